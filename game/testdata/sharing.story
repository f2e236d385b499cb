# Two people share a seat, and have one vote together.
> table harbour long
the table opens: long
> server notes that mayor is away
refused [seat_empty]: away by @server: nobody holds that seat: mayor
> instructor seats "Ada with Ben" as skipper
Ada sits down as skipper, together with Ben
> instructor seats "Ada with " as cook
refused [no_words]: seat by @instructor: there are no words in it: whoever shares a seat has a name
> instructor seats a bot with "Ben" as cook
Bot sits down as cook
> mayor, clerk, cook, director sit down
Player of mayor sits down as mayor
Player of clerk sits down as clerk
refused [seat_taken]: seat by @instructor: somebody holds that seat already: cook
Player of director sits down as director
> instructor hands cook to "Cleo with Dan"
Cleo takes over as cook, together with Dan
> observer looks at seats
mayor: Player of mayor
clerk: Player of clerk
teacher: nobody
skipper: Ada and Ben
cook: Cleo and Dan
director: Player of director
engineer: nobody
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> mayor offers night-rest
offer 1 of town to fishers: night-rest
> skipper accepts offer 1
skipper votes for offer 1   [skipper, cook]
> cook accepts offer 1
cook votes for offer 1   [skipper, cook]
fishers accepts offer 1
agreed by town, fishers: night-rest

# Whoever is left of the two keeps the seat.
> instructor hands skipper to "Ben"
Ben takes over as skipper
> observer looks at seats
mayor: Player of mayor
clerk: Player of clerk
teacher: nobody
skipper: Ben
cook: Cleo and Dan
director: Player of director
engineer: nobody
