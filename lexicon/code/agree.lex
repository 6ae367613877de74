# PLOVER AGREE: agreements to act, promises, offers, invitations.
published 2025-05-04

entry agree/invite
  verb   invite
  actor  subj
  recipient obj
  inner  supposed at xcomp subject recipient
  plover AGREE
  cameo  036
  contexts diplomatic
  yes    Vladimir Putin invited Xi Jinping. => actual AGREE RUS > CHN
  yes    France has invited India to a conference. => actual AGREE FRA > IND
  no     The remark invited criticism of France. => nothing

entry agree/invitation
  why    "at the invitation of" is an invitation of whoever comes.
  noun   @invitation
  light  issue, extend, send, hand
  actor  of | from | by | subj | poss | adj
  recipient to | iobj | up
  plover AGREE
  cameo  036
  contexts diplomatic
  actual
  yes    Xi Jinping will visit Russia at the invitation of Vladimir Putin. => planned CONSULT/visit CHN > RUS ; actual AGREE RUS > CHN
  yes    France extended an invitation to India. => actual AGREE FRA > IND
  no     The letter is an invitation to think. => nothing

entry agree/invitation/accept
  noun   @invitation
  light  accept, welcome, take up
  needs  light
  actor  from | of | by | poss
  recipient subj
  inner  planned at xcomp subject recipient
  plover AGREE
  cameo  036
  contexts diplomatic
  yes    Narendra Modi accepted an invitation from France. => actual AGREE FRA > IND
  yes    Xi Jinping accepted the invitation of Vladimir Putin. => actual AGREE RUS > CHN
  no     The club accepted the invitation. => nothing

entry agree/to-do
  why    What is agreed is planned; a party that agrees with another agrees both ways.
  verb   agree, consent
  actor  subj
  recipient with
  symmetric
  alone
  inner  planned at xcomp, ccomp, to, on subject actor
  heir
  plover AGREE
  cameo  030
  unless with that view idea statement
  if     xcomp *
  yes    Russia and Ukraine agreed to exchange prisoners. => actual AGREE RUS,UKR ; planned RETREAT/release RUS,UKR
  yes    Iran agreed to meet the United States. => actual AGREE IRN > USA ; planned CONSULT IRN,USA
  no     Experts agreed to publish the paper. => nothing

entry agree/on
  verb   agree
  actor  subj
  recipient with
  symmetric
  inner  planned at on, to, xcomp, ccomp subject actor
  plover AGREE
  cameo  030
  unless with that view idea statement
  yes    Japan agreed with China on a plan for trade. => actual AGREE JPN,CHN
  yes    Russia and Ukraine agreed on a ceasefire. => actual AGREE RUS,UKR ; planned RETREAT/ceasefire RUS,UKR
  no     Many in France agreed with the film. => nothing

entry agree/reach
  why    A statement that somebody makes is no agreement.
  noun   @deal
  light  reach, strike, clinch, conclude, seal, hammer out, announce, finalise, finalize, forge, cut, make, arrive at, come to
  needs  light
  actor  subj | between
  recipient with
  symmetric
  inner  planned at xcomp, on, for subject actor
  plover AGREE
  cameo  030
  yes    Japan reached an agreement with China on fishing. => actual AGREE JPN,CHN
  yes    A deal between Serbia and Hungary was reached on Friday. => actual AGREE SRB,HUN 2025-05-02
  no     Talks about a deal went on. => nothing
  no     Japan and China made a joint statement. => nothing

entry agree/promise
  verb   promise, pledge, vow, commit, undertake, volunteer
  actor  subj
  recipient obj | iobj | to
  alone
  inner  planned at xcomp, ccomp, obj, to subject actor
  if     xcomp|ccomp|to *
  unless xcomp retaliate respond avenge fight defend resist strike hit punish destroy continue
  heir
  plover AGREE
  cameo  030
  yes    France pledged to send weapons to Ukraine. => actual AGREE FRA > UKR ; planned AID FRA > UKR
  yes    Germany promised Ukraine that it would supply missiles. => actual AGREE DEU > UKR ; planned AID DEU > UKR
  no     The new party promised lower taxes. => nothing

entry agree/promise-aid
  noun   @aid, @weapon, @money
  light  pledge, promise, commit
  needs  light
  actor  subj
  recipient to | for | iobj
  amount money
  plover AGREE
  cameo  033
  yes    Japan pledged aid to Ukraine. => actual AGREE JPN > UKR
  yes    Germany promised missiles to Ukraine. => actual AGREE DEU > UKR
  no     The bank promised loans. => nothing

entry agree/offer
  verb   offer
  actor  subj
  recipient to | iobj | obj
  alone
  inner  supposed at xcomp subject actor
  if     xcomp *
  heir
  plover AGREE
  cameo  030
  yes    Turkey offered to mediate talks between Russia and Ukraine. => actual AGREE TUR > RUS,UKR ; supposed CONSULT/third-party RUS,UKR > TUR
  yes    Russia offered to meet Ukraine. => actual AGREE RUS > UKR ; supposed CONSULT RUS,UKR
  no     The shop offered to repair the bicycle. => nothing

entry agree/ready
  verb   ready, willing, prepared
  actor  subj
  if     xcomp *
  alone
  heir
  inner  supposed at xcomp subject actor
  plover AGREE
  cameo  030
  score  0.85
  unless subj people worker student customer
  yes    Russia is ready to meet Ukraine. => actual AGREE RUS > UKR ; supposed CONSULT RUS,UKR
  yes    Germany is willing to send missiles to Ukraine. => actual AGREE DEU > UKR ; supposed AID DEU > UKR
  no     The bread is ready to eat. => nothing

entry agree/accept
  verb   accept, endorse, back
  actor  subj
  recipient obj.poss | obj.adj | obj.of | obj.by | obj.from
  if     obj proposal offer plan formula roadmap
  inner  planned at obj subject actor
  plover AGREE
  cameo  030
  yes    Ukraine accepted the American proposal for a ceasefire. => actual AGREE UKR > USA
  yes    Hamas accepted Egypt's proposal. => actual AGREE PSE:hamas > EGY
  no     The journal accepted the proposal. => nothing
