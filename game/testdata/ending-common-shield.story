# Data first, then the shield, and both are kept.
> table nato-russia 50-minutes
the table opens: 50-minutes
> secretary-general, chief-negotiator sit down
Player of secretary-general sits down as secretary-general
Player of chief-negotiator sits down as chief-negotiator
> instructor starts with 2 rounds of aftermath
drawn: 2 rounds of aftermath; ideals: nato 73.6, russia 88.5   [nobody is told]
the talks begin
phase talks-2011
round 1 of talks-2011
news: new-american-approach
score nato 5 -> 6: what walking away is worth, after the news: The American plan   [secretary-general, united-states, central-ally, western-ally]
trust russia>nato 32 -> 30: news: The American plan (-2 * at stake 0.5 * breach 2)   [all seats]
> chief-negotiator voices defence-aimed-at-russia
chief-negotiator voices the concern defence-aimed-at-russia
concern defence-aimed-at-russia is voiced, met to 0%
> secretary-general voices missile-threat-real
secretary-general voices the concern missile-threat-real
concern missile-threat-real is voiced, met to 0%
> secretary-general gestures radar-visit
nato carries out radar-visit
trust russia>nato 30 -> 36.3: NATO made a gesture: Invite Russian officers to a radar and met a concern that Russia had voiced (6 * room left 0.7 * responsive 1.5)   [all seats]
score nato 0 -> -1.5: what the gesture costs or brings: Invite Russian officers to a radar   [secretary-general, united-states, central-ally, western-ally]
concern defence-aimed-at-russia is voiced, met to 10%
score russia 0 -> 2.2: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
concern measure-not-believe is silent, met to 10%   [general-staff]
score general-staff 0 -> 1: how far the concern is met: Measure, not believe   [general-staff]
> chief-negotiator gestures warning-radar-data
russia carries out warning-radar-data, in answer to radar-visit of nato
trust nato>russia 38 -> 46.37: Russia answered a gesture of NATO: Share a week of warning data and met a concern that NATO had voiced (6 * room left 0.62 * responsive 1.5 * reciprocal 1.5)   [all seats]
score russia 2.2 -> 0.7: what the gesture costs or brings: Share a week of warning data   [chief-negotiator, foreign-ministry, general-staff]
concern missile-threat-real is voiced, met to 10%
score nato -1.5 -> 0.1: how far the concern is met: The threat from outside is real   [secretary-general, united-states, central-ally, western-ally]
> secretary-general offers data-sharing-centre (reach early-warning, staff two-desks)
offer 1 of nato to russia: data-sharing-centre (reach early-warning, staff two-desks)
> chief-negotiator voices unequal-partner
chief-negotiator discloses the concern unequal-partner
concern unequal-partner is voiced, met to 0%
trust nato>russia 46.37 -> 47.98: Russia disclosed a concern it had kept to itself: A partner, but only by name (3 * room left 0.536)   [all seats]
> chief-negotiator counters offer 1 with data-sharing-centre (reach early-warning, staff one-staff) + planning-centre (say shared-plans)
offer 1 is countered
offer 2 of russia to nato, countering offer 1: data-sharing-centre (reach early-warning, staff one-staff) + planning-centre (say shared-plans)
> secretary-general accepts offer 2
nato accepts offer 2
agreed by nato, russia: data-sharing-centre (reach early-warning, staff one-staff) + planning-centre (say shared-plans)
> time runs out
the round is over: time
trust russia>nato 36.3 -> 39.17: NATO had gone first (Invite Russian officers to a radar), and Russia answered (6 * room left 0.637 * responsive 1.5 * reciprocal, missing half 0.5)   [all seats]
in force: data-sharing-centre, planning-centre
concern defence-aimed-at-russia is voiced, met to 30%
score russia 0.7 -> 5.1: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
concern outside-the-architecture is silent, met to 40%
score russia 5.1 -> 9.1: how far the concern is met: Outside the house of Europe   [chief-negotiator, foreign-ministry, general-staff]
concern unequal-partner is eased, met to 70%
score russia 9.1 -> 16.1: how far the concern is met: A partner, but only by name   [chief-negotiator, foreign-ministry, general-staff]
concern missile-threat-real is voiced, met to 30%
score nato 0.1 -> 3.3: how far the concern is met: The threat from outside is real   [secretary-general, united-states, central-ally, western-ally]
concern paper-instead-of-practice is silent, met to 30%
score nato 3.3 -> 6.3: how far the concern is met: Paper instead of practice   [secretary-general, united-states, central-ally, western-ally]
concern something-that-works is eased, met to 50%
score secretary-general 0 -> 5: how far the concern is met: A thing that works, with my name on it   [secretary-general]
concern no-foreign-veto is silent, met to 20%   [united-states]
score united-states 0 -> 2: how far the concern is met: Nobody else's hand on the switch   [united-states]
concern business-as-partners is eased, met to 50%
score western-ally 0 -> 5: how far the concern is met: Business as between partners   [western-ally]
concern a-signature-to-show is silent, met to 30%   [chief-negotiator]
score chief-negotiator 0 -> 3: how far the concern is met: Something signed to bring home   [chief-negotiator]
concern in-the-room is eased, met to 80%
score foreign-ministry 0 -> 8: how far the concern is met: In the room when it is drafted   [foreign-ministry]
score nato 6.3 -> 7.3: what “A joint centre for data” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score nato 7.3 -> 6.3: what “A joint centre for planning” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score russia 16.1 -> 19.1: what “A joint centre for data” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
score russia 19.1 -> 23.1: what “A joint centre for planning” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 1 is done
> time runs out
round 2 of talks-2011
news: border-missile-statement
trust nato>russia 47.98 -> 42.98: news: A hard word from Moscow (-5 * at stake 0.5 * breach 2)   [all seats]
score russia 6 -> 7: what walking away is worth, after the news: A hard word from Moscow   [chief-negotiator, foreign-ministry, general-staff]
> secretary-general gestures no-enemy-speech
nato carries out no-enemy-speech
trust russia>nato 39.17 -> 40.99: NATO made a gesture: Say in public that Russia is no enemy (3 * room left 0.608)   [all seats]
score nato 6.3 -> 5.8: what the gesture costs or brings: Say in public that Russia is no enemy   [secretary-general, united-states, central-ally, western-ally]
> chief-negotiator gestures condolence-flight
russia carries out condolence-flight, in answer to no-enemy-speech of nato
trust nato>russia 42.98 -> 45.55: Russia answered a gesture of NATO: Lend a hand where nobody asked (3 * room left 0.57 * reciprocal 1.5)   [all seats]
score russia 23.1 -> 22.6: what the gesture costs or brings: Lend a hand where nobody asked   [chief-negotiator, foreign-ministry, general-staff]
> secretary-general inspects data-sharing-centre
nato inspects data-sharing-centre
> chief-negotiator inspects planning-centre
russia inspects planning-centre
> time runs out
the round is over: time
data-sharing-centre is kept by all   [nobody is told]
planning-centre is kept by all   [nobody is told]
nato sees russia keep data-sharing-centre   [secretary-general, united-states, central-ally, western-ally]
nato cannot see whether russia keeps planning-centre   [secretary-general, united-states, central-ally, western-ally]
russia cannot see whether nato keeps data-sharing-centre   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep planning-centre   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 45.55 -> 48.82: Russia honoured “A joint centre for data”, which meets a concern that NATO had voiced (8 * room left 0.545 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust nato>russia 48.82 -> 49.46: NATO could not see whether Russia honoured “A joint centre for planning”, and took it on trust (5 * room left 0.512 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust russia>nato 40.99 -> 43.2: Russia could not see whether NATO honoured “A joint centre for data”, and took it on trust (10 * room left 0.59 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
trust russia>nato 43.2 -> 46.61: NATO honoured “A joint centre for planning”, which meets a concern that Russia had voiced (8 * room left 0.568 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust russia>nato 46.61 -> 47.41: NATO had gone first (Say in public that Russia is no enemy), and Russia answered (3 * room left 0.534 * reciprocal, missing half 0.5)   [all seats]
reckoning 2 is done; summit-2011 follows
> time runs out
phase summit-2011
round 1 of summit-2011
# The summit: trust carries the shield itself.
> secretary-general gestures interceptors-delayed
nato carries out interceptors-delayed
trust russia>nato 47.41 -> 55.3: NATO made a gesture: Put off the next site by a year and met a concern that Russia had voiced (10 * room left 0.526 * responsive 1.5)   [all seats]
score nato 5.8 -> 2.8: what the gesture costs or brings: Put off the next site by a year   [secretary-general, united-states, central-ally, western-ally]
concern defence-aimed-at-russia is voiced, met to 40%
score russia 22.6 -> 24.8: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
> chief-negotiator gestures launchers-held-back
russia carries out launchers-held-back, in answer to interceptors-delayed of nato
trust nato>russia 49.46 -> 57.04: Russia answered a gesture of NATO: Hold the launchers back (10 * room left 0.505 * reciprocal 1.5)   [all seats]
score russia 24.8 -> 21.8: what the gesture costs or brings: Hold the launchers back   [chief-negotiator, foreign-ministry, general-staff]
concern border-missiles is silent, met to 20%
score nato 2.8 -> 6: how far the concern is met: Missiles next door   [secretary-general, united-states, central-ally, western-ally]
concern not-over-our-heads is silent, met to 10%
score central-ally 0 -> 1: how far the concern is met: Nothing over our heads   [central-ally]
> secretary-general offers common-shield (design integrated, switch own-switch)
offer 3 of nato to russia: common-shield (design integrated, switch own-switch)
> chief-negotiator accepts offer 3
russia accepts offer 3
agreed by nato, russia: common-shield (design integrated, switch own-switch)
> secretary-general inspects planning-centre
nato inspects planning-centre
> chief-negotiator inspects data-sharing-centre
russia inspects data-sharing-centre
> time runs out
the round is over: time
data-sharing-centre is kept by all   [nobody is told]
planning-centre is kept by all   [nobody is told]
nato cannot see whether russia keeps data-sharing-centre   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep planning-centre the round before   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep planning-centre   [secretary-general, united-states, central-ally, western-ally]
russia sees nato keep data-sharing-centre the round before   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep data-sharing-centre   [chief-negotiator, foreign-ministry, general-staff]
russia cannot see whether nato keeps planning-centre   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 57.04 -> 58.33: NATO could not see whether Russia honoured “A joint centre for data”, and took it on trust (8 * room left 0.43 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
trust nato>russia 58.33 -> 59.37: Russia honoured “A joint centre for planning” (5 * room left 0.417 * half at each of two reckonings 0.5)   [all seats]
trust russia>nato 55.3 -> 58.65: NATO honoured “A joint centre for data”, which meets a concern that Russia had voiced (10 * room left 0.447 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust russia>nato 58.65 -> 59.89: Russia could not see whether NATO honoured “A joint centre for planning”, and took it on trust (8 * room left 0.414 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
trust russia>nato 59.89 -> 62.9: NATO had gone first (Put off the next site by a year), and Russia answered (10 * room left 0.401 * responsive 1.5 * reciprocal, missing half 0.5)   [all seats]
in force: common-shield
concern defence-aimed-at-russia is eased, met to 90%
score russia 21.8 -> 32.8: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
concern outside-the-architecture is eased, met to 90%
score russia 32.8 -> 37.8: how far the concern is met: Outside the house of Europe   [chief-negotiator, foreign-ministry, general-staff]
concern unequal-partner is eased, met to 90%
score russia 37.8 -> 39.8: how far the concern is met: A partner, but only by name   [chief-negotiator, foreign-ministry, general-staff]
concern missile-threat-real is eased, met to 80%
score nato 6 -> 14: how far the concern is met: The threat from outside is real   [secretary-general, united-states, central-ally, western-ally]
concern paper-instead-of-practice is eased, met to 60%
score nato 14 -> 17: how far the concern is met: Paper instead of practice   [secretary-general, united-states, central-ally, western-ally]
concern something-that-works is eased, met to 100%
score secretary-general 5 -> 10: how far the concern is met: A thing that works, with my name on it   [secretary-general]
concern no-foreign-veto is eased, met to 60%   [united-states]
score united-states 2 -> 6: how far the concern is met: Nobody else's hand on the switch   [united-states]
concern business-as-partners is eased, met to 70%
score western-ally 5 -> 7: how far the concern is met: Business as between partners   [western-ally]
concern a-signature-to-show is eased, met to 70%   [chief-negotiator]
score chief-negotiator 3 -> 7: how far the concern is met: Something signed to bring home   [chief-negotiator]
score nato 17 -> 18.5: what “One shield for both” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score russia 39.8 -> 43.8: what “One shield for both” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 3 is done
> time runs out
round 2 of summit-2011
> secretary-general inspects common-shield
nato inspects common-shield
> chief-negotiator inspects common-shield
russia inspects common-shield
> time runs out
the round is over: time
data-sharing-centre is kept by all   [nobody is told]
planning-centre is kept by all   [nobody is told]
common-shield is kept by all   [nobody is told]
nato cannot see whether russia keeps data-sharing-centre   [secretary-general, united-states, central-ally, western-ally]
nato cannot see whether russia keeps planning-centre   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep common-shield   [secretary-general, united-states, central-ally, western-ally]
russia cannot see whether nato keeps data-sharing-centre   [chief-negotiator, foreign-ministry, general-staff]
russia cannot see whether nato keeps planning-centre   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep common-shield   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 59.37 -> 63.03: Russia honoured “One shield for both”, which meets a concern that NATO had voiced (12 * room left 0.406 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust russia>nato 62.9 -> 66.24: NATO honoured “One shield for both”, which meets a concern that Russia had voiced (12 * room left 0.371 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
concern something-that-works is settled, met to 100%
reckoning 4 is done; aftermath follows
> time runs out
phase aftermath
round 1 of aftermath
> secretary-general inspects common-shield
nato inspects common-shield
> chief-negotiator inspects common-shield
russia inspects common-shield
> time runs out
the round is over: time
data-sharing-centre is kept by all   [nobody is told]
planning-centre is kept by all   [nobody is told]
common-shield is kept by all   [nobody is told]
nato cannot see whether russia keeps data-sharing-centre   [secretary-general, united-states, central-ally, western-ally]
nato cannot see whether russia keeps planning-centre   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep common-shield   [secretary-general, united-states, central-ally, western-ally]
russia cannot see whether nato keeps data-sharing-centre   [chief-negotiator, foreign-ministry, general-staff]
russia cannot see whether nato keeps planning-centre   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep common-shield   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 63.03 -> 66.36: Russia honoured “One shield for both”, which meets a concern that NATO had voiced (12 * room left 0.37 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust russia>nato 66.24 -> 69.28: NATO honoured “One shield for both”, which meets a concern that Russia had voiced (12 * room left 0.338 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
reckoning 5 is done
> time runs out
round 2 of aftermath
> time runs out
the round is over: time
data-sharing-centre is kept by all   [nobody is told]
planning-centre is kept by all   [nobody is told]
common-shield is kept by all   [nobody is told]
nato cannot see whether russia keeps data-sharing-centre   [secretary-general, united-states, central-ally, western-ally]
nato cannot see whether russia keeps planning-centre   [secretary-general, united-states, central-ally, western-ally]
nato cannot see whether russia keeps common-shield   [secretary-general, united-states, central-ally, western-ally]
russia cannot see whether nato keeps data-sharing-centre   [chief-negotiator, foreign-ministry, general-staff]
russia cannot see whether nato keeps planning-centre   [chief-negotiator, foreign-ministry, general-staff]
russia cannot see whether nato keeps common-shield   [chief-negotiator, foreign-ministry, general-staff]
reckoning 6 is done
the talks end: common-shield
it was possible: nato reached 18.5 of -8.7 to 68.6 and left 48.6, russia reached 43.8 of -5.6 to 83.5 and left 39.7; 766598 packages were better for some and worse for none; 39 points on the frontier   [nobody is told]
> secretary-general looks at score
utility 18.5, walk-away 6, ideal 73.6
deal 18.49, trust 69.28, total 33.73, seat 60.24
> chief-negotiator looks at score
utility 43.8, walk-away 7, ideal 88.5
deal 45.15, trust 66.36, total 51.51, seat 58.91
