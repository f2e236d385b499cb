# Two signatures, and two promises broken where hardly anybody looks.
> table nato-russia 50-minutes
the table opens: 50-minutes
> secretary-general, chief-negotiator sit down
Player of secretary-general sits down as secretary-general
Player of chief-negotiator sits down as chief-negotiator
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: nato 73.6, russia 88.5   [nobody is told]
the talks begin
phase talks-2011
round 1 of talks-2011
news: new-american-approach
score nato 5 -> 6: what walking away is worth, after the news: The American plan   [secretary-general, united-states, central-ally, western-ally]
trust russia>nato 32 -> 30: news: The American plan (-2 * at stake 0.5 * breach 2)   [all seats]
> secretary-general offers data-sharing-centre (reach early-warning, staff two-desks) + forgo-border-missiles (span while-we-talk, answer nothing)
offer 1 of nato to russia: data-sharing-centre (reach early-warning, staff two-desks) + forgo-border-missiles (answer nothing, span while-we-talk)
> chief-negotiator accepts offer 1
russia accepts offer 1
agreed by nato, russia: data-sharing-centre (reach early-warning, staff two-desks) + forgo-border-missiles (answer nothing, span while-we-talk)
> time runs out
the round is over: time
in force: data-sharing-centre, forgo-border-missiles
concern defence-aimed-at-russia is silent, met to 10%
score russia 0 -> 2.2: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
concern border-missiles is eased, met to 50%
score nato 0 -> 8: how far the concern is met: Missiles next door   [secretary-general, united-states, central-ally, western-ally]
concern missile-threat-real is silent, met to 20%
score nato 8 -> 11.2: how far the concern is met: The threat from outside is real   [secretary-general, united-states, central-ally, western-ally]
concern paper-instead-of-practice is silent, met to 20%
score nato 11.2 -> 13.2: how far the concern is met: Paper instead of practice   [secretary-general, united-states, central-ally, western-ally]
concern something-that-works is silent, met to 30%
score secretary-general 0 -> 3: how far the concern is met: A thing that works, with my name on it   [secretary-general]
concern no-foreign-veto is silent, met to 40%   [united-states]
score united-states 0 -> 4: how far the concern is met: Nobody else's hand on the switch   [united-states]
concern not-over-our-heads is silent, met to 40%
score central-ally 0 -> 4: how far the concern is met: Nothing over our heads   [central-ally]
concern business-as-partners is silent, met to 30%
score western-ally 0 -> 3: how far the concern is met: Business as between partners   [western-ally]
concern a-signature-to-show is silent, met to 10%   [chief-negotiator]
score chief-negotiator 0 -> 1: how far the concern is met: Something signed to bring home   [chief-negotiator]
score nato 13.2 -> 15.7: what “A joint centre for data” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score nato 15.7 -> 18.7: what “No missiles next door” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score russia 2.2 -> 4.2: what “A joint centre for data” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
score russia 4.2 -> 1.2: what “No missiles next door” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 1 is done
> time runs out
round 2 of talks-2011
> chief-negotiator will break forgo-border-missiles
russia will break forgo-border-missiles   [chief-negotiator, foreign-ministry, general-staff]
> time runs out
the round is over: time
data-sharing-centre is kept by all   [nobody is told]
forgo-border-missiles is broken by russia   [nobody is told]
nato cannot see whether russia keeps data-sharing-centre   [secretary-general, united-states, central-ally, western-ally]
nato cannot see whether russia keeps forgo-border-missiles   [secretary-general, united-states, central-ally, western-ally]
russia cannot see whether nato keeps data-sharing-centre   [chief-negotiator, foreign-ministry, general-staff]
russia cannot see whether nato keeps forgo-border-missiles   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 38 -> 39.24: NATO could not see whether Russia honoured “A joint centre for data”, and took it on trust (8 * room left 0.62 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust nato>russia 39.24 -> 41.06: NATO could not see whether Russia honoured “No missiles next door”, and took it on trust (12 * room left 0.608 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust russia>nato 30 -> 31.75: Russia could not see whether NATO honoured “A joint centre for data”, and took it on trust (10 * room left 0.7 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust russia>nato 31.75 -> 32.6: Russia could not see whether NATO honoured “No missiles next door”, and took it on trust (5 * room left 0.683 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
score russia 1.2 -> 6.2: what “No missiles next door” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 2 is done; summit-2011 follows
> time runs out
phase summit-2011
round 1 of summit-2011
> secretary-general will break data-sharing-centre
nato will break data-sharing-centre   [secretary-general, united-states, central-ally, western-ally]
> secretary-general inspects forgo-border-missiles
nato inspects forgo-border-missiles
> time runs out
the round is over: time
data-sharing-centre is broken by nato   [nobody is told]
forgo-border-missiles is kept by all   [nobody is told]
nato cannot see whether russia keeps data-sharing-centre   [secretary-general, united-states, central-ally, western-ally]
nato finds out that russia broke forgo-border-missiles the round before   [secretary-general, united-states, central-ally, western-ally]
nato sees russia keep forgo-border-missiles   [secretary-general, united-states, central-ally, western-ally]
russia cannot see whether nato keeps data-sharing-centre   [chief-negotiator, foreign-ministry, general-staff]
russia cannot see whether nato keeps forgo-border-missiles   [chief-negotiator, foreign-ministry, general-staff]
trust nato>russia 41.06 -> 23.06: NATO found out that Russia had broken “No missiles next door” the round before (-12 * at stake 0.5 * breach 2 * deceit 1.5)   [all seats]
nato is wary of russia for 2 reckonings of visible honour   [all seats]
trust nato>russia 23.06 -> 23.83: NATO could not see whether Russia honoured “A joint centre for data”, and took it on trust (8 * room left 0.769 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust nato>russia 23.83 -> 26.12: Russia honoured “No missiles next door” (12 * room left 0.762 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
trust russia>nato 32.6 -> 34.29: Russia could not see whether NATO honoured “A joint centre for data”, and took it on trust (10 * room left 0.674 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust russia>nato 34.29 -> 35.11: Russia could not see whether NATO honoured “No missiles next door”, and took it on trust (5 * room left 0.657 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
concern border-missiles is silent, met to 25%
score nato 18.7 -> 14.7: how far the concern is met: Missiles next door   [secretary-general, united-states, central-ally, western-ally]
concern not-over-our-heads is silent, met to 20%
score central-ally 4 -> 2: how far the concern is met: Nothing over our heads   [central-ally]
score nato 14.7 -> 15.7: what “A joint centre for data” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score nato 15.7 -> 14.2: what “No missiles next door” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score russia 6.2 -> 3.7: what “No missiles next door” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 3 is done
> time runs out
round 2 of summit-2011
> chief-negotiator inspects data-sharing-centre
russia inspects data-sharing-centre
> time runs out
the round is over: time
data-sharing-centre is kept by all   [nobody is told]
forgo-border-missiles is kept by all   [nobody is told]
nato cannot see whether russia keeps data-sharing-centre   [secretary-general, united-states, central-ally, western-ally]
nato cannot see whether russia keeps forgo-border-missiles   [secretary-general, united-states, central-ally, western-ally]
russia finds out that nato broke data-sharing-centre the round before   [chief-negotiator, foreign-ministry, general-staff]
russia sees nato keep data-sharing-centre   [chief-negotiator, foreign-ministry, general-staff]
russia cannot see whether nato keeps forgo-border-missiles   [chief-negotiator, foreign-ministry, general-staff]
trust russia>nato 35.11 -> 27.61: Russia found out that NATO had broken “A joint centre for data” the round before (-10 * at stake 0.5 * breach 2 * deceit 1.5 * provoked 0.5)   [all seats]
russia is wary of nato for 2 reckonings of visible honour   [all seats]
concern defence-aimed-at-russia is silent, met to 6.7%
score russia 3.7 -> 2.97: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
concern border-missiles is silent, met to 33.3%
score nato 14.2 -> 15.53: how far the concern is met: Missiles next door   [secretary-general, united-states, central-ally, western-ally]
concern missile-threat-real is silent, met to 13.3%
score nato 15.53 -> 14.46: how far the concern is met: The threat from outside is real   [secretary-general, united-states, central-ally, western-ally]
concern paper-instead-of-practice is silent, met to 13.3%
score nato 14.46 -> 13.79: how far the concern is met: Paper instead of practice   [secretary-general, united-states, central-ally, western-ally]
concern something-that-works is silent, met to 20%
score secretary-general 3 -> 2: how far the concern is met: A thing that works, with my name on it   [secretary-general]
concern no-foreign-veto is silent, met to 26.7%   [united-states]
score united-states 4 -> 2.67: how far the concern is met: Nobody else's hand on the switch   [united-states]
concern not-over-our-heads is silent, met to 26.7%
score central-ally 2 -> 2.67: how far the concern is met: Nothing over our heads   [central-ally]
concern business-as-partners is silent, met to 20%
score western-ally 3 -> 2: how far the concern is met: Business as between partners   [western-ally]
concern a-signature-to-show is silent, met to 6.7%   [chief-negotiator]
score chief-negotiator 1 -> 0.67: how far the concern is met: Something signed to bring home   [chief-negotiator]
score nato 13.79 -> 13.46: what “A joint centre for data” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score nato 13.46 -> 13.96: what “No missiles next door” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score russia 2.97 -> 1.64: what “A joint centre for data” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
score russia 1.64 -> 0.81: what “No missiles next door” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 4 is done; aftermath follows
> time runs out
phase aftermath
round 1 of aftermath
> time runs out
the round is over: time
data-sharing-centre is kept by all   [nobody is told]
forgo-border-missiles is kept by all   [nobody is told]
nato cannot see whether russia keeps data-sharing-centre   [secretary-general, united-states, central-ally, western-ally]
nato cannot see whether russia keeps forgo-border-missiles   [secretary-general, united-states, central-ally, western-ally]
russia cannot see whether nato keeps data-sharing-centre   [chief-negotiator, foreign-ministry, general-staff]
russia cannot see whether nato keeps forgo-border-missiles   [chief-negotiator, foreign-ministry, general-staff]
concern defence-aimed-at-russia is silent, met to 7.5%
score russia 0.81 -> 0.99: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
concern border-missiles is silent, met to 37.5%
score nato 13.96 -> 14.63: how far the concern is met: Missiles next door   [secretary-general, united-states, central-ally, western-ally]
concern missile-threat-real is silent, met to 15%
score nato 14.63 -> 14.9: how far the concern is met: The threat from outside is real   [secretary-general, united-states, central-ally, western-ally]
concern paper-instead-of-practice is silent, met to 15%
score nato 14.9 -> 15.07: how far the concern is met: Paper instead of practice   [secretary-general, united-states, central-ally, western-ally]
concern something-that-works is silent, met to 22.5%
score secretary-general 2 -> 2.25: how far the concern is met: A thing that works, with my name on it   [secretary-general]
concern no-foreign-veto is silent, met to 30%   [united-states]
score united-states 2.67 -> 3: how far the concern is met: Nobody else's hand on the switch   [united-states]
concern not-over-our-heads is silent, met to 30%
score central-ally 2.67 -> 3: how far the concern is met: Nothing over our heads   [central-ally]
concern business-as-partners is silent, met to 22.5%
score western-ally 2 -> 2.25: how far the concern is met: Business as between partners   [western-ally]
concern a-signature-to-show is silent, met to 7.5%   [chief-negotiator]
score chief-negotiator 0.67 -> 0.75: how far the concern is met: Something signed to bring home   [chief-negotiator]
score nato 15.07 -> 14.9: what “A joint centre for data” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score nato 14.9 -> 15.15: what “No missiles next door” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score russia 0.99 -> 1.32: what “A joint centre for data” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
score russia 1.32 -> 0.9: what “No missiles next door” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 5 is done
the talks end: signed-not-kept
it was possible: nato reached 18.7 of -8.5 to 73.6 and left 54.9, russia reached 1.2 of -5 to 88.5 and left 87.3; 978301 packages were better for some and worse for none; 42 points on the frontier   [nobody is told]
> secretary-general looks at score
utility 15.15, walk-away 6, ideal 73.6
deal 13.54, trust 27.61, total 17.76, seat 19.66
> chief-negotiator looks at score
utility 0.9, walk-away 6, ideal 88.5
deal -6.18, trust 26.12, total 3.51, seat 5.11
