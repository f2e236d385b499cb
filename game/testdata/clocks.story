# A clock is armed with a number; one that was armed anew is no more.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor extends by 60s with 10s left
refused [not_now]: extend by @instructor: that move is not open at this point: no clock runs
> instructor resumes
refused [not_paused]: resume by @instructor: the table is not paused
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> mayor looks at clocks
round: 180 s
> instructor extends by 60s with 10s left
there are 60 s more
> mayor looks at clocks
round: 70 s
> server lets 1 run out
refused [no_such_deadline]: expire by @server: that deadline was armed anew, or is no more: 1
> server gives 2 another 60s
time that nobody served is given again
> server lets 2 run out
refused [no_such_deadline]: expire by @server: that deadline was armed anew, or is no more: 2
> instructor extends by 0s with 10s left
refused [bad_number]: extend by @instructor: that number is out of range: between a second and an hour
> instructor pauses with 90s left
the table is paused
> mayor looks at clocks
round: 90 s
> instructor pauses
refused [paused]: pause by @instructor: the table is paused
> mayor says "Nobody hears me."
refused [paused]: say by mayor: the table is paused
> mayor plans "2" "quay" "noise" "wait"
mayor fills the planning sheet   [mayor]
> server lets 3 run out
refused [paused]: expire by @server: the table is paused
> instructor advances
refused [paused]: advance by @instructor: the table is paused
> instructor extends by 30s with 1s left
there are 30 s more
> mayor looks at clocks
round: 120 s

# What was given can be taken back, but for the last ten seconds.
> instructor extends by -30s with 1s left
there are 30 s less
> mayor looks at clocks
round: 90 s
> instructor extends by -1h with 1s left
there are 80 s less
> mayor looks at clocks
round: 10 s
> instructor extends by -10s with 1s left
refused [bad_number]: extend by @instructor: that number is out of range: so little time is left that none can be taken back
> instructor extends by -2h with 1s left
refused [bad_number]: extend by @instructor: that number is out of range: between a second and an hour
> instructor extends by 110s with 1s left
there are 110 s more
> instructor resumes
the table goes on
> mayor looks at clocks
round: 120 s
> instructor advances
the round is over: advanced
reckoning 1 is done
> instructor advances
round 2 of spring
news: storm
trust town>fishers 50 -> 52: news: A storm warning (4 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
score fishers 2 -> 3: what walking away is worth, after the news: A storm warning   [skipper, cook]
> mayor is ready
mayor is ready
> clerk is ready
clerk is ready
> teacher is ready
teacher is ready
> skipper is ready
skipper is ready
> cook is ready
cook is ready
> director is ready
director is ready
> director is not ready
director is not ready
> director is ready
director is ready
> server notes that engineer is away
engineer is away
the round is over: away
reckoning 2 is done
> server notes that engineer is back
engineer is back
> engineer is ready
engineer is ready

# The next seat in the file's order speaks for an absent head, and the head again when back.
> server notes that director is away
director is away
> time runs out
round 3 of spring
> engineer will break quay
refused [not_in_force]: commit by engineer: that proposal is not in force for your party: quay
> engineer walks out
port walks out
the round is over: walked-out
reckoning 3 is done; summer follows
> server notes that director is back
director is back
