# A majority decides for the town as soon as it is one. All fishers must agree. For the port anybody does.
> table harbour spring-only
the table opens: spring-only
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> director offers quay (length short)
offer 1 of port to town, fishers: quay (length short)
> engineer accepts offer 1
refused [not_your_offer]: accept by engineer: that offer was not put to your party
> mayor accepts offer 1
mayor votes for offer 1   [mayor, clerk, teacher]
> mayor accepts offer 1
refused [already_voted]: accept by mayor: you have given that answer already
> clerk declines offer 1
clerk votes against offer 1   [mayor, clerk, teacher]
# Nobody sees the votes of another party, or is told to vote again.
> skipper looks at offers
offer 1 of port is open
> mayor looks at moves
plan
say
statement
ready
voice quiet-nights
gesture open-day
offer quay, night-rest, reef, street-lights
counter 1
decline 1
draft
walk-out
> teacher accepts offer 1
teacher votes for offer 1   [mayor, clerk, teacher]
town accepts offer 1
> skipper accepts offer 1
skipper votes for offer 1   [skipper, cook]
> cook declines offer 1
cook votes against offer 1   [skipper, cook]
offer 1 is declined

# Ties go to the head: two of three are here, and they differ.
> director offers quay (length short)
offer 2 of port to town, fishers: quay (length short)
> server notes that teacher is away
teacher is away
> clerk accepts offer 2
clerk votes for offer 2   [mayor, clerk, teacher]
> mayor declines offer 2
mayor votes against offer 2   [mayor, clerk, teacher]
offer 2 is declined

# Votes cast decide when the round closes.
> director offers quay (length short)
offer 3 of port to town, fishers: quay (length short)
> clerk accepts offer 3
clerk votes for offer 3   [mayor, clerk, teacher]
> skipper accepts offer 3
skipper votes for offer 3   [skipper, cook]
> server notes that cook is away
cook is away
> time runs out
town accepts offer 3
fishers accepts offer 3
agreed by town, fishers, port: quay (length short)
the round is over: time
in force: quay
concern quiet-nights is eased, met to 50%
score town 0 -> 5: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern deep-water is eased, met to 50%
score port 0 -> 5: how far the concern is met: Deep water   [director, engineer]
score town 5 -> 7: what “A new quay” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 0 -> 2: what “A new quay” is worth, over its reckonings   [skipper, cook]
score port 5 -> 7: what “A new quay” is worth, over its reckonings   [director, engineer]
reckoning 1 is done

# Anybody of the port decides alone.
> table harbour spring-only
the table opens: spring-only
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> mayor offers quay (length short)
offer 1 of town to fishers, port: quay (length short)
> engineer declines offer 1
offer 1 is declined

# Only the head decides for the band, and only NATO's head moves acceptance.
> table nato-russia 50-minutes
the table opens: 50-minutes
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: nato 69.5, russia 84.5   [nobody is told]
the talks begin
phase talks-2011
round 1 of talks-2011
news: new-american-approach
score nato 13 -> 14: what walking away is worth, after the news: The American plan   [secretary-general, united-states, central-ally, western-ally]
trust russia>nato 32 -> 30: news: The American plan (-2 * at stake 0.5 * breach 2)   [all seats]
> central-ally offers forgo-border-missiles (span while-we-talk, answer nothing)
suggestion 1 of central-ally, which waits in nato: forgo-border-missiles (answer nothing, span while-we-talk)   [secretary-general, united-states, central-ally, western-ally]
> united-states seconds suggestion 1
united-states seconds suggestion 1   [secretary-general, united-states, central-ally, western-ally]
offer 1 of nato to russia: forgo-border-missiles (answer nothing, span while-we-talk)
> general-staff accepts offer 1
refused [not_head]: accept by general-staff: that is for your party's head
> general-staff declines offer 1
refused [not_head]: decline by general-staff: that is for your party's head
> chief-negotiator counters offer 1 with forgo-border-missiles (span while-we-talk, answer nothing)
offer 1 is countered
offer 2 of russia to nato, countering offer 1: forgo-border-missiles (answer nothing, span while-we-talk)
> united-states accepts offer 2
refused [not_head]: accept by united-states: that is for your party's head
> united-states declines offer 2
refused [not_head]: decline by united-states: that is for your party's head
> secretary-general declines offer 2
offer 2 is declined
