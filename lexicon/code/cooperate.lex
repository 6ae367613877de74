# PLOVER COOPERATE: trade carried out, joint work, drills, shared intelligence.
published 2025-05-04

entry cooperate/work
  verb   cooperate, collaborate, coordinate, partner, team up
  actor  subj
  recipient with
  symmetric
  plover COOPERATE
  cameo  060
  topic  on | in
  yes    Japan and Australia cooperated on research. => actual COOPERATE JPN,AUS
  yes    Turkey will cooperate with Syria. => planned COOPERATE TUR,SYR
  no     The cells cooperate with each other. => nothing
  no     The measures, coordinated with Canada and Britain, worked. => nothing

entry cooperate/strengthen
  why    Deeper cooperation between two is joint work done.
  verb   strengthen, deepen, expand, enhance, boost, step, intensify, broaden, promote
  actor  subj
  recipient with | obj.with | obj.between
  symmetric
  if     obj cooperation coordination collaboration
  plover COOPERATE
  cameo  060
  topic  obj.in | in
  yes    China and Russia will strengthen their coordination in BRICS. => planned COOPERATE CHN,RUS
  yes    India expanded cooperation with Japan in April. => actual COOPERATE IND,JPN 2025-04
  no     Exercise strengthens coordination. => nothing

entry cooperate/drill
  noun   @drill
  light  hold, conduct, begin, start, carry out, stage, launch, complete, kick off, hold with, finish, end
  needs  light
  actor  subj | by | between | of
  recipient with
  symmetric
  unless near *
  plover COOPERATE
  cameo  062
  contexts military
  yes    Russia and Belarus held joint drills in September. => actual COOPERATE RUS,BLR 2024-09
  yes    India conducted exercises with France on Friday. => actual COOPERATE IND,FRA 2025-05-02
  no     Schools held fire drills. => nothing

entry cooperate/share-intel
  verb   share, exchange, provide
  actor  subj
  recipient with | to
  symmetric
  if     obj intelligence information data
  unless obj @document
  plover COOPERATE
  cameo  064
  contexts intelligence
  yes    The United States shared intelligence with Ukraine. => actual COOPERATE USA,UKR
  yes    France exchanged intelligence with Spain on Friday. => actual COOPERATE FRA,ESP 2025-05-02
  no     Users share data with shops. => nothing

entry cooperate/sell
  verb   sell, export
  actor  subj
  recipient to | iobj
  symmetric
  if     obj @weapon @goods
  plover COOPERATE
  cameo  061
  contexts economic
  amount money
  yes    France sold jets to India. => actual COOPERATE FRA,IND
  yes    Russia exported wheat to Egypt in 2024. => actual COOPERATE RUS,EGY 2024
  no     The shop sold oil to a cook. => nothing

entry cooperate/buy
  verb   buy, purchase, import, acquire
  actor  subj
  recipient from
  symmetric
  if     obj @weapon @goods
  plover COOPERATE
  cameo  061
  contexts economic
  amount money
  yes    Poland bought tanks from South Korea. => actual COOPERATE POL,KOR
  yes    India will buy oil from Brazil. => planned COOPERATE IND,BRA
  no     The cook bought oil from a shop. => nothing

entry cooperate/extradite
  verb   extradite
  actor  subj
  recipient to
  symmetric
  agentless
  plover COOPERATE
  cameo  063
  contexts legal
  yes    Spain extradited a suspect to Germany. => actual COOPERATE ESP,DEU
  yes    Mexico will extradite two men to the United States. => planned COOPERATE MEX,USA
  no     Nobody was extradited. => nothing

entry cooperate/launch-joint
  verb   launch, build, develop, produce, inaugurate, open
  actor  subj
  recipient with
  symmetric
  if     obj.adj joint
  plover COOPERATE
  cameo  061
  yes    Japan and Italy launched a joint project. => actual COOPERATE JPN,ITA
  yes    Serbia opened a joint centre with China on Friday. => actual COOPERATE SRB,CHN 2025-05-02
  no     The band launched a joint album. => nothing
