# PLOVER AID: arms, money, relief, asylum, protection.
published 2025-05-04

entry aid/arms
  verb   supply, deliver, provide, send, give, ship, donate, transfer, hand, dispatch, offer, furnish
  actor  subj
  recipient to | iobj | for | obj.to | obj.for
  if     obj @weapon
  amount money
  plover AID
  cameo  072
  contexts military
  yes    Norway delivered missiles to Ukraine in April. => actual AID NOR > UKR 2025-04
  yes    North Korea has supplied weapons to Russia. => actual AID PRK > RUS
  yes    Volodymyr Zelensky accused China of supplying arms to Russia. => actual ACCUSE/allege UKR > CHN ; alleged AID CHN > RUS by UKR
  no     The museum sent old weapons to storage. => nothing

entry aid/provide-with
  verb   supply, provide, arm, equip, furnish
  actor  subj
  recipient obj
  if     obj :party
  if     with @weapon @aid @money
  agentless
  plover AID
  cameo  070
  yes    Iran supplied Russia with drones. => actual AID IRN > RUS
  yes    Germany provided Jordan with loans in April. => actual AID DEU > JOR 2025-04
  no     The farm supplied the shop with eggs. => nothing

entry aid/give
  verb   supply, deliver, provide, send, give, ship, donate, grant, transfer, dispatch, extend, allocate, approve, contribute, lend, spend, hand, announce, disburse, release, offer, pledge
  actor  subj
  recipient to | iobj | for | obj.to | obj.for | to.in | for.in | in | obj.adj
  if     obj @aid @money
  unless obj message letter support backing
  amount money
  plover AID
  cameo  070
  contexts economic
  score  0.88
  yes    Japan sent food to Myanmar. => actual AID JPN > MMR
  yes    Qatar gave Syria a loan of $1.5 billion. => actual AID QAT > SYR amount 1500000000 USD
  no     The parents sent money to the school. => nothing

entry aid/noun
  why    Military support is arms; bare support is words.
  noun   support, aid, assistance, help
  if     adj military financial economic humanitarian material lethal medical budgetary weapon
  light  provide, give, offer, send, deliver, approve, extend, supply, grant
  actor  poss | from | by | adj | subj
  recipient to | for.poss | for.mod | for
  amount money
  plover AID
  cameo  070
  actual
  yes    The visit comes amid allegations of China's military support for Russia. => alleged AID CHN > RUS
  yes    Germany provided humanitarian assistance to Sudan. => actual AID DEU > SDN
  no     Military support fell in the polls. => nothing

entry aid/supply-noun
  noun   delivery, supply, shipment, transfer, provision, donation
  if     of @weapon @aid @money
  actor  poss | by | from | adj
  recipient to | of.to
  plover AID
  cameo  072
  contexts military
  yes    Israel condemned Iran's delivery of missiles to Syria. => actual ACCUSE/disapprove ISR > IRN ; actual AID IRN > SYR
  yes    The supply of weapons to Sudan by Chad continued in April. => actual AID TCD > SDN 2025-04
  no     The delivery of letters was late. => nothing

entry aid/asylum
  noun   asylum, refuge, sanctuary
  light  grant, give, offer, provide
  needs  light
  actor  subj
  recipient to | iobj | obj
  plover AID
  cameo  075
  contexts asylum
  yes    Nicaragua granted asylum to Panama. => actual AID NIC > PAN
  yes    Brazil gave asylum to Peru. => actual AID BRA > PER
  no     The monastery gave refuge to birds. => nothing

entry aid/train
  verb   train
  actor  subj
  recipient obj | obj.mod
  if     obj @force fighter pilot
  plover AID
  cameo  072
  contexts military
  yes    Britain trained Ukrainian soldiers. => actual AID GBR > UKR
  yes    Denmark will train Ukrainian pilots. => planned AID DNK > UKR
  no     The school trained pilots. => nothing
