# PLOVER PROTEST: demonstrations, strikes, boycotts, riots.
published 2025-05-04

entry protest/demo
  verb   protest, demonstrate, rally, march
  actor  subj
  recipient against.doer | against | over.doer | at.mod | outside.mod
  if     subj :group protester demonstrator worker people crowd student farmer activist teacher resident doctor nurse supporter
  unless for help
  home
  amount crowd
  plover PROTEST demo
  cameo  141
  yes    Kenyan students protested against the government on Friday. => actual PROTEST/demo KEN:EDU > KEN 2025-05-02
  yes    Georgian protesters rallied in Tbilisi. => actual PROTEST/demo GEO:CVL > GEO
  no     Prices rallied in France. => nothing

entry protest/hold
  noun   @protest-noun
  light  hold, stage, organise, organize, join, lead, attend, take to, launch, begin
  needs  light
  actor  subj | by
  recipient against.doer | against | over.doer | outside.mod
  unless subj :polity
  home
  plover PROTEST demo
  cameo  141
  yes    Serbian students held a protest against the government. => actual PROTEST/demo SRB:EDU > SRB
  yes    Iraqi protesters staged a rally against Turkey. => actual PROTEST/demo IRQ:CVL > TUR
  no     The shares staged a rally. => nothing

entry protest/strike
  verb   strike, walk out, down tools
  actor  subj
  recipient against | over.doer
  if     subj worker teacher nurse doctor employee union driver miner staff
  unless obj *
  home
  plover PROTEST strike
  cameo  143
  yes    French teachers walked out on Friday. => actual PROTEST/strike FRA:EDU > FRA 2025-05-02
  yes    Italian teachers will strike. => planned PROTEST/strike ITA:EDU > ITA
  alone
  no     The clock struck ten. => nothing

entry protest/strike-call
  noun   strike, walkout, general strike, protest, rally
  light  call, announce, plan, schedule, declare
  needs  light
  stands planned
  actor  subj
  home
  recipient against
  if     subj union worker teacher nurse doctor party opposition activist employee driver
  plover PROTEST strike
  cameo  143
  yes    French teachers called a strike for Monday. => planned PROTEST/strike FRA:EDU > FRA 2025-05-05
  yes    Italian teachers announced a walkout. => planned PROTEST/strike ITA:EDU > ITA
  no     The umpire called a strike. => nothing

entry protest/obstruct
  verb   block, obstruct, barricade, blockade
  actor  subj
  recipient against
  home
  if     subj protester demonstrator student farmer worker activist driver villager resident crowd :group
  if     obj road street square highway motorway bridge entrance railway port border airport traffic crossing track
  unless subj police @force
  plover PROTEST obstruct
  cameo  144
  yes    French farmers blocked a motorway on Friday. => actual PROTEST/obstruct FRA:AGR > FRA 2025-05-02
  yes    Serbian students blocked the square. => actual PROTEST/obstruct SRB:EDU > SRB
  no     Snow blocked the road. => nothing

entry protest/boycott
  verb   boycott
  actor  subj
  recipient obj | obj.in | obj.mod | obj.of
  plover PROTEST boycott
  cameo  143
  yes    Armenia boycotted the summit in Russia. => actual PROTEST/boycott ARM > RUS
  yes    Mali will boycott France. => planned PROTEST/boycott MLI > FRA
  no     Shoppers boycotted the soap. => nothing

entry protest/riot
  verb   riot, torch, clash
  actor  subj
  recipient against | with | obj.mod
  if     subj protester demonstrator crowd mob rioter student
  home
  plover PROTEST riot
  cameo  145
  yes    Libyan protesters clashed with Italy. => actual PROTEST/riot LBY:CVL > ITA
  yes    Rioters from Serbia torched the Croatian embassy. => actual PROTEST/riot SRB:CVL > HRV
  no     Colours riot in the painting. => nothing

entry protest/hunger
  noun   hunger strike
  light  begin, start, launch, go on, be on, stage, end
  needs  light
  actor  subj
  recipient against | over.doer
  alone
  home
  plover PROTEST hunger
  cameo  142
  yes    Palestinian prisoners began a hunger strike against Israel. => actual PROTEST/hunger PSE:CVL > ISR
  yes    Turkish prisoners started a hunger strike. => actual PROTEST/hunger TUR:CVL > TUR
  no     A hunger strike is hard. => nothing
