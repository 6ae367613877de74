# Words that give a standing to the act below them and are no act themselves,
# and the modes that acts take from the act inside them.
published 2025-05-04

veto @sport @markets @film @weather

mode REQUEST AID assist 103
mode REQUEST COOPERATE assist 101
mode REQUEST SUPPORT assist 102
mode REQUEST CONSULT meet 106
mode REQUEST RETREAT yield 1056
mode REQUEST CONCEDE yield 105
mode REQUEST AGREE meet 107
mode REQUEST RETREAT/release yield 1053
mode REJECT AID assist 122
mode REJECT COOPERATE assist 121
mode REJECT SUPPORT assist 121
mode REJECT CONSULT meet 125
mode REJECT AGREE meet 127
mode REJECT RETREAT yield 1246
mode REJECT RETREAT/release yield 1243
mode REJECT CONCEDE yield 1244
mode THREATEN ASSAULT violence 138
mode THREATEN MOBILIZE violence 138
mode THREATEN SANCTION relations 1313
mode THREATEN SANCTION/expel expel 136
mode THREATEN SANCTION/discontinue restrict 1312
mode THREATEN COERCE restrict 132
mode THREATEN COERCE/arrest arrest 132
mode THREATEN COERCE/seize territory 1382
mode THREATEN PROTEST relations 133

entry stand/plan
  verb plan, intend, aim, want, hope, seek, prepare, bound, about, gear, vie, look, wish, determine, determined, mean, arrange, eye, keen, eager
  inner planned at xcomp, ccomp, for, obj

entry stand/expect
  why   "X is expected to sign": the subject of the passive is who signs.
  verb expect, schedule, set, slate, due, poise, poised, scheduled, expected, slated, tip, anticipate, likely, forecast, bill
  inner planned at xcomp, ccomp, for, obj

entry stand/want-other
  why   "wants Russia to withdraw" is a wish for another's act.
  verb want, expect, like, need, wish
  if obj :party
  if subj *
  inner urged at xcomp

entry stand/plan-noun
  noun plan, intention, schedule, preparation, decision, agreement, bid, readiness, willingness, move, intent, proposal, attempt, effort, mission, drive, push, aim, desire, goal, vow, schedule
  actor poss | adj | of | by | subj
  inner planned at xcomp, for

entry stand/plan-of
  noun plan, intention, preparation, proposal, prospect, schedule
  actor poss | adj | by
  inner planned at of, for

entry stand/upcoming
  mod planned, upcoming, scheduled, forthcoming, future, expected, impending, looming, next, intended
  inner planned at host

entry stand/alleged
  mod alleged, reported, purported, suspected, supposed, reportedly, allegedly, purportedly, apparently, supposedly, apparent, unconfirmed
  inner alleged at host

entry stand/possible
  mod possible, potential, hypothetical, likely, proposed, possibly, perhaps, maybe, probably, conceivable, would-be, threatened, feared
  inner supposed at host

entry stand/cancelled
  mod cancelled, canceled, aborted, failed, thwarted, foiled, called-off, abortive, nearly, almost
  inner negated at host

entry stand/may
  verb consider, ponder, weigh, mull, contemplate, ask, suggest, propose, float, imagine, might, able, free, allow, enable, permit, unlikely, risk, need, authorize, authorise, signal, hint, advocate
  inner supposed at xcomp, ccomp, obj, on, about, of

entry stand/may-noun
  noun possibility, prospect, chance, risk, threat, fear, likelihood, option, idea, danger, discussion, debate, speculation, hope, need, talk, worry, concern, hypothesis, scenario, case, opportunity, potential, concept, question
  actor poss | of | by
  inner supposed at xcomp, ccomp, of, for, about, on

entry stand/help
  verb decide, opt, choose, resolve
  inner planned at xcomp, ccomp, for

entry stand/try
  verb try, attempt, strive, struggle, rush, race, scramble, campaign, lobby, bid, work
  inner supposed at xcomp

entry stand/fail
  verb fail, forget, neglect, avoid, abstain, stop short, omit, hesitate
  inner negated at xcomp, from, of, obj

entry stand/unable
  verb unable, unwilling, reluctant, unprepared, incapable
  inner negated at xcomp

entry stand/seem
  verb seem, appear, believe, think, suspect, suppose, assume, rumour, rumor, report, presume
  inner alleged at xcomp

entry stand/claim
  verb claim, suspect, purport
  actor subj
  inner alleged at ccomp, xcomp vouched

entry stand/say
  verb say, announce, confirm, state, declare, report, reveal, note, add, admit, acknowledge, insist, stress, disclose, inform, maintain, reiterate, indicate, know
  actor subj
  inner neutral at ccomp vouched
  inner neutral at obj

entry stand/allegation
  why   An allegation that nobody in the text makes: the act inside is alleged.
  noun allegation, accusation, claim, suspicion, rumour, rumor, insinuation, charge
  actor poss | by | from | adj
  inner alleged at of, that, ccomp, xcomp, about

entry stand/report-noun
  noun report, news, reports, intelligence, evidence, indication, sign, footage, testimony, account
  inner alleged at of, ccomp, about

entry stand/gather
  why    "gathered to protest" tells of the protest.
  verb gather, rally, march, assemble, demonstrate, convene, turn out, unite, join
  inner neutral at xcomp

entry stand/topic
  why   What is talked about is not told as done.
  verb discuss, address, debate, mull, explore, review, raise, study, examine, negotiate, tackle, mention, prevent, avert, avoid, deter, face, fear, predict, forecast, envisage, celebrate, commemorate, mark, recall, remember, resemble, risk, boycott, oppose, justify, mean, include, need, require, lack, forgo, repel, resist, survive, counter, intercept, thwart, foil
  inner nothing at obj, on, about
  inner supposed at xcomp

entry stand/right
  why  Who may do something has not done it.
  noun right, freedom, ability, authority
  inner nothing at xcomp, of

entry stand/demand
  why  What a thing or a person demands is urged, in lists as well.
  verb demand, urge, warrant, necessitate, request, seek
  inner urged at obj, for

entry stand/celebrate
  noun anniversary, commemoration, centenary, jubilee, film, book, novel, documentary, history, theory, simulation, memorial, game, museum, monument, exhibition
  inner nothing at of, about, on, to, for

entry stand/stop
  why   The end of an act does not tell the act again.
  verb end, stop, halt, cease, abandon, scrap, drop, forgo, quit
  inner nothing at xcomp, from, obj

entry stand/violation
  noun violation, breach, collapse, lack, absence, failure, breakdown, termination, suspension, halt, stop
  inner nothing at of, on, to

entry stand/take-action
  why  "took action to impose": it was done.
  noun action, step, measure
  light take
  needs light
  inner neutral at xcomp

entry stand/look-forward
  verb look forward, await, anticipate
  inner planned at to, xcomp, obj

entry stand/postpone
  verb postpone, delay, defer, reschedule, adjourn
  inner planned at obj, xcomp

entry stand/deterrent
  noun deterrent, guarantee, protection, defence, defense, safeguard, capability, capacity, ability, training, preparedness
  inner nothing at against, from, of, xcomp, for

entry stand/response
  noun response, reaction, retaliation, reply, answer, reference, key, relation, end, halt, alternative, solution, victim, survivor, witness, wake, aftermath, impact, effect, consequence, context, backdrop, light
  inner neutral at to, for, of

entry stand/ready
  verb committed, commit
  actor subj
  inner planned at to
