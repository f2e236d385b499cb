# The instructor tells bots how to play: one seat, or every seat of the table. Nobody at the table is told.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor coaches skipper to be hardliner
bots play skipper by hardliner   [nobody is told]
> mayor looks at seats
mayor: Player of mayor
clerk: Player of clerk
teacher: Player of teacher
skipper: Player of skipper
cook: Player of cook
director: Player of director
engineer: Player of engineer
> instructor coaches all to be grit
bots play every seat by grit   [nobody is told]
> instructor looks at bots
clerk: grit, as coached
cook: grit, as coached
director: grit, as coached
engineer: grit, as coached
mayor: grit, as coached
skipper: grit, as coached
teacher: grit, as coached
> instructor coaches skipper as the file says
bots play skipper as the file says   [nobody is told]
> instructor coaches mayor to be hardliner
bots play mayor by hardliner   [nobody is told]
> instructor looks at bots
clerk: grit, as coached
cook: grit, as coached
director: grit, as coached
engineer: grit, as coached
mayor: hardliner, as coached
skipper: mixed
teacher: grit, as coached

# It may come before a bot plays there, and stays with the seat.
> instructor unseats mayor
the seat of mayor is empty
> instructor seats a bot as mayor
Bot sits down as mayor
> instructor looks at bots
clerk: grit, as coached
cook: grit, as coached
director: grit, as coached
engineer: grit, as coached
mayor: hardliner, as coached
skipper: mixed
teacher: grit, as coached

# What is so already, no seat, no strategy, and what only a rehearsal may try.
> instructor coaches mayor to be hardliner
refused [already_done]: coach by @instructor: that is so already
> instructor coaches king to be grit
refused [no_such_seat]: coach by @instructor: this table has no such seat: king
> instructor coaches mayor to be clever
refused [no_such_strategy]: coach by @instructor: bots know no such strategy: "clever"
> instructor coaches mayor to be last-round-breaker
refused [no_such_strategy]: coach by @instructor: bots know no such strategy: "last-round-breaker"
> mayor coaches skipper to be conceder
refused [not_yours]: coach by mayor: only the instructor may do that

# The debrief tells how bots played that were there in the end.
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> instructor has a bot stand in as cook
a bot plays for the person of cook
> instructor coaches mayor to be boulware
bots play mayor by boulware   [nobody is told]
> instructor ends
the talks end: as-before
it was possible: town reached 0 of 0 to 17 and left 17, fishers reached 0 of 0 to 15 and left 15, port reached 0 of 0 to 17 and left 17; 31 packages were better for some and worse for none; 4 points on the frontier   [nobody is told]
> skipper looks at the debrief
town: utility 0
fishers: utility 0
port: utility 0
mayor: a bot, boulware
cook: a bot, grit
quiet-nights of town: silent, met to 0%, untold false
old-boats of fishers: silent, met to 0%, untold true
deep-water of port: silent, met to 0%, untold false
a-school-trip of teacher: silent, met to 0%, untold false
better: quay (length long) + night-rest + reef + street-lights, utilities [16 15 9]
ask untold: {Code:untold Party:fishers Other: Proposal: Concern:old-boats Gesture: Offer:0 Seat: Line: Round:0 Count:1 Points:0}
ask better-package: {Code:better-package Party: Other: Proposal: Concern: Gesture: Offer:0 Seat: Line: Round:0 Count:0 Points:40}
ask no-deal: {Code:no-deal Party: Other: Proposal: Concern: Gesture: Offer:0 Seat: Line: Round:0 Count:0 Points:0}
> instructor coaches mayor to be conceder
refused [over]: coach by @instructor: the talks are over

# Veiled, it tells nobody; the instructor sees it.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor unseats mayor
the seat of mayor is empty
> instructor seats a bot as mayor
Bot sits down as mayor
> instructor coaches mayor to be hardliner
bots play mayor by hardliner   [nobody is told]
> instructor veils the debrief
what each did not learn stays veiled
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> instructor ends
the talks end: as-before
it was possible: town reached 0 of 0 to 17 and left 17, fishers reached 0 of 0 to 15 and left 15, port reached 0 of 0 to 17 and left 17; 31 packages were better for some and worse for none; 4 points on the frontier   [nobody is told]
> skipper looks at the debrief
veiled
own: left 15; something better: true
fishers: utility 0
quiet-nights of town: silent, met to 0%, untold false
old-boats of fishers: silent, met to 0%, untold true
deep-water of port: silent, met to 0%, untold false
a-school-trip of teacher: silent, met to 0%, untold false
> instructor looks at the debrief
town: utility 0
fishers: utility 0
port: utility 0
mayor: a bot, hardliner
quiet-nights of town: silent, met to 0%, untold false
old-boats of fishers: silent, met to 0%, untold true
deep-water of port: silent, met to 0%, untold false
a-school-trip of teacher: silent, met to 0%, untold false
better: quay (length long) + night-rest + reef + street-lights, utilities [16 15 9]
ask untold: {Code:untold Party:fishers Other: Proposal: Concern:old-boats Gesture: Offer:0 Seat: Line: Round:0 Count:1 Points:0}
ask better-package: {Code:better-package Party: Other: Proposal: Concern: Gesture: Offer:0 Seat: Line: Round:0 Count:0 Points:40}
ask no-deal: {Code:no-deal Party: Other: Proposal: Concern: Gesture: Offer:0 Seat: Line: Round:0 Count:0 Points:0}
> instructor lifts the veil
all is revealed
> skipper looks at the debrief
town: utility 0
fishers: utility 0
port: utility 0
mayor: a bot, hardliner
quiet-nights of town: silent, met to 0%, untold false
old-boats of fishers: silent, met to 0%, untold true
deep-water of port: silent, met to 0%, untold false
a-school-trip of teacher: silent, met to 0%, untold false
better: quay (length long) + night-rest + reef + street-lights, utilities [16 15 9]
ask untold: {Code:untold Party:fishers Other: Proposal: Concern:old-boats Gesture: Offer:0 Seat: Line: Round:0 Count:1 Points:0}
ask better-package: {Code:better-package Party: Other: Proposal: Concern: Gesture: Offer:0 Seat: Line: Round:0 Count:0 Points:40}
ask no-deal: {Code:no-deal Party: Other: Proposal: Concern: Gesture: Offer:0 Seat: Line: Round:0 Count:0 Points:0}
