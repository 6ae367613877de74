# PLOVER REQUEST: calls, demands, appeals, orders of international courts.
published 2025-05-04

entry request/urge
  why    What is urged is urged of the recipient; nothing says that it happens.
  verb   urge, press, ask, implore, beseech, exhort, pressure, petition, plead, entreat, order, instruct, encourage
  actor  subj
  recipient obj | iobj | with
  if     xcomp *
  unless xcomp pass convey
  inner  urged at xcomp, ccomp subject recipient
  plover REQUEST
  cameo  100
  yes    France urged Israel to withdraw troops from Lebanon. => actual REQUEST/yield FRA > ISR ; urged RETREAT/withdraw ISR > LBN
  yes    The United States asked India to meet Pakistan. => actual REQUEST/meet USA > IND ; urged CONSULT IND,PAK
  no     Doctors urged patients in France to walk. => nothing
  no     Vladimir Putin asked Xi Jinping to pass on his greetings. => nothing

entry request/urge-thing
  verb   urge, demand, request, seek
  actor  subj
  recipient obj.doer | from | of
  alone
  if     obj @talks @ceasefire restraint withdrawal release calm de-escalation end halt return inquiry explanation apology
  inner  urged at obj, ccomp subject recipient
  plover REQUEST
  cameo  100
  yes    Turkey demanded the withdrawal of Russia from Ukraine. => actual REQUEST/yield TUR > RUS ; urged RETREAT/withdraw RUS > UKR
  yes    China demanded an apology from Japan. => actual REQUEST CHN > JPN
  no     Travellers demanded an explanation. => nothing

entry request/must
  why    To say that another must do something is to ask for it.
  verb   say, insist, stress, declare, state, reiterate, emphasise, emphasize, add
  actor  subj
  recipient ccomp.subj
  if     ccomp.aux must should ought
  unless ccomp.subj :person
  plover REQUEST
  cameo  100
  inner  urged at ccomp vouched
  score  0.85
  yes    Russia says Israel must withdraw its troops from Syria. => actual REQUEST/yield RUS > ISR ; urged RETREAT/withdraw ISR > SYR
  yes    Turkey said that Greece should meet Cyprus. => actual REQUEST/meet TUR > GRC ; urged CONSULT GRC,CYP
  no     Doctors say France must sleep. => nothing

entry request/call-on
  verb   call on, call upon, appeal to
  actor  subj
  recipient on | upon | to
  inner  urged at xcomp, for, ccomp subject recipient
  plover REQUEST
  cameo  100
  yes    Egypt called on Israel to release prisoners. => actual REQUEST/yield EGY > ISR ; urged RETREAT/release ISR
  yes    Ukraine appealed to Germany on Friday. => actual REQUEST UKR > DEU 2025-05-02
  no     The village called on its neighbours. => nothing

entry request/call-for
  verb   call for, appeal for, plead for, push for, press for
  actor  subj
  recipient on | to | from
  alone
  unless for help support
  if     for @talks @meeting-noun @ceasefire restraint withdrawal release calm de-escalation end halt investigation inquiry dialogue sanction action aid assistance session
  inner  urged at for, xcomp, ccomp
  plover REQUEST
  cameo  100
  yes    China called for a ceasefire between Israel and Iran. => actual REQUEST/yield CHN ; urged RETREAT/ceasefire ISR,IRN
  yes    France called for talks between India and Pakistan on Friday. => actual REQUEST/meet FRA 2025-05-02 ; urged CONSULT IND,PAK
  no     The recipe calls for butter from France. => nothing

entry request/call-noun
  noun   call, demand, appeal, plea, request
  light  issue, make, repeat, reiterate, renew, launch, send, join, voice
  actor  subj | poss | by | from | adj
  recipient on | to | of | from
  inner  urged at xcomp, for, ccomp subject recipient
  if     xcomp *
  plover REQUEST
  cameo  100
  score  0.85
  unless to prayer
  needs  light
  yes    Ukraine issued a call to Germany to send missiles to Poland. => actual REQUEST/assist UKR > DEU ; urged AID DEU > POL
  yes    Egypt repeated its call on Israel to withdraw troops from Lebanon. => actual REQUEST/yield EGY > ISR ; urged RETREAT/withdraw ISR > LBN
  no     The call came late. => nothing

entry request/noun-governor
  why    "calls for a ceasefire": what is called for is urged, by whomever.
  noun   call, demand, appeal, plea, request, pressure, ultimatum
  actor  poss | by | from | adj | subj
  recipient on | to
  inner  urged at xcomp subject recipient
  inner  urged at for, ccomp, of, that, obj

entry request/demand
  verb   demand, insist, require, propose, recommend, suggest
  actor  subj
  inner  urged at ccomp
  recipient of | from | ccomp.subj
  plover REQUEST
  cameo  100
  if     ccomp *
  unless subj report study official analyst source expert poll doctor scientist economist
  unless ccomp.aux will would could may might
  score  0.8
  yes    Israel demanded of Hamas that it release hostages. => actual REQUEST/yield ISR > PSE:hamas ; urged RETREAT/release PSE:hamas
  yes    Ukraine demanded from Russia that it withdraw troops. => actual REQUEST/yield UKR > RUS ; urged RETREAT/withdraw RUS
  no     Studies suggest that France is warm. => nothing

entry request/order
  why    Orders of international courts are requests.
  verb   order, instruct
  actor  subj
  recipient obj
  if     subj court tribunal icj icc
  inner  urged at xcomp subject recipient
  plover REQUEST
  cameo  100
  contexts legal
  yes    The International Court of Justice ordered Israel to withdraw troops from Lebanon. => actual REQUEST/yield ICJ > ISR ; urged RETREAT/withdraw ISR > LBN
  yes    The International Court of Justice ordered Russia to withdraw. => actual REQUEST/yield ICJ > RUS ; urged RETREAT/withdraw RUS
  no     The court ordered the tenant to pay. => nothing

entry request/ask-for
  verb   ask, request, seek
  actor  subj
  recipient obj | from | to | obj.from
  if     for @aid @weapon extradition mediation protection loan help
  inner  urged at for subject recipient
  plover REQUEST assist
  cameo  103
  yes    Ukraine asked Germany for missiles. => actual REQUEST/assist UKR > DEU
  yes    Pakistan asked China for a loan on Friday. => actual REQUEST/assist PAK > CHN 2025-05-02
  no     The child asked for milk. => nothing

entry request/request
  verb   request, seek
  actor  subj
  recipient from | obj.from
  if     obj @aid @weapon extradition mediation protection
  inner  urged at obj subject recipient
  plover REQUEST assist
  cameo  103
  yes    Ukraine requested missiles from Germany. => actual REQUEST/assist UKR > DEU
  yes    Spain requested extradition from Belgium. => actual REQUEST/assist ESP > BEL
  no     The school requested help from parents. => nothing
