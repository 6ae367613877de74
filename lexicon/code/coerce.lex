# PLOVER COERCE: arrests, raids, seizures, blockades, bans, censorship, cyber.
published 2025-05-04

entry coerce/arrest
  verb   arrest, detain, jail, imprison, apprehend, capture, round up, intern, incarcerate
  actor  subj
  recipient obj | obj.mod | obj.from
  agentless
  amount persons
  plover COERCE arrest
  cameo  173
  contexts legal
  unless obj man woman suspect gunman driver entirety whole part village town city attention imagination mood moment market share
  unless sentence murder rape drug smuggling trafficking fraud fugitive desertion embezzlement robbery theft smuggler trafficker
  yes    Iran arrested two French citizens. => actual COERCE/arrest IRN > FRA:CVL
  yes    Three Chinese sailors were detained by Japan on Friday. => actual COERCE/arrest JPN > CHN 2025-05-02
  no     The book captured the mood of France. => nothing

entry coerce/arrest-noun
  noun   arrest, detention, imprisonment
  actor  by | poss
  recipient of | of.mod
  if     of *
  plover COERCE arrest
  cameo  173
  contexts legal
  yes    Norway condemned the arrest of Swedish citizens by Iran. => actual ACCUSE/disapprove NOR > IRN ; actual COERCE/arrest IRN > SWE:CVL
  yes    Britain criticised Russia's detention of Ukrainian sailors. => actual ACCUSE/disapprove GBR > RUS ; actual COERCE/arrest RUS > UKR
  no     The arrest of decay takes time. => nothing

entry coerce/seize
  verb   seize, confiscate, impound, hijack, board, intercept, commandeer, raid, ransack, storm, search
  actor  subj
  recipient obj.mod | obj | obj.of
  agentless
  if     obj @property @territory ship vessel embassy consulate
  unless obj opportunity chance
  plover COERCE seize
  cameo  171
  yes    Iran seized a Greek patrol boat. => actual COERCE/seize IRN > GRC
  yes    Ecuador stormed the Mexican embassy in April. => actual COERCE/seize ECU > MEX 2025-04
  no     The bailiff seized a car. => nothing

entry coerce/occupy
  verb   capture, occupy, seize, annex, overrun, conquer
  actor  subj
  recipient obj | obj.of | obj.in | in | obj.mod | from
  agentless
  if     obj @territory :place :polity
  unless obj place position power
  plover COERCE seize
  cameo  192
  contexts territory
  score  0.86
  yes    Russia annexed Crimea in 2014. => actual COERCE/seize RUS > UKR 2014
  yes    Russia occupied a village in Ukraine. => actual COERCE/seize RUS > UKR
  no     The actor took the village by surprise. => nothing

entry coerce/blockade
  verb   blockade, besiege, blockade, encircle
  actor  subj
  recipient obj | obj.of | obj.in | obj.mod | in
  agentless
  plover COERCE restrict
  cameo  191
  contexts military
  yes    Saudi Arabia blockaded Qatar in 2017. => actual COERCE/restrict SAU > QAT 2017
  yes    Israel besieged Gaza. => actual COERCE/restrict ISR > PSE
  no     Bees besieged the garden. => nothing

entry coerce/blockade-noun
  noun   blockade, siege, curfew, lockdown
  light  impose, enforce, lay, maintain, tighten, declare
  needs  light
  actor  subj
  recipient on | of | to | against | in
  plover COERCE restrict
  cameo  191
  yes    Israel imposed a blockade on Lebanon. => actual COERCE/restrict ISR > LBN
  yes    Russia tightened its siege of Ukraine. => actual COERCE/restrict RUS > UKR
  no     Ants maintained a siege of the kitchen. => nothing

entry coerce/deport
  verb   deport, expel
  actor  subj
  recipient obj | obj.mod
  agentless
  unless obj @diplomat
  if     obj @detainable :group national citizen refugee worker
  amount persons
  plover COERCE deport
  cameo  174
  contexts migration
  yes    Pakistan deported Afghan refugees. => actual COERCE/deport PAK > AFG:REF
  yes    The United States deported Colombian migrants on Friday. => actual COERCE/deport USA > COL:REF 2025-05-02
  no     The club deported its coach. => nothing
  no     Denmark repatriated families from Syria. => nothing

entry coerce/hack
  verb   hack, hack into
  actor  subj
  recipient obj | into | obj.mod | into.mod | into.of | obj.of
  agentless
  unless obj way
  plover COERCE cyber
  cameo  170
  contexts cyber
  yes    China denied that it had hacked the United States. => actual REJECT CHN ; denied COERCE/cyber CHN > USA
  yes    Russia hacked Estonia in 2007. => actual COERCE/cyber RUS > EST 2007
  no     The cook hacked the melon. => nothing

entry coerce/cyberattack
  noun   cyberattack, cyber attack, cyber-attack, hack
  light  launch, conduct, carry out, mount, stage
  actor  subj | poss | by | adj
  recipient on | against | on.mod | against.mod
  plover COERCE cyber
  cameo  170
  contexts cyber
  yes    Russia launched a cyberattack on Estonia. => actual COERCE/cyber RUS > EST
  yes    Albania blamed Iran for a cyberattack on Albania. => actual ACCUSE/allege ALB > IRN ; alleged COERCE/cyber IRN > ALB
  no     Firms fear a cyberattack. => nothing

entry coerce/ban-outlet
  verb   ban, block, censor, shut, close, suspend
  actor  subj
  recipient obj | obj.mod | obj.of
  if     obj broadcaster newspaper website outlet channel station media app platform party broadcast
  plover COERCE censor
  cameo  1721
  contexts rights_freedoms
  score  0.85
  yes    Ukraine blocked a Russian website. => actual COERCE/censor UKR > RUS
  yes    India blocked Pakistani channels on Friday. => actual COERCE/censor IND > PAK 2025-05-02
  no     Rain shut the station. => nothing
