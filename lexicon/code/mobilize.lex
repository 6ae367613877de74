# PLOVER MOBILIZE: troops, weapons and police moved, alerts, one-sided drills.
published 2025-05-04

entry mobilize/deploy-troops
  verb   deploy, send, mobilise, mobilize, mass, move, station, dispatch, amass, reinforce, redeploy
  actor  subj
  recipient to.with | along.with | near.with | on.with | to | along | near | on | against | toward | towards | into | around
  alone
  if     obj @soldiers
  unless obj peacekeeper
  plover MOBILIZE troops
  cameo  154
  contexts military
  amount persons
  yes    Azerbaijan massed troops near Armenia. => actual MOBILIZE/troops AZE > ARM
  yes    Venezuela sent troops to the border with Guyana. => actual MOBILIZE/troops VEN > GUY
  no     The club sent troops of dancers. => nothing
  no     Latvia repeated its request to deploy guards. => nothing

entry mobilize/deploy-weapons
  verb   deploy, move, station, position, scramble, test, fire, launch, test-fire, sail
  actor  subj
  recipient near | around | off | toward | towards | along | against | over | into
  alone
  if     obj @war-machine @weapon
  unless on|at|against @target @territory infrastructure area site
  unless sentence intercept kill
  unless to :party
  unless across :party
  unless at :party
  unless on :party
  unless against :party
  plover MOBILIZE weapons
  cameo  154
  contexts military
  yes    North Korea fired a missile on Friday. => actual MOBILIZE/weapons PRK 2025-05-02
  yes    China deployed warships around Taiwan. => actual MOBILIZE/weapons CHN > TWN
  no     The farmer deployed a drone over his field. => nothing
  no     Israel said it had intercepted a missile launched by the Houthis. => nothing

entry mobilize/drill
  noun   @drill
  light  hold, conduct, begin, start, carry out, stage, launch, kick off, announce, order
  needs  light
  actor  subj | by
  recipient near | around | off | against | along
  alone
  plover MOBILIZE troops
  cameo  150
  contexts military
  score  0.88
  yes    China began drills around Taiwan on Friday. => actual MOBILIZE/troops CHN > TWN 2025-05-02
  yes    Russia held exercises in the Baltic Sea. => actual MOBILIZE/troops RUS
  no     Schools held fire drills. => nothing

entry mobilize/alert
  noun   alert, readiness, combat readiness
  light  put on, place on, be on, go on, raise, increase
  needs  light
  actor  subj
  recipient obj | against
  alone
  plover MOBILIZE troops
  cameo  152
  contexts military
  score  0.8
  yes    Poland raised the alert on Friday. => actual MOBILIZE/troops POL 2025-05-02
  yes    Iran raised the readiness of its army. => actual MOBILIZE/troops IRN
  no     The hospital raised the alert. => nothing

entry mobilize/mobilisation
  verb   declare, order, announce
  actor  subj
  alone
  if     obj mobilisation mobilization
  plover MOBILIZE troops
  cameo  154
  contexts military
  yes    Russia ordered a mobilisation in 2022. => actual MOBILIZE/troops RUS 2022
  yes    Ukraine announced mobilization on Friday. => actual MOBILIZE/troops UKR 2025-05-02
  no     The charity announced a mobilisation of helpers. => nothing

entry mobilize/police
  verb   deploy, mobilise, mobilize, send
  actor  subj
  recipient against
  alone
  if     obj police
  plover MOBILIZE police
  cameo  153
  yes    France deployed police on Friday. => actual MOBILIZE/police FRA 2025-05-02
  yes    Kenya will deploy police. => planned MOBILIZE/police KEN
  no     Neighbours sent police a letter. => nothing
