# A party that speaks seconded offers nothing until another of its seats seconds.
> table nato-russia 50-minutes
the table opens: 50-minutes
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: nato 69.5, russia 84.5   [nobody is told]
the talks begin
phase talks-2011
round 1 of talks-2011
news: new-american-approach
score nato 13 -> 14: what walking away is worth, after the news: The American plan   [secretary-general, united-states, central-ally, western-ally]
trust russia>nato 32 -> 30: news: The American plan (-2 * at stake 0.5 * breach 2)   [all seats]
> central-ally offers joint-exercises (kind computers, host alliance)
suggestion 1 of central-ally, which waits in nato: joint-exercises (host alliance, kind computers)   [secretary-general, united-states, central-ally, western-ally]
# Russia cannot tell that anything was suggested.
> chief-negotiator looks at offers
nothing
> chief-negotiator accepts suggestion 1
refused [no_such_offer]: accept by chief-negotiator: there is no such offer
> chief-negotiator accepts offer 1
refused [no_such_offer]: accept by chief-negotiator: there is no such offer
> central-ally seconds suggestion 1
refused [second_own]: second by central-ally: you cannot second your own suggestion
> secretary-general accepts suggestion 1
refused [offer_waits]: accept by secretary-general: that offer is not on the table yet
> western-ally seconds offer 9
refused [no_such_offer]: second by western-ally: there is no such offer
> western-ally seconds suggestion 1
western-ally seconds suggestion 1   [secretary-general, united-states, central-ally, western-ally]
offer 1 of nato to russia: joint-exercises (host alliance, kind computers)
> western-ally seconds offer 1
refused [nothing_to_second]: second by western-ally: nothing of that kind waits for a second
> western-ally seconds suggestion 1
refused [no_such_offer]: second by western-ally: there is no such offer
> western-ally seconds gesture radar-visit
refused [nothing_to_second]: second by western-ally: nothing of that kind waits for a second

# So with gestures.
> united-states gestures radar-visit
united-states suggests the gesture radar-visit, which waits in nato   [secretary-general, united-states, central-ally, western-ally]
> united-states gestures radar-visit
refused [gesture_waits]: gesture by united-states: that gesture has been suggested and waits
> united-states seconds gesture radar-visit
refused [second_own]: second by united-states: you cannot second your own suggestion
> central-ally seconds gesture radar-visit
central-ally seconds radar-visit   [secretary-general, united-states, central-ally, western-ally]
nato carries out radar-visit
trust russia>nato 30 -> 34.2: NATO made a gesture: Invite Russian officers to a radar (6 * room left 0.7)   [all seats]
score nato 0 -> -1.5: what the gesture costs or brings: Invite Russian officers to a radar   [secretary-general, united-states, central-ally, western-ally]
concern defence-aimed-at-russia is silent, met to 10%
score russia 0 -> 2: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
concern measure-not-believe is silent, met to 10%   [general-staff]
score general-staff 0 -> 1: how far the concern is met: Measure, not believe   [general-staff]
> central-ally seconds gesture radar-visit
refused [nothing_to_second]: second by central-ally: nothing of that kind waits for a second

# Russia speaks by its head: what another seat suggests waits for the head.
> general-staff offers test-observation (invitation one-test, results kept)
suggestion 1 of general-staff, which waits in russia: test-observation (invitation one-test, results kept)   [chief-negotiator, foreign-ministry, general-staff]
> foreign-ministry seconds suggestion 1
refused [not_head]: second by foreign-ministry: that is for your party's head
> general-staff withdraws suggestion 1
suggestion 1 is withdrawn   [chief-negotiator, foreign-ministry, general-staff]
> general-staff offers test-observation (invitation standing, results kept)
suggestion 2 of general-staff, which waits in russia: test-observation (invitation standing, results kept)   [chief-negotiator, foreign-ministry, general-staff]
> general-staff offers test-observation (invitation one-test, results kept)
suggestion 2 is withdrawn   [chief-negotiator, foreign-ministry, general-staff]
suggestion 3 of general-staff, which waits in russia: test-observation (invitation one-test, results kept)   [chief-negotiator, foreign-ministry, general-staff]
> chief-negotiator seconds suggestion 3
chief-negotiator seconds suggestion 3   [chief-negotiator, foreign-ministry, general-staff]
offer 2 of russia to nato: test-observation (invitation one-test, results kept)
> foreign-ministry gestures warning-radar-data
foreign-ministry suggests the gesture warning-radar-data, which waits in russia   [chief-negotiator, foreign-ministry, general-staff]
> foreign-ministry announces gesture condolence-flight
refused [not_head]: gesture by foreign-ministry: that is for your party's head
> chief-negotiator seconds gesture warning-radar-data
chief-negotiator seconds warning-radar-data   [chief-negotiator, foreign-ministry, general-staff]
russia carries out warning-radar-data, in answer to radar-visit of nato
trust nato>russia 38 -> 43.58: Russia answered a gesture of NATO: Share a week of warning data (6 * room left 0.62 * reciprocal 1.5)   [all seats]
score russia 2 -> 0.5: what the gesture costs or brings: Share a week of warning data   [chief-negotiator, foreign-ministry, general-staff]
concern missile-threat-real is silent, met to 10%
score nato -1.5 -> 0: how far the concern is met: The threat from outside is real   [secretary-general, united-states, central-ally, western-ally]

# A suggested counter goes with the offer that it answers.
> chief-negotiator offers data-sharing-centre (reach early-warning, staff two-desks)
offer 2 is withdrawn
offer 3 of russia to nato: data-sharing-centre (reach early-warning, staff two-desks)
> united-states counters offer 3 with joint-exercises (kind computers, host in-turns) + data-sharing-centre (reach early-warning, staff two-desks)
suggestion 2 of united-states, which waits in nato, countering offer 3: joint-exercises (host in-turns, kind computers) + data-sharing-centre (reach early-warning, staff two-desks)   [secretary-general, united-states, central-ally, western-ally]
> chief-negotiator withdraws offer 3
offer 3 is withdrawn
> western-ally seconds suggestion 2
refused [offer_closed]: second by western-ally: that offer is no longer open
> western-ally looks at moves
plan
say
statement
ready
voice border-missiles, missile-threat-real, paper-instead-of-practice, one-voice, business-as-partners
gesture no-enemy-speech, council-cancelled, site-announced
offer transparency-exchanges, test-observation, joint-exercises, data-sharing-centre, planning-centre, forgo-border-missiles
draft

# Where one seat is here, it needs nobody else.
> table nato-russia 50-minutes
the table opens: 50-minutes
> secretary-general, chief-negotiator sit down
Player of secretary-general sits down as secretary-general
Player of chief-negotiator sits down as chief-negotiator
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: nato 69.5, russia 84.5   [nobody is told]
the talks begin
phase talks-2011
round 1 of talks-2011
news: new-american-approach
score nato 13 -> 14: what walking away is worth, after the news: The American plan   [secretary-general, united-states, central-ally, western-ally]
trust russia>nato 32 -> 30: news: The American plan (-2 * at stake 0.5 * breach 2)   [all seats]
> secretary-general offers transparency-exchanges (depth talks, with experts)
offer 1 of nato to russia: transparency-exchanges (depth talks, with experts)
