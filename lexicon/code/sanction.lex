# PLOVER SANCTION: tariffs, sanctions, bans, expulsions, cut ties.
published 2025-05-04

entry sanction/tariff/impose
  why    The rate is read from the words around, whatever they hang on.
  noun   @tariff
  light  impose, slap, levy, place, put, raise, hike, announce, introduce, increase, respond with, retaliate with, hit with, slap with, double, triple, set, apply, lift to, enforce, order, answer with, unveil, counter with, bring in, reimpose
  light  ^take, ^enter, ^come, ^go, ^kick, ^remain
  needs  light
  actor  subj | by | poss | adj
  recipient on.from | on | obj | against | on.mod | from
  partial
  unless has lift remove scrap abolish
  amount rate
  topic  on
  plover SANCTION discontinue
  cameo  163
  contexts economic
  yes    The United States imposed tariffs of up to 145 percent on imports from China. => actual SANCTION/discontinue USA > CHN amount 145 percent
  yes    China has responded with duties of 125 percent on American products. => actual SANCTION/discontinue CHN > USA amount 125 percent
  yes    Canada will raise tariffs on steel from China from 10 to 25 percent. => planned SANCTION/discontinue CAN > CHN amount 25 percent
  no     Tariffs on steel are an old idea. => nothing

entry sanction/tariff/noun
  noun   imposition, introduction
  if     of @tariff @hard-sanction
  inner  nothing at of
  actor  poss | by | adj
  recipient on | against | of.on | of.against | of.from
  amount rate
  plover SANCTION discontinue
  cameo  163
  contexts economic
  yes    China condemned the imposition of tariffs on Chinese goods by the United States. => actual ACCUSE/disapprove CHN > USA ; actual SANCTION/discontinue USA > CHN
  yes    Russia criticised Japan's imposition of sanctions on Belarus. => actual ACCUSE/disapprove RUS > JPN ; actual SANCTION/discontinue JPN > BLR
  no     The imposition of order took days. => nothing

entry sanction/impose
  noun   @sanction-measure
  light  impose, slap, place, put, announce, introduce, levy, adopt, approve, unveil, extend, respond with, retaliate with, hit with, slap with, target with, tighten, widen, expand, issue, renew, reimpose, order, enact, enforce, agree
  needs  light
  actor  subj | by
  recipient on | against | obj | targeting | on.mod | against.mod | of
  unless sentence curfew
  plover SANCTION discontinue
  cameo  163
  contexts economic
  yes    The European Union imposed sanctions on Belarus. => actual SANCTION/discontinue EU > BLR
  yes    Britain announced new sanctions against Russia on Friday. => actual SANCTION/discontinue GBR > RUS 2025-05-02
  yes    Sanctions were imposed on Iran by the United States. => actual SANCTION/discontinue USA > IRN
  no     The school announced measures against noise. => nothing

entry sanction/inside
  why    Sanctions that are called for, weighed or planned.
  noun   @tariff, @hard-sanction
  needs  inside
  actor  poss | by | adj
  recipient on | against | on.mod | on.from
  amount rate
  plover SANCTION discontinue
  cameo  163
  contexts economic
  yes    The European Union is considering sanctions on Georgia. => supposed SANCTION/discontinue EU > GEO
  yes    Ukraine urged Japan to impose sanctions on Belarus. => actual REQUEST UKR > JPN ; urged SANCTION/discontinue JPN > BLR
  no     Tariffs on steel are a sorry idea. => nothing

entry sanction/verb
  verb   sanction, blacklist, embargo
  actor  subj
  recipient obj | obj.mod
  agentless
  plover SANCTION discontinue
  cameo  163
  contexts economic
  yes    Canada sanctioned Russia in March. => actual SANCTION/discontinue CAN > RUS 2025-03
  yes    The United States blacklisted Chinese companies. => actual SANCTION/discontinue USA > CHN
  no     The editor blacklisted the word. => nothing

entry sanction/ban
  verb   ban, bar, block, suspend, halt, restrict, stop, curb, prohibit
  actor  subj
  recipient obj.from | from | to | obj.to | obj.adj | obj.poss | obj.of
  if     obj @goods entry airline adoption visa shipment transit cooperation
  unless to parliament
  plover SANCTION discontinue
  cameo  163
  contexts economic
  yes    China banned imports of seafood from Japan. => actual SANCTION/discontinue CHN > JPN
  yes    Australia suspended exports of beef to Indonesia. => actual SANCTION/discontinue AUS > IDN
  no     The city banned cars from the centre. => nothing

entry sanction/freeze
  verb   freeze, seize, confiscate
  actor  subj
  recipient obj.of | obj.adj | obj.poss | obj.from
  if     obj asset fund account reserve
  plover SANCTION discontinue
  cameo  163
  contexts economic
  yes    Switzerland froze the assets of Syria. => actual SANCTION/discontinue CHE > SYR
  yes    The European Union froze Russian assets in 2022. => actual SANCTION/discontinue EU > RUS 2022
  no     The bank froze the account. => nothing

entry sanction/expel
  verb   expel, eject, evict
  actor  subj
  recipient obj | obj.mod
  if     obj @diplomat official observer inspector mission peacekeeper
  agentless
  amount persons
  plover SANCTION expel
  cameo  166
  contexts diplomatic
  yes    Germany expelled two Russian diplomats on Friday. => actual SANCTION/expel DEU > RUS 2025-05-02
  yes    The ambassador of Israel was expelled by Colombia. => actual SANCTION/expel COL > ISR
  no     The school expelled two pupils. => nothing

entry sanction/non-grata
  verb   declare, name, make
  if     has grata
  actor  subj
  recipient obj | obj.mod | xcomp.mod
  plover SANCTION expel
  cameo  166
  contexts diplomatic
  yes    Romania declared the Russian ambassador persona non grata. => actual SANCTION/expel ROU > RUS
  yes    Two Belarusian diplomats were declared personae non gratae by Latvia. => actual SANCTION/expel LVA > BLR
  no     The club declared the singer persona non grata. => nothing

entry sanction/recall
  verb   recall, withdraw, pull
  actor  subj
  recipient from | to | obj.from | obj.to | obj.in
  if     obj @diplomat
  plover SANCTION withdraw
  cameo  161
  contexts diplomatic
  yes    Algeria recalled its ambassador from France. => actual SANCTION/withdraw DZA > FRA
  yes    Poland recalled its ambassador to Hungary on Friday. => actual SANCTION/withdraw POL > HUN 2025-05-02
  no     The company recalled its envoy from the fair. => nothing

entry sanction/cut-ties
  verb   cut, sever, break, suspend, downgrade, freeze, rupture, halt, reduce
  actor  subj
  recipient with | obj.with
  if     obj @relation contact
  plover SANCTION discontinue
  cameo  161
  contexts diplomatic
  yes    Nicaragua cut ties with Israel. => actual SANCTION/discontinue NIC > ISR
  yes    Ecuador broke off diplomatic relations with Mexico in 2024. => actual SANCTION/discontinue ECU > MEX 2024
  no     The firm cut ties with the singer. => nothing

entry sanction/suspend-aid
  verb   suspend, cut, halt, freeze, stop, pause, withhold, end, slash, reduce, curtail
  actor  subj
  recipient to | for | obj.to | obj.for
  if     obj aid assistance funding delivery supply shipment support
  plover SANCTION discontinue
  cameo  162
  contexts economic
  yes    The United States suspended aid to Ukraine in March. => actual SANCTION/discontinue USA > UKR 2025-03
  yes    Germany halted funding for Rwanda. => actual SANCTION/discontinue DEU > RWA
  no     The rain halted supply of water. => nothing

entry sanction/suspension
  noun   suspension, halt, freeze, cut
  if     of|in|to aid assistance funding supply cooperation flight link relation visa
  light  announce, order, declare, impose
  needs  light
  inner  nothing at of
  actor  subj
  recipient to | with | of.to | of.with | of.for | for | from
  plover SANCTION discontinue
  cameo  162
  contexts economic
  yes    Denmark announced a suspension of aid to Egypt. => actual SANCTION/discontinue DNK > EGY
  yes    Morocco announced a halt of flights to France. => actual SANCTION/discontinue MAR > FRA
  no     The bus company announced a suspension of service. => nothing

entry sanction/leave
  verb   withdraw, leave, quit, exit, pull
  actor  subj
  recipient from | obj | out
  if     subj :polity :person
  if     from :body
  unless subj @force
  plover SANCTION withdraw
  cameo  161
  contexts diplomatic
  score  0.85
  yes    Mali withdrew from ECOWAS in January. => actual SANCTION/withdraw MLI > ECOWAS 2025-01
  yes    Hungary will withdraw from the ICC. => planned SANCTION/withdraw HUN > ICC
  no     The player withdrew from the tournament. => nothing

entry sanction/suspend-member
  verb   suspend, expel, exclude, eject
  actor  subj
  recipient obj
  if     obj :polity
  plover SANCTION discontinue
  cameo  160
  contexts diplomatic
  score  0.85
  yes    The African Union suspended Niger in 2023. => actual SANCTION/discontinue AU > NER 2023
  yes    ECOWAS has suspended Mali. => actual SANCTION/discontinue ECOWAS > MLI
  no     The league suspended the club. => nothing

entry sanction/close-embassy
  verb   close, shut
  actor  subj
  recipient in | obj.in | to | obj.adj | obj.of
  if     obj embassy consulate border airspace mission
  plover SANCTION discontinue
  cameo  161
  contexts diplomatic
  yes    Ireland closed its embassy in Iran. => actual SANCTION/discontinue IRL > IRN
  yes    Poland closed the Russian consulate in April. => actual SANCTION/discontinue POL > RUS 2025-04
  no     The museum closed its doors in France. => nothing
