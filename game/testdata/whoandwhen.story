# Before the table opens there is nothing to do.
> table harbour
a table that is not open yet
> mayor says "Hello?"
refused [seat_empty]: say by mayor: nobody holds that seat
> instructor starts with 1 rounds of aftermath
refused [not_opened]: start by @instructor: this table is not open yet
> server reckons
refused [not_opened]: reckon by @server: this table is not open yet
> server opens autumn
refused [no_such_length]: open by @server: the scenario has no such length: autumn
> server opens long
the table opens: long
> server opens long
refused [already_open]: open by @server: this table is open already

# People sit down, read and plan. The talks begin when every party has somebody.
> instructor seats "Ada" as mayor
Ada sits down as mayor
> instructor seats "Ben" as mayor
refused [seat_taken]: seat by @instructor: somebody holds that seat already: mayor
> instructor seats "Ben" as king
refused [no_such_seat]: seat by @instructor: this table has no such seat: king
> instructor seats "" as clerk
refused [no_words]: seat by @instructor: there are no words in it: a player has a name
> instructor hands clerk to "Ben"
refused [seat_empty]: hand-over by @instructor: nobody holds that seat: clerk
> instructor hands mayor to ""
refused [no_words]: hand-over by @instructor: there are no words in it: a player has a name
> instructor hands king to "Ben"
refused [no_such_seat]: hand-over by @instructor: this table has no such seat: king
> instructor hands mayor to "Eve"
Eve takes over as mayor
> instructor unseats clerk
refused [seat_empty]: unseat by @instructor: nobody holds that seat: clerk
> instructor unseats king
refused [no_such_seat]: unseat by @instructor: this table has no such seat: king
> skipper sit down
Player of skipper sits down as skipper
> instructor unseats skipper
the seat of skipper is empty
> clerk says "I sit nowhere yet."
refused [seat_empty]: say by clerk: nobody holds that seat
> king says "Who am I?"
refused [no_such_seat]: say by king: this table has no such seat
> mayor says "Is anybody here?"
mayor: “Is anybody here?” (mayor>all/1)
> mayor plans "2 points" "the quay" "noise" "listen"
mayor fills the planning sheet   [mayor]
> mayor is ready
mayor is ready
> mayor is ready
refused [already_done]: ready by mayor: that is so already
> mayor voices quiet-nights
refused [not_started]: voice by mayor: the talks have not begun
> instructor starts with 1 rounds of aftermath
refused [empty_party]: start by @instructor: a party has nobody at the table: Fishers
> instructor advances
refused [not_now]: advance by @instructor: that move is not open at this point
> skipper, director sit down
Player of skipper sits down as skipper
Player of director sits down as director
> instructor starts with 0 rounds of aftermath
refused [bad_number]: start by @instructor: that number is out of range: an aftermath has 1 to 4 rounds
> instructor starts with 5 rounds of aftermath
refused [bad_number]: start by @instructor: that number is out of range: an aftermath has 1 to 4 rounds
> instructor starts with 2 rounds of aftermath
drawn: 2 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> instructor starts with 2 rounds of aftermath
refused [already_started]: start by @instructor: the talks have begun already
> instructor injects storm
news: storm
trust town>fishers 50 -> 52: news: A storm warning (4 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
score fishers 2 -> 3: what walking away is worth, after the news: A storm warning   [skipper, cook]

# Moves of others.
> mayor starts with 2 rounds of aftermath
refused [not_yours]: start by mayor: only the instructor may do that
> mayor reckons
refused [not_yours]: reckon by mayor: only the instructor may do that
> mayor ends
refused [not_yours]: end by mayor: only the instructor may do that
> instructor says "I do not sit here."
refused [not_a_seat]: say by @instructor: that move belongs to a seat
> instructor reckons
refused [not_a_seat]: reckon by @instructor: that move belongs to a seat
> server says "Nor do I."
refused [unknown]: say by @server: there is no such move
> server reckons
refused [nothing_due]: reckon by @server: no reckoning is due
> server lets 99 run out
refused [no_such_deadline]: expire by @server: that deadline was armed anew, or is no more: 99
> server gives 99 another 60s
refused [no_such_deadline]: rearm by @server: that deadline was armed anew, or is no more: 99
> server gives 1 another 2h
refused [bad_number]: rearm by @server: that number is out of range: between a second and an hour

# People come and go.
> server notes that king is away
refused [no_such_seat]: away by @server: this table has no such seat: king
> server notes that clerk is away
refused [seat_empty]: away by @server: nobody holds that seat: clerk
> server notes that skipper is away
skipper is away
> server notes that skipper is away
refused [seat_away]: away by @server: that seat's person is away: skipper
> skipper says "I am not here."
refused [seat_away]: say by skipper: that seat's person is away
> server notes that skipper is back
skipper is back
> server notes that skipper is back
refused [seat_here]: back by @server: that seat's person is here: skipper
> server notes that king is back
refused [no_such_seat]: back by @server: this table has no such seat: king
> instructor seats a bot as cook
Bot sits down as cook
> server notes that cook is away
refused [seat_empty]: away by @server: nobody holds that seat: cook

# Who may inspect in spring: the town, and the cook.
> director inspects quay
refused [not_for_you]: inspect by director: in this phase that move is open to others only
> clerk sit down
Player of clerk sits down as clerk
> mayor offers night-rest
offer 1 of town to fishers: night-rest
> skipper accepts offer 1
skipper votes for offer 1   [skipper, cook]
> cook accepts offer 1
cook votes for offer 1   [skipper, cook]
fishers accepts offer 1
agreed by town, fishers: night-rest
> mayor inspects night-rest
refused [not_in_force]: inspect by mayor: that proposal is not in force for your party: night-rest
> mayor will break night-rest
refused [not_in_force]: commit by mayor: that proposal is not in force for your party: night-rest
> clerk will break night-rest
refused [not_head]: commit by clerk: that is for your party's head
> clerk walks out
refused [not_head]: walk-out by clerk: that is for your party's head
> time runs out
the round is over: time
in force: night-rest
concern quiet-nights is eased, met to 50%
score town 0 -> 5: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern old-boats is eased, met to 50%   [skipper, cook]
score fishers 0 -> 5: how far the concern is met: The boats are old   [skipper, cook]
score town 5 -> 8: what “No engines at night” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 5 -> 6: what “No engines at night” is worth, over its reckonings   [skipper, cook]
reckoning 1 is done
# A minute to read: who is ready need not wait.
> mayor looks at advice
tap
> mayor guesses 11 for port
refused [bad_number]: tap by mayor: that number is out of range: 11 is not between 0 and 10
> mayor guesses 7 for town
refused [no_such_party]: tap by mayor: there is no such party, or not in that place: town
> mayor guesses 7 for nobody
refused [no_such_party]: tap by mayor: there is no such party, or not in that place: nobody
> mayor guesses 7 for port
mayor guesses 7 of 10 that port keeps its word   [mayor]
> mayor guesses 7 for port
refused [no_tap_due]: tap by mayor: there is nothing to guess about that party now
> mayor offers quay (length short)
refused [not_now]: offer by mayor: that move is not open at this point
> mayor is ready
mayor is ready
> clerk is ready
clerk is ready
> director is ready
director is ready
> skipper is ready
skipper is ready
round 2 of spring
> mayor inspects quay
refused [not_in_force]: inspect by mayor: that proposal is not in force for your party: quay
> mayor inspects night-rest
town inspects night-rest
> clerk inspects night-rest
refused [one_inspection]: inspect by clerk: your party has an inspection under way in this round
> mayor explains town>port/1
refused [no_such_line]: explain by mayor: you see no such line of a ledger: town>port/1
> king explains town>port/1
refused [no_such_seat]: explain by king: this table has no such seat
> king weighs quay (length short)
refused [no_such_seat]: weigh by king: this table has no such seat

# The end.
> instructor reopens
refused [not_over]: reopen by @instructor: the talks are not over
> instructor ends
the talks end: as-before
it was possible: town reached 8 of 0 to 17 and left 9, fishers reached 6 of 0 to 15 and left 9, port reached 0 of 0 to 17 and left 17; 18 packages were better for some and worse for none; 4 points on the frontier   [nobody is told]
> instructor ends
refused [over]: end by @instructor: the talks are over
> mayor offers quay (length short)
refused [over]: offer by mayor: the talks are over
> mayor plans "a" "b" "c" "d"
refused [over]: plan by mayor: the talks are over
> instructor starts with 1 rounds of aftermath
refused [already_started]: start by @instructor: the talks have begun already
> instructor pauses
refused [over]: pause by @instructor: the talks are over
> instructor advances
refused [over]: advance by @instructor: the talks are over
> instructor extends by 60s with 1s left
refused [over]: extend by @instructor: the talks are over
> mayor guesses 3 for fishers
mayor guesses 3 of 10 that fishers keeps its word
> mayor says "Well."
refused [over]: say by mayor: the talks are over
> instructor reopens
the table is open for talk
> instructor reopens
refused [already_done]: reopen by @instructor: that is so already
> mayor says "Well. That was it."
mayor: “Well. That was it.” (mayor>all/2)
> mayor voices quiet-nights
refused [over]: voice by mayor: the talks are over
> instructor closes again
the table is closed again
