# PLOVER ACCUSE: accusations, condemnation, summoned envoys, suits, inquiries.
published 2025-05-04

entry accuse/of
  why    What somebody is accused of is alleged by the accuser.
  verb   accuse, suspect, charge
  actor  subj
  recipient obj
  agentless
  if     obj :party
  inner  alleged at of, with, xcomp, ccomp, for subject recipient vouched
  plover ACCUSE allege
  cameo  112
  yes    Volodymyr Zelensky accused China of supplying arms to Russia. => actual ACCUSE/allege UKR > CHN ; alleged AID CHN > RUS by UKR
  yes    Iran was accused of attacking Israel by France. => actual ACCUSE/allege FRA > IRN ; alleged ASSAULT IRN > ISR
  no     The teacher accused the pupil of copying. => nothing

entry accuse/of-any
  why    Whoever cannot be read, what he is accused of is alleged.
  verb   accuse, suspect, charge, blame, indict, sue
  actor  subj
  recipient obj
  inner  alleged at of, with, xcomp, ccomp, for subject recipient vouched

entry accuse/blame
  verb   blame, fault
  actor  subj
  recipient obj | on
  inner  alleged at for subject recipient vouched
  plover ACCUSE allege
  cameo  112
  yes    Ukraine blamed Russia for the attack. => actual ACCUSE/allege UKR > RUS
  yes    Mali blamed the explosion on France. => actual ACCUSE/allege MLI > FRA
  no     Doctors blamed the heat. => nothing

entry accuse/noun
  noun   accusation, allegation, charge
  light  level, make, bring, repeat, raise, voice, direct, levy, throw
  needs  light
  actor  subj
  recipient against | at
  inner  alleged at of, that, ccomp subject recipient vouched
  plover ACCUSE allege
  cameo  112
  yes    Rwanda levelled accusations against Kenya. => actual ACCUSE/allege RWA > KEN
  yes    Ukraine made allegations against Russia on Friday. => actual ACCUSE/allege UKR > RUS 2025-05-02
  no     The allegations against the actor were dropped. => nothing

entry accuse/condemn
  verb   condemn, denounce, criticise, criticize, slam, blast, decry, deplore, lambast, lambaste, castigate, rebuke, assail, chide, berate, censure, deride, scold, lash
  actor  subj
  recipient obj.doer | obj | for
  unless subj report film
  inner  neutral at obj
  inner  neutral at for subject recipient
  plover ACCUSE disapprove
  cameo  111
  yes    France condemned Russia's attack on Ukraine. => actual ACCUSE/disapprove FRA > RUS ; actual ASSAULT RUS > UKR
  yes    China criticised the United States on Friday. => actual ACCUSE/disapprove CHN > USA 2025-05-02
  yes    Iran condemned Israel for striking Syria. => actual ACCUSE/disapprove IRN > ISR ; actual ASSAULT ISR > SYR
  no     Reviewers slammed the opera from France. => nothing

entry accuse/condemn-act
  why    Who is behind the act is not said: nobody receives.
  verb   condemn, denounce, deplore, decry
  actor  subj
  recipient obj.doer
  alone
  if     obj @violence
  inner  neutral at obj
  plover ACCUSE disapprove
  cameo  111
  yes    Egypt condemned the attack on Friday. => actual ACCUSE/disapprove EGY 2025-05-02
  yes    The United Nations condemned the massacre. => actual ACCUSE/disapprove UN
  no     Villagers condemned the noise. => nothing
  no     The United Nations condemned torture. => nothing

entry accuse/complain
  verb   complain, protest
  actor  subj
  recipient to | about.doer | about | against | over.doer | obj.doer
  unless subj protester demonstrator worker people crowd student
  if     subj :polity :person :body
  plover ACCUSE disapprove
  cameo  114
  score  0.82
  yes    China complained to Japan on Friday. => actual ACCUSE/disapprove CHN > JPN 2025-05-02
  yes    Serbia protested to Kosovo. => actual ACCUSE/disapprove SRB > XKX
  no     Guests complained about the soup. => nothing

entry accuse/summon
  verb   summon
  actor  subj
  recipient obj | obj.mod
  if     obj @diplomat
  plover ACCUSE disapprove
  cameo  114
  contexts diplomatic
  yes    Italy summoned the Iranian ambassador. => actual ACCUSE/disapprove ITA > IRN
  yes    The ambassador of Israel was summoned by Ireland on Friday. => actual ACCUSE/disapprove IRL > ISR 2025-05-02
  no     The court summoned the witness. => nothing

entry accuse/protest-note
  noun   @protest-note
  light  lodge, file, issue, send, deliver, hand, submit, present, make, register
  needs  light
  actor  subj
  recipient with | to | against | over.doer
  plover ACCUSE disapprove
  cameo  114
  contexts diplomatic
  yes    China lodged a protest with Japan. => actual ACCUSE/disapprove CHN > JPN
  yes    Ecuador sent a note of protest to Mexico on Friday. => actual ACCUSE/disapprove ECU > MEX 2025-05-02
  no     The tenant lodged a complaint with the court. => nothing

entry accuse/concern
  noun   @concern, @condemnation
  light  express, voice, raise, convey, register, share, reiterate
  needs  light
  actor  subj
  recipient over.doer | at.doer | about.doer | with | of.doer | over | about
  unless over|about|at|of situation crisis conflict development issue problem tension violence war event role future fate state loss
  plover ACCUSE disapprove
  cameo  111
  score  0.85
  yes    Japan expressed concern over China's drills. => actual ACCUSE/disapprove JPN > CHN
  yes    Norway voiced concern about Israel on Friday. => actual ACCUSE/disapprove NOR > ISR 2025-05-02
  no     Parents voiced concern over the road. => nothing
  no     France expressed concern over the situation in Iraq. => nothing

entry accuse/sue
  verb   sue, indict, prosecute
  actor  subj
  recipient obj
  plover ACCUSE allege
  cameo  115
  contexts legal
  yes    Nicaragua sued Germany. => actual ACCUSE/allege NIC > DEU
  yes    Mexico will sue the United States. => planned ACCUSE/allege MEX > USA
  no     The singer sued the label. => nothing

entry accuse/file-case
  noun   lawsuit, case, suit, complaint, charge, proceedings, proceeding, warrant, legal action, infringement procedure
  light  file, bring, lodge, launch, institute, open, issue
  needs  light
  actor  subj
  recipient against | with
  if     against *
  plover ACCUSE allege
  cameo  115
  contexts legal
  yes    South Africa filed a case against Israel. => actual ACCUSE/allege ZAF > ISR
  yes    Guyana brought a case against Venezuela in 2018. => actual ACCUSE/allege GUY > VEN 2018
  no     The tenant filed a lawsuit against the owner. => nothing

entry accuse/investigate
  verb   investigate, probe
  actor  subj
  recipient obj | obj.mod | into
  agentless
  unless obj @violence accident explosion crash blast fire death cause incident
  plover ACCUSE investigate
  cameo  090
  yes    The European Union is investigating China. => actual ACCUSE/investigate EU > CHN
  yes    The United Nations investigated Israel in 2009. => actual ACCUSE/investigate UN > ISR 2009
  no     Scientists investigated the lake. => nothing
  no     Russian detectives investigated the attack in Boston. => nothing

entry accuse/probe
  noun   investigation, probe, inquiry, enquiry
  light  open, launch, begin, start, conduct, announce, order
  needs  light
  actor  subj
  recipient into.mod | into | against | of
  plover ACCUSE investigate
  cameo  090
  yes    The European Union opened an investigation into China. => actual ACCUSE/investigate EU > CHN
  yes    Canada launched a probe into Chinese imports. => actual ACCUSE/investigate CAN > CHN
  no     The school launched an inquiry into the fire. => nothing
