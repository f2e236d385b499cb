# Concerns are heard, gestures answered, and nothing is signed.
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
> chief-negotiator voices defence-aimed-at-russia
chief-negotiator voices the concern defence-aimed-at-russia
concern defence-aimed-at-russia is voiced, met to 0%
> secretary-general voices missile-threat-real
secretary-general voices the concern missile-threat-real
concern missile-threat-real is voiced, met to 0%
> secretary-general acknowledges defence-aimed-at-russia "You fear what it can become, not what it is."
secretary-general restates defence-aimed-at-russia: “You fear what it can become, not what it is.”
> chief-negotiator tells nato about defence-aimed-at-russia that is it
chief-negotiator to nato about defence-aimed-at-russia: that is it
concern defence-aimed-at-russia is acknowledged, met to 0%
trust russia>nato 30 -> 31.4: NATO understood a concern of Russia: A shield that could be aimed at us (2 * room left 0.7)   [all seats]
> secretary-general announces gesture radar-visit and invites
nato announces the gesture radar-visit, and invites the others to answer
> secretary-general gestures radar-visit
nato carries out radar-visit, as announced, and invites the others to answer
trust russia>nato 31.4 -> 37.57: NATO made a gesture: Invite Russian officers to a radar and met a concern that Russia had voiced (6 * room left 0.686 * responsive 1.5)   [all seats]
score nato 0 -> -1.5: what the gesture costs or brings: Invite Russian officers to a radar   [secretary-general, united-states, central-ally, western-ally]
concern defence-aimed-at-russia is acknowledged, met to 10%
score russia 0 -> 2: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
concern measure-not-believe is silent, met to 10%   [general-staff]
score general-staff 0 -> 1: how far the concern is met: Measure, not believe   [general-staff]
> chief-negotiator gestures warning-radar-data
russia carries out warning-radar-data, in answer to radar-visit of nato
trust nato>russia 38 -> 46.37: Russia answered a gesture of NATO: Share a week of warning data and met a concern that NATO had voiced (6 * room left 0.62 * responsive 1.5 * reciprocal 1.5)   [all seats]
score russia 2 -> 0.5: what the gesture costs or brings: Share a week of warning data   [chief-negotiator, foreign-ministry, general-staff]
concern missile-threat-real is voiced, met to 10%
score nato -1.5 -> 0: how far the concern is met: The threat from outside is real   [secretary-general, united-states, central-ally, western-ally]
> time runs out
the round is over: time
trust russia>nato 37.57 -> 40.38: NATO had gone first (Invite Russian officers to a radar), and Russia answered (6 * room left 0.624 * responsive 1.5 * reciprocal, missing half 0.5)   [all seats]
reckoning 1 is done
> time runs out
round 2 of talks-2011
news: border-missile-statement
trust nato>russia 46.37 -> 41.37: news: A hard word from Moscow (-5 * at stake 0.5 * breach 2)   [all seats]
score russia 16 -> 17: what walking away is worth, after the news: A hard word from Moscow   [chief-negotiator, foreign-ministry, general-staff]
> secretary-general gestures no-enemy-speech
nato carries out no-enemy-speech
trust russia>nato 40.38 -> 42.17: NATO made a gesture: Say in public that Russia is no enemy (3 * room left 0.596)   [all seats]
score nato 0 -> -0.5: what the gesture costs or brings: Say in public that Russia is no enemy   [secretary-general, united-states, central-ally, western-ally]
> chief-negotiator gestures condolence-flight
russia carries out condolence-flight, in answer to no-enemy-speech of nato
trust nato>russia 41.37 -> 44.01: Russia answered a gesture of NATO: Lend a hand where nobody asked (3 * room left 0.586 * reciprocal 1.5)   [all seats]
score russia 0.5 -> 0: what the gesture costs or brings: Lend a hand where nobody asked   [chief-negotiator, foreign-ministry, general-staff]
> time runs out
the round is over: time
trust russia>nato 42.17 -> 43.04: NATO had gone first (Say in public that Russia is no enemy), and Russia answered (3 * room left 0.578 * reciprocal, missing half 0.5)   [all seats]
reckoning 2 is done; summit-2011 follows
> time runs out
phase summit-2011
round 1 of summit-2011
> secretary-general voices border-missiles
secretary-general voices the concern border-missiles
concern border-missiles is voiced, met to 0%
> secretary-general gestures interceptors-delayed
nato carries out interceptors-delayed
trust russia>nato 43.04 -> 51.58: NATO made a gesture: Put off the next site by a year and met a concern that Russia had voiced (10 * room left 0.57 * responsive 1.5)   [all seats]
score nato -0.5 -> -3.5: what the gesture costs or brings: Put off the next site by a year   [secretary-general, united-states, central-ally, western-ally]
concern defence-aimed-at-russia is acknowledged, met to 20%
score russia 0 -> 2: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
> chief-negotiator gestures launchers-held-back
russia carries out launchers-held-back, in answer to interceptors-delayed of nato
trust nato>russia 44.01 -> 56.61: Russia answered a gesture of NATO: Hold the launchers back and met a concern that NATO had voiced (10 * room left 0.56 * responsive 1.5 * reciprocal 1.5)   [all seats]
score russia 2 -> -1: what the gesture costs or brings: Hold the launchers back   [chief-negotiator, foreign-ministry, general-staff]
concern border-missiles is voiced, met to 20%
score nato -3.5 -> -0.5: how far the concern is met: Missiles next door   [secretary-general, united-states, central-ally, western-ally]
concern not-over-our-heads is silent, met to 10%
score central-ally 0 -> 1: how far the concern is met: Nothing over our heads   [central-ally]
> time runs out
the round is over: time
trust russia>nato 51.58 -> 55.21: NATO had gone first (Put off the next site by a year), and Russia answered (10 * room left 0.484 * responsive 1.5 * reciprocal, missing half 0.5)   [all seats]
reckoning 3 is done
> time runs out
round 2 of summit-2011
> time runs out
the round is over: time
reckoning 4 is done; aftermath follows
> time runs out
phase aftermath
round 1 of aftermath
> time runs out
the round is over: time
reckoning 5 is done
the talks end: warm-words
it was possible: nato reached -0.5 of -18 to 64.5 and left 65, russia reached -1 of -11 to 79.5 and left 80.5; 1005944 packages were better for some and worse for none; 42 points on the frontier   [nobody is told]
