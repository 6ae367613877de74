# PLOVER ASSAULT: attacks, strikes, killings, abductions, clashes.
published 2025-05-04

entry assault/attack
  verb   attack, strike, hit, invade, raid, ambush, assault, pound, batter
  actor  subj
  recipient obj | obj.in | in | obj.mod | obj.of | at
  agentless
  if     subj :polity :person :group :body @force @war-machine fighter militant rebel
  unless obj high low record target mark deal agreement note tone balance chord wall
  unless has word record agreement price
  amount persons
  plover ASSAULT
  cameo  190
  contexts military
  yes    Israel attacked Iran. => actual ASSAULT ISR > IRN
  yes    Russia struck a power plant in Ukraine on Friday. => actual ASSAULT RUS > UKR 2025-05-02
  yes    Iran denied attacking Saudi Arabia. => actual REJECT IRN ; denied ASSAULT IRN > SAU by IRN
  no     Oil prices hit new highs in Russia. => nothing

entry assault/attacked
  why    An embassy attacked by nobody named still has a recipient.
  verb   attack, strike, hit, raid, ambush, assault
  actor  subj
  recipient obj | obj.mod | obj.of
  agentless
  if     obj embassy consulate base plant hospital convoy ship tanker peacekeeper @force
  amount persons
  plover ASSAULT
  cameo  190
  contexts military
  yes    The Turkish embassy was attacked on Friday. => actual ASSAULT - > TUR 2025-05-02
  yes    A Chinese ship was attacked. => actual ASSAULT - > CHN
  no     The house was struck by lightning. => nothing

entry assault/bomb
  verb   bomb, bombard, bombard, shell, strafe, pound
  actor  subj
  recipient obj | obj.in | in | obj.mod | obj.of
  agentless
  plover ASSAULT aerial
  cameo  195
  contexts military
  amount persons
  unless has shell artillery howitzer
  yes    Israel bombed Lebanon. => actual ASSAULT/aerial ISR > LBN
  yes    Sudan bombed a market in Chad on Friday. => actual ASSAULT/aerial SDN > TCD 2025-05-02
  no     The play bombed in France. => nothing

entry assault/shell
  verb   shell
  actor  subj
  recipient obj | obj.in | in | obj.mod | obj.of
  agentless
  plover ASSAULT heavy-weapons
  cameo  194
  contexts military
  amount persons
  if     subj :party @force
  yes    Russia shelled Ukraine. => actual ASSAULT/heavy-weapons RUS > UKR
  yes    Turkey shelled a village in Syria on Friday. => actual ASSAULT/heavy-weapons TUR > SYR 2025-05-02
  no     The cook shelled peas. => nothing

entry assault/strike-noun
  noun   @strike-noun
  light  launch, carry out, conduct, stage, mount, unleash, perpetrate, commit, begin, start, be behind, claim, resume, execute
  actor  subj | by | poss | adj
  recipient on | against | of | in | on.mod | against.mod | on.in | at
  amount persons
  plover ASSAULT
  cameo  190
  contexts military
  unless adj heart panic asthma personal verbal labour general hunger
  yes    Israel launched an attack on Iran. => actual ASSAULT ISR > IRN
  yes    France condemned Russia's attack on Ukraine. => actual ACCUSE/disapprove FRA > RUS ; actual ASSAULT RUS > UKR
  no     An attack on tradition pleases critics. => nothing
  no     Kenyan police carried out a raid on a market in Kenya. => nothing

entry assault/violate-ceasefire
  verb   violate, break, breach
  actor  subj
  recipient in | against | with | along
  if     obj @ceasefire
  alone
  inner  nothing at obj
  plover ASSAULT
  cameo  196
  contexts military
  yes    Pakistan violated the ceasefire with India. => actual ASSAULT PAK > IND
  yes    Russia broke the truce on Friday. => actual ASSAULT RUS 2025-05-02
  no     The guest broke the truce between the cousins. => nothing

entry assault/crowd-control
  verb   fire, use, deploy, launch, shoot, throw, spray, turn
  actor  subj
  recipient at | on | against | toward | towards | into | obj
  if     obj|with @crowd-weapon
  agentless
  plover ASSAULT crowd-control
  cameo  175
  contexts repression
  yes    Georgian police fired tear gas at Georgian protesters. => actual ASSAULT/crowd-control GEO:COP > GEO:CVL
  yes    Kenyan police used water cannon against Kenyan students. => actual ASSAULT/crowd-control KEN:COP > KEN:EDU
  no     Farmers used water cannon in the fields. => nothing

entry assault/disperse
  verb   disperse, beat, club, charge
  actor  subj
  recipient obj
  if     subj police officer @force
  if     obj protester demonstrator crowd student rally protest worker
  plover ASSAULT crowd-control
  cameo  175
  contexts repression
  yes    Georgian police dispersed Georgian protesters. => actual ASSAULT/crowd-control GEO:COP > GEO:CVL
  yes    Iranian police beat Iranian students on Friday. => actual ASSAULT/crowd-control IRN:COP > IRN:EDU 2025-05-02
  no     Wind dispersed the crowd. => nothing

entry assault/open-fire
  verb   fire, shoot, open
  actor  subj
  recipient on | at | into | obj
  if     subj @force :polity :group police
  unless obj @weapon shot
  agentless
  plover ASSAULT firearms
  cameo  193
  amount persons
  yes    Iranian guards fired on Pakistan. => actual ASSAULT/firearms IRN > PAK
  yes    North Korean soldiers shot at South Korea on Friday. => actual ASSAULT/firearms PRK > KOR 2025-05-02
  no     The film was shot in France. => nothing

entry assault/airstrike
  noun   airstrike, air strike, air raid, bombing
  light  launch, carry out, conduct, stage, mount, begin, start, resume, unleash
  actor  subj | by | poss | adj
  recipient on | against | of | in | on.mod | against.mod | on.in | at | near
  amount persons
  plover ASSAULT aerial
  cameo  195
  contexts military
  unless has suicide car
  unless near border frontier
  yes    Israel carried out airstrikes on Yemen. => actual ASSAULT/aerial ISR > YEM
  yes    An American air strike in Somalia killed 12 people. => actual ASSAULT/aerial USA > SOM amount 12 persons
  no     The bombing of exams upset parents. => nothing

entry assault/drone
  noun   drone strike, drone attack
  light  launch, carry out, conduct, stage, mount, begin, start, resume, unleash
  actor  subj | by | poss | adj
  recipient on | against | of | in | on.mod | against.mod | on.in | at | near
  amount persons
  plover ASSAULT drone
  cameo  195
  contexts military
  unless near border frontier
  yes    Ukraine launched a drone attack on Russia. => actual ASSAULT/drone UKR > RUS
  yes    An American drone strike in Yemen killed four people. => actual ASSAULT/drone USA > YEM amount 4 persons
  no     A drone strike is costly. => nothing
  no     Djibouti carried out a drone strike near the Ethiopian border. => nothing

entry assault/fire-at
  verb   fire, launch, shoot, lob, hurl
  actor  subj
  recipient at | into | on | toward | towards | against | across | obj.at | obj.across | on.across | on.in | on.mod | at.across | at.in | at.mod
  if     obj @weapon
  unless obj drone
  plover ASSAULT heavy-weapons
  cameo  194
  contexts military
  amount units
  yes    Iran fired missiles at Israel. => actual ASSAULT/heavy-weapons IRN > ISR
  yes    Hezbollah launched rockets into Israel on Friday. => actual ASSAULT/heavy-weapons LBN:hezbollah > ISR 2025-05-02
  no     The boy fired a toy rocket at the wall. => nothing

entry assault/fire-drone
  verb   fire, launch, send
  actor  subj
  recipient at | into | on | toward | towards | against | across | obj.at | obj.across | on.across | on.in | on.mod | at.across | at.in | at.mod
  if     obj drone
  plover ASSAULT drone
  cameo  195
  contexts military
  yes    Russia launched drones at Ukraine. => actual ASSAULT/drone RUS > UKR
  yes    Houthis launched a drone at Israel on Friday. => actual ASSAULT/drone YEM:houthis > ISR 2025-05-02
  yes    Russia launched drones on homes across Ukraine. => actual ASSAULT/drone RUS > UKR
  no     The farmer launched a drone. => nothing

entry assault/kill
  verb   kill, assassinate, massacre, murder, slay, execute
  actor  subj
  recipient obj | obj.mod | in
  agentless
  if     subj :polity :person :group :body @force @war-machine fighter militant rebel gunman
  unless subj @strike-noun explosion blast
  result
  unless subj driver earthquake flood virus storm
  amount persons
  plover ASSAULT
  cameo  190
  yes    Israel killed a Hezbollah commander. => actual ASSAULT ISR > LBN:hezbollah
  yes    Israel assassinated a Hamas leader in July. => actual ASSAULT ISR > PSE:hamas 2024-07
  no     The flood killed cows in France. => nothing

entry assault/abduct
  verb   abduct, kidnap, hijack
  actor  subj
  recipient obj | obj.mod | obj.from
  agentless
  amount persons
  plover ASSAULT abduct
  cameo  181
  yes    North Korea abducted Japanese citizens in 1977. => actual ASSAULT/abduct PRK > JPN:CVL 1977
  yes    Two Chinese workers were kidnapped on Friday. => actual ASSAULT/abduct - > CHN:CVL 2025-05-02
  no     The fairy kidnapped a prince. => nothing

entry assault/torture
  verb   torture
  actor  subj
  recipient obj | obj.mod
  agentless
  plover ASSAULT torture
  cameo  1822
  yes    Russia tortured Ukrainian prisoners. => actual ASSAULT/torture RUS > UKR:CVL
  yes    Syria denied torturing Iraq. => actual REJECT SYR ; denied ASSAULT/torture SYR > IRQ
  no     Doubt tortured the poet. => nothing

entry assault/clash
  verb   clash, fight, skirmish, battle
  actor  subj
  recipient with | obj
  symmetric
  if     subj @force :polity fighter rebel militant
  unless obj disease corruption inflation poverty fire crime
  unless for *
  plover ASSAULT
  cameo  190
  contexts military
  yes    Indian and Chinese troops clashed in 2020. => actual ASSAULT IND,CHN 2020
  yes    Cambodia clashed with Thailand on Friday. => actual ASSAULT KHM,THA 2025-05-02
  no     The colours clashed. => nothing

entry assault/shoot-down
  verb   shoot down, down, intercept
  actor  subj
  recipient obj.mod
  if     obj @war-machine
  plover ASSAULT heavy-weapons
  cameo  194
  contexts military
  score  0.85
  yes    Turkey shot down a Russian jet in 2015. => actual ASSAULT/heavy-weapons TUR > RUS 2015
  yes    Pakistan downed an Indian drone on Friday. => actual ASSAULT/heavy-weapons PAK > IND 2025-05-02
  no     The committee shot down the idea. => nothing

entry assault/destroy
  verb   destroy, demolish, sink, raze
  actor  subj
  recipient obj.mod | obj.in | in | obj
  agentless
  if     obj @target @property bridge house home dam
  if     subj :polity :person :group :body @force @war-machine
  plover ASSAULT destroy
  cameo  171
  yes    Ukraine sank a Russian warship in 2022. => actual ASSAULT/destroy UKR > RUS 2022
  yes    Israel destroyed a depot in Syria. => actual ASSAULT/destroy ISR > SYR
  no     Fire destroyed a house in France. => nothing
