# NATO's head leaves twice. After the first time there was still a way back.
> table nato-russia 50-minutes
the table opens: 50-minutes
> secretary-general, chief-negotiator sit down
Player of secretary-general sits down as secretary-general
Player of chief-negotiator sits down as chief-negotiator
> instructor starts with 3 rounds of aftermath
drawn: 3 rounds of aftermath; ideals: nato 69.5, russia 84.5   [nobody is told]
the talks begin
phase talks-2011
round 1 of talks-2011
news: new-american-approach
score nato 13 -> 14: what walking away is worth, after the news: The American plan   [secretary-general, united-states, central-ally, western-ally]
trust russia>nato 32 -> 30: news: The American plan (-2 * at stake 0.5 * breach 2)   [all seats]
> chief-negotiator gestures surprise-manoeuvre
russia carries out surprise-manoeuvre
trust nato>russia 38 -> 32: Russia took a hostile step: Hold a manoeuvre without notice (-6 * at stake 0.5 * breach 2)   [all seats]
score nato 0 -> -0.5: what the gesture costs or brings: Hold a manoeuvre without notice   [secretary-general, united-states, central-ally, western-ally]
score russia 0 -> 1.5: what the gesture costs or brings: Hold a manoeuvre without notice   [chief-negotiator, foreign-ministry, general-staff]
> secretary-general walks out
nato walks out
the round is over: walked-out
reckoning 1 is done
> time runs out
round 2 of talks-2011, suspended: nothing can be signed
news: border-missile-statement
trust nato>russia 32 -> 27: news: A hard word from Moscow (-5 * at stake 0.5 * breach 2)   [all seats]
score russia 16 -> 17: what walking away is worth, after the news: A hard word from Moscow   [chief-negotiator, foreign-ministry, general-staff]
> secretary-general says to nato "Do we go back?"
secretary-general: “Do we go back?” (secretary-general>nato/1)   [secretary-general, united-states, central-ally, western-ally]
> time runs out
the round is over: time
reckoning 2 is done; summit-2011 follows
> time runs out
phase summit-2011
round 1 of summit-2011
> chief-negotiator gestures deployment-named
russia carries out deployment-named
trust nato>russia 27 -> 18: Russia took a hostile step: Name the place for the missiles (-9 * at stake 0.5 * breach 2)   [all seats]
score nato -0.5 -> -2.5: what the gesture costs or brings: Name the place for the missiles   [secretary-general, united-states, central-ally, western-ally]
score russia 1.5 -> 4: what the gesture costs or brings: Name the place for the missiles   [chief-negotiator, foreign-ministry, general-staff]
score russia 17 -> 18: what walking away is worth, after the gesture: Name the place for the missiles   [chief-negotiator, foreign-ministry, general-staff]
> secretary-general walks out
nato walks out for good
the round is over: walked-out
reckoning 3 is done
the talks end: breakdown
it was possible: nato reached -2.5 of -20 to 66 and left 68.5, russia reached 4 of -6 to 88.5 and left 84.5; 1005623 packages were better for some and worse for none; 46 points on the frontier   [nobody is told]

# Trust that is gone ends the talks as well, if nobody leaves: the phase leads straight to the breakdown.
> table nato-russia 90-minutes
the table opens: 90-minutes
> secretary-general, chief-negotiator sit down
Player of secretary-general sits down as secretary-general
Player of chief-negotiator sits down as chief-negotiator
> instructor starts with 3 rounds of aftermath
drawn: 3 rounds of aftermath; ideals: nato 107.5, russia 109   [nobody is told]
the talks begin
phase winter-2010
round 1 of winter-2010
news: mistral-sale
trust nato>russia 38 -> 37: news: An assault ship is sold (-1 * at stake 0.5 * breach 2)   [all seats]
trust russia>nato 32 -> 33.36: news: An assault ship is sold (2 * room left 0.68)   [all seats]
> secretary-general gestures council-cancelled
nato carries out council-cancelled
trust russia>nato 33.36 -> 27.36: NATO took a hostile step: Cancel a meeting of the council (-6 * at stake 0.5 * breach 2)   [all seats]
score nato 0 -> 1.5: what the gesture costs or brings: Cancel a meeting of the council   [secretary-general, united-states, central-ally, western-ally]
score russia 0 -> -0.5: what the gesture costs or brings: Cancel a meeting of the council   [chief-negotiator, foreign-ministry, general-staff]
> chief-negotiator gestures surprise-manoeuvre
russia carries out surprise-manoeuvre
trust nato>russia 37 -> 34: Russia struck back at NATO: Hold a manoeuvre without notice (-6 * at stake 0.5 * breach 2 * provoked 0.5)   [all seats]
score nato 1.5 -> 1: what the gesture costs or brings: Hold a manoeuvre without notice   [secretary-general, united-states, central-ally, western-ally]
score russia -0.5 -> 1: what the gesture costs or brings: Hold a manoeuvre without notice   [chief-negotiator, foreign-ministry, general-staff]
> instructor awards -25 to russia>nato "Words were said that cannot be unsaid."
the instructor awards russia>nato: “Words were said that cannot be unsaid.”
trust russia>nato 27.36 -> 2.36: awarded by the instructor (-25)   [all seats]
> time runs out
the round is over: time
reckoning 1 is done
> time runs out
round 2 of winter-2010
news: military-doctrine
trust nato>russia 34 -> 30: news: Russia's new doctrine (-4 * at stake 0.5 * breach 2)   [all seats]
> time runs out
the round is over: time
reckoning 2 is done
> time runs out
round 3 of winter-2010
> time runs out
the round is over: time
reckoning 3 is done
the talks end: breakdown
it was possible: nato reached 1 of -28 to 108.5 and left 107.5, russia reached 1 of -20 to 111 and left 110;  packages were better for some and worse for none; 90 points on the frontier   [nobody is told]
