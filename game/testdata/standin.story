# A bot plays while a person is away, where the role's absent rule asks for one and the class has one. The seat stays
# in every count.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> server notes that mayor is away, and has a bot
mayor is away, and a bot plays meanwhile
> server notes that teacher is away, and has a bot
teacher is away
> server notes that cook is away
cook is away
> mayor looks at seats
mayor: Player of mayor, away, played by a bot
clerk: Player of clerk
teacher: Player of teacher, away
skipper: Player of skipper
cook: Player of cook, away
director: Player of director
engineer: Player of engineer
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring

# Whether bots stand in may change while somebody is away, and reaches those whose role asks for one.
> server notes that mayor is away
nobody plays any more while mayor is away
> server notes that mayor is away
refused [seat_away]: away by @server: that seat's person is away: mayor
> server notes that teacher is away, and has a bot
refused [seat_away]: away by @server: that seat's person is away: teacher
> server notes that mayor is away, and has a bot
a bot plays from now on while mayor is away

# The mayor's seat is still the head's, and its round is not over before it is ready too.
> skipper offers night-rest
offer 1 of fishers to town: night-rest
> clerk is ready
clerk is ready
> skipper is ready
skipper is ready
> director is ready
director is ready
> engineer is ready
engineer is ready
> mayor walks out
town walks out
the round is over: walked-out
reckoning 1 is done

# While reading, a bot is always done: nobody waits for one that stands in.
> clerk is ready
clerk is ready
> skipper is ready
skipper is ready
> director is ready
director is ready
> engineer is ready
engineer is ready
round 2 of spring, suspended: nothing can be signed
news: storm
trust town>fishers 50 -> 52: news: A storm warning (4 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
score fishers 2 -> 3: what walking away is worth, after the news: A storm warning   [skipper, cook]

# The person takes the seat back at any time.
> server notes that mayor is back
mayor is back
> server notes that mayor is back
refused [seat_here]: back by @server: that seat's person is here: mayor
> mayor looks at seats
mayor: Player of mayor
clerk: Player of clerk
teacher: Player of teacher, away
skipper: Player of skipper
cook: Player of cook, away
director: Player of director
engineer: Player of engineer
> server notes that teacher is back
teacher is back
> server notes that cook is back
cook is back

# The instructor relieves a person, and the seat is a bot's until it is given back, whether or not the person is there.
> instructor has a bot stand in as king
refused [no_such_seat]: stand-in by @instructor: this table has no such seat: king
> instructor has a bot stand in as mayor
a bot plays for the person of mayor
> instructor has a bot stand in as mayor
refused [already_done]: stand-in by @instructor: that is so already
> server notes that mayor is away
mayor is away
> mayor says "The bot speaks."
mayor: “The bot speaks.” (mayor>all/1)
> server notes that mayor is back
mayor is back
> mayor looks at seats
mayor: Player of mayor, played by a bot
clerk: Player of clerk
teacher: Player of teacher
skipper: Player of skipper
cook: Player of cook
director: Player of director
engineer: Player of engineer
> instructor gives mayor back
mayor is played by its person again
> instructor gives mayor back
refused [already_done]: stand-in by @instructor: that is so already

# Given back while the person is away, the seat is away again.
> instructor has a bot stand in as clerk
a bot plays for the person of clerk
> server notes that clerk is away
clerk is away
> clerk says "The bot speaks for the clerk."
clerk: “The bot speaks for the clerk.” (clerk>all/1)
> instructor gives clerk back
clerk is played by its person again
> clerk says "Nobody is there."
refused [seat_away]: say by clerk: that seat's person is away

# A bot needs nobody to stand in, and an empty seat neither.
> instructor hands cook to "Cookie"
Cookie takes over as cook
> instructor unseats cook
the seat of cook is empty
> instructor has a bot stand in as cook
refused [seat_empty]: stand-in by @instructor: nobody holds that seat: cook
> instructor seats a bot as cook
Bot sits down as cook
> instructor has a bot stand in as cook
refused [seat_bot]: stand-in by @instructor: a bot holds that seat: cook

# Whoever takes over a seat plays it.
> instructor has a bot stand in as engineer
a bot plays for the person of engineer
> instructor hands engineer to "Eve"
Eve takes over as engineer
> mayor looks at seats
mayor: Player of mayor
clerk: Player of clerk, away
teacher: Player of teacher
skipper: Player of skipper
cook: Bot, a bot
director: Player of director
engineer: Eve
