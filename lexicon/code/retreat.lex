# PLOVER RETREAT: ceasefires in force, withdrawals, releases, access, disarming.
published 2025-05-04

entry retreat/withdraw
  verb   withdraw, pull, evacuate, remove, pull back, pull out
  actor  subj | obj.mod
  recipient from | out | of
  alone
  if     obj @force @weapon
  unless obj @diplomat staff citizen national
  plover RETREAT withdraw
  cameo  0874
  contexts military
  yes    Russia withdrew its troops from Armenia. => actual RETREAT/withdraw RUS > ARM
  yes    France has withdrawn its forces from Niger in December. => actual RETREAT/withdraw FRA > NER 2024-12
  yes    Israel refused to withdraw its troops from Lebanon. => actual REJECT/yield ISR > LBN ; negated RETREAT/withdraw ISR > LBN
  no     The bank withdrew the notes from France. => nothing

entry retreat/withdraw-self
  verb   withdraw, retreat, pull back, pull out
  actor  subj
  recipient from | obj.from
  alone
  unless obj *
  unless from :body
  unless from race tournament competition contest market deal agreement treaty pact accord talk negotiation
  plover RETREAT withdraw
  cameo  0874
  contexts military
  score  0.85
  yes    Russian troops withdrew from Syria. => actual RETREAT/withdraw RUS > SYR
  yes    Israeli forces retreated from Lebanon on Friday. => actual RETREAT/withdraw ISR > LBN 2025-05-02
  no     The hiker retreated from the summit. => nothing

entry retreat/withdrawal
  noun   withdrawal, pullout, pullback, retreat
  light  complete, begin, start, announce, finish, continue, order, resume
  actor  poss | of | by | adj | subj
  recipient from | of.from
  unless from agreement treaty pact accord deal race :body
  plover RETREAT withdraw
  cameo  0874
  contexts military
  yes    Israel completed its withdrawal from Lebanon. => actual RETREAT/withdraw ISR > LBN
  yes    Armenia welcomed Russia's withdrawal from the region. => actual SUPPORT ARM > RUS
  yes    The war demands action, including a truce and the withdrawal of Russian forces from Ukraine. => urged RETREAT/withdraw RUS > UKR
  no     The withdrawal of the drug surprised doctors. => nothing

entry retreat/release
  why    The freed receive; to whom they are handed is not coded.
  verb   release, free
  actor  subj
  recipient obj | obj.mod
  alone
  agentless
  if     obj @captive :person :group
  unless subj court judge prosecutor
  unless from position post duty office control rule yoke
  amount persons
  plover RETREAT release
  cameo  0841
  yes    Hamas released Israeli hostages. => actual RETREAT/release PSE:hamas > ISR
  yes    Israel freed 200 Palestinian prisoners on Friday. => actual RETREAT/release ISR > PSE 2025-05-02 amount 200 persons
  yes    Azerbaijan released ten Armenian soldiers. => actual RETREAT/release AZE > ARM:MIL amount 10 persons
  no     The band released prisoners of love. => nothing
  no     The people of Iraq were freed from its control. => nothing

entry retreat/liberate
  why    Towns that are liberated are no captives.
  verb   liberate
  actor  subj
  recipient obj | obj.mod
  if     obj hostage prisoner captive detainee pow
  amount persons
  plover RETREAT release
  cameo  0841
  yes    Israel liberated Lebanese prisoners. => actual RETREAT/release ISR > LBN
  yes    Sudan liberated two Chinese hostages on Friday. => actual RETREAT/release SDN > CHN 2025-05-02
  no     Russian soldiers liberated Amsterdam in 1813. => nothing

entry retreat/swap
  verb   exchange, swap, trade
  actor  subj
  recipient with
  symmetric
  if     obj @captive
  plover RETREAT release
  cameo  0841
  amount persons
  yes    Russia and Ukraine exchanged prisoners. => actual RETREAT/release RUS,UKR
  yes    Azerbaijan exchanged captives with Armenia on Friday. => actual RETREAT/release AZE,ARM 2025-05-02
  no     The fans exchanged shirts. => nothing

entry retreat/swap-noun
  noun   prisoner exchange, prisoner swap, exchange, swap
  light  conduct, carry out, complete, hold, make, agree
  if     of @captive
  actor  subj | between | by
  recipient with
  symmetric
  plover RETREAT release
  cameo  0841
  yes    Russia and Ukraine carried out an exchange of prisoners. => actual RETREAT/release RUS,UKR
  yes    Yemen and Iran conducted a swap of prisoners on Friday. => actual RETREAT/release YEM,IRN 2025-05-02
  no     The exchange of gifts was lovely. => nothing

entry retreat/ceasefire
  noun   @truce
  light  declare, announce, observe, implement, begin, order, respect, extend, honour, honor, uphold, enforce
  light  ^take, ^enter, ^come, ^go, ^hold, ^begin, ^start, ^last, ^continue, ^be, ^expire, ^remain
  needs  light
  actor  between | subj | poss | by | adj
  recipient with
  symmetric
  alone
  unless of *
  partial
  plover RETREAT ceasefire
  cameo  0871
  contexts military
  yes    A ceasefire between India and Pakistan took effect on Friday. => actual RETREAT/ceasefire IND,PAK 2025-05-02
  yes    Russia declared a ceasefire. => actual RETREAT/ceasefire RUS
  no     The ceasefire in the kitchen held. => nothing

entry retreat/ceasefire/between
  noun   @truce
  if     between|with :party
  actor  between | poss | adj
  recipient with
  symmetric
  partial
  unless of *
  plover RETREAT ceasefire
  cameo  0871
  contexts military
  yes    China called for a ceasefire between Israel and Iran. => actual REQUEST/yield CHN ; urged RETREAT/ceasefire ISR,IRN
  yes    Egypt welcomed the truce between Israel and Hamas. => actual SUPPORT EGY > ISR,PSE:hamas ; actual RETREAT/ceasefire ISR,PSE:hamas
  no     A truce between the cooks is near. => nothing

entry retreat/ceasefire/inside
  noun   @truce
  needs  inside
  actor  between | poss | adj
  recipient with
  symmetric
  partial
  unless of *
  plover RETREAT ceasefire
  cameo  0871
  contexts military
  yes    The United Nations urged Russia and Ukraine to agree on a ceasefire. => actual REQUEST/meet UN > RUS,UKR ; urged AGREE RUS,UKR ; urged RETREAT/ceasefire RUS,UKR
  yes    Russia and Ukraine are considering a truce. => supposed RETREAT/ceasefire RUS,UKR
  no     The truce in the kitchen held. => nothing

entry retreat/cessation
  noun   cessation, end, halt, suspension, pause
  if     of|in|to hostility fighting strike attack bombing war
  light  announce, declare, order, agree
  actor  between | subj | poss | by
  recipient with
  symmetric
  alone
  needs  light
  plover RETREAT ceasefire
  cameo  0871
  contexts military
  yes    India and Pakistan announced a cessation of hostilities. => actual RETREAT/ceasefire IND,PAK
  yes    Yemen declared a halt of attacks. => actual RETREAT/ceasefire YEM
  no     The end of the fighting scene was cut. => nothing

entry retreat/access
  verb   allow, let, permit, admit
  actor  subj
  recipient obj | obj.mod | from
  if     obj inspector observer monitor peacekeeper aid convoy agency
  plover RETREAT access
  cameo  086
  yes    Iran allowed inspectors from the IAEA. => actual RETREAT/access IRN > IAEA
  yes    Syria admitted observers of the United Nations. => actual RETREAT/access SYR > UN
  no     The school allowed observers in. => nothing

entry retreat/disarm
  verb   disarm, surrender, lay down, dismantle, destroy, hand
  actor  subj
  recipient to
  alone
  if     obj weapon arms warhead stockpile arsenal centrifuge
  plover RETREAT disarm
  cameo  0873
  contexts military
  yes    Ukraine surrendered its warheads to Russia in 1994. => actual RETREAT/disarm UKR > RUS 1994
  yes    Libya dismantled its arsenal in 2003. => actual RETREAT/disarm LBY 2003
  no     The museum dismantled its stockpile of paint. => nothing

entry retreat/return-captive
  why    To whom captives and bodies are handed is not coded.
  verb   return, hand over, give back
  actor  subj
  recipient obj.mod | obj
  alone
  if     obj hostage prisoner captive detainee body remains pow
  if     subj :party
  plover RETREAT release
  cameo  0841
  yes    Hamas returned the body of an Israeli hostage to the Red Cross. => actual RETREAT/release PSE:hamas > ISR
  yes    Russia handed over two Ukrainian prisoners on Friday. => actual RETREAT/release RUS > UKR 2025-05-02
  no     The hospital returned the body to the family. => nothing

entry retreat/return
  verb   return, hand back, give back
  actor  subj
  recipient to | iobj
  if     to|iobj :party
  if     obj *
  unless obj hostage prisoner captive detainee body remains pow fire favour favor call visit mandate stare salute greeting
  plover RETREAT
  cameo  084
  yes    Germany returned artefacts to Nigeria. => actual RETREAT DEU > NGA
  yes    Iran returned the tanker to Greece on Friday. => actual RETREAT IRN > GRC 2025-05-02
  no     The reader returned the book to the library. => nothing
  no     Germany has the expectation that John Kerry will return to China. => nothing
