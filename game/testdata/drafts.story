# A party may put one proposal in its own words, where the instructor allows it. It lapses at the end of
# the next round unless the instructor values it.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> cook drafts "" ""
refused [no_words]: draft by cook: there are no words in it
> cook drafts "A market" "Fish on Fridays, on the quay."
cook drafts draft@fishers: “A market”   [skipper, cook]
> skipper drafts "Another" "One more."
refused [one_draft]: draft by skipper: your party has put its draft in these talks
> mayor looks at agenda
quay: open
night-rest: open
dredging: open
reef: open needs something that Fishers has not said yet
street-lights: open
> cook looks at agenda
quay: open
night-rest: open
dredging: open
reef: open needs the concern “The boats are old” to be voiced
street-lights: open
draft@fishers: closed
> director offers draft@fishers
refused [no_such_proposal]: offer by director: there is no such proposal on the agenda: "draft@fishers"
> instructor values draft@fishers: town 1
refused [no_such_party]: value by @instructor: there is no such party, or not in that place: no step for fishers
> instructor values draft@fishers: town 1, fishers 3, port 0
refused [bad_number]: value by @instructor: that number is out of range: 3 is not between -2 and 2
> instructor values draft@fishers: town 1, fishers 2, moon 0
refused [no_such_party]: value by @instructor: there is no such party, or not in that place: moon
> instructor values draft@moon: town 1, fishers 2, port 0
refused [no_such_draft]: value by @instructor: no such draft waits to be valued: draft@moon
> instructor values draft@fishers: town 1, fishers 2, port -1
draft@fishers is on the agenda, worth: fishers 6, port -3, town 3
> instructor values draft@fishers: town 1, fishers 2, port -1
refused [no_such_draft]: value by @instructor: no such draft waits to be valued: draft@fishers
> director offers draft@fishers
offer 1 of port to town, fishers: draft@fishers
> mayor accepts offer 1
mayor votes for offer 1   [mayor, clerk, teacher]
> clerk accepts offer 1
clerk votes for offer 1   [mayor, clerk, teacher]
town accepts offer 1
> skipper accepts offer 1
skipper votes for offer 1   [skipper, cook]
> cook accepts offer 1
cook votes for offer 1   [skipper, cook]
fishers accepts offer 1
agreed by town, fishers, port: draft@fishers
> mayor drafts "A band" "On Sundays."
mayor drafts draft@town: “A band”   [mayor, clerk, teacher]
> time runs out
the round is over: time
in force: draft@fishers
score town 0 -> 3: what “the draft of Fishers” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 0 -> 6: what “the draft of Fishers” is worth, over its reckonings   [skipper, cook]
score port 0 -> -3: what “the draft of Fishers” is worth, over its reckonings   [director, engineer]
reckoning 1 is done
> time runs out
round 2 of spring
news: storm
trust town>fishers 50 -> 52: news: A storm warning (4 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
score fishers 2 -> 3: what walking away is worth, after the news: A storm warning   [skipper, cook]
> time runs out
the round is over: time
draft@fishers is kept by all   [nobody is told]
town sees fishers keep draft@fishers   [mayor, clerk, teacher]
town sees port keep draft@fishers   [mayor, clerk, teacher]
fishers sees town keep draft@fishers   [skipper, cook]
fishers sees port keep draft@fishers   [skipper, cook]
port sees town keep draft@fishers   [director, engineer]
port sees fishers keep draft@fishers   [director, engineer]
trust town>fishers 52 -> 52.72: Fishers honoured “the draft of Fishers” (3 * room left 0.48 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
trust town>port 50 -> 50.75: Port honoured “the draft of Fishers” (3 * room left 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, director, engineer]
trust fishers>town 50 -> 50.75: Town honoured “the draft of Fishers” (3 * room left 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>port 50 -> 50.75: Port honoured “the draft of Fishers” (3 * room left 0.5 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
trust port>town 50 -> 50.75: Town honoured “the draft of Fishers” (3 * room left 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, director, engineer]
trust port>fishers 50 -> 50.75: Fishers honoured “the draft of Fishers” (3 * room left 0.5 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
draft@town lapses   [mayor, clerk, teacher]
reckoning 2 is done
> mayor looks at agenda
quay: open
night-rest: open
dredging: open
reef: open needs something that Fishers has not said yet
street-lights: open
draft@fishers: kept
> engineer drafts "A crane" "For everybody."
refused [not_now]: draft by engineer: that move is not open at this point
> instructor ends
the talks end: as-before
it was possible: town reached 3 of 0 to 20 and left 17, fishers reached 6 of 0 to 21 and left 15, port reached -3 of -3 to 17 and left 20; 51 packages were better for some and worse for none; 8 points on the frontier   [nobody is told]
> instructor values draft@port: town 1, fishers 2, port -1
refused [over]: value by @instructor: the talks are over

> table harbour
a table that is not open yet
> server opens long without drafts
the table opens: long
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> cook drafts "A market" "Fish on Fridays."
refused [no_drafts]: draft by cook: drafts are not open at this table
