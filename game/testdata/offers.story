# An offer goes to every other party that it binds. A party has one open offer to each of them, and
# what nobody answers lapses at the end of the next round.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> mayor offers quay (length short)
offer 1 of town to fishers, port: quay (length short)
> mayor offers quay (length short)
offer 1 is withdrawn
offer 2 of town to fishers, port: quay (length short)
> director accepts offer 2
port accepts offer 2
> director accepts offer 2
refused [already_accepted]: accept by director: your party has accepted that offer
> mayor accepts offer 2
refused [not_your_offer]: accept by mayor: that offer was not put to your party
> time runs out
the round is over: time
reckoning 1 is done
> time runs out
round 2 of spring
news: storm
trust town>fishers 50 -> 52: news: A storm warning (4 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
score fishers 2 -> 3: what walking away is worth, after the news: A storm warning   [skipper, cook]
# In this round offer 2 may still be answered; at its end it lapses.
> engineer looks at offers
offer 1 of town is withdrawn
offer 2 of town is open
> time runs out
the round is over: time
offer 2 is lapsed
reckoning 2 is done
> time runs out
round 3 of spring
> skipper accepts offer 2
refused [offer_closed]: accept by skipper: that offer is no longer open
> skipper accepts offer 3
refused [no_such_offer]: accept by skipper: there is no such offer
> skipper accepts suggestion 1
refused [no_such_offer]: accept by skipper: there is no such offer

# A counter takes the place of what it answers, and may hold what the other side leads.
> mayor offers quay (length short)
offer 3 of town to fishers, port: quay (length short)
> director counters offer 9 with quay (length short)
refused [no_such_offer]: counter by director: there is no such offer
> director counters offer 3 with dredging
refused [requires]: counter by director: the package lacks something that one of its proposals requires: Dredging requires A new quay
> director counters offer 3 with quay (length short) + dredging
offer 3 is countered
offer 4 of port to town, fishers, countering offer 3: quay (length short) + dredging
> mayor accepts offer 3
refused [offer_closed]: accept by mayor: that offer is no longer open
> skipper withdraws offer 4
refused [not_your_own]: withdraw by skipper: that offer is not yours to withdraw
> director withdraws offer 4
offer 4 is withdrawn
> director withdraws offer 4
refused [offer_closed]: withdraw by director: that offer is no longer open
# A counter must answer something.
> director counters offer 0 with quay (length short)
refused [no_such_offer]: counter by director: there is no such offer
> mayor offers quay (length short)
offer 5 of town to fishers, port: quay (length short)
> director declines offer 5
offer 5 is declined

# Packages that cannot be put.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> mayor offers nothing
refused [empty_package]: offer by mayor: there is no proposal in the package
> mayor offers tunnel
refused [no_such_proposal]: offer by mayor: there is no such proposal on the agenda: "tunnel"
> mayor offers quay (length short) + quay (length short)
refused [twice]: offer by mayor: the package names a proposal twice: A new quay
> mayor offers quay
refused [levels]: offer by mayor: a term of the package has no answer, or one that it does not know: A new quay
> mayor offers quay (length endless)
refused [levels]: offer by mayor: a term of the package has no answer, or one that it does not know: A new quay
> mayor offers street-lights
refused [nobody_to_answer]: offer by mayor: the package binds nobody but your own party
> engineer offers quay (length short)
refused [not_your_lead]: offer by engineer: a proposal of the package is not yours to lead: A new quay
> director offers night-rest + quay (length short)
refused [not_your_lead]: offer by director: a proposal of the package is not yours to lead: No engines at night
> director offers dredging
refused [requires]: offer by director: the package lacks something that one of its proposals requires: Dredging requires A new quay
> director offers dredging + quay (length short) + reef
refused [excludes]: offer by director: the package holds two proposals that exclude each other: Dredging and A reef that nobody touches
> teacher offers reef
refused [needs]: offer by teacher: something that the package needs is missing: A reef that nobody touches: needs something that Fishers has not said yet
> mayor offers quay (length long)
refused [needs]: offer by mayor: something that the package needs is missing: A new quay, Long: needs trust of Town in Port of at least 60 (now 50)
> director weighs quay (length long) + dredging
17 points, of them worth 7; keeping it costs 2
meets quiet-nights by 50%, then 50%
meets deep-water by 100%, then 100%
needs trust of Town in Port of at least 60 (now 50)
> clerk weighs tunnel
refused [no_such_proposal]: weigh by clerk: there is no such proposal on the agenda: "tunnel"
> director weighs dredging
8 points, of them worth 3; keeping it costs 1
meets deep-water by 50%, then 50%
Dredging requires A new quay

# What is agreed already is left out, or agreed in another form.
> mayor offers night-rest
offer 1 of town to fishers: night-rest
> skipper accepts offer 1
skipper votes for offer 1   [skipper, cook]
> cook accepts offer 1
cook votes for offer 1   [skipper, cook]
fishers accepts offer 1
agreed by town, fishers: night-rest
> skipper offers night-rest
refused [already_agreed]: offer by skipper: a proposal of the package is agreed in just that form: No engines at night
> mayor offers quay (length short) + night-rest
refused [already_agreed]: offer by mayor: a proposal of the package is agreed in just that form: No engines at night

# Whoever is countered need not be bound by the answer.
> table cafe-band 15-minutes
the table opens: 15-minutes
> all sit down
2 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: band 35, cafe 28   [nobody is told]
the talks begin
phase the-talk
round 1 of the-talk
> owner offers evenings (which saturdays) + fee (sum eighty)
offer 1 of cafe to band: evenings (which saturdays) + fee (sum eighty)
> singer counters offer 1 with loudness (limit stage-turned)
refused [needs]: counter by singer: something that the package needs is missing: Loudness, Stage turned to the garden, last song at ten: needs something that The Blue Kettle has not said yet
> owner voices the-neighbour
owner discloses the concern the-neighbour
concern the-neighbour is voiced, met to 0%
trust band>cafe 40 -> 41.8: The Blue Kettle disclosed a concern it had kept to itself: One more complaint (3 * room left 0.6)   [all seats]
> singer counters offer 1 with loudness (limit stage-turned) + evenings (which saturdays)
offer 1 is countered
offer 2 of band to cafe, countering offer 1: loudness (limit stage-turned) + evenings (which saturdays)
> owner accepts offer 2
cafe accepts offer 2
agreed by cafe, band: loudness (limit stage-turned) + evenings (which saturdays)
