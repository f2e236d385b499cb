# A guarantee with figures that both can check, for missiles that stay away.
> table nato-russia 50-minutes
the table opens: 50-minutes
> secretary-general, western-ally, chief-negotiator sit down
Player of secretary-general sits down as secretary-general
Player of western-ally sits down as western-ally
Player of chief-negotiator sits down as chief-negotiator
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: nato 69.5, russia 84.5   [nobody is told]
the talks begin
phase talks-2011
round 1 of talks-2011
news: new-american-approach
score nato 13 -> 14: what walking away is worth, after the news: The American plan   [secretary-general, united-states, central-ally, western-ally]
trust russia>nato 32 -> 30: news: The American plan (-2 * at stake 0.5 * breach 2)   [all seats]
> chief-negotiator voices defence-aimed-at-russia
chief-negotiator voices the concern defence-aimed-at-russia
concern defence-aimed-at-russia is voiced, met to 0%
> secretary-general voices border-missiles
secretary-general voices the concern border-missiles
concern border-missiles is voiced, met to 0%
> western-ally offers transparency-exchanges (depth timetables, with experts)
suggestion 1 of western-ally, which waits in nato: transparency-exchanges (depth timetables, with experts)   [secretary-general, united-states, central-ally, western-ally]
> secretary-general seconds suggestion 1
secretary-general seconds suggestion 1   [secretary-general, united-states, central-ally, western-ally]
offer 1 of nato to russia: transparency-exchanges (depth timetables, with experts)
> chief-negotiator accepts offer 1
russia accepts offer 1
agreed by nato, russia: transparency-exchanges (depth timetables, with experts)
> time runs out
the round is over: time
in force: transparency-exchanges
concern defence-aimed-at-russia is voiced, met to 20%
score russia 0 -> 4: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
concern business-as-partners is silent, met to 30%
score western-ally 0 -> 3: how far the concern is met: Business as between partners   [western-ally]
concern in-the-room is silent, met to 20%
score foreign-ministry 0 -> 2: how far the concern is met: In the room when it is drafted   [foreign-ministry]
concern measure-not-believe is silent, met to 30%   [general-staff]
score general-staff 0 -> 3: how far the concern is met: Measure, not believe   [general-staff]
score nato 0 -> -3: what “Open books on missile defence” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score russia 4 -> 8.5: what “Open books on missile defence” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 1 is done
> time runs out
round 2 of talks-2011
news: border-missile-statement
trust nato>russia 38 -> 33: news: A hard word from Moscow (-5 * at stake 0.5 * breach 2)   [all seats]
score russia 16 -> 17: what walking away is worth, after the news: A hard word from Moscow   [chief-negotiator, foreign-ministry, general-staff]
> time runs out
the round is over: time
transparency-exchanges is kept by all   [nobody is told]
nato sees russia keep transparency-exchanges   [secretary-general, united-states, central-ally, western-ally]
russia sees nato keep transparency-exchanges   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 33 -> 34.34: Russia honoured “Open books on missile defence” (4 * room left 0.67 * half at each of two reckonings 0.5)   [all seats]
trust russia>nato 30 -> 33.68: NATO honoured “Open books on missile defence”, which meets a concern that Russia had voiced (7 * room left 0.7 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
reckoning 2 is done; summit-2011 follows
> time runs out
phase summit-2011
round 1 of summit-2011
> chief-negotiator offers legal-guarantee (form with-yardsticks) + forgo-border-missiles (span for-good, answer sites-limited)
offer 2 of russia to nato: legal-guarantee (form with-yardsticks) + forgo-border-missiles (answer sites-limited, span for-good)
> secretary-general accepts offer 2
secretary-general moves that nato accepts offer 2 unless somebody breaks silence   [secretary-general, united-states, central-ally, western-ally]
a clock of 60 s runs for the silence over offer 2   [nobody is told]
> western-ally says to nato "No objection."
western-ally: “No objection.” (western-ally>nato/1)   [secretary-general, united-states, central-ally, western-ally]
> silence runs out on offer 2
nato accepts offer 2
agreed by nato, russia: legal-guarantee (form with-yardsticks) + forgo-border-missiles (answer sites-limited, span for-good)
> time runs out
the round is over: time
transparency-exchanges is kept by all   [nobody is told]
nato sees russia keep transparency-exchanges   [secretary-general, united-states, central-ally, western-ally]
russia sees nato keep transparency-exchanges   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 34.34 -> 35.65: Russia honoured “Open books on missile defence” (4 * room left 0.657 * half at each of two reckonings 0.5)   [all seats]
trust russia>nato 33.68 -> 37.16: NATO honoured “Open books on missile defence”, which meets a concern that Russia had voiced (7 * room left 0.663 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
in force: legal-guarantee, forgo-border-missiles
concern defence-aimed-at-russia is eased, met to 80%
score russia 8.5 -> 20.5: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
concern no-legal-guarantee is eased, met to 90%
score russia 20.5 -> 34: how far the concern is met: Nothing binding in our hands   [chief-negotiator, foreign-ministry, general-staff]
concern border-missiles is eased, met to 90%
score nato -3 -> 10.5: how far the concern is met: Missiles next door   [secretary-general, united-states, central-ally, western-ally]
concern not-over-our-heads is eased, met to 60%
score central-ally 0 -> 6: how far the concern is met: Nothing over our heads   [central-ally]
concern a-signature-to-show is eased, met to 50%   [chief-negotiator]
score chief-negotiator 0 -> 5: how far the concern is met: Something signed to bring home   [chief-negotiator]
concern in-the-room is silent, met to 30%
score foreign-ministry 2 -> 3: how far the concern is met: In the room when it is drafted   [foreign-ministry]
concern measure-not-believe is eased, met to 50%   [general-staff]
score general-staff 3 -> 5: how far the concern is met: Measure, not believe   [general-staff]
score nato 10.5 -> 9.5: what “A guarantee in law” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score nato 9.5 -> 13.5: what “No missiles next door” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score russia 34 -> 38: what “A guarantee in law” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
score russia 38 -> 34: what “No missiles next door” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 3 is done
> time runs out
round 2 of summit-2011
> time runs out
the round is over: time
transparency-exchanges is kept by all   [nobody is told]
legal-guarantee is kept by all   [nobody is told]
forgo-border-missiles is kept by all   [nobody is told]
nato sees russia keep transparency-exchanges   [secretary-general, united-states, central-ally, western-ally]
nato cannot see whether russia keeps legal-guarantee   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep forgo-border-missiles   [secretary-general, united-states, central-ally, western-ally]
russia sees nato keep transparency-exchanges   [chief-negotiator, foreign-ministry, general-staff]
russia cannot see whether nato keeps legal-guarantee   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep forgo-border-missiles   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 35.65 -> 36.29: NATO could not see whether Russia honoured “A guarantee in law”, and took it on trust (4 * room left 0.644 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust nato>russia 36.29 -> 42.02: Russia honoured “No missiles next door”, which meets a concern that NATO had voiced (12 * room left 0.637 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust russia>nato 37.16 -> 39.52: Russia could not see whether NATO honoured “A guarantee in law”, and took it on trust (10 * room left 0.628 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
trust russia>nato 39.52 -> 41.79: NATO honoured “No missiles next door”, which meets a concern that Russia had voiced (5 * room left 0.605 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
reckoning 4 is done; aftermath follows
> time runs out
phase aftermath
round 1 of aftermath
> time runs out
the round is over: time
transparency-exchanges is kept by all   [nobody is told]
legal-guarantee is kept by all   [nobody is told]
forgo-border-missiles is kept by all   [nobody is told]
nato sees russia keep transparency-exchanges   [secretary-general, united-states, central-ally, western-ally]
nato cannot see whether russia keeps legal-guarantee   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep forgo-border-missiles   [secretary-general, united-states, central-ally, western-ally]
russia sees nato keep transparency-exchanges   [chief-negotiator, foreign-ministry, general-staff]
russia cannot see whether nato keeps legal-guarantee   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep forgo-border-missiles   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 42.02 -> 42.6: NATO could not see whether Russia honoured “A guarantee in law”, and took it on trust (4 * room left 0.58 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust nato>russia 42.6 -> 47.77: Russia honoured “No missiles next door”, which meets a concern that NATO had voiced (12 * room left 0.574 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust russia>nato 41.79 -> 43.97: Russia could not see whether NATO honoured “A guarantee in law”, and took it on trust (10 * room left 0.582 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
trust russia>nato 43.97 -> 46.07: NATO honoured “No missiles next door”, which meets a concern that Russia had voiced (5 * room left 0.56 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
reckoning 5 is done
the talks end: law-between-rivals
it was possible: nato reached 13.5 of -17.5 to 69.5 and left 53.5, russia reached 34 of -10 to 84.5 and left 50; 864296 packages were better for some and worse for none; 47 points on the frontier   [nobody is told]
> secretary-general looks at score
utility 13.5, walk-away 14, ideal 69.5
deal -0.9, trust 46.07, total 13.19, seat 7.91
> western-ally looks at score
utility 13.5, walk-away 14, ideal 69.5
deal -0.9, trust 46.07, total 13.19, seat 19.91
> chief-negotiator looks at score
utility 34, walk-away 17, ideal 84.5
deal 25.19, trust 47.77, total 31.96, seat 39.18
