# One gesture a round for each party. An announced one may be carried out as announced.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> skipper announces gesture fish-supper and invites
fishers announces the gesture fish-supper, and invites the others to answer
> skipper announces gesture fish-supper
refused [gesture_announced]: gesture by skipper: that gesture has been announced
> director gestures fish-supper
refused [no_such_gesture]: gesture by director: your party has no such gesture
# The town speaks by anybody, and everybody it goes to trusts it more.
> clerk gestures open-day
town carries out open-day
trust fishers>town 50 -> 52.5: Town made a gesture: An open day (5 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
score town 0 -> -1: what the gesture costs or brings: An open day   [mayor, clerk, teacher]
> clerk gestures open-day
refused [gesture_done]: gesture by clerk: your party has carried out that gesture
> teacher gestures open-day
refused [gesture_done]: gesture by teacher: your party has carried out that gesture
# The answer counts one and a half at once; the missing half of the opener comes at the reckoning.
> skipper gestures fish-supper
skipper suggests the gesture fish-supper, which waits in fishers   [skipper, cook]
> cook seconds gesture fish-supper
cook seconds fish-supper   [skipper, cook]
fishers carries out fish-supper, as announced, in answer to open-day of town, and invites the others to answer
trust town>fishers 50 -> 53.75: Fishers answered a gesture of Town: A supper of fish (5 * room left 0.5 * reciprocal 1.5)   [mayor, clerk, teacher, skipper, cook]
trust port>fishers 50 -> 52.5: Fishers made a gesture: A supper of fish (5 * room left 0.5)   [skipper, cook, director, engineer]
score fishers 0 -> -1: what the gesture costs or brings: A supper of fish   [skipper, cook]
concern quiet-nights is silent, met to 10%
score town -1 -> 0: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
> skipper gestures bigger-supper
refused [one_gesture]: gesture by skipper: your party has carried out a gesture in this round
> cook seconds gesture bigger-supper
refused [nothing_to_second]: second by cook: nothing of that kind waits for a second
> director gestures horn-at-noon
port carries out horn-at-noon
trust fishers>port 50 -> 44: Port took a hostile step: The horn at noon (-6 * at stake 0.5 * breach 2)   [skipper, cook, director, engineer]
score port 0 -> 1: what the gesture costs or brings: The horn at noon   [director, engineer]
score port 2 -> 3: what walking away is worth, after the gesture: The horn at noon   [director, engineer]
> time runs out
the round is over: time
trust fishers>town 52.5 -> 53.69: Town had gone first (An open day), and Fishers answered (5 * room left 0.475 * reciprocal, missing half 0.5)   [mayor, clerk, teacher, skipper, cook]
reckoning 1 is done
> time runs out
round 2 of spring
news: storm
trust town>fishers 53.75 -> 55.6: news: A storm warning (4 * room left 0.463)   [mayor, clerk, teacher, skipper, cook]
score fishers 2 -> 3: what walking away is worth, after the news: A storm warning   [skipper, cook]
# A hostile act that answers one from this round or the one before weighs half.
> skipper announces gesture bigger-supper and invites
fishers announces the gesture bigger-supper, and invites the others to answer
> skipper gestures nets-in-the-way
skipper suggests the gesture nets-in-the-way, which waits in fishers   [skipper, cook]
> skipper gestures bigger-supper
skipper suggests the gesture bigger-supper, which waits in fishers   [skipper, cook]
> cook seconds gesture nets-in-the-way
cook seconds nets-in-the-way   [skipper, cook]
fishers carries out nets-in-the-way
trust port>fishers 52.5 -> 49.35: Fishers struck back at Port: Nets across the channel (-6 * at stake 0.525 * breach 2 * provoked 0.5)   [skipper, cook, director, engineer]
score fishers -1 -> 0: what the gesture costs or brings: Nets across the channel   [skipper, cook]
score port 1 -> 0: what the gesture costs or brings: Nets across the channel   [director, engineer]
> cook seconds gesture bigger-supper
refused [one_gesture]: second by cook: your party has carried out a gesture in this round
> director gestures open-day
port carries out open-day, in answer to fish-supper of fishers
trust town>port 50 -> 52.5: Port made a gesture: An open day (5 * room left 0.5)   [mayor, clerk, teacher, director, engineer]
trust fishers>port 44 -> 48.2: Port answered a gesture of Fishers: An open day (5 * room left 0.56 * reciprocal 1.5)   [skipper, cook, director, engineer]
score town 0 -> -1: what the gesture costs or brings: An open day   [mayor, clerk, teacher]
score port 0 -> -1: what the gesture costs or brings: An open day   [director, engineer]
> time runs out
the round is over: time
trust port>fishers 49.35 -> 50.62: Fishers had gone first (A supper of fish), and Port answered (5 * room left 0.507 * reciprocal, missing half 0.5)   [skipper, cook, director, engineer]
reckoning 2 is done
> time runs out
round 3 of spring
> cook seconds gesture bigger-supper
cook seconds bigger-supper   [skipper, cook]
fishers carries out bigger-supper, as announced, and invites the others to answer
trust town>fishers 55.6 -> 59.15: Fishers made a gesture: A bigger supper (8 * room left 0.444)   [mayor, clerk, teacher, skipper, cook]
trust port>fishers 50.62 -> 54.57: Fishers made a gesture: A bigger supper (8 * room left 0.494)   [skipper, cook, director, engineer]
score fishers 0 -> -2: what the gesture costs or brings: A bigger supper   [skipper, cook]
> time runs out
the round is over: time
reckoning 3 is done; summer follows
> time runs out
phase summer
round 1 of summer
> skipper gestures bigger-supper
refused [gesture_closed]: gesture by skipper: that gesture does not come up in this phase
> director looks at trust
town>port 52.5
fishers>port 48.2
port>town 50
port>fishers 54.57

# A gesture that meets a concern which the other has voiced counts one and a half (responsive).
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> clerk voices quiet-nights
clerk voices the concern quiet-nights
concern quiet-nights is voiced, met to 0%
> skipper announces gesture fish-supper and invites
fishers announces the gesture fish-supper, and invites the others to answer
> skipper gestures fish-supper
skipper suggests the gesture fish-supper, which waits in fishers   [skipper, cook]
> cook seconds gesture fish-supper
cook seconds fish-supper   [skipper, cook]
fishers carries out fish-supper, as announced, and invites the others to answer
trust town>fishers 50 -> 53.75: Fishers made a gesture: A supper of fish and met a concern that Town had voiced (5 * room left 0.5 * responsive 1.5)   [mayor, clerk, teacher, skipper, cook]
trust port>fishers 50 -> 52.5: Fishers made a gesture: A supper of fish (5 * room left 0.5)   [skipper, cook, director, engineer]
score fishers 0 -> -1: what the gesture costs or brings: A supper of fish   [skipper, cook]
concern quiet-nights is voiced, met to 10%
score town 0 -> 1: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
> time runs out
the round is over: time
reckoning 1 is done
> time runs out
round 2 of spring
news: storm
trust town>fishers 53.75 -> 55.6: news: A storm warning (4 * room left 0.463)   [mayor, clerk, teacher, skipper, cook]
score fishers 2 -> 3: what walking away is worth, after the news: A storm warning   [skipper, cook]
> skipper announces gesture bigger-supper and invites
fishers announces the gesture bigger-supper, and invites the others to answer
> skipper gestures bigger-supper
skipper suggests the gesture bigger-supper, which waits in fishers   [skipper, cook]
> cook seconds gesture bigger-supper
cook seconds bigger-supper   [skipper, cook]
fishers carries out bigger-supper, as announced, and invites the others to answer
trust town>fishers 55.6 -> 59.15: Fishers made a gesture: A bigger supper (8 * room left 0.444)   [mayor, clerk, teacher, skipper, cook]
trust port>fishers 52.5 -> 56.3: Fishers made a gesture: A bigger supper (8 * room left 0.475)   [skipper, cook, director, engineer]
score fishers -1 -> -3: what the gesture costs or brings: A bigger supper   [skipper, cook]
# Announced, invited, carried out as announced, small before large: the debrief knows the pattern.
> instructor ends
the talks end: as-before
it was possible: town reached 1 of 1 to 17 and left 16, fishers reached -3 of -3 to 12 and left 15, port reached 0 of 0 to 17 and left 17; 31 packages were better for some and worse for none; 4 points on the frontier   [nobody is told]
> mayor looks at grit
fishers: fish-supper, bigger-supper
