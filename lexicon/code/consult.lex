# PLOVER CONSULT: visits, calls, meetings, talks.
# Examples are read as if published on the day below.
published 2025-05-04

entry consult/visit/pay
  why    The traveller acts, the host receives.
  noun   @visit-noun
  light  pay, make, conduct, begin, start, kick off, undertake, embark on, be on, go on, conclude, end, wrap up, finish, complete, cut, announce, plan, schedule
  actor  subj | poss | by | adj | of
  recipient to | in | adj
  unless of @document
  plover CONSULT visit
  cameo  042
  contexts diplomatic
  partial
  inner  neutral at of
  yes    Xi Jinping will pay a state visit to Russia from May 7 to 10. => planned CONSULT/visit CHN > RUS 2025-05-07/2025-05-10
  yes    Emmanuel Macron's visit to Egypt ended on Friday. => actual CONSULT/visit FRA > EGY 2025-05-02
  yes    Narendra Modi paid a two-day visit to Sri Lanka in April. => actual CONSULT/visit IND > LKA 2025-04
  no     Putin said that a visit needs good preparation. => nothing

entry consult/visit/go
  verb   visit, tour
  actor  subj
  recipient obj | obj.mod
  unless obj doctor patient museum site website grave cemetery exhibition hospital
  plover CONSULT visit
  cameo  042
  contexts diplomatic
  yes    Emmanuel Macron visited Egypt in April. => actual CONSULT/visit FRA > EGY 2025-04
  yes    Xi Jinping is expected to visit Russia from May 7 to 10. => planned CONSULT/visit CHN > RUS 2025-05-07/2025-05-10
  yes    Narendra Modi has not visited China since 2018. => negated CONSULT/visit IND > CHN 2018/..
  no     Millions of tourists visited France last year. => nothing
  no     Russian tourists visited Egypt. => nothing

entry consult/visit/travel
  verb   travel, fly, arrive, head, journey, go
  actor  subj
  recipient to | in | into
  unless subj @war-machine @force :group people refugee migrant oil gas
  unless to war poll hospital court school work vote
  if     subj :person :polity delegation minister president envoy ambassador secretary premier chancellor
  plover CONSULT visit
  cameo  042
  contexts diplomatic
  score  0.85
  yes    Emmanuel Macron arrived in Egypt on Friday. => actual CONSULT/visit FRA > EGY 2025-05-02
  yes    Volodymyr Zelensky will travel to Turkey on May 15. => planned CONSULT/visit UKR > TUR 2025-05-15
  no     Exports from Germany go to France. => nothing

entry consult/visit/attend
  why    Whoever attends a ceremony abroad visits the state where it is held.
  verb   attend
  actor  subj
  recipient in | at | obj.in
  if     obj celebration ceremony parade inauguration funeral festivity event opening
  plover CONSULT visit
  cameo  042
  contexts diplomatic
  score  0.88
  yes    Xi Jinping will attend the celebrations in Moscow. => planned CONSULT/visit CHN > RUS
  yes    Viktor Orban attended the inauguration in Washington. => actual CONSULT/visit HUN > USA
  no     Fans attended the celebrations in Madrid. => nothing

entry consult/visit/host
  why    The host is the recipient, whoever is the subject.
  verb   host, receive, welcome
  actor  obj
  recipient subj
  if     obj :person :polity
  unless obj @talks @meeting-noun @effort @agreement
  unless to organisation organization club family post office council job
  plover CONSULT visit
  cameo  043
  contexts diplomatic
  score  0.85
  yes    Egypt hosted Emmanuel Macron in April. => actual CONSULT/visit FRA > EGY 2025-04
  yes    Xi Jinping received Narendra Modi in Beijing on Friday. => actual CONSULT/visit IND > CHN 2025-05-02
  no     Egypt hosted a conference on water. => nothing
  no     Japan welcomed Mathias Cormann to the organisation. => nothing

entry consult/call/phone
  verb   phone, telephone, ring
  actor  subj
  recipient obj
  plover CONSULT phone
  cameo  041
  contexts diplomatic
  yes    Vladimir Putin phoned Xi Jinping on February 24. => actual CONSULT/phone RUS > CHN 2025-02-24
  yes    Donald Trump will telephone Narendra Modi on Monday. => planned CONSULT/phone USA > IND 2025-05-05
  no     Protesters telephoned the radio station. => nothing

entry consult/call/ring
  verb   call
  actor  subj
  recipient obj
  if     obj :person
  unless xcomp *
  unless for *
  unless has off
  plover CONSULT phone
  cameo  041
  contexts diplomatic
  score  0.8
  yes    Donald Trump called Vladimir Putin on Friday. => actual CONSULT/phone USA > RUS 2025-05-02
  yes    Emmanuel Macron will call Narendra Modi. => planned CONSULT/phone FRA > IND
  no     Donald Trump called Vladimir Putin a genius. => nothing

entry consult/call/take
  why    Whoever takes the call was called.
  noun   @call-noun
  light  take, receive, get, accept
  needs  light
  actor  from | by
  recipient subj
  plover CONSULT phone
  cameo  041
  contexts diplomatic
  yes    Xi Jinping took a phone call from Vladimir Putin on February 24. => actual CONSULT/phone RUS > CHN 2025-02-24
  yes    Emmanuel Macron received a call from Donald Trump. => actual CONSULT/phone USA > FRA
  no     The minister took a call during the debate. => nothing

entry consult/call/make
  noun   @call-noun
  light  place, make, initiate
  needs  light
  if     to *
  actor  subj
  recipient to
  plover CONSULT phone
  cameo  041
  contexts diplomatic
  yes    Donald Trump made a phone call to Vladimir Putin on Friday. => actual CONSULT/phone USA > RUS 2025-05-02
  yes    Emmanuel Macron placed a call to Narendra Modi. => actual CONSULT/phone FRA > IND
  no     The minister made a call to prayer. => nothing

entry consult/call/hold
  why    Either side may have rung; both act.
  noun   @call-noun
  light  hold, have, conduct, begin, end, conclude, plan, schedule, arrange, speak in, speak on, speak during, speak by, discuss in, discuss during, discuss on, say in, say during, say on, talk in, talk on, tell in, tell during, tell on, agree in, agree during, agree on, do in
  actor  between | subj | poss | of | adj
  recipient with | obj | iobj
  symmetric
  partial
  unless for *
  unless adj close strike roll line margin trade
  plover CONSULT phone
  cameo  041
  contexts diplomatic
  yes    Xi Jinping held a phone call with Vladimir Putin on February 24. => actual CONSULT/phone CHN,RUS 2025-02-24
  yes    A telephone conversation between Narendra Modi and Emmanuel Macron took place on Friday. => actual CONSULT/phone IND,FRA 2025-05-02
  yes    The attack came before Donald Trump's scheduled call with Vladimir Putin. => planned CONSULT/phone USA,RUS
  no     The minister had calls to make. => nothing

entry consult/call/speak
  verb   speak, talk, discuss, converse
  if     has phone telephone videolink videoconference
  actor  subj
  recipient with | to
  symmetric
  topic  about | on | obj
  plover CONSULT phone
  cameo  041
  contexts diplomatic
  yes    Xi Jinping and Vladimir Putin spoke by phone on February 24. => actual CONSULT/phone CHN,RUS 2025-02-24
  yes    Donald Trump spoke by telephone with Narendra Modi. => actual CONSULT/phone USA,IND
  no     The president spoke to the nation by phone. => nothing
  no     Did Xi Jinping speak with Vladimir Putin by phone? => nothing

entry consult/speak
  verb   speak, talk, confer, consult, liaise, negotiate
  actor  subj
  recipient with | to
  symmetric
  if     with :party
  topic  about | on | over
  plover CONSULT
  cameo  040
  contexts diplomatic
  yes    Marco Rubio spoke with Sergei Lavrov on Friday. => actual CONSULT USA,RUS 2025-05-02
  yes    Iran will negotiate with the United States in Oman. => planned CONSULT IRN,USA
  no     Lavrov spoke about history. => nothing

entry consult/discuss
  verb   discuss
  actor  subj
  recipient with
  symmetric
  topic  obj
  unless obj gift fire prisoner shirt blow insult
  plover CONSULT
  cameo  040
  contexts diplomatic
  score  0.85
  yes    Emmanuel Macron discussed trade with Narendra Modi. => actual CONSULT FRA,IND
  yes    Russia and Turkey will discuss grain. => planned CONSULT RUS,TUR
  yes    Narendra Modi and Emmanuel Macron discussed the December elections in Libya. => actual CONSULT IND,FRA
  no     Emmanuel Macron discussed the film. => nothing
  no     Participants discussed the attack with envoys of Peru and Chile. => nothing

entry consult/host-delegations
  verb   host, receive
  actor  obj.from | obj.of | obj.mod | obj
  recipient subj
  if     obj delegation negotiator envoy
  unless obj.from|obj.of side party country neighbour
  several
  plover CONSULT third-party
  cameo  044
  contexts diplomatic
  score  0.85
  yes    Brazil will host delegations from Peru and Ecuador. => planned CONSULT/third-party PER,ECU > BRA
  yes    Egypt hosted negotiators from Israel and Hamas on Friday. => actual CONSULT/third-party ISR,PSE:hamas > EGY 2025-05-02
  no     The mayor hosted delegations from schools. => nothing

entry consult/tell
  why    Whoever tells a foreign leader something in a place or at a meeting consults.
  verb   tell
  actor  subj
  recipient obj | iobj
  symmetric
  if     obj :person
  if     in :place :party
  plover CONSULT
  cameo  040
  contexts diplomatic
  score  0.82
  yes    Xi Jinping told Sergei Shoigu in Beijing that the two countries are friends. => actual CONSULT CHN,RUS
  yes    Narendra Modi told Emmanuel Macron in Paris that India wanted peace. => actual CONSULT IND,FRA
  no     Xi Jinping told reporters in Beijing that trade had grown. => nothing

entry consult/meet
  verb   meet, huddle
  actor  subj
  recipient obj | with
  symmetric
  unless obj|obj.of demand deadline need requirement target goal condition standard challenge criterion resistance obligation threshold end
  topic  on | over
  plover CONSULT
  cameo  040
  contexts diplomatic
  yes    Xi Jinping met Sergei Shoigu in Beijing on March 3. => actual CONSULT CHN,RUS 2025-03-03
  yes    Volodymyr Zelensky and Recep Tayyip Erdogan will meet in Ankara on May 15. => planned CONSULT UKR,TUR 2025-05-15
  yes    Iran denied that it had met the United States in Oman. => denied CONSULT IRN,USA by IRN ; actual REJECT IRN
  no     Iran met the deadline of the United States. => nothing
  no     Cyprus and Israel did not meet all four of the standards. => nothing
  no     The leaders of Brazil and India met with union leaders. => nothing

entry consult/talks
  noun   @talks
  light  hold, have, conduct, begin, start, open, resume, continue, conclude, finish, enter into, engage in, sit for, meet for, launch, attend, join, kick off, wrap up, restart, return to, come to, sit in, sit down for, complete, lead, meet in, be in, schedule, plan, announce
  light  ^begin, ^start, ^open, ^resume, ^continue, ^take, ^conclude, ^end, ^collapse, ^go, ^be, ^kick, ^last, ^stall, ^fail, ^break
  needs  light
  actor  between | subj | poss | adj | of
  recipient with
  symmetric
  partial
  topic  on | about | over
  unless with @press
  plover CONSULT
  cameo  046
  contexts diplomatic
  yes    Iran and the United States held talks in Oman on April 12. => actual CONSULT IRN,USA 2025-04-12
  yes    The Kremlin said Xi Jinping would hold talks with Vladimir Putin. => planned CONSULT CHN,RUS by RUS
  yes    Talks between Japan and China resumed on Friday. => actual CONSULT JPN,CHN 2025-05-02
  yes    China stressed the need to resume talks between Pakistan and India. => supposed CONSULT PAK,IND
  no     Peace talks are hard. => nothing
  no     School exchanges between France and Germany continue. => nothing

entry consult/talks/between
  noun   talk, negotiation, consultation, peace talk, discussion, meeting, summit
  if     between *
  actor  between
  symmetric
  partial
  topic  on | about | over
  plover CONSULT
  cameo  046
  contexts diplomatic
  score  0.85
  yes    France welcomed talks between Armenia and Azerbaijan. => actual SUPPORT FRA > ARM,AZE ; actual CONSULT ARM,AZE
  yes    Iran ruled out talks between Iran and the United States. => actual REJECT/meet IRN > USA ; negated CONSULT IRN,USA
  no     Talks between chefs ended. => nothing

entry consult/talks/with
  why    "after a meeting with": one side stands after the noun, the other is the subject.
  noun   @talks, meeting, summit
  light  * after, * during, * following, * at, * for
  needs  light
  if     with :party
  actor  subj | poss
  recipient with
  symmetric
  topic  on | about | over
  unless with @press
  plover CONSULT
  cameo  046
  contexts diplomatic
  score  0.86
  yes    After talks with Xi Jinping, Vladimir Putin praised China. => actual CONSULT CHN,RUS ; actual SUPPORT RUS > CHN
  yes    Emmanuel Macron spoke of peace at a meeting with Narendra Modi. => actual CONSULT FRA,IND
  no     The chef sang after talks with the waiter. => nothing

entry consult/talks/with-other
  why    "ruled out talks with": who governs the talks has them.
  noun   talk, negotiation, consultation, peace talk, meeting, summit
  if     with :party
  actor  poss | adj
  recipient with
  symmetric
  topic  on | about | over
  unless with @press
  plover CONSULT
  cameo  046
  contexts diplomatic
  score  0.84
  yes    Iran ruled out talks with the United States. => actual REJECT/meet IRN > USA ; negated CONSULT IRN,USA
  yes    Germany criticised Hungary's meeting with Russia. => actual ACCUSE/disapprove DEU > HUN ; actual CONSULT HUN,RUS
  no     The chef wants talks with the waiter. => nothing
  no     The port matters in Russia's dialogue with Poland. => nothing

entry consult/meeting
  noun   @meeting-noun
  light  hold, have, conduct, begin, start, open, conclude, convene, arrange, plan, schedule, set, say in, say at, say during, tell in, tell at, agree at, agree in, discuss in, discuss at, discuss during, announce
  light  ^begin, ^start, ^open, ^resume, ^continue, ^take, ^conclude, ^end, ^go, ^be, ^kick, ^last, ^focus, ^follow
  needs  light
  actor  between | subj | poss | adj | of
  recipient with
  symmetric
  partial
  unless adj cabinet board general annual press news
  unless of @document
  topic  on | about | over
  unless with @press
  plover CONSULT
  cameo  040
  contexts diplomatic
  yes    Emmanuel Macron had a meeting with Narendra Modi in Paris on Friday. => actual CONSULT FRA,IND 2025-05-02
  yes    A meeting between Xi Jinping and Vladimir Putin will take place on May 8. => planned CONSULT CHN,RUS 2025-05-08
  no     The cabinet held a meeting on the budget. => nothing
  no     Emmanuel Macron and Narendra Modi held a press conference. => nothing

entry consult/mediate
  why    The mediator receives, the parties act.
  verb   mediate, broker, facilitate
  actor  between | obj.between | obj.of
  recipient subj
  inner  nothing at obj, between
  if     obj @talks @meeting-noun @agreement @ceasefire dispute conflict exchange swap
  plover CONSULT third-party
  cameo  045
  contexts diplomatic
  yes    Oman mediated talks between Iran and the United States. => actual CONSULT/third-party IRN,USA > OMN
  yes    Qatar will mediate talks between Israel and Hamas. => planned CONSULT/third-party ISR,PSE:hamas > QAT
  no     Qatar mediated a quarrel about football. => nothing

entry consult/talks/host-with
  verb   host
  actor  subj
  recipient with | obj.with
  symmetric
  inner  nothing at obj
  if     obj @talks @meeting-noun
  if     obj.with *
  plover CONSULT
  cameo  046
  contexts diplomatic
  yes    Egypt hosted talks with Turkey. => actual CONSULT EGY,TUR
  yes    Japan will host a meeting with Peru. => planned CONSULT JPN,PER
  no     The club hosted a meeting with its fans. => nothing

entry consult/talks/hosted
  why    A host of others' talks receives.
  verb   host
  actor  between | obj.between
  recipient subj
  inner  nothing at obj
  if     obj @talks @meeting-noun
  several
  plover CONSULT third-party
  cameo  044
  contexts diplomatic
  yes    Oman hosted talks between Iran and the United States. => actual CONSULT/third-party IRN,USA > OMN
  yes    Turkey will host talks between Russia and Ukraine. => planned CONSULT/third-party RUS,UKR > TUR
  no     Turkey hosted talks about grain. => nothing
