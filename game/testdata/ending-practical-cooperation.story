# Seven seats, small things that work, and nothing solemn.
> table nato-russia 90-minutes
the table opens: 90-minutes
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: nato 107.5, russia 109   [nobody is told]
the talks begin
phase winter-2010
round 1 of winter-2010
news: mistral-sale
trust nato>russia 38 -> 37: news: An assault ship is sold (-1 * at stake 0.5 * breach 2)   [all seats]
trust russia>nato 32 -> 33.36: news: An assault ship is sold (2 * room left 0.68)   [all seats]
> central-ally voices mistral-unease
central-ally voices the concern mistral-unease
concern mistral-unease is voiced, met to 0%
> secretary-general voices paper-instead-of-practice
secretary-general voices the concern paper-instead-of-practice
concern paper-instead-of-practice is voiced, met to 0%
> foreign-ministry voices outside-the-architecture
foreign-ministry voices the concern outside-the-architecture
concern outside-the-architecture is voiced, met to 0%
> western-ally says to nato "Let us begin small."
western-ally: “Let us begin small.” (western-ally>nato/1)   [secretary-general, united-states, central-ally, western-ally]
> secretary-general offers counter-piracy (command side-by-side) + afghanistan-cooperation (extent transit)
suggestion 1 of secretary-general, which waits in nato: counter-piracy (command side-by-side) + afghanistan-cooperation (extent transit)   [secretary-general, united-states, central-ally, western-ally]
> united-states seconds suggestion 1
united-states seconds suggestion 1   [secretary-general, united-states, central-ally, western-ally]
offer 1 of nato to russia: counter-piracy (command side-by-side) + afghanistan-cooperation (extent transit)
> chief-negotiator accepts offer 1
russia accepts offer 1
agreed by nato, russia: counter-piracy (command side-by-side) + afghanistan-cooperation (extent transit)
> secretary-general gestures draft-shown-early
secretary-general suggests the gesture draft-shown-early, which waits in nato   [secretary-general, united-states, central-ally, western-ally]
> western-ally seconds gesture draft-shown-early
western-ally seconds draft-shown-early   [secretary-general, united-states, central-ally, western-ally]
nato carries out draft-shown-early
trust russia>nato 33.36 -> 38.36: NATO made a gesture: Show a draft of the Strategic Concept and met a concern that Russia had voiced (5 * room left 0.666 * responsive 1.5)   [all seats]
score nato 0 -> -1: what the gesture costs or brings: Show a draft of the Strategic Concept   [secretary-general, united-states, central-ally, western-ally]
concern outside-the-architecture is voiced, met to 10%
score russia 0 -> 1: how far the concern is met: Outside the house of Europe   [chief-negotiator, foreign-ministry, general-staff]
concern in-the-room is silent, met to 10%
score foreign-ministry 0 -> 1: how far the concern is met: In the room when it is drafted   [foreign-ministry]
> general-staff gestures doctrine-explained
general-staff suggests the gesture doctrine-explained, which waits in russia   [chief-negotiator, foreign-ministry, general-staff]
> chief-negotiator seconds gesture doctrine-explained
chief-negotiator seconds doctrine-explained   [chief-negotiator, foreign-ministry, general-staff]
russia carries out doctrine-explained, in answer to draft-shown-early of nato
trust nato>russia 37 -> 41.73: Russia answered a gesture of NATO: Send the doctrine's authors to Brussels (5 * room left 0.63 * reciprocal 1.5)   [all seats]
score russia 1 -> 0: what the gesture costs or brings: Send the doctrine's authors to Brussels   [chief-negotiator, foreign-ministry, general-staff]
concern named-as-threat is silent, met to 20%
score nato -1 -> 0: how far the concern is met: Called the greatest danger   [secretary-general, united-states, central-ally, western-ally]
concern closed-doctrine-process is silent, met to 20%
score nato 0 -> 1: how far the concern is met: A doctrine behind closed doors   [secretary-general, united-states, central-ally, western-ally]
> time runs out
the round is over: time
trust russia>nato 38.36 -> 40.67: NATO had gone first (Show a draft of the Strategic Concept), and Russia answered (5 * room left 0.616 * responsive 1.5 * reciprocal, missing half 0.5)   [all seats]
in force: counter-piracy, afghanistan-cooperation
concern paper-instead-of-practice is voiced, met to 30%
score nato 1 -> 4: how far the concern is met: Paper instead of practice   [secretary-general, united-states, central-ally, western-ally]
concern something-that-works is silent, met to 40%
score secretary-general 0 -> 4: how far the concern is met: A thing that works, with my name on it   [secretary-general]
concern no-foreign-veto is silent, met to 20%   [united-states]
score united-states 0 -> 2: how far the concern is met: Nobody else's hand on the switch   [united-states]
concern not-over-our-heads is silent, met to 10%
score central-ally 0 -> 1: how far the concern is met: Nothing over our heads   [central-ally]
concern business-as-partners is silent, met to 10%
score western-ally 0 -> 1: how far the concern is met: Business as between partners   [western-ally]
concern measure-not-believe is silent, met to 20%   [general-staff]
score general-staff 0 -> 2: how far the concern is met: Measure, not believe   [general-staff]
score nato 4 -> 5: what “Ships together against pirates” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score nato 5 -> 9: what “Help with Afghanistan” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score russia 0 -> 1: what “Ships together against pirates” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
score russia 1 -> -1: what “Help with Afghanistan” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 1 is done
> time runs out
round 2 of winter-2010
news: military-doctrine
trust nato>russia 41.73 -> 37.73: news: Russia's new doctrine (-4 * at stake 0.5 * breach 2)   [all seats]
> instructor advances
the round is over: advanced
counter-piracy is kept by all   [nobody is told]
afghanistan-cooperation is kept by all   [nobody is told]
nato sees russia keep counter-piracy   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep afghanistan-cooperation   [secretary-general, united-states, central-ally, western-ally]
russia sees nato keep counter-piracy   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep afghanistan-cooperation   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 37.73 -> 39.6: Russia honoured “Ships together against pirates”, which meets a concern that NATO had voiced (4 * room left 0.623 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust nato>russia 39.6 -> 42.77: Russia honoured “Help with Afghanistan”, which meets a concern that NATO had voiced (7 * room left 0.604 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust russia>nato 40.67 -> 41.86: NATO honoured “Ships together against pirates” (4 * room left 0.593 * half at each of two reckonings 0.5)   [all seats]
trust russia>nato 41.86 -> 43.02: NATO honoured “Help with Afghanistan” (4 * room left 0.581 * half at each of two reckonings 0.5)   [all seats]
reckoning 2 is done
> instructor advances
round 3 of winter-2010
> instructor advances
the round is over: advanced
counter-piracy is kept by all   [nobody is told]
afghanistan-cooperation is kept by all   [nobody is told]
nato sees russia keep counter-piracy   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep afghanistan-cooperation   [secretary-general, united-states, central-ally, western-ally]
russia sees nato keep counter-piracy   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep afghanistan-cooperation   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 42.77 -> 44.49: Russia honoured “Ships together against pirates”, which meets a concern that NATO had voiced (4 * room left 0.572 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust nato>russia 44.49 -> 47.4: Russia honoured “Help with Afghanistan”, which meets a concern that NATO had voiced (7 * room left 0.555 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust russia>nato 43.02 -> 44.16: NATO honoured “Ships together against pirates” (4 * room left 0.57 * half at each of two reckonings 0.5)   [all seats]
trust russia>nato 44.16 -> 45.28: NATO honoured “Help with Afghanistan” (4 * room left 0.558 * half at each of two reckonings 0.5)   [all seats]
reckoning 3 is done; talks-2011 follows
> instructor advances
phase talks-2011
round 1 of talks-2011
news: new-american-approach
score nato 13 -> 14: what walking away is worth, after the news: The American plan   [secretary-general, united-states, central-ally, western-ally]
trust russia>nato 45.28 -> 43.28: news: The American plan (-2 * at stake 0.5 * breach 2)   [all seats]
> united-states offers joint-exercises (kind computers, host with-neighbours)
suggestion 2 of united-states, which waits in nato: joint-exercises (host with-neighbours, kind computers)   [secretary-general, united-states, central-ally, western-ally]
> central-ally seconds suggestion 2
central-ally seconds suggestion 2   [secretary-general, united-states, central-ally, western-ally]
offer 2 of nato to russia: joint-exercises (host with-neighbours, kind computers)
> chief-negotiator accepts offer 2
russia accepts offer 2
agreed by nato, russia: joint-exercises (host with-neighbours, kind computers)
> united-states gestures radar-visit
united-states suggests the gesture radar-visit, which waits in nato   [secretary-general, united-states, central-ally, western-ally]
> secretary-general seconds gesture radar-visit
secretary-general seconds radar-visit   [secretary-general, united-states, central-ally, western-ally]
nato carries out radar-visit
trust russia>nato 43.28 -> 46.68: NATO made a gesture: Invite Russian officers to a radar (6 * room left 0.567)   [all seats]
score nato 9 -> 7.5: what the gesture costs or brings: Invite Russian officers to a radar   [secretary-general, united-states, central-ally, western-ally]
concern defence-aimed-at-russia is silent, met to 10%
score russia -1 -> 1: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
concern measure-not-believe is silent, met to 30%   [general-staff]
score general-staff 2 -> 3: how far the concern is met: Measure, not believe   [general-staff]
> chief-negotiator gestures warning-radar-data
russia carries out warning-radar-data, in answer to radar-visit of nato
trust nato>russia 47.4 -> 52.13: Russia answered a gesture of NATO: Share a week of warning data (6 * room left 0.526 * reciprocal 1.5)   [all seats]
score russia 1 -> -0.5: what the gesture costs or brings: Share a week of warning data   [chief-negotiator, foreign-ministry, general-staff]
concern missile-threat-real is silent, met to 10%
score nato 7.5 -> 9: how far the concern is met: The threat from outside is real   [secretary-general, united-states, central-ally, western-ally]
> time runs out
the round is over: time
counter-piracy is kept by all   [nobody is told]
afghanistan-cooperation is kept by all   [nobody is told]
nato sees russia keep counter-piracy   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep afghanistan-cooperation   [secretary-general, united-states, central-ally, western-ally]
russia sees nato keep counter-piracy   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep afghanistan-cooperation   [chief-negotiator, foreign-ministry, general-staff]
trust russia>nato 46.68 -> 48.28: NATO had gone first (Invite Russian officers to a radar), and Russia answered (6 * room left 0.533 * reciprocal, missing half 0.5)   [all seats]
in force: joint-exercises
concern missile-threat-real is silent, met to 20%
score nato 9 -> 10.5: how far the concern is met: The threat from outside is real   [secretary-general, united-states, central-ally, western-ally]
concern paper-instead-of-practice is eased, met to 50%
score nato 10.5 -> 12.5: how far the concern is met: Paper instead of practice   [secretary-general, united-states, central-ally, western-ally]
concern one-voice is silent, met to 30%   [secretary-general, united-states, central-ally, western-ally]
score nato 12.5 -> 15.5: how far the concern is met: Being dealt with one by one   [secretary-general, united-states, central-ally, western-ally]
concern something-that-works is eased, met to 60%
score secretary-general 4 -> 6: how far the concern is met: A thing that works, with my name on it   [secretary-general]
concern no-foreign-veto is silent, met to 40%   [united-states]
score united-states 2 -> 4: how far the concern is met: Nobody else's hand on the switch   [united-states]
concern not-over-our-heads is eased, met to 50%
score central-ally 1 -> 5: how far the concern is met: Nothing over our heads   [central-ally]
concern measure-not-believe is silent, met to 40%   [general-staff]
score general-staff 3 -> 4: how far the concern is met: Measure, not believe   [general-staff]
score nato 15.5 -> 20: what “Missile defence exercises together” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score russia -0.5 -> -3.5: what “Missile defence exercises together” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 4 is done
> time runs out
round 2 of talks-2011
news: border-missile-statement
trust nato>russia 52.13 -> 46.92: news: A hard word from Moscow (-5 * at stake 0.521 * breach 2)   [all seats]
score russia 16 -> 17: what walking away is worth, after the news: A hard word from Moscow   [chief-negotiator, foreign-ministry, general-staff]
> time runs out
the round is over: time
counter-piracy is kept by all   [nobody is told]
afghanistan-cooperation is kept by all   [nobody is told]
joint-exercises is kept by all   [nobody is told]
nato sees russia keep counter-piracy   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep afghanistan-cooperation   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep joint-exercises   [secretary-general, united-states, central-ally, western-ally]
russia sees nato keep counter-piracy   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep afghanistan-cooperation   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep joint-exercises   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 46.92 -> 49.31: Russia honoured “Missile defence exercises together”, which meets a concern that NATO had voiced (6 * room left 0.531 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust russia>nato 48.28 -> 49.83: NATO honoured “Missile defence exercises together” (6 * room left 0.517 * half at each of two reckonings 0.5)   [all seats]
reckoning 5 is done
> time runs out
round 3 of talks-2011
> time runs out
the round is over: time
counter-piracy is kept by all   [nobody is told]
afghanistan-cooperation is kept by all   [nobody is told]
joint-exercises is kept by all   [nobody is told]
nato sees russia keep counter-piracy   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep afghanistan-cooperation   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep joint-exercises   [secretary-general, united-states, central-ally, western-ally]
russia sees nato keep counter-piracy   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep afghanistan-cooperation   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep joint-exercises   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 49.31 -> 51.59: Russia honoured “Missile defence exercises together”, which meets a concern that NATO had voiced (6 * room left 0.507 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust russia>nato 49.83 -> 51.34: NATO honoured “Missile defence exercises together” (6 * room left 0.502 * half at each of two reckonings 0.5)   [all seats]
reckoning 6 is done; summit-2011 follows
> time runs out
phase summit-2011
round 1 of summit-2011
> time runs out
the round is over: time
counter-piracy is kept by all   [nobody is told]
afghanistan-cooperation is kept by all   [nobody is told]
joint-exercises is kept by all   [nobody is told]
nato sees russia keep counter-piracy   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep afghanistan-cooperation   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep joint-exercises   [secretary-general, united-states, central-ally, western-ally]
russia sees nato keep counter-piracy   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep afghanistan-cooperation   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep joint-exercises   [chief-negotiator, foreign-ministry, general-staff]
reckoning 7 is done
> time runs out
round 2 of summit-2011
> time runs out
the round is over: time
counter-piracy is kept by all   [nobody is told]
afghanistan-cooperation is kept by all   [nobody is told]
joint-exercises is kept by all   [nobody is told]
nato sees russia keep counter-piracy   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep afghanistan-cooperation   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep joint-exercises   [secretary-general, united-states, central-ally, western-ally]
russia sees nato keep counter-piracy   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep afghanistan-cooperation   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep joint-exercises   [chief-negotiator, foreign-ministry, general-staff]
reckoning 8 is done; aftermath follows
> time runs out
phase aftermath
round 1 of aftermath
> time runs out
the round is over: time
counter-piracy is kept by all   [nobody is told]
afghanistan-cooperation is kept by all   [nobody is told]
joint-exercises is kept by all   [nobody is told]
nato sees russia keep counter-piracy   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep afghanistan-cooperation   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep joint-exercises   [secretary-general, united-states, central-ally, western-ally]
russia sees nato keep counter-piracy   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep afghanistan-cooperation   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep joint-exercises   [chief-negotiator, foreign-ministry, general-staff]
reckoning 9 is done
the talks end: practical-cooperation
it was possible: nato reached 20 of -28 to 106 and left 86, russia reached -3.5 of -20.5 to 107.5 and left 109;  packages were better for some and worse for none; 86 points on the frontier   [nobody is told]
> central-ally looks at score
utility 20, walk-away 14, ideal 107.5
deal 6.42, trust 51.34, total 19.9, seat 31.94
> general-staff looks at score
utility -3.5, walk-away 17, ideal 109
deal -22.28, trust 51.59, total -0.12, seat 15.93
