# PLOVER THREATEN: threats, warnings of consequences, ultimatums. The
# threatened act is not coded beside the threat.
published 2025-05-04

entry threaten/to-do
  verb   threaten, vow
  actor  subj
  recipient obj | xcomp.obj | xcomp.on | xcomp.against | against | with | on
  if     xcomp *
  unless xcomp send help support supply deliver continue keep stay work
  alone
  inner  nothing at xcomp subject actor
  heir
  plover THREATEN
  cameo  130
  yes    Iran threatened to attack Israel. => actual THREATEN/violence IRN > ISR
  yes    The United States threatened to impose tariffs on Brazil. => actual THREATEN/restrict USA > BRA
  no     Rain threatened to fall in France. => nothing

entry threaten/with
  verb   threaten, menace
  actor  subj
  recipient obj | against
  inner  nothing at with, obj subject actor
  unless xcomp *
  plover THREATEN
  cameo  130
  yes    Donald Trump threatened Canada with tariffs. => actual THREATEN/restrict USA > CAN
  yes    North Korea threatened South Korea on Friday. => actual THREATEN PRK > KOR 2025-05-02
  no     Drought threatens farms in France. => nothing

entry threaten/measure
  noun   @tariff, @hard-sanction, retaliation, strike, attack, war, action, force
  light  threaten, threaten with, vow
  needs  light
  actor  subj
  recipient on | against | obj | on.from | on.mod
  amount rate
  plover THREATEN restrict
  cameo  1312
  yes    Donald Trump threatened tariffs on Mexico. => actual THREATEN/restrict USA > MEX
  yes    The European Union threatened sanctions against Georgia on Friday. => actual THREATEN/restrict EU > GEO 2025-05-02
  no     Losses threatened the bank. => nothing

entry threaten/warn
  verb   warn, caution
  actor  subj
  recipient obj
  if     of @consequence @violence against
  inner  nothing at of, against
  plover THREATEN
  cameo  130
  yes    Iran warned Israel of retaliation. => actual THREATEN IRN > ISR
  yes    China warned Japan of consequences on Friday. => actual THREATEN CHN > JPN 2025-05-02
  no     Doctors warned the public of the heat. => nothing

entry threaten/warn-act
  verb   warn
  actor  subj
  recipient obj | iobj | ccomp.advcl.subj
  if     ccomp.aux will would could
  if     ccomp.subj :actor
  inner  nothing at ccomp
  alone
  heir
  amount rate
  plover THREATEN
  cameo  130
  score  0.82
  yes    Iran warned Israel that Iran would strike Israel. => actual THREATEN/violence IRN > ISR
  yes    Russia warned Finland that Russia will expel Finnish diplomats. => actual THREATEN/expel RUS > FIN
  no     Doctors warned France that flu would come. => nothing

entry threaten/warn-against
  verb   warn
  actor  subj
  recipient obj
  if     against *
  inner  nothing at against, off
  plover THREATEN
  cameo  130
  score  0.82
  yes    Russia warned Germany against sending missiles to Ukraine. => actual THREATEN RUS > DEU
  yes    China warned Taiwan against separatism. => actual THREATEN CHN > TWN
  no     Police warned drivers against speeding. => nothing

entry threaten/warn-that
  why    A warning that something may come is no act by itself.
  verb   warn
  inner  nothing at of, against, ccomp, xcomp

entry threaten/retaliate
  verb   retaliate, respond, avenge, vow
  actor  subj
  recipient against | xcomp.against
  if     xcomp retaliate respond avenge strike punish
  plover THREATEN
  cameo  130
  inner  nothing at xcomp subject actor
  yes    Iran vowed to retaliate against Israel. => actual THREATEN IRN > ISR
  yes    Houthis vowed to retaliate against the United States. => actual THREATEN YEM:houthis > USA
  no     The singer vowed to respond. => nothing

entry threaten/ultimatum
  noun   ultimatum, warning
  light  give, issue, deliver, send, present
  needs  light
  actor  subj
  recipient to | iobj | obj
  plover THREATEN
  cameo  139
  yes    Serbia issued a warning to Kosovo. => actual THREATEN SRB > XKX
  yes    France gave an ultimatum to Niger in 2023. => actual THREATEN FRA > NER 2023
  no     The weather service issued a warning to sailors. => nothing

entry threaten/threat-noun
  noun   threat
  light  make, issue, repeat, renew, carry out
  actor  poss | by | from | of | subj
  recipient against | to
  if     xcomp *
  inner  nothing at xcomp, of, against subject actor
  plover THREATEN
  cameo  130
  score  0.8
  yes    Turkey condemned Israel's threat to attack Lebanon. => actual ACCUSE/disapprove TUR > ISR
  yes    China criticised America's threat to ban exports. => actual ACCUSE/disapprove CHN > USA
  no     The threat to bees grew. => nothing
