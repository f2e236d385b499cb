# Each alone: views are exchanged, and the news says what neither house did.
> table after-easter 50-minutes
the table opens: 50-minutes
> uplands-director, lakeside-director sit down
Player of uplands-director sits down as uplands-director
Player of lakeside-director sits down as lakeside-director
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: lakeside 49.4, uplands 47.7   [nobody is told]
the talks begin
phase what-happened
round 1 of what-happened
> uplands-director says "You had our number."
uplands-director: “You had our number.” (uplands-director>all/1)
> lakeside-director says "We had forty sick."
lakeside-director: “We had forty sick.” (lakeside-director>all/1)
> time runs out
the round is over: time
reckoning 1 is done
> time runs out
round 2 of what-happened
> time runs out
the round is over: time
reckoning 2 is done; what-next follows
> time runs out
phase what-next
round 1 of what-next
news: telephone-bill
trust uplands>lakeside 28 -> 24: news: A telephone bill (-4 * at stake 0.5 * breach 2)   [all seats]
> time runs out
the round is over: time
reckoning 3 is done
> time runs out
round 2 of what-next
news: duty-book
trust lakeside>uplands 34 -> 29: news: A page in a duty book (-5 * at stake 0.5 * breach 2)   [all seats]
news: ministry-letter
score uplands 12 -> 11: what walking away is worth, after the news: A letter from the ministry   [uplands-director, surgeon]
score lakeside 12 -> 11: what walking away is worth, after the news: A letter from the ministry   [lakeside-director, duty-doctor]
> time runs out
the round is over: time
reckoning 4 is done
> time runs out
round 3 of what-next
> time runs out
the round is over: time
reckoning 5 is done; summer follows
> time runs out
phase summer
round 1 of summer
> time runs out
the round is over: time
reckoning 6 is done
the talks end: each-alone
it was possible: uplands reached 0 of -19.2 to 48.7 and left 48.7, lakeside reached 0 of -22.2 to 51.4 and left 51.4;  packages were better for some and worse for none; 28 points on the frontier   [nobody is told]
> lakeside-director looks at score
utility 0, walk-away 11, ideal 49.4
deal 0, trust 24, total 9.6, seat 5.76

# Two closed doors: one goes to the reporter, the other to the lawyer, and then there is nobody left at the table.
> table after-easter 50-minutes
the table opens: 50-minutes
> uplands-director, lakeside-director sit down
Player of uplands-director sits down as uplands-director
Player of lakeside-director sits down as lakeside-director
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: lakeside 49.4, uplands 47.7   [nobody is told]
the talks begin
phase what-happened
round 1 of what-happened
> uplands-director gestures reporter-called
uplands carries out reporter-called
trust lakeside>uplands 34 -> 29: Uplands took a hostile step: Call the reporter again (-5 * at stake 0.5 * breach 2)   [all seats]
score uplands 0 -> 2: what the gesture costs or brings: Call the reporter again   [uplands-director, surgeon]
score lakeside 0 -> -0.5: what the gesture costs or brings: Call the reporter again   [lakeside-director, duty-doctor]
> lakeside-director gestures lawyer-answers
lakeside carries out lawyer-answers
trust uplands>lakeside 28 -> 25.5: Lakeside struck back at Uplands: Let the lawyer answer (-5 * at stake 0.5 * breach 2 * provoked 0.5)   [all seats]
score uplands 2 -> 1.5: what the gesture costs or brings: Let the lawyer answer   [uplands-director, surgeon]
score lakeside -0.5 -> 1.5: what the gesture costs or brings: Let the lawyer answer   [lakeside-director, duty-doctor]
> time runs out
the round is over: time
reckoning 1 is done
> time runs out
round 2 of what-happened
> uplands-director walks out
uplands walks out
the round is over: walked-out
reckoning 2 is done; what-next follows
> time runs out
phase what-next
round 1 of what-next, suspended: nothing can be signed
news: telephone-bill
trust uplands>lakeside 25.5 -> 21.5: news: A telephone bill (-4 * at stake 0.5 * breach 2)   [all seats]
> uplands-director walks out
uplands walks out for good
the round is over: walked-out
reckoning 3 is done
the talks end: two-doors
it was possible: uplands reached 1.5 of -17.7 to 50.2 and left 48.7, lakeside reached 1.5 of -22.1 to 51.5 and left 50;  packages were better for some and worse for none; 29 points on the frontier   [nobody is told]

# It was good that we talked: a word for a word, and nothing that would hold.
> table after-easter 50-minutes
the table opens: 50-minutes
> uplands-director, lakeside-director sit down
Player of uplands-director sits down as uplands-director
Player of lakeside-director sits down as lakeside-director
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: lakeside 49.4, uplands 47.7   [nobody is told]
the talks begin
phase what-happened
round 1 of what-happened
> uplands-director voices left-alone
uplands-director voices the concern left-alone
concern left-alone is voiced, met to 0%
> lakeside-director acknowledges left-alone "You had the whole valley and one surgeon, and we did not ring."
lakeside-director restates left-alone: “You had the whole valley and one surgeon, and we did not ring.”
> uplands-director tells lakeside about left-alone that is it
uplands-director to lakeside about left-alone: that is it
concern left-alone is acknowledged, met to 0%
trust uplands>lakeside 28 -> 29.44: Lakeside understood a concern of Uplands: Left alone (2 * room left 0.72)   [all seats]
> lakeside-director voices called-deserters
lakeside-director voices the concern called-deserters
concern called-deserters is voiced, met to 0%
> uplands-director acknowledges called-deserters "Your people worked that weekend, and then read that they had run away."
uplands-director restates called-deserters: “Your people worked that weekend, and then read that they had run away.”
> lakeside-director tells uplands about called-deserters that is it
lakeside-director to uplands about called-deserters: that is it
concern called-deserters is acknowledged, met to 0%
trust lakeside>uplands 34 -> 35.32: Uplands understood a concern of Lakeside: Called deserters (2 * room left 0.66)   [all seats]
> lakeside-director announces gesture night-shift-visited and invites
lakeside announces the gesture night-shift-visited, and invites the others to answer
> lakeside-director gestures night-shift-visited
lakeside carries out night-shift-visited, as announced, and invites the others to answer
trust uplands>lakeside 29.44 -> 32.26: Lakeside made a gesture: Visit the night shift (4 * room left 0.706)   [all seats]
score lakeside 0 -> -0.5: what the gesture costs or brings: Visit the night shift   [lakeside-director, duty-doctor]
concern somebody-to-ask is silent, met to 20%
score surgeon 0 -> 2: how far the concern is met: Somebody who asks   [surgeon]
> uplands-director gestures hard-weekend-named
uplands carries out hard-weekend-named, in answer to night-shift-visited of lakeside
trust lakeside>uplands 35.32 -> 39.2: Uplands answered a gesture of Lakeside: Say that Lakeside had a hard weekend (4 * room left 0.647 * reciprocal 1.5)   [all seats]
score uplands 0 -> -0.5: what the gesture costs or brings: Say that Lakeside had a hard weekend   [uplands-director, surgeon]
concern right-to-close is silent, met to 10%
score duty-doctor 0 -> 1: how far the concern is met: It was right to close   [duty-doctor]
> time runs out
the round is over: time
trust uplands>lakeside 32.26 -> 33.61: Lakeside had gone first (Visit the night shift), and Uplands answered (4 * room left 0.677 * reciprocal, missing half 0.5)   [all seats]
reckoning 1 is done
> time runs out
round 2 of what-happened
> lakeside-director gestures sorry-without-but
lakeside carries out sorry-without-but
trust uplands>lakeside 33.61 -> 40.58: Lakeside made a gesture: Say sorry, without a but and met a concern that Uplands had voiced (7 * room left 0.664 * responsive 1.5)   [all seats]
score lakeside -0.5 -> -2: what the gesture costs or brings: Say sorry, without a but   [lakeside-director, duty-doctor]
concern left-alone is acknowledged, met to 10%
score uplands -0.5 -> 0.9: how far the concern is met: Left alone   [uplands-director, surgeon]
> uplands-director gestures letter-to-the-paper
uplands carries out letter-to-the-paper, in answer to sorry-without-but of lakeside
trust lakeside>uplands 39.2 -> 48.78: Uplands answered a gesture of Lakeside: Write to the newspaper and met a concern that Lakeside had voiced (7 * room left 0.608 * responsive 1.5 * reciprocal 1.5)   [all seats]
score uplands 0.9 -> -0.6: what the gesture costs or brings: Write to the newspaper   [uplands-director, surgeon]
concern called-deserters is acknowledged, met to 20%
score lakeside -2 -> 0.8: how far the concern is met: Called deserters   [lakeside-director, duty-doctor]
> time runs out
the round is over: time
trust uplands>lakeside 40.58 -> 43.7: Lakeside had gone first (Say sorry, without a but), and Uplands answered (7 * room left 0.594 * responsive 1.5 * reciprocal, missing half 0.5)   [all seats]
reckoning 2 is done; what-next follows
> time runs out
phase what-next
round 1 of what-next
news: telephone-bill
trust uplands>lakeside 43.7 -> 39.7: news: A telephone bill (-4 * at stake 0.5 * breach 2)   [all seats]
> time runs out
the round is over: time
reckoning 3 is done
> time runs out
round 2 of what-next
news: duty-book
trust lakeside>uplands 48.78 -> 43.78: news: A page in a duty book (-5 * at stake 0.5 * breach 2)   [all seats]
news: ministry-letter
score uplands 12 -> 11: what walking away is worth, after the news: A letter from the ministry   [uplands-director, surgeon]
score lakeside 12 -> 11: what walking away is worth, after the news: A letter from the ministry   [lakeside-director, duty-doctor]
> time runs out
the round is over: time
reckoning 4 is done
> time runs out
round 3 of what-next
> time runs out
the round is over: time
reckoning 5 is done; summer follows
> time runs out
phase summer
round 1 of summer
> time runs out
the round is over: time
reckoning 6 is done
the talks end: kind-words
it was possible: uplands reached -0.6 of -19.8 to 47.7 and left 48.3, lakeside reached 0.8 of -21.4 to 50.4 and left 49.6;  packages were better for some and worse for none; 32 points on the frontier   [nobody is told]

# Mended: what happened is said before it is found out, and three promises hold. The surgeon had objected to the first draft.
> table after-easter 50-minutes
the table opens: 50-minutes
> all sit down
4 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: lakeside 49.4, uplands 47.7   [nobody is told]
the talks begin
phase what-happened
round 1 of what-happened
> lakeside-director voices two-to-seven
lakeside-director discloses the concern two-to-seven
concern two-to-seven is voiced, met to 0%
trust uplands>lakeside 28 -> 30.16: Lakeside disclosed a concern it had kept to itself: From two until seven (3 * room left 0.72)   [all seats]
> uplands-director voices two-nights-in-february
uplands-director discloses the concern two-nights-in-february
concern two-nights-in-february is voiced, met to 0%
trust lakeside>uplands 34 -> 35.98: Uplands disclosed a concern it had kept to itself: Two nights in February (3 * room left 0.66)   [all seats]
> lakeside-director gestures night-shift-visited
lakeside carries out night-shift-visited
trust uplands>lakeside 30.16 -> 32.95: Lakeside made a gesture: Visit the night shift (4 * room left 0.698)   [all seats]
score lakeside 0 -> -0.5: what the gesture costs or brings: Visit the night shift   [lakeside-director, duty-doctor]
concern somebody-to-ask is silent, met to 20%
score surgeon 0 -> 2: how far the concern is met: Somebody who asks   [surgeon]
> uplands-director gestures hard-weekend-named
uplands carries out hard-weekend-named, in answer to night-shift-visited of lakeside
trust lakeside>uplands 35.98 -> 39.82: Uplands answered a gesture of Lakeside: Say that Lakeside had a hard weekend (4 * room left 0.64 * reciprocal 1.5)   [all seats]
score uplands 0 -> -0.5: what the gesture costs or brings: Say that Lakeside had a hard weekend   [uplands-director, surgeon]
concern right-to-close is silent, met to 10%
score duty-doctor 0 -> 1: how far the concern is met: It was right to close   [duty-doctor]
> duty-doctor offers one-account (says times-only) + call-rule (when one-hour)
offer 1 of lakeside to uplands: one-account (says times-only) + call-rule (when one-hour)
> uplands-director accepts offer 1
uplands-director moves that uplands accepts offer 1 unless somebody breaks silence   [uplands-director, surgeon]
a clock of 60 s runs for the silence over offer 1   [nobody is told]
> surgeon breaks silence on offer 1 "Nobody was reproached on that page, and nobody was asked."
surgeon breaks silence on offer 1: “Nobody was reproached on that page, and nobody was asked.”   [uplands-director, surgeon]
> duty-doctor offers one-account (says right-but-how) + call-rule (when first-doubt)
offer 1 is withdrawn
offer 2 of lakeside to uplands: one-account (says right-but-how) + call-rule (when first-doubt)
> uplands-director accepts offer 2
uplands-director moves that uplands accepts offer 2 unless somebody breaks silence   [uplands-director, surgeon]
a clock of 60 s runs for the silence over offer 2   [nobody is told]
> silence runs out on offer 2
uplands accepts offer 2
agreed by uplands, lakeside: one-account (says right-but-how) + call-rule (when first-doubt)
> time runs out
the round is over: time
trust uplands>lakeside 32.95 -> 34.29: Lakeside had gone first (Visit the night shift), and Uplands answered (4 * room left 0.671 * reciprocal, missing half 0.5)   [all seats]
in force: one-account, call-rule
concern left-alone is silent, met to 40%
score uplands -0.5 -> 5.1: how far the concern is met: Left alone   [uplands-director, surgeon]
concern the-next-bad-day is silent, met to 10%
score uplands 5.1 -> 6.5: how far the concern is met: The next bad day   [uplands-director, surgeon]
concern two-nights-in-february is voiced, met to 20%
score uplands 6.5 -> 8.1: how far the concern is met: Two nights in February   [uplands-director, surgeon]
concern two-to-seven is eased, met to 90%
score lakeside -0.5 -> 6.7: how far the concern is met: From two until seven   [lakeside-director, duty-doctor]
concern somebody-to-ask is silent, met to 40%
score surgeon 2 -> 4: how far the concern is met: Somebody who asks   [surgeon]
concern an-open-house is silent, met to 30%   [lakeside-director]
score lakeside-director 0 -> 3: how far the concern is met: A house that stays open   [lakeside-director]
concern right-to-close is eased, met to 70%
score duty-doctor 1 -> 7: how far the concern is met: It was right to close   [duty-doctor]
score uplands 8.1 -> 7.6: what “One account of Easter” is worth, over its reckonings   [uplands-director, surgeon]
score lakeside 6.7 -> 7.2: what “Ring before you close” is worth, over its reckonings   [lakeside-director, duty-doctor]
reckoning 1 is done
> time runs out
round 2 of what-happened
> lakeside-director gestures sorry-without-but
lakeside carries out sorry-without-but
trust uplands>lakeside 34.29 -> 38.89: Lakeside made a gesture: Say sorry, without a but (7 * room left 0.657)   [all seats]
score lakeside 7.2 -> 5.7: what the gesture costs or brings: Say sorry, without a but   [lakeside-director, duty-doctor]
concern left-alone is eased, met to 50%
score uplands 7.6 -> 9: how far the concern is met: Left alone   [uplands-director, surgeon]
> uplands-director voices left-alone
uplands-director voices the concern left-alone
> surgeon offers lost-weekend (how an-evening)
offer 3 of uplands to lakeside: lost-weekend (how an-evening)
> lakeside-director accepts offer 3
lakeside accepts offer 3
agreed by uplands, lakeside: lost-weekend (how an-evening)
> uplands-director gestures letter-to-the-paper
uplands carries out letter-to-the-paper, in answer to sorry-without-but of lakeside
trust lakeside>uplands 39.82 -> 46.14: Uplands answered a gesture of Lakeside: Write to the newspaper (7 * room left 0.602 * reciprocal 1.5)   [all seats]
score uplands 9 -> 7.5: what the gesture costs or brings: Write to the newspaper   [uplands-director, surgeon]
concern called-deserters is silent, met to 20%
score lakeside 5.7 -> 8.5: how far the concern is met: Called deserters   [lakeside-director, duty-doctor]
> time runs out
the round is over: time
one-account is kept by all   [nobody is told]
call-rule is kept by all   [nobody is told]
uplands sees lakeside keep one-account   [uplands-director, surgeon]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
lakeside sees uplands keep one-account   [lakeside-director, duty-doctor]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
trust uplands>lakeside 38.89 -> 41.18: Lakeside honoured “One account of Easter”, which meets a concern that Uplands had voiced (5 * room left 0.611 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust uplands>lakeside 41.18 -> 44.27: Lakeside honoured “Ring before you close”, which meets a concern that Uplands had voiced (7 * room left 0.588 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust lakeside>uplands 46.14 -> 48.16: Uplands honoured “One account of Easter”, which meets a concern that Lakeside had voiced (5 * room left 0.539 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust lakeside>uplands 48.16 -> 50.1: Uplands honoured “Ring before you close”, which meets a concern that Lakeside had voiced (5 * room left 0.518 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust uplands>lakeside 44.27 -> 47.2: Lakeside had gone first (Say sorry, without a but), and Uplands answered (7 * room left 0.557 * responsive 1.5 * reciprocal, missing half 0.5)   [all seats]
in force: lost-weekend
concern left-alone is eased, met to 70%
score uplands 7.5 -> 10.3: how far the concern is met: Left alone   [uplands-director, surgeon]
concern called-deserters is silent, met to 30%
score lakeside 8.5 -> 9.9: how far the concern is met: Called deserters   [lakeside-director, duty-doctor]
concern somebody-to-ask is eased, met to 100%
score surgeon 4 -> 10: how far the concern is met: Somebody who asks   [surgeon]
concern right-to-close is eased, met to 100%
score duty-doctor 7 -> 10: how far the concern is met: It was right to close   [duty-doctor]
score uplands 10.3 -> 11.3: what “The lost weekend” is worth, over its reckonings   [uplands-director, surgeon]
reckoning 2 is done; what-next follows
> time runs out
phase what-next
round 1 of what-next
> time runs out
the round is over: time
one-account is kept by all   [nobody is told]
call-rule is kept by all   [nobody is told]
lost-weekend is kept by all   [nobody is told]
uplands sees lakeside keep one-account   [uplands-director, surgeon]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
uplands sees lakeside keep lost-weekend   [uplands-director, surgeon]
lakeside sees uplands keep one-account   [lakeside-director, duty-doctor]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
lakeside sees uplands keep lost-weekend   [lakeside-director, duty-doctor]
trust uplands>lakeside 47.2 -> 49.18: Lakeside honoured “One account of Easter”, which meets a concern that Uplands had voiced (5 * room left 0.528 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust uplands>lakeside 49.18 -> 51.85: Lakeside honoured “Ring before you close”, which meets a concern that Uplands had voiced (7 * room left 0.508 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust uplands>lakeside 51.85 -> 55.1: Lakeside honoured “The lost weekend”, which meets a concern that Uplands had voiced (9 * room left 0.482 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust lakeside>uplands 50.1 -> 51.97: Uplands honoured “One account of Easter”, which meets a concern that Lakeside had voiced (5 * room left 0.499 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust lakeside>uplands 51.97 -> 53.77: Uplands honoured “Ring before you close”, which meets a concern that Lakeside had voiced (5 * room left 0.48 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust lakeside>uplands 53.77 -> 54.23: Uplands honoured “The lost weekend” (2 * room left 0.462 * half at each of two reckonings 0.5)   [all seats]
concern somebody-to-ask is settled, met to 100%
concern right-to-close is settled, met to 100%
reckoning 3 is done
> time runs out
round 2 of what-next
news: ministry-letter
score uplands 12 -> 11: what walking away is worth, after the news: A letter from the ministry   [uplands-director, surgeon]
score lakeside 12 -> 11: what walking away is worth, after the news: A letter from the ministry   [lakeside-director, duty-doctor]
> time runs out
the round is over: time
one-account is kept by all   [nobody is told]
call-rule is kept by all   [nobody is told]
lost-weekend is kept by all   [nobody is told]
uplands sees lakeside keep one-account   [uplands-director, surgeon]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
uplands sees lakeside keep lost-weekend   [uplands-director, surgeon]
lakeside sees uplands keep one-account   [lakeside-director, duty-doctor]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
lakeside sees uplands keep lost-weekend   [lakeside-director, duty-doctor]
trust uplands>lakeside 55.1 -> 58.13: Lakeside honoured “The lost weekend”, which meets a concern that Uplands had voiced (9 * room left 0.449 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust lakeside>uplands 54.23 -> 54.69: Uplands honoured “The lost weekend” (2 * room left 0.458 * half at each of two reckonings 0.5)   [all seats]
reckoning 4 is done
> time runs out
round 3 of what-next
> time runs out
the round is over: time
one-account is kept by all   [nobody is told]
call-rule is kept by all   [nobody is told]
lost-weekend is kept by all   [nobody is told]
uplands sees lakeside keep one-account   [uplands-director, surgeon]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
uplands sees lakeside keep lost-weekend   [uplands-director, surgeon]
lakeside sees uplands keep one-account   [lakeside-director, duty-doctor]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
lakeside sees uplands keep lost-weekend   [lakeside-director, duty-doctor]
reckoning 5 is done; summer follows
> time runs out
phase summer
round 1 of summer
> time runs out
the round is over: time
one-account is kept by all   [nobody is told]
call-rule is kept by all   [nobody is told]
lost-weekend is kept by all   [nobody is told]
uplands sees lakeside keep one-account   [uplands-director, surgeon]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
uplands sees lakeside keep lost-weekend   [uplands-director, surgeon]
lakeside sees uplands keep one-account   [lakeside-director, duty-doctor]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
lakeside sees uplands keep lost-weekend   [lakeside-director, duty-doctor]
reckoning 6 is done
the talks end: mended
it was possible: uplands reached 11.3 of -19.8 to 47.7 and left 35.4, lakeside reached 9.9 of -21.4 to 50.4 and left 38.5;  packages were better for some and worse for none; 32 points on the frontier   [nobody is told]
> uplands-director looks at score
utility 11.3, walk-away 11, ideal 47.7
deal 0.82, trust 54.69, total 22.37, seat 13.42

# Good locks: two promises are kept, watched, and not believed.
> table after-easter 50-minutes
the table opens: 50-minutes
> uplands-director, lakeside-director sit down
Player of uplands-director sits down as uplands-director
Player of lakeside-director sits down as lakeside-director
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: lakeside 49.4, uplands 47.7   [nobody is told]
the talks begin
phase what-happened
round 1 of what-happened
> uplands-director offers call-rule (when by-noon) + deposit (who lakeside-alone)
offer 1 of uplands to lakeside: call-rule (when by-noon) + deposit (who lakeside-alone)
> lakeside-director accepts offer 1
lakeside accepts offer 1
agreed by uplands, lakeside: call-rule (when by-noon) + deposit (who lakeside-alone)
> time runs out
the round is over: time
in force: call-rule, deposit
concern left-alone is silent, met to 20%
score uplands 0 -> 2.8: how far the concern is met: Left alone   [uplands-director, surgeon]
concern the-next-bad-day is silent, met to 30%
score uplands 2.8 -> 7: how far the concern is met: The next bad day   [uplands-director, surgeon]
concern a-price-to-show is silent, met to 40%   [uplands-director]
score uplands-director 0 -> 4: how far the concern is met: Something it cost them   [uplands-director]
score uplands 7 -> 8.5: what “Ring before you close” is worth, over its reckonings   [uplands-director, surgeon]
score uplands 8.5 -> 10: what “A deposit” is worth, over its reckonings   [uplands-director, surgeon]
score lakeside 0 -> -3: what “Ring before you close” is worth, over its reckonings   [lakeside-director, duty-doctor]
score lakeside -3 -> -7: what “A deposit” is worth, over its reckonings   [lakeside-director, duty-doctor]
reckoning 1 is done
> time runs out
round 2 of what-happened
> uplands-director gestures reporter-called
uplands carries out reporter-called
trust lakeside>uplands 34 -> 29: Uplands took a hostile step: Call the reporter again (-5 * at stake 0.5 * breach 2)   [all seats]
score uplands 10 -> 12: what the gesture costs or brings: Call the reporter again   [uplands-director, surgeon]
score lakeside -7 -> -7.5: what the gesture costs or brings: Call the reporter again   [lakeside-director, duty-doctor]
> uplands-director inspects deposit
uplands inspects deposit
> time runs out
the round is over: time
call-rule is kept by all   [nobody is told]
deposit is kept by all   [nobody is told]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
uplands sees lakeside keep deposit   [uplands-director, surgeon]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps deposit   [lakeside-director, duty-doctor]
trust uplands>lakeside 28 -> 30.52: Lakeside honoured “Ring before you close” (7 * room left 0.72 * half at each of two reckonings 0.5)   [all seats]
trust uplands>lakeside 30.52 -> 33.3: Lakeside honoured “A deposit” (8 * room left 0.695 * half at each of two reckonings 0.5)   [all seats]
trust lakeside>uplands 29 -> 30.78: Uplands honoured “Ring before you close” (5 * room left 0.71 * half at each of two reckonings 0.5)   [all seats]
trust lakeside>uplands 30.78 -> 31.47: Lakeside could not see whether Uplands honoured “A deposit”, and took it on trust (4 * room left 0.692 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
reckoning 2 is done; what-next follows
> time runs out
phase what-next
round 1 of what-next
news: telephone-bill
trust uplands>lakeside 33.3 -> 29.3: news: A telephone bill (-4 * at stake 0.5 * breach 2)   [all seats]
> time runs out
the round is over: time
call-rule is kept by all   [nobody is told]
deposit is kept by all   [nobody is told]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
uplands cannot see whether lakeside keeps deposit   [uplands-director, surgeon]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps deposit   [lakeside-director, duty-doctor]
trust uplands>lakeside 29.3 -> 31.77: Lakeside honoured “Ring before you close” (7 * room left 0.707 * half at each of two reckonings 0.5)   [all seats]
trust uplands>lakeside 31.77 -> 33.13: Uplands could not see whether Lakeside honoured “A deposit”, and took it on trust (8 * room left 0.682 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust lakeside>uplands 31.47 -> 33.18: Uplands honoured “Ring before you close” (5 * room left 0.685 * half at each of two reckonings 0.5)   [all seats]
trust lakeside>uplands 33.18 -> 33.85: Lakeside could not see whether Uplands honoured “A deposit”, and took it on trust (4 * room left 0.668 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
reckoning 3 is done
> time runs out
round 2 of what-next
news: duty-book
trust lakeside>uplands 33.85 -> 28.85: news: A page in a duty book (-5 * at stake 0.5 * breach 2)   [all seats]
news: ministry-letter
score uplands 12 -> 11: what walking away is worth, after the news: A letter from the ministry   [uplands-director, surgeon]
score lakeside 12 -> 11: what walking away is worth, after the news: A letter from the ministry   [lakeside-director, duty-doctor]
> time runs out
the round is over: time
call-rule is kept by all   [nobody is told]
deposit is kept by all   [nobody is told]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
uplands cannot see whether lakeside keeps deposit   [uplands-director, surgeon]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps deposit   [lakeside-director, duty-doctor]
reckoning 4 is done
> time runs out
round 3 of what-next
> time runs out
the round is over: time
call-rule is kept by all   [nobody is told]
deposit is kept by all   [nobody is told]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
uplands cannot see whether lakeside keeps deposit   [uplands-director, surgeon]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps deposit   [lakeside-director, duty-doctor]
reckoning 5 is done; summer follows
> time runs out
phase summer
round 1 of summer
> time runs out
the round is over: time
call-rule is kept by all   [nobody is told]
deposit is kept by all   [nobody is told]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
uplands cannot see whether lakeside keeps deposit   [uplands-director, surgeon]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps deposit   [lakeside-director, duty-doctor]
reckoning 6 is done
the talks end: good-locks
it was possible: uplands reached 12 of -17.2 to 50.7 and left 38.7, lakeside reached -7.5 of -24.1 to 49.5 and left 55;  packages were better for some and worse for none; 29 points on the frontier   [nobody is told]

# Easter again: the sheets were not what they said, the money was not there, and both came to light.
> table after-easter 50-minutes
the table opens: 50-minutes
> uplands-director, lakeside-director sit down
Player of uplands-director sits down as uplands-director
Player of lakeside-director sits down as lakeside-director
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: lakeside 49.4, uplands 47.7   [nobody is told]
the talks begin
phase what-happened
round 1 of what-happened
> uplands-director offers open-sheets (whose lakesides) + deposit (who lakeside-alone) + call-rule (when by-noon)
offer 1 of uplands to lakeside: open-sheets (whose lakesides) + deposit (who lakeside-alone) + call-rule (when by-noon)
> lakeside-director accepts offer 1
lakeside accepts offer 1
agreed by uplands, lakeside: open-sheets (whose lakesides) + deposit (who lakeside-alone) + call-rule (when by-noon)
> time runs out
the round is over: time
in force: open-sheets, deposit, call-rule
concern left-alone is silent, met to 20%
score uplands 0 -> 2.8: how far the concern is met: Left alone   [uplands-director, surgeon]
concern the-next-bad-day is eased, met to 50%
score uplands 2.8 -> 9.8: how far the concern is met: The next bad day   [uplands-director, surgeon]
concern a-price-to-show is silent, met to 40%   [uplands-director]
score uplands-director 0 -> 4: how far the concern is met: Something it cost them   [uplands-director]
score uplands 9.8 -> 11.3: what “A deposit” is worth, over its reckonings   [uplands-director, surgeon]
score uplands 11.3 -> 12.8: what “Ring before you close” is worth, over its reckonings   [uplands-director, surgeon]
score lakeside 0 -> -1.5: what “Open duty sheets” is worth, over its reckonings   [lakeside-director, duty-doctor]
score lakeside -1.5 -> -5.5: what “A deposit” is worth, over its reckonings   [lakeside-director, duty-doctor]
score lakeside -5.5 -> -8.5: what “Ring before you close” is worth, over its reckonings   [lakeside-director, duty-doctor]
reckoning 1 is done
> time runs out
round 2 of what-happened
> lakeside-director will break open-sheets, deposit
lakeside will break deposit, open-sheets   [lakeside-director, duty-doctor]
> uplands-director inspects open-sheets
uplands inspects open-sheets
> time runs out
the round is over: time
open-sheets is broken by lakeside   [nobody is told]
deposit is broken by lakeside   [nobody is told]
call-rule is kept by all   [nobody is told]
uplands sees lakeside break open-sheets   [uplands-director, surgeon]
uplands cannot see whether lakeside keeps deposit   [uplands-director, surgeon]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
lakeside cannot see whether uplands keeps open-sheets   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps deposit   [lakeside-director, duty-doctor]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
trust uplands>lakeside 28 -> 19: Uplands saw Lakeside break “Open duty sheets” (-9 * at stake 0.5 * breach 2)   [all seats]
uplands is wary of lakeside for 2 reckonings of visible honour   [all seats]
trust uplands>lakeside 19 -> 19.81: Uplands could not see whether Lakeside honoured “A deposit”, and took it on trust (8 * room left 0.81 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust uplands>lakeside 19.81 -> 21.21: Lakeside honoured “Ring before you close” (7 * room left 0.802 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
trust lakeside>uplands 34 -> 34.83: Lakeside could not see whether Uplands honoured “Open duty sheets”, and took it on trust (5 * room left 0.66 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust lakeside>uplands 34.83 -> 35.48: Lakeside could not see whether Uplands honoured “A deposit”, and took it on trust (4 * room left 0.652 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust lakeside>uplands 35.48 -> 37.09: Uplands honoured “Ring before you close” (5 * room left 0.645 * half at each of two reckonings 0.5)   [all seats]
concern the-next-bad-day is silent, met to 30%
score uplands 12.8 -> 10: how far the concern is met: The next bad day   [uplands-director, surgeon]
score lakeside -8.5 -> -6.5: what “Open duty sheets” is worth, over its reckonings   [lakeside-director, duty-doctor]
score lakeside -6.5 -> -2.5: what “A deposit” is worth, over its reckonings   [lakeside-director, duty-doctor]
reckoning 2 is done; what-next follows
> time runs out
phase what-next
round 1 of what-next
news: telephone-bill
trust uplands>lakeside 21.21 -> 17.21: news: A telephone bill (-4 * at stake 0.5 * breach 2)   [all seats]
> uplands-director inspects deposit
uplands inspects deposit
> time runs out
the round is over: time
open-sheets is kept by all   [nobody is told]
deposit is kept by all   [nobody is told]
call-rule is kept by all   [nobody is told]
uplands cannot see whether lakeside keeps open-sheets   [uplands-director, surgeon]
uplands finds out that lakeside broke deposit the round before   [uplands-director, surgeon]
uplands sees lakeside keep deposit   [uplands-director, surgeon]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
lakeside cannot see whether uplands keeps open-sheets   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps deposit   [lakeside-director, duty-doctor]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
trust uplands>lakeside 17.21 -> 5.21: Uplands found out that Lakeside had broken “A deposit” the round before (-8 * at stake 0.5 * breach 2 * deceit 1.5)   [all seats]
trust uplands>lakeside 5.21 -> 6.28: Uplands could not see whether Lakeside honoured “Open duty sheets”, and took it on trust (9 * room left 0.948 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust uplands>lakeside 6.28 -> 8.15: Lakeside honoured “A deposit” (8 * room left 0.937 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
trust uplands>lakeside 8.15 -> 9.76: Lakeside honoured “Ring before you close” (7 * room left 0.919 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
trust lakeside>uplands 37.09 -> 37.88: Lakeside could not see whether Uplands honoured “Open duty sheets”, and took it on trust (5 * room left 0.629 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust lakeside>uplands 37.88 -> 38.5: Lakeside could not see whether Uplands honoured “A deposit”, and took it on trust (4 * room left 0.621 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust lakeside>uplands 38.5 -> 40.04: Uplands honoured “Ring before you close” (5 * room left 0.615 * half at each of two reckonings 0.5)   [all seats]
concern a-price-to-show is silent, met to 20%   [uplands-director]
score uplands-director 4 -> 2: how far the concern is met: Something it cost them   [uplands-director]
score uplands 10 -> 9.25: what “A deposit” is worth, over its reckonings   [uplands-director, surgeon]
score lakeside -2.5 -> -3.5: what “Open duty sheets” is worth, over its reckonings   [lakeside-director, duty-doctor]
score lakeside -3.5 -> -5.5: what “A deposit” is worth, over its reckonings   [lakeside-director, duty-doctor]
reckoning 3 is done
> time runs out
round 2 of what-next
news: duty-book
trust lakeside>uplands 40.04 -> 35.04: news: A page in a duty book (-5 * at stake 0.5 * breach 2)   [all seats]
news: ministry-letter
score uplands 12 -> 11: what walking away is worth, after the news: A letter from the ministry   [uplands-director, surgeon]
score lakeside 12 -> 11: what walking away is worth, after the news: A letter from the ministry   [lakeside-director, duty-doctor]
> time runs out
the round is over: time
open-sheets is kept by all   [nobody is told]
deposit is kept by all   [nobody is told]
call-rule is kept by all   [nobody is told]
uplands cannot see whether lakeside keeps open-sheets   [uplands-director, surgeon]
uplands cannot see whether lakeside keeps deposit   [uplands-director, surgeon]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
lakeside cannot see whether uplands keeps open-sheets   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps deposit   [lakeside-director, duty-doctor]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
trust uplands>lakeside 9.76 -> 10.78: Uplands could not see whether Lakeside honoured “Open duty sheets”, and took it on trust (9 * room left 0.902 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
uplands is wary of lakeside for 1 reckonings of visible honour   [all seats]
concern the-next-bad-day is silent, met to 36.6%
score uplands 9.25 -> 10.17: how far the concern is met: The next bad day   [uplands-director, surgeon]
concern a-price-to-show is silent, met to 26.7%   [uplands-director]
score uplands-director 2 -> 2.67: how far the concern is met: Something it cost them   [uplands-director]
score uplands 10.17 -> 10.42: what “A deposit” is worth, over its reckonings   [uplands-director, surgeon]
score lakeside -5.5 -> -5.83: what “Open duty sheets” is worth, over its reckonings   [lakeside-director, duty-doctor]
score lakeside -5.83 -> -6.5: what “A deposit” is worth, over its reckonings   [lakeside-director, duty-doctor]
reckoning 4 is done
> time runs out
round 3 of what-next
> time runs out
the round is over: time
open-sheets is kept by all   [nobody is told]
deposit is kept by all   [nobody is told]
call-rule is kept by all   [nobody is told]
uplands cannot see whether lakeside keeps open-sheets   [uplands-director, surgeon]
uplands cannot see whether lakeside keeps deposit   [uplands-director, surgeon]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
lakeside cannot see whether uplands keeps open-sheets   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps deposit   [lakeside-director, duty-doctor]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
uplands is no longer wary of lakeside   [all seats]
concern the-next-bad-day is silent, met to 40%
score uplands 10.42 -> 10.9: how far the concern is met: The next bad day   [uplands-director, surgeon]
concern a-price-to-show is silent, met to 30%   [uplands-director]
score uplands-director 2.67 -> 3: how far the concern is met: Something it cost them   [uplands-director]
score uplands 10.9 -> 11.03: what “A deposit” is worth, over its reckonings   [uplands-director, surgeon]
score lakeside -6.5 -> -6.67: what “Open duty sheets” is worth, over its reckonings   [lakeside-director, duty-doctor]
score lakeside -6.67 -> -7: what “A deposit” is worth, over its reckonings   [lakeside-director, duty-doctor]
reckoning 5 is done; summer follows
> time runs out
phase summer
round 1 of summer
> time runs out
the round is over: time
open-sheets is kept by all   [nobody is told]
deposit is kept by all   [nobody is told]
call-rule is kept by all   [nobody is told]
uplands cannot see whether lakeside keeps open-sheets   [uplands-director, surgeon]
uplands cannot see whether lakeside keeps deposit   [uplands-director, surgeon]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
lakeside cannot see whether uplands keeps open-sheets   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps deposit   [lakeside-director, duty-doctor]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
concern the-next-bad-day is silent, met to 42%
score uplands 11.03 -> 11.31: how far the concern is met: The next bad day   [uplands-director, surgeon]
concern a-price-to-show is silent, met to 32%   [uplands-director]
score uplands-director 3 -> 3.2: how far the concern is met: Something it cost them   [uplands-director]
score uplands 11.31 -> 11.38: what “A deposit” is worth, over its reckonings   [uplands-director, surgeon]
score lakeside -7 -> -7.1: what “Open duty sheets” is worth, over its reckonings   [lakeside-director, duty-doctor]
score lakeside -7.1 -> -7.3: what “A deposit” is worth, over its reckonings   [lakeside-director, duty-doctor]
reckoning 6 is done
the talks end: easter-again
it was possible: uplands reached 12.8 of -19.2 to 48.7 and left 35.9, lakeside reached -8.5 of -22.2 to 51.4 and left 57.9; 1525647 packages were better for some and worse for none; 28 points on the frontier   [nobody is told]

# One valley: first the truth, then small things that can be checked, then the large one.
> table after-easter 50-minutes
the table opens: 50-minutes
> uplands-director, lakeside-director sit down
Player of uplands-director sits down as uplands-director
Player of lakeside-director sits down as lakeside-director
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: lakeside 49.4, uplands 47.7   [nobody is told]
the talks begin
phase what-happened
round 1 of what-happened
> uplands-director voices left-alone
uplands-director voices the concern left-alone
concern left-alone is voiced, met to 0%
> lakeside-director acknowledges left-alone "You had the whole valley and one surgeon, and we did not ring."
lakeside-director restates left-alone: “You had the whole valley and one surgeon, and we did not ring.”
> uplands-director tells lakeside about left-alone that is it
uplands-director to lakeside about left-alone: that is it
concern left-alone is acknowledged, met to 0%
trust uplands>lakeside 28 -> 29.44: Lakeside understood a concern of Uplands: Left alone (2 * room left 0.72)   [all seats]
> lakeside-director voices called-deserters
lakeside-director voices the concern called-deserters
concern called-deserters is voiced, met to 0%
> uplands-director acknowledges called-deserters "Your people worked that weekend, and then read that they had run away."
uplands-director restates called-deserters: “Your people worked that weekend, and then read that they had run away.”
> lakeside-director tells uplands about called-deserters that is it
lakeside-director to uplands about called-deserters: that is it
concern called-deserters is acknowledged, met to 0%
trust lakeside>uplands 34 -> 35.32: Uplands understood a concern of Lakeside: Called deserters (2 * room left 0.66)   [all seats]
> lakeside-director voices two-to-seven
lakeside-director discloses the concern two-to-seven
concern two-to-seven is voiced, met to 0%
trust uplands>lakeside 29.44 -> 31.56: Lakeside disclosed a concern it had kept to itself: From two until seven (3 * room left 0.706)   [all seats]
> uplands-director voices two-nights-in-february
uplands-director discloses the concern two-nights-in-february
concern two-nights-in-february is voiced, met to 0%
trust lakeside>uplands 35.32 -> 37.26: Uplands disclosed a concern it had kept to itself: Two nights in February (3 * room left 0.647)   [all seats]
> lakeside-director announces gesture night-shift-visited and invites
lakeside announces the gesture night-shift-visited, and invites the others to answer
> lakeside-director gestures night-shift-visited
lakeside carries out night-shift-visited, as announced, and invites the others to answer
trust uplands>lakeside 31.56 -> 34.3: Lakeside made a gesture: Visit the night shift (4 * room left 0.684)   [all seats]
score lakeside 0 -> -0.5: what the gesture costs or brings: Visit the night shift   [lakeside-director, duty-doctor]
concern somebody-to-ask is silent, met to 20%
score surgeon 0 -> 2: how far the concern is met: Somebody who asks   [surgeon]
> uplands-director gestures hard-weekend-named
uplands carries out hard-weekend-named, in answer to night-shift-visited of lakeside
trust lakeside>uplands 37.26 -> 41.02: Uplands answered a gesture of Lakeside: Say that Lakeside had a hard weekend (4 * room left 0.627 * reciprocal 1.5)   [all seats]
score uplands 0 -> -0.5: what the gesture costs or brings: Say that Lakeside had a hard weekend   [uplands-director, surgeon]
concern right-to-close is silent, met to 10%
score duty-doctor 0 -> 1: how far the concern is met: It was right to close   [duty-doctor]
> lakeside-director offers one-account (says right-but-how) + call-rule (when first-doubt) + lost-weekend (how an-evening)
offer 1 of lakeside to uplands: one-account (says right-but-how) + call-rule (when first-doubt) + lost-weekend (how an-evening)
> uplands-director accepts offer 1
uplands accepts offer 1
agreed by uplands, lakeside: one-account (says right-but-how) + call-rule (when first-doubt) + lost-weekend (how an-evening)
> time runs out
the round is over: time
trust uplands>lakeside 34.3 -> 35.61: Lakeside had gone first (Visit the night shift), and Uplands answered (4 * room left 0.657 * reciprocal, missing half 0.5)   [all seats]
in force: one-account, call-rule, lost-weekend
concern left-alone is eased, met to 60%
score uplands -0.5 -> 7.9: how far the concern is met: Left alone   [uplands-director, surgeon]
concern the-next-bad-day is silent, met to 10%
score uplands 7.9 -> 9.3: how far the concern is met: The next bad day   [uplands-director, surgeon]
concern two-nights-in-february is voiced, met to 20%
score uplands 9.3 -> 10.9: how far the concern is met: Two nights in February   [uplands-director, surgeon]
concern called-deserters is acknowledged, met to 10%
score lakeside -0.5 -> 0.9: how far the concern is met: Called deserters   [lakeside-director, duty-doctor]
concern two-to-seven is eased, met to 90%
score lakeside 0.9 -> 8.1: how far the concern is met: From two until seven   [lakeside-director, duty-doctor]
concern somebody-to-ask is eased, met to 100%
score surgeon 2 -> 10: how far the concern is met: Somebody who asks   [surgeon]
concern an-open-house is silent, met to 30%   [lakeside-director]
score lakeside-director 0 -> 3: how far the concern is met: A house that stays open   [lakeside-director]
concern right-to-close is eased, met to 100%
score duty-doctor 1 -> 10: how far the concern is met: It was right to close   [duty-doctor]
score uplands 10.9 -> 10.4: what “One account of Easter” is worth, over its reckonings   [uplands-director, surgeon]
score uplands 10.4 -> 11.4: what “The lost weekend” is worth, over its reckonings   [uplands-director, surgeon]
score lakeside 8.1 -> 8.6: what “Ring before you close” is worth, over its reckonings   [lakeside-director, duty-doctor]
reckoning 1 is done
> time runs out
round 2 of what-happened
> lakeside-director gestures telephone-bill-shown
lakeside carries out telephone-bill-shown
trust uplands>lakeside 35.61 -> 39.47: Lakeside made a gesture: Hand over the telephone bill (6 * room left 0.644)   [all seats]
score lakeside 8.6 -> 7.6: what the gesture costs or brings: Hand over the telephone bill   [lakeside-director, duty-doctor]
concern the-next-bad-day is silent, met to 20%
score uplands 11.4 -> 12.8: how far the concern is met: The next bad day   [uplands-director, surgeon]
> uplands-director gestures own-book-opened
uplands carries out own-book-opened, in answer to telephone-bill-shown of lakeside
trust lakeside>uplands 41.02 -> 46.33: Uplands answered a gesture of Lakeside: Open the own duty book (6 * room left 0.59 * reciprocal 1.5)   [all seats]
score uplands 12.8 -> 11.8: what the gesture costs or brings: Open the own duty book   [uplands-director, surgeon]
concern sent-on is silent, met to 10%
score lakeside 7.6 -> 9: how far the concern is met: Whoever is sent on   [lakeside-director, duty-doctor]
> time runs out
the round is over: time
one-account is kept by all   [nobody is told]
call-rule is kept by all   [nobody is told]
lost-weekend is kept by all   [nobody is told]
uplands sees lakeside keep one-account   [uplands-director, surgeon]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
uplands sees lakeside keep lost-weekend   [uplands-director, surgeon]
lakeside sees uplands keep one-account   [lakeside-director, duty-doctor]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
lakeside sees uplands keep lost-weekend   [lakeside-director, duty-doctor]
trust uplands>lakeside 39.47 -> 41.74: Lakeside honoured “One account of Easter”, which meets a concern that Uplands had voiced (5 * room left 0.605 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust uplands>lakeside 41.74 -> 44.8: Lakeside honoured “Ring before you close”, which meets a concern that Uplands had voiced (7 * room left 0.583 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust uplands>lakeside 44.8 -> 48.53: Lakeside honoured “The lost weekend”, which meets a concern that Uplands had voiced (9 * room left 0.552 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust lakeside>uplands 46.33 -> 48.34: Uplands honoured “One account of Easter”, which meets a concern that Lakeside had voiced (5 * room left 0.537 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust lakeside>uplands 48.34 -> 50.28: Uplands honoured “Ring before you close”, which meets a concern that Lakeside had voiced (5 * room left 0.517 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust lakeside>uplands 50.28 -> 51.03: Uplands honoured “The lost weekend”, which meets a concern that Lakeside had voiced (2 * room left 0.497 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust uplands>lakeside 48.53 -> 50.07: Lakeside had gone first (Hand over the telephone bill), and Uplands answered (6 * room left 0.515 * reciprocal, missing half 0.5)   [all seats]
concern somebody-to-ask is settled, met to 100%
concern right-to-close is settled, met to 100%
reckoning 2 is done; what-next follows
> time runs out
phase what-next
round 1 of what-next
> lakeside-director gestures sorry-without-but
lakeside carries out sorry-without-but
trust uplands>lakeside 50.07 -> 55.31: Lakeside made a gesture: Say sorry, without a but and met a concern that Uplands had voiced (7 * room left 0.499 * responsive 1.5)   [all seats]
score lakeside 9 -> 7.5: what the gesture costs or brings: Say sorry, without a but   [lakeside-director, duty-doctor]
concern left-alone is eased, met to 70%
score uplands 11.8 -> 13.2: how far the concern is met: Left alone   [uplands-director, surgeon]
> uplands-director gestures letter-to-the-paper
uplands carries out letter-to-the-paper, in answer to sorry-without-but of lakeside
trust lakeside>uplands 51.03 -> 58.74: Uplands answered a gesture of Lakeside: Write to the newspaper and met a concern that Lakeside had voiced (7 * room left 0.49 * responsive 1.5 * reciprocal 1.5)   [all seats]
score uplands 13.2 -> 11.7: what the gesture costs or brings: Write to the newspaper   [uplands-director, surgeon]
concern called-deserters is acknowledged, met to 30%
score lakeside 7.5 -> 10.3: how far the concern is met: Called deserters   [lakeside-director, duty-doctor]
> lakeside-director offers weekend-roster (share in-turns, second-line the-other-house) + word-taken-back (how together) + transfers (rule one-for-one)
offer 2 of lakeside to uplands: weekend-roster (second-line the-other-house, share in-turns) + word-taken-back (how together) + transfers (rule one-for-one)
> uplands-director accepts offer 2
uplands accepts offer 2
agreed by uplands, lakeside: weekend-roster (second-line the-other-house, share in-turns) + word-taken-back (how together) + transfers (rule one-for-one)
> time runs out
the round is over: time
one-account is kept by all   [nobody is told]
call-rule is kept by all   [nobody is told]
lost-weekend is kept by all   [nobody is told]
uplands sees lakeside keep one-account   [uplands-director, surgeon]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
uplands sees lakeside keep lost-weekend   [uplands-director, surgeon]
lakeside sees uplands keep one-account   [lakeside-director, duty-doctor]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
lakeside sees uplands keep lost-weekend   [lakeside-director, duty-doctor]
trust uplands>lakeside 55.31 -> 56.99: Lakeside honoured “One account of Easter”, which meets a concern that Uplands had voiced (5 * room left 0.447 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust uplands>lakeside 56.99 -> 59.25: Lakeside honoured “Ring before you close”, which meets a concern that Uplands had voiced (7 * room left 0.43 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust uplands>lakeside 59.25 -> 62: Lakeside honoured “The lost weekend”, which meets a concern that Uplands had voiced (9 * room left 0.408 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust lakeside>uplands 58.74 -> 60.29: Uplands honoured “One account of Easter”, which meets a concern that Lakeside had voiced (5 * room left 0.413 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust lakeside>uplands 60.29 -> 61.78: Uplands honoured “Ring before you close”, which meets a concern that Lakeside had voiced (5 * room left 0.397 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust lakeside>uplands 61.78 -> 62.35: Uplands honoured “The lost weekend”, which meets a concern that Lakeside had voiced (2 * room left 0.382 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust uplands>lakeside 62 -> 64: Lakeside had gone first (Say sorry, without a but), and Uplands answered (7 * room left 0.38 * responsive 1.5 * reciprocal, missing half 0.5)   [all seats]
in force: weekend-roster, word-taken-back, transfers
concern left-alone is eased, met to 100%
score uplands 11.7 -> 15.9: how far the concern is met: Left alone   [uplands-director, surgeon]
concern the-next-bad-day is silent, met to 40%
score uplands 15.9 -> 18.7: how far the concern is met: The next bad day   [uplands-director, surgeon]
concern called-deserters is eased, met to 70%
score lakeside 10.3 -> 15.9: how far the concern is met: Called deserters   [lakeside-director, duty-doctor]
concern sent-on is eased, met to 60%
score lakeside 15.9 -> 22.9: how far the concern is met: Whoever is sent on   [lakeside-director, duty-doctor]
concern two-to-seven is eased, met to 100%
score lakeside 22.9 -> 23.7: how far the concern is met: From two until seven   [lakeside-director, duty-doctor]
concern an-open-house is eased, met to 90%   [lakeside-director]
score lakeside-director 3 -> 9: how far the concern is met: A house that stays open   [lakeside-director]
score uplands 18.7 -> 18.2: what “A word to the newspaper” is worth, over its reckonings   [uplands-director, surgeon]
score uplands 18.2 -> 16.7: what “Who may be sent on” is worth, over its reckonings   [uplands-director, surgeon]
score lakeside 23.7 -> 25.2: what “The new weekend roster” is worth, over its reckonings   [lakeside-director, duty-doctor]
score lakeside 25.2 -> 25.7: what “A word to the newspaper” is worth, over its reckonings   [lakeside-director, duty-doctor]
reckoning 3 is done
> time runs out
round 2 of what-next
news: ministry-letter
score uplands 12 -> 11: what walking away is worth, after the news: A letter from the ministry   [uplands-director, surgeon]
score lakeside 12 -> 11: what walking away is worth, after the news: A letter from the ministry   [lakeside-director, duty-doctor]
> uplands-director offers lent-doctors (who one-team) + one-emergency-room (where day-and-night)
offer 3 of uplands to lakeside: lent-doctors (who one-team) + one-emergency-room (where day-and-night)
> lakeside-director accepts offer 3
lakeside accepts offer 3
agreed by uplands, lakeside: lent-doctors (who one-team) + one-emergency-room (where day-and-night)
> lakeside-director gestures a-night-taken
lakeside carries out a-night-taken
trust uplands>lakeside 64 -> 69.4: Lakeside made a gesture: Take a night of theirs, unasked and met a concern that Uplands had voiced (10 * room left 0.36 * responsive 1.5)   [all seats]
score lakeside 25.7 -> 23.2: what the gesture costs or brings: Take a night of theirs, unasked   [lakeside-director, duty-doctor]
> uplands-director gestures doctor-lent
uplands carries out doctor-lent, in answer to a-night-taken of lakeside
trust lakeside>uplands 62.35 -> 68: Uplands answered a gesture of Lakeside: Lend a doctor for a month (10 * room left 0.377 * reciprocal 1.5)   [all seats]
score uplands 16.7 -> 14.2: what the gesture costs or brings: Lend a doctor for a month   [uplands-director, surgeon]
concern sent-on is eased, met to 70%
score lakeside 23.2 -> 24.6: how far the concern is met: Whoever is sent on   [lakeside-director, duty-doctor]
> time runs out
the round is over: time
one-account is kept by all   [nobody is told]
call-rule is kept by all   [nobody is told]
lost-weekend is kept by all   [nobody is told]
weekend-roster is kept by all   [nobody is told]
word-taken-back is kept by all   [nobody is told]
transfers is kept by all   [nobody is told]
uplands sees lakeside keep one-account   [uplands-director, surgeon]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
uplands sees lakeside keep lost-weekend   [uplands-director, surgeon]
uplands sees lakeside keep weekend-roster   [uplands-director, surgeon]
uplands sees lakeside keep word-taken-back   [uplands-director, surgeon]
uplands cannot see whether lakeside keeps transfers   [uplands-director, surgeon]
lakeside sees uplands keep one-account   [lakeside-director, duty-doctor]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
lakeside sees uplands keep lost-weekend   [lakeside-director, duty-doctor]
lakeside sees uplands keep weekend-roster   [lakeside-director, duty-doctor]
lakeside sees uplands keep word-taken-back   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps transfers   [lakeside-director, duty-doctor]
trust uplands>lakeside 69.4 -> 71.7: Lakeside honoured “The new weekend roster”, which meets a concern that Uplands had voiced (10 * room left 0.306 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust uplands>lakeside 71.7 -> 72.12: Lakeside honoured “A word to the newspaper”, which meets a concern that Uplands had voiced (2 * room left 0.283 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust uplands>lakeside 72.12 -> 72.26: Uplands could not see whether Lakeside honoured “Who may be sent on”, and took it on trust (2 * room left 0.279 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust lakeside>uplands 68 -> 69.44: Uplands honoured “The new weekend roster”, which meets a concern that Lakeside had voiced (6 * room left 0.32 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust lakeside>uplands 69.44 -> 71.5: Uplands honoured “A word to the newspaper”, which meets a concern that Lakeside had voiced (9 * room left 0.306 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust lakeside>uplands 71.5 -> 72.14: Lakeside could not see whether Uplands honoured “Who may be sent on”, and took it on trust (9 * room left 0.285 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust uplands>lakeside 72.26 -> 74.34: Lakeside had gone first (Take a night of theirs, unasked), and Uplands answered (10 * room left 0.277 * responsive 1.5 * reciprocal, missing half 0.5)   [all seats]
in force: lent-doctors, one-emergency-room
concern left-alone is settled, met to 100%
concern the-next-bad-day is eased, met to 80%
score uplands 14.2 -> 19.8: how far the concern is met: The next bad day   [uplands-director, surgeon]
concern called-deserters is eased, met to 90%
score lakeside 24.6 -> 27.4: how far the concern is met: Called deserters   [lakeside-director, duty-doctor]
concern sent-on is eased, met to 90%
score lakeside 27.4 -> 30.2: how far the concern is met: Whoever is sent on   [lakeside-director, duty-doctor]
concern two-to-seven is settled, met to 100%
concern a-price-to-show is silent, met to 20%   [uplands-director]
score uplands-director 0 -> 2: how far the concern is met: Something it cost them   [uplands-director]
concern an-open-house is eased, met to 100%   [lakeside-director]
score lakeside-director 9 -> 10: how far the concern is met: A house that stays open   [lakeside-director]
score uplands 19.8 -> 21.3: what “Doctors who work in both houses” is worth, over its reckonings   [uplands-director, surgeon]
score uplands 21.3 -> 24.3: what “One emergency room for the valley” is worth, over its reckonings   [uplands-director, surgeon]
score lakeside 30.2 -> 32.7: what “Doctors who work in both houses” is worth, over its reckonings   [lakeside-director, duty-doctor]
score lakeside 32.7 -> 35.7: what “One emergency room for the valley” is worth, over its reckonings   [lakeside-director, duty-doctor]
reckoning 4 is done
> time runs out
round 3 of what-next
> time runs out
the round is over: time
one-account is kept by all   [nobody is told]
call-rule is kept by all   [nobody is told]
lost-weekend is kept by all   [nobody is told]
weekend-roster is kept by all   [nobody is told]
word-taken-back is kept by all   [nobody is told]
transfers is kept by all   [nobody is told]
lent-doctors is kept by all   [nobody is told]
one-emergency-room is kept by all   [nobody is told]
uplands sees lakeside keep one-account   [uplands-director, surgeon]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
uplands sees lakeside keep lost-weekend   [uplands-director, surgeon]
uplands sees lakeside keep weekend-roster   [uplands-director, surgeon]
uplands sees lakeside keep word-taken-back   [uplands-director, surgeon]
uplands cannot see whether lakeside keeps transfers   [uplands-director, surgeon]
uplands cannot see whether lakeside keeps lent-doctors   [uplands-director, surgeon]
uplands cannot see whether lakeside keeps one-emergency-room   [uplands-director, surgeon]
lakeside sees uplands keep one-account   [lakeside-director, duty-doctor]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
lakeside sees uplands keep lost-weekend   [lakeside-director, duty-doctor]
lakeside sees uplands keep weekend-roster   [lakeside-director, duty-doctor]
lakeside sees uplands keep word-taken-back   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps transfers   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps lent-doctors   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps one-emergency-room   [lakeside-director, duty-doctor]
trust uplands>lakeside 74.34 -> 76.26: Lakeside honoured “The new weekend roster”, which meets a concern that Uplands had voiced (10 * room left 0.257 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust uplands>lakeside 76.26 -> 76.62: Lakeside honoured “A word to the newspaper”, which meets a concern that Uplands had voiced (2 * room left 0.237 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust uplands>lakeside 76.62 -> 76.74: Uplands could not see whether Lakeside honoured “Who may be sent on”, and took it on trust (2 * room left 0.234 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust uplands>lakeside 76.74 -> 77.21: Uplands could not see whether Lakeside honoured “Doctors who work in both houses”, and took it on trust (8 * room left 0.233 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust uplands>lakeside 77.21 -> 78.24: Uplands could not see whether Lakeside honoured “One emergency room for the valley”, and took it on trust (12 * room left 0.228 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
trust lakeside>uplands 72.14 -> 73.39: Uplands honoured “The new weekend roster”, which meets a concern that Lakeside had voiced (6 * room left 0.279 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust lakeside>uplands 73.39 -> 75.19: Uplands honoured “A word to the newspaper”, which meets a concern that Lakeside had voiced (9 * room left 0.266 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust lakeside>uplands 75.19 -> 75.75: Lakeside could not see whether Uplands honoured “Who may be sent on”, and took it on trust (9 * room left 0.248 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust lakeside>uplands 75.75 -> 76.57: Lakeside could not see whether Uplands honoured “Doctors who work in both houses”, and took it on trust (9 * room left 0.243 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
trust lakeside>uplands 76.57 -> 77.62: Lakeside could not see whether Uplands honoured “One emergency room for the valley”, and took it on trust (12 * room left 0.234 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
concern an-open-house is settled, met to 100%   [lakeside-director]
reckoning 5 is done; summer follows
> time runs out
phase summer
round 1 of summer
> time runs out
the round is over: time
one-account is kept by all   [nobody is told]
call-rule is kept by all   [nobody is told]
lost-weekend is kept by all   [nobody is told]
weekend-roster is kept by all   [nobody is told]
word-taken-back is kept by all   [nobody is told]
transfers is kept by all   [nobody is told]
lent-doctors is kept by all   [nobody is told]
one-emergency-room is kept by all   [nobody is told]
uplands sees lakeside keep one-account   [uplands-director, surgeon]
uplands sees lakeside keep call-rule   [uplands-director, surgeon]
uplands sees lakeside keep lost-weekend   [uplands-director, surgeon]
uplands sees lakeside keep weekend-roster   [uplands-director, surgeon]
uplands sees lakeside keep word-taken-back   [uplands-director, surgeon]
uplands cannot see whether lakeside keeps transfers   [uplands-director, surgeon]
uplands cannot see whether lakeside keeps lent-doctors   [uplands-director, surgeon]
uplands cannot see whether lakeside keeps one-emergency-room   [uplands-director, surgeon]
lakeside sees uplands keep one-account   [lakeside-director, duty-doctor]
lakeside sees uplands keep call-rule   [lakeside-director, duty-doctor]
lakeside sees uplands keep lost-weekend   [lakeside-director, duty-doctor]
lakeside sees uplands keep weekend-roster   [lakeside-director, duty-doctor]
lakeside sees uplands keep word-taken-back   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps transfers   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps lent-doctors   [lakeside-director, duty-doctor]
lakeside cannot see whether uplands keeps one-emergency-room   [lakeside-director, duty-doctor]
trust uplands>lakeside 78.24 -> 78.68: Uplands could not see whether Lakeside honoured “Doctors who work in both houses”, and took it on trust (8 * room left 0.218 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust uplands>lakeside 78.68 -> 79.64: Uplands could not see whether Lakeside honoured “One emergency room for the valley”, and took it on trust (12 * room left 0.213 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
trust lakeside>uplands 77.62 -> 78.38: Lakeside could not see whether Uplands honoured “Doctors who work in both houses”, and took it on trust (9 * room left 0.224 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
trust lakeside>uplands 78.38 -> 79.35: Lakeside could not see whether Uplands honoured “One emergency room for the valley”, and took it on trust (12 * room left 0.216 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
reckoning 6 is done
the talks end: one-valley
it was possible: uplands reached 24.3 of -20.5 to 44.7 and left 8.4, lakeside reached 35.7 of -22.1 to 49.7 and left 5.8; 328 packages were better for some and worse for none; 40 points on the frontier   [nobody is told]
> uplands-director looks at score
utility 24.3, walk-away 11, ideal 47.7
deal 36.24, trust 79.35, total 53.48, seat 40.09
> lakeside-director looks at score
utility 35.7, walk-away 11, ideal 49.4
deal 64.32, trust 79.64, total 70.45, seat 82.27
