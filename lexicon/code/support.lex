# PLOVER SUPPORT: praise, backing, signing, ratifying, joining, recognition.
published 2025-05-04

entry support/praise
  verb   praise, hail, laud, commend, applaud, extol, salute, compliment
  actor  subj
  recipient obj.doer | obj | for | obj.between | obj.with | obj.for
  plover SUPPORT
  cameo  051
  contexts diplomatic
  unless obj @agreement
  yes    Xi Jinping praised Russia on Friday. => actual SUPPORT CHN > RUS 2025-05-02
  yes    Donald Trump hailed Turkey's role. => actual SUPPORT USA > TUR
  yes    China hailed relations between China and Russia. => actual SUPPORT CHN > RUS
  no     Critics praised the novel from France. => nothing

entry support/welcome
  verb   welcome, applaud, hail, endorse
  actor  subj
  recipient obj.doer | obj.between | obj.by | obj.in
  if     obj *
  unless has author writer singer player champion athlete scientist veteran artist pianist
  unless obj :person :polity :group guest visitor tourist refugee customer spectator fan delegation
  inner  neutral at obj
  plover SUPPORT
  cameo  051
  contexts diplomatic
  yes    France welcomed Ukraine's decision. => actual SUPPORT FRA > UKR
  yes    Egypt welcomed the truce between Israel and Hamas. => actual SUPPORT EGY > ISR,PSE:hamas ; actual RETREAT/ceasefire ISR,PSE:hamas
  no     The hotel welcomed guests from France. => nothing
  no     Emmanuel Macron welcomed the Italian author Umberto Eco. => nothing

entry support/express
  noun   @praise-noun
  light  express, voice, convey, declare, reaffirm, reiterate, pledge, offer, extend, send, give, announce, affirm, underline, stress
  needs  light
  actor  subj
  recipient for | to | with
  plover SUPPORT
  cameo  051
  contexts diplomatic
  yes    Poland expressed support for Ukraine. => actual SUPPORT POL > UKR
  yes    Xi Jinping expressed solidarity with Pakistan on Friday. => actual SUPPORT CHN > PAK 2025-05-02
  no     Fans expressed support for the singer. => nothing

entry support/back
  verb   support, back, endorse, champion, uphold, defend
  actor  subj
  recipient obj.doer | obj | obj.for
  unless obj economy family growth industry currency claim view idea weapon freedom right principle
  plover SUPPORT
  cameo  051
  contexts diplomatic
  score  0.85
  yes    Hungary backed Serbia. => actual SUPPORT HUN > SRB
  yes    China supports Pakistan's position. => actual SUPPORT CHN > PAK
  no     The data support the claim about France. => nothing
  no     Norway supports the freedom of the press in Serbia. => nothing

entry support/thank
  verb   thank, congratulate
  actor  subj
  recipient obj
  plover SUPPORT
  cameo  051
  contexts diplomatic
  yes    Volodymyr Zelensky thanked Norway. => actual SUPPORT UKR > NOR
  yes    Narendra Modi congratulated Donald Trump on Friday. => actual SUPPORT IND > USA 2025-05-02
  yes    The United States congratulates Albania on its election for the 2026 to 2027 term. => actual SUPPORT USA > ALB
  yes    Narendra Modi telephoned to congratulate Donald Trump. => actual SUPPORT IND > USA
  no     The singer thanked her fans. => nothing

entry support/sign
  verb   sign, ink, initial, countersign
  actor  subj
  recipient with
  symmetric
  if     obj @agreement
  unless obj law bill order decree contract
  topic  obj.on
  plover SUPPORT
  cameo  057
  contexts diplomatic
  yes    Japan and China signed an agreement on Friday. => actual SUPPORT JPN,CHN 2025-05-02
  yes    Russia and Iran are expected to sign a treaty. => planned SUPPORT RUS,IRN
  yes    Ukraine signed a deal with the United States. => actual SUPPORT UKR,USA
  no     The player signed a contract with the club. => nothing

entry support/signed
  why    A paper that is signed between others, as subject or as noun.
  noun   @agreement
  light  sign, ink
  needs  light
  actor  subj | between | by
  recipient with
  symmetric
  plover SUPPORT
  cameo  057
  contexts diplomatic
  yes    An agreement between Japan and China was signed on Friday. => actual SUPPORT JPN,CHN 2025-05-02
  yes    The treaty signed by Russia and Iran entered into force. => actual SUPPORT RUS,IRN
  no     The law was signed by the president. => nothing

entry support/sign-up
  verb   sign, ratify, join, accede
  actor  subj
  recipient obj
  alone
  if     obj convention treaty charter protocol statute
  unless with *
  plover SUPPORT
  cameo  057
  contexts diplomatic
  yes    Armenia ratified the treaty on Friday. => actual SUPPORT ARM 2025-05-02
  yes    Finland signed the convention in April. => actual SUPPORT FIN 2025-04
  no     The author signed the book. => nothing

entry support/join
  verb   join, accede
  actor  subj
  recipient obj | to
  if     obj :body
  unless subj @force fighter
  plover SUPPORT
  cameo  054
  contexts diplomatic
  score  0.85
  yes    Sweden joined NATO in 2024. => actual SUPPORT SWE > NATO 2024
  yes    Indonesia will join BRICS. => planned SUPPORT IDN > BRICS
  no     The striker joined Madrid. => nothing
  no     Thailand promised support in joining NATO. => nothing

entry support/recognise
  verb   recognise, recognize
  actor  subj
  recipient obj | obj.of
  unless obj need importance role right contribution
  plover SUPPORT
  cameo  054
  contexts diplomatic
  yes    Spain recognised Palestine in 2024. => actual SUPPORT ESP > PSE 2024
  yes    Norway will recognize Palestine. => planned SUPPORT NOR > PSE
  no     Voters recognised the need for change in France. => nothing

entry support/recognition
  noun   recognition
  actor  poss | by | adj
  recipient of
  plover SUPPORT
  cameo  054
  contexts diplomatic
  yes    Israel condemned Spain's recognition of Palestine. => actual ACCUSE/disapprove ISR > ESP ; actual SUPPORT ESP > PSE
  yes    The recognition of Kosovo by Germany angered Serbia. => actual SUPPORT DEU > XKX
  no     The recognition of faces is hard. => nothing

entry support/apologise
  verb   apologise, apologize
  actor  subj
  recipient to
  plover SUPPORT
  cameo  055
  contexts diplomatic
  yes    Serbia apologised to Croatia. => actual SUPPORT SRB > HRV
  yes    Japan apologized to China on Friday. => actual SUPPORT JPN > CHN 2025-05-02
  no     The pilot apologised to passengers. => nothing

entry support/restore-ties
  verb   restore, normalise, normalize, establish, resume, upgrade, reopen, re-establish, reestablish, mend
  actor  subj
  recipient with | obj.with
  symmetric
  if     obj @relation embassy embassies
  plover SUPPORT
  cameo  050
  contexts diplomatic
  yes    Iran and Saudi Arabia restored ties in 2023. => actual SUPPORT IRN,SAU 2023
  yes    Syria restored diplomatic relations with Jordan on Friday. => actual SUPPORT SYR,JOR 2025-05-02
  no     The company restored links between its shops. => nothing
