# Everybody reads a statement, and nobody moves.
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
> secretary-general says "We are no enemies."
secretary-general: “We are no enemies.” (secretary-general>all/1)
> chief-negotiator says "We have noted it."
chief-negotiator: “We have noted it.” (chief-negotiator>all/1)
> time runs out
the round is over: time
reckoning 1 is done
> time runs out
round 2 of talks-2011
news: border-missile-statement
trust nato>russia 38 -> 33: news: A hard word from Moscow (-5 * at stake 0.5 * breach 2)   [all seats]
score russia 16 -> 17: what walking away is worth, after the news: A hard word from Moscow   [chief-negotiator, foreign-ministry, general-staff]
> time runs out
the round is over: time
reckoning 2 is done; summit-2011 follows
> time runs out
phase summit-2011
round 1 of summit-2011
> time runs out
the round is over: time
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
the talks end: cold-peace
it was possible: nato reached 0 of -17.5 to 69.5 and left 69.5, russia reached 0 of -10 to 84.5 and left 84.5; 1005947 packages were better for some and worse for none; 47 points on the frontier   [nobody is told]
> secretary-general looks at score
utility 0, walk-away 14, ideal 69.5
deal 0, trust 30, total 9, seat 5.4
