# PLOVER CONCEDE: measures lifted or eased, demands given in to.
published 2025-05-04

entry concede/lift
  verb   lift, ease, remove, waive, relax, scrap, suspend, drop, cut, reduce, lower, roll, unfreeze, repeal, abolish, pause, withdraw, exempt, end
  actor  subj
  recipient on | against | from | obj.on | obj.against | obj.from | obj.on.from | obj.on.mod
  if     obj @tariff @hard-sanction ban restriction curb blockade asset siege
  inner  nothing at obj
  agentless
  amount rate
  plover CONCEDE
  cameo  085
  contexts economic
  yes    The European Union lifted sanctions on Syria. => actual CONCEDE EU > SYR
  yes    The United States cut tariffs on Chinese goods to 30 percent. => actual CONCEDE USA > CHN amount 30 percent
  yes    China will lift a ban on imports from Japan. => planned CONCEDE CHN > JPN
  no     The gym lifted restrictions on towels. => nothing

entry concede/noun
  noun   lifting, easing, removal, relaxation, suspension
  if     of @tariff @hard-sanction restriction
  inner  nothing at of
  actor  poss | by | adj
  recipient on | against | of.on | of.against
  plover CONCEDE
  cameo  085
  contexts economic
  yes    Turkey welcomed the lifting of sanctions on Syria by the European Union. => actual SUPPORT TUR > EU ; actual CONCEDE EU > SYR
  yes    Iran praised Russia's easing of restrictions on Afghanistan. => actual SUPPORT IRN > RUS ; actual CONCEDE RUS > AFG
  no     The removal of trees took days. => nothing

entry concede/reopen
  verb   reopen, open
  actor  subj
  recipient with | to | obj.with | obj.to
  if     obj border crossing airspace
  plover CONCEDE
  cameo  081
  yes    Niger reopened its border with Algeria. => actual CONCEDE NER > DZA
  yes    Pakistan opened its airspace to India on Friday. => actual CONCEDE PAK > IND 2025-05-02
  no     The shop opened its doors to France. => nothing

entry concede/yield
  verb   yield, bow, give in, back down, relent, cave
  actor  subj
  recipient to.mod | to | to.from
  plover CONCEDE
  cameo  080
  score  0.82
  yes    Colombia gave in to demands from the United States. => actual CONCEDE COL > USA
  yes    Canada bowed to American pressure. => actual CONCEDE CAN > USA
  no     The dam gave in to the flood. => nothing

entry concede/pardon
  verb   pardon, amnesty
  actor  subj
  recipient obj | obj.mod
  plover CONCEDE
  cameo  081
  yes    Iran pardoned Iraq. => actual CONCEDE IRN > IRQ
  yes    Serbia pardoned Kosovo. => actual CONCEDE SRB > XKX
  no     The king pardoned a turkey. => nothing
