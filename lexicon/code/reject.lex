# PLOVER REJECT: denials, refusals, vetoes, cancelled meetings.
published 2025-05-04

entry reject/deny
  why    The denied act is denied by the denier.
  verb   deny, refute, disavow, disclaim, rebut, gainsay, repudiate
  actor  subj
  recipient obj.poss | obj.by | obj.from | obj.adj
  alone
  denial
  unless obj access visa permission request right service
  unless has access visa
  inner  denied at xcomp, ccomp, obj, that subject actor vouched
  plover REJECT
  cameo  120
  yes    Iran denied supplying drones to Russia. => actual REJECT IRN ; denied AID IRN > RUS by IRN
  yes    China denied accusations from Ukraine. => actual REJECT CHN > UKR
  no     Nobody denied the beauty of France. => nothing

entry reject/dismiss
  verb   dismiss, reject, refute, brush, rubbish, deny, slam
  actor  subj
  recipient obj.poss | obj.by | obj.from | obj.adj
  alone
  denial
  if     obj @allegation
  inner  denied at obj subject actor vouched
  plover REJECT
  cameo  120
  yes    China dismissed the accusation as baseless. => actual REJECT CHN
  yes    Rwanda rejected Kenya's allegations. => actual REJECT RWA > KEN
  yes    Russia dismissed claims that it had attacked Poland. => actual REJECT RUS ; denied ASSAULT RUS > POL by RUS
  no     The coach dismissed the report. => nothing

entry reject/call-names
  why    To call an allegation absurd is to deny it.
  verb   call, describe, label, brand, denounce, term, slam
  actor  subj
  recipient obj.poss | obj.by | obj.from
  alone
  denial
  if     obj @hard-allegation
  inner  denied at obj subject actor vouched
  plover REJECT
  cameo  120
  yes    China called the allegations "irresponsible remarks". => actual REJECT CHN
  yes    Rwanda described Kenya's accusations as absurd. => actual REJECT RWA > KEN
  no     The lawyer called the allegations sad. => nothing

entry reject/proposal
  verb   reject, refuse, spurn, rebuff, dismiss, decline, oppose, resist, turn, defy, ignore, snub
  actor  subj
  recipient obj.poss | obj.by | obj.from | obj.adj | obj.of | from
  alone
  if     obj @request-noun
  inner  negated at obj subject actor
  plover REJECT
  cameo  120
  yes    Iran rejected the American proposal. => actual REJECT IRN > USA
  yes    Hamas rejected Israel's demand on Friday. => actual REJECT PSE:hamas > ISR 2025-05-02
  no     The editor rejected the proposal. => nothing

entry reject/refuse
  verb   refuse, decline
  actor  subj
  recipient with
  alone
  inner  negated at xcomp, obj subject actor
  unless xcomp comment say answer discuss elaborate give identify confirm speak name
  heir
  plover REJECT
  cameo  120
  yes    Serbia refused to sanction Russia. => actual REJECT SRB ; negated SANCTION/discontinue SRB > RUS
  yes    Russia refused to meet Ukraine. => actual REJECT/meet RUS > UKR ; negated CONSULT RUS,UKR
  no     The minister refused to comment. => nothing

entry reject/rule-out
  verb   rule out
  actor  subj
  recipient with | obj.with
  alone
  inner  negated at xcomp, obj subject actor
  heir
  plover REJECT
  cameo  120
  yes    Iran ruled out talks with the United States. => actual REJECT/meet IRN > USA ; negated CONSULT IRN,USA
  yes    Germany ruled out sending missiles to Ukraine. => actual REJECT/assist DEU > UKR ; negated AID DEU > UKR
  no     Doctors ruled out a tumour. => nothing

entry reject/cancel
  verb   cancel, scrap, call off, abandon
  actor  subj
  recipient with | to | obj.with | obj.to
  if     obj @visit-noun @talks @meeting-noun
  inner  negated at obj subject actor
  plover REJECT meet
  cameo  125
  yes    Donald Trump cancelled a meeting with Kim Jong Un in 2018. => actual REJECT/meet USA > PRK 2018 ; negated CONSULT USA,PRK
  yes    Algeria cancelled talks with France. => actual REJECT/meet DZA > FRA ; negated CONSULT DZA,FRA
  no     The airline cancelled trips to France. => nothing

entry reject/veto
  verb   veto, block
  actor  subj
  recipient obj.poss | obj.by | obj.adj | obj.from
  alone
  if     obj resolution draft proposal membership bid decision aid plan
  inner  negated at obj
  plover REJECT
  cameo  129
  contexts diplomatic
  yes    Russia vetoed the resolution. => actual REJECT RUS
  yes    The United States vetoed Algeria's draft on Friday. => actual REJECT USA > DZA 2025-05-02
  yes    Donald Trump vetoed a plan by Israel to attack Iran. => actual REJECT USA > ISR ; negated ASSAULT ISR > IRN
  no     The governor vetoed the bill. => nothing
