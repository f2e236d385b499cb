# Two signatures, and two promises broken where hardly anybody looks.
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
> secretary-general offers data-sharing-centre (reach early-warning, staff two-desks) + forgo-border-missiles (span while-we-talk, answer nothing) + transparency-exchanges (depth talks, with experts)
offer 1 of nato to russia: data-sharing-centre (reach early-warning, staff two-desks) + forgo-border-missiles (answer nothing, span while-we-talk) + transparency-exchanges (depth talks, with experts)
> chief-negotiator accepts offer 1
russia accepts offer 1
agreed by nato, russia: data-sharing-centre (reach early-warning, staff two-desks) + forgo-border-missiles (answer nothing, span while-we-talk) + transparency-exchanges (depth talks, with experts)
> time runs out
the round is over: time
in force: data-sharing-centre, forgo-border-missiles, transparency-exchanges
concern defence-aimed-at-russia is silent, met to 20%
score russia 0 -> 4: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
concern border-missiles is eased, met to 50%
score nato 0 -> 7.5: how far the concern is met: Missiles next door   [secretary-general, united-states, central-ally, western-ally]
concern missile-threat-real is silent, met to 20%
score nato 7.5 -> 10.5: how far the concern is met: The threat from outside is real   [secretary-general, united-states, central-ally, western-ally]
concern paper-instead-of-practice is silent, met to 20%
score nato 10.5 -> 12.5: how far the concern is met: Paper instead of practice   [secretary-general, united-states, central-ally, western-ally]
concern something-that-works is silent, met to 30%
score secretary-general 0 -> 3: how far the concern is met: A thing that works, with my name on it   [secretary-general]
concern no-foreign-veto is silent, met to 40%   [united-states]
score united-states 0 -> 4: how far the concern is met: Nobody else's hand on the switch   [united-states]
concern not-over-our-heads is silent, met to 40%
score central-ally 0 -> 4: how far the concern is met: Nothing over our heads   [central-ally]
concern business-as-partners is eased, met to 60%
score western-ally 0 -> 6: how far the concern is met: Business as between partners   [western-ally]
concern a-signature-to-show is silent, met to 10%   [chief-negotiator]
score chief-negotiator 0 -> 1: how far the concern is met: Something signed to bring home   [chief-negotiator]
concern in-the-room is silent, met to 20%
score foreign-ministry 0 -> 2: how far the concern is met: In the room when it is drafted   [foreign-ministry]
concern measure-not-believe is silent, met to 10%   [general-staff]
score general-staff 0 -> 1: how far the concern is met: Measure, not believe   [general-staff]
score nato 12.5 -> 15: what “A joint centre for data” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score nato 15 -> 19: what “No missiles next door” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score nato 19 -> 17: what “Open books on missile defence” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score russia 4 -> 6: what “A joint centre for data” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
score russia 6 -> 1: what “No missiles next door” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
score russia 1 -> 3.5: what “Open books on missile defence” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 1 is done
> time runs out
round 2 of talks-2011
> chief-negotiator will break forgo-border-missiles
russia will break forgo-border-missiles   [chief-negotiator, foreign-ministry, general-staff]
> time runs out
the round is over: time
data-sharing-centre is kept by all   [nobody is told]
forgo-border-missiles is broken by russia   [nobody is told]
transparency-exchanges is kept by all   [nobody is told]
nato cannot see whether russia keeps data-sharing-centre   [secretary-general, united-states, central-ally, western-ally]
nato sees russia break forgo-border-missiles   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep transparency-exchanges   [secretary-general, united-states, central-ally, western-ally]
russia cannot see whether nato keeps data-sharing-centre   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep forgo-border-missiles   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep transparency-exchanges   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 38 -> 26: NATO saw Russia break “No missiles next door” (-12 * at stake 0.5 * breach 2)   [all seats]
nato is wary of russia for 2 reckonings of visible honour   [all seats]
trust nato>russia 26 -> 26.74: NATO could not see whether Russia honoured “A joint centre for data”, and took it on trust (8 * room left 0.74 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust nato>russia 26.74 -> 27.47: Russia honoured “Open books on missile defence” (4 * room left 0.733 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
trust russia>nato 30 -> 31.75: Russia could not see whether NATO honoured “A joint centre for data”, and took it on trust (10 * room left 0.7 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust russia>nato 31.75 -> 33.46: NATO honoured “No missiles next door” (5 * room left 0.683 * half at each of two reckonings 0.5)   [all seats]
trust russia>nato 33.46 -> 35.79: NATO honoured “Open books on missile defence” (7 * room left 0.665 * half at each of two reckonings 0.5)   [all seats]
concern border-missiles is silent, met to 0%
score nato 17 -> 9.5: how far the concern is met: Missiles next door   [secretary-general, united-states, central-ally, western-ally]
concern not-over-our-heads is silent, met to 0%
score central-ally 4 -> 0: how far the concern is met: Nothing over our heads   [central-ally]
score nato 9.5 -> 5.5: what “No missiles next door” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score russia 3.5 -> 8.5: what “No missiles next door” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 2 is done; summit-2011 follows
> time runs out
phase summit-2011
round 1 of summit-2011
> secretary-general will break data-sharing-centre, transparency-exchanges
nato will break data-sharing-centre, transparency-exchanges   [secretary-general, united-states, central-ally, western-ally]
> time runs out
the round is over: time
data-sharing-centre is broken by nato   [nobody is told]
forgo-border-missiles is kept by all   [nobody is told]
transparency-exchanges is broken by nato   [nobody is told]
nato cannot see whether russia keeps data-sharing-centre   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep forgo-border-missiles   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep transparency-exchanges   [secretary-general, united-states, central-ally, western-ally]
russia cannot see whether nato keeps data-sharing-centre   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep forgo-border-missiles   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato break transparency-exchanges   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 27.47 -> 28.2: NATO could not see whether Russia honoured “A joint centre for data”, and took it on trust (8 * room left 0.725 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust nato>russia 28.2 -> 30.35: Russia honoured “No missiles next door” (12 * room left 0.718 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
trust nato>russia 30.35 -> 31.05: Russia honoured “Open books on missile defence” (4 * room left 0.697 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
nato is wary of russia for 1 reckonings of visible honour   [all seats]
trust russia>nato 35.79 -> 32.29: Russia saw NATO break “Open books on missile defence” (-7 * at stake 0.5 * breach 2 * provoked 0.5)   [all seats]
russia is wary of nato for 2 reckonings of visible honour   [all seats]
trust russia>nato 32.29 -> 33.14: Russia could not see whether NATO honoured “A joint centre for data”, and took it on trust (10 * room left 0.677 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust russia>nato 33.14 -> 33.98: NATO honoured “No missiles next door” (5 * room left 0.669 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
concern defence-aimed-at-russia is silent, met to 15%
score russia 8.5 -> 7.5: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
concern border-missiles is silent, met to 25%
score nato 5.5 -> 9.25: how far the concern is met: Missiles next door   [secretary-general, united-states, central-ally, western-ally]
concern not-over-our-heads is silent, met to 20%
score central-ally 0 -> 2: how far the concern is met: Nothing over our heads   [central-ally]
concern business-as-partners is silent, met to 45%
score western-ally 6 -> 4.5: how far the concern is met: Business as between partners   [western-ally]
concern in-the-room is silent, met to 10%
score foreign-ministry 2 -> 1: how far the concern is met: In the room when it is drafted   [foreign-ministry]
concern measure-not-believe is silent, met to 5%   [general-staff]
score general-staff 1 -> 0.5: how far the concern is met: Measure, not believe   [general-staff]
score nato 9.25 -> 10.25: what “A joint centre for data” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score nato 10.25 -> 12.25: what “No missiles next door” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score nato 12.25 -> 13.25: what “Open books on missile defence” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score russia 7.5 -> 5: what “No missiles next door” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
score russia 5 -> 3.25: what “Open books on missile defence” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 3 is done
> time runs out
round 2 of summit-2011
> chief-negotiator inspects data-sharing-centre
russia inspects data-sharing-centre
> time runs out
the round is over: time
data-sharing-centre is kept by all   [nobody is told]
forgo-border-missiles is kept by all   [nobody is told]
transparency-exchanges is kept by all   [nobody is told]
nato cannot see whether russia keeps data-sharing-centre   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep forgo-border-missiles   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep transparency-exchanges   [secretary-general, united-states, central-ally, western-ally]
russia finds out that nato broke data-sharing-centre the round before   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep data-sharing-centre   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep forgo-border-missiles   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep transparency-exchanges   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 31.05 -> 33.12: Russia honoured “No missiles next door” (12 * room left 0.69 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
nato is no longer wary of russia   [all seats]
trust russia>nato 33.98 -> 26.48: Russia found out that NATO had broken “A joint centre for data” the round before (-10 * at stake 0.5 * breach 2 * deceit 1.5 * provoked 0.5)   [all seats]
trust russia>nato 26.48 -> 27.77: NATO honoured “Open books on missile defence” (7 * room left 0.735 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
concern defence-aimed-at-russia is silent, met to 13.4%
score russia 3.25 -> 2.93: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
concern border-missiles is silent, met to 33.3%
score nato 13.25 -> 14.5: how far the concern is met: Missiles next door   [secretary-general, united-states, central-ally, western-ally]
concern missile-threat-real is silent, met to 13.3%
score nato 14.5 -> 13.5: how far the concern is met: The threat from outside is real   [secretary-general, united-states, central-ally, western-ally]
concern paper-instead-of-practice is silent, met to 13.3%
score nato 13.5 -> 12.83: how far the concern is met: Paper instead of practice   [secretary-general, united-states, central-ally, western-ally]
concern something-that-works is silent, met to 20%
score secretary-general 3 -> 2: how far the concern is met: A thing that works, with my name on it   [secretary-general]
concern no-foreign-veto is silent, met to 26.7%   [united-states]
score united-states 4 -> 2.67: how far the concern is met: Nobody else's hand on the switch   [united-states]
concern not-over-our-heads is silent, met to 26.7%
score central-ally 2 -> 2.67: how far the concern is met: Nothing over our heads   [central-ally]
concern business-as-partners is silent, met to 40%
score western-ally 4.5 -> 4: how far the concern is met: Business as between partners   [western-ally]
concern a-signature-to-show is silent, met to 6.7%   [chief-negotiator]
score chief-negotiator 1 -> 0.67: how far the concern is met: Something signed to bring home   [chief-negotiator]
concern in-the-room is silent, met to 13.3%
score foreign-ministry 1 -> 1.33: how far the concern is met: In the room when it is drafted   [foreign-ministry]
concern measure-not-believe is silent, met to 6.7%   [general-staff]
score general-staff 0.5 -> 0.67: how far the concern is met: Measure, not believe   [general-staff]
score nato 12.83 -> 12.5: what “A joint centre for data” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score nato 12.5 -> 13.17: what “No missiles next door” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score nato 13.17 -> 12.84: what “Open books on missile defence” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score russia 2.93 -> 1.6: what “A joint centre for data” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
score russia 1.6 -> 0.77: what “No missiles next door” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
score russia 0.77 -> 1.35: what “Open books on missile defence” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 4 is done; aftermath follows
> time runs out
phase aftermath
round 1 of aftermath
> time runs out
the round is over: time
data-sharing-centre is kept by all   [nobody is told]
forgo-border-missiles is kept by all   [nobody is told]
transparency-exchanges is kept by all   [nobody is told]
nato cannot see whether russia keeps data-sharing-centre   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep forgo-border-missiles   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep transparency-exchanges   [secretary-general, united-states, central-ally, western-ally]
russia cannot see whether nato keeps data-sharing-centre   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep forgo-border-missiles   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep transparency-exchanges   [chief-negotiator, foreign-ministry, general-staff]
russia is wary of nato for 1 reckonings of visible honour   [all seats]
concern defence-aimed-at-russia is silent, met to 15%
score russia 1.35 -> 1.67: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
concern border-missiles is silent, met to 37.5%
score nato 12.84 -> 13.47: how far the concern is met: Missiles next door   [secretary-general, united-states, central-ally, western-ally]
concern missile-threat-real is silent, met to 15%
score nato 13.47 -> 13.72: how far the concern is met: The threat from outside is real   [secretary-general, united-states, central-ally, western-ally]
concern paper-instead-of-practice is silent, met to 15%
score nato 13.72 -> 13.89: how far the concern is met: Paper instead of practice   [secretary-general, united-states, central-ally, western-ally]
concern something-that-works is silent, met to 22.5%
score secretary-general 2 -> 2.25: how far the concern is met: A thing that works, with my name on it   [secretary-general]
concern no-foreign-veto is silent, met to 30%   [united-states]
score united-states 2.67 -> 3: how far the concern is met: Nobody else's hand on the switch   [united-states]
concern not-over-our-heads is silent, met to 30%
score central-ally 2.67 -> 3: how far the concern is met: Nothing over our heads   [central-ally]
concern business-as-partners is silent, met to 45%
score western-ally 4 -> 4.5: how far the concern is met: Business as between partners   [western-ally]
concern a-signature-to-show is silent, met to 7.5%   [chief-negotiator]
score chief-negotiator 0.67 -> 0.75: how far the concern is met: Something signed to bring home   [chief-negotiator]
concern in-the-room is silent, met to 15%
score foreign-ministry 1.33 -> 1.5: how far the concern is met: In the room when it is drafted   [foreign-ministry]
concern measure-not-believe is silent, met to 7.5%   [general-staff]
score general-staff 0.67 -> 0.75: how far the concern is met: Measure, not believe   [general-staff]
score nato 13.89 -> 13.72: what “A joint centre for data” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score nato 13.72 -> 14.05: what “No missiles next door” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score nato 14.05 -> 13.88: what “Open books on missile defence” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score russia 1.67 -> 2: what “A joint centre for data” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
score russia 2 -> 1.58: what “No missiles next door” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
score russia 1.58 -> 1.88: what “Open books on missile defence” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 5 is done
the talks end: signed-not-kept
it was possible: nato reached 17 of -17.5 to 69.5 and left 52.5, russia reached 3.5 of -10 to 84.5 and left 80; 946847 packages were better for some and worse for none; 47 points on the frontier   [nobody is told]
> secretary-general looks at score
utility 13.88, walk-away 14, ideal 69.5
deal -0.22, trust 27.77, total 8.18, seat 13.91
> chief-negotiator looks at score
utility 1.88, walk-away 16, ideal 84.5
deal -20.61, trust 33.12, total -4.49, seat 0.31
