# The last boat out: neither says why it is in a hurry, and neither signs.
> table friday-noon 50-minutes
the table opens: 50-minutes
> owner, chair sit down
Player of owner sits down as owner
Player of chair sits down as chair
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: coop 49.5, line 47.9   [nobody is told]
the talks begin
phase wednesday
round 1 of wednesday
> time runs out
the round is over: time
reckoning 1 is done
> time runs out
round 2 of wednesday
news: voice-on-the-telephone
score line 23 -> 25: what walking away is worth, after the news: Another voice on the telephone   [owner, chief-engineer]
> time runs out
the round is over: time
reckoning 2 is done; friday follows
> time runs out
phase friday
round 1 of friday
news: grey-car
score line 25 -> 22: what walking away is worth, after the news: A grey car on the quay   [owner, chief-engineer]
> time runs out
the round is over: time
reckoning 3 is done
> time runs out
round 2 of friday
news: notice-in-the-paper
score line 22 -> 23: what walking away is worth, after the news: A notice in the paper   [owner, chief-engineer]
score coop 23 -> 21: what walking away is worth, after the news: A notice in the paper   [chair, treasurer]
> time runs out
the round is over: time
reckoning 4 is done; first-winter follows
> time runs out
phase first-winter
round 1 of first-winter
> time runs out
the round is over: time
reckoning 5 is done
the talks end: last-boat-out
it was possible: line reached 0 of -9.5 to 49.4 and left 49.4, coop reached 0 of -3.5 to 53 and left 52.5; 7932 packages were better for some and worse for none; 20 points on the frontier   [nobody is told]

# The old timetable: the owner tells of the bank, and still there is no sale.
> table friday-noon 50-minutes
the table opens: 50-minutes
> owner, chair sit down
Player of owner sits down as owner
Player of chair sits down as chair
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: coop 49.5, line 47.9   [nobody is told]
the talks begin
phase wednesday
round 1 of wednesday
> owner voices the-bank-at-noon
owner discloses the concern the-bank-at-noon
concern the-bank-at-noon is voiced, met to 0%
trust coop>line 33 -> 35.01: The Tarn Line disclosed a concern it had kept to itself: The bank, at noon (3 * room left 0.67)   [all seats]
> time runs out
the round is over: time
reckoning 1 is done
> time runs out
round 2 of wednesday
news: voice-on-the-telephone
score line 23 -> 25: what walking away is worth, after the news: Another voice on the telephone   [owner, chief-engineer]
> time runs out
the round is over: time
reckoning 2 is done; friday follows
> time runs out
phase friday
round 1 of friday
news: grey-car
score line 25 -> 22: what walking away is worth, after the news: A grey car on the quay   [owner, chief-engineer]
> time runs out
the round is over: time
reckoning 3 is done
> time runs out
round 2 of friday
news: notice-in-the-paper
score line 22 -> 23: what walking away is worth, after the news: A notice in the paper   [owner, chief-engineer]
score coop 23 -> 21: what walking away is worth, after the news: A notice in the paper   [chair, treasurer]
> time runs out
the round is over: time
reckoning 4 is done; first-winter follows
> time runs out
phase first-winter
round 1 of first-winter
> time runs out
the round is over: time
reckoning 5 is done
the talks end: the-old-timetable
it was possible: line reached 0 of -9.5 to 49.4 and left 49.4, coop reached 0 of -3.5 to 53 and left 52.5; 7932 packages were better for some and worse for none; 20 points on the frontier   [nobody is told]

# Ten past twelve: a sale, and nothing about the register or the day on which the money comes.
> table friday-noon 50-minutes
the table opens: 50-minutes
> owner, chair sit down
Player of owner sits down as owner
Player of chair sits down as chair
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: coop 49.5, line 47.9   [nobody is told]
the talks begin
phase wednesday
round 1 of wednesday
> chair offers ferries (price three)
offer 1 of coop to line: ferries (price three)
> owner accepts offer 1
line accepts offer 1
agreed by line, coop: ferries (price three)
> time runs out
the round is over: time
in force: ferries
concern forty-years is silent, met to 30%
score line 0 -> 3: how far the concern is met: Forty years, and a price   [owner, chief-engineer]
concern fares is silent, met to 30%
score coop 0 -> 3: how far the concern is met: A fare one can pay   [chair, treasurer]
concern january is silent, met to 20%
score coop 3 -> 5: how far the concern is met: A boat in January   [chair, treasurer]
concern told-the-school is eased, met to 50%
score chair 0 -> 5: how far the concern is met: I have told the school   [chair]
score line 3 -> 5.5: what “The sale of both ships” is worth, over its reckonings   [owner, chief-engineer]
score coop 5 -> 7.5: what “The sale of both ships” is worth, over its reckonings   [chair, treasurer]
reckoning 1 is done
> time runs out
round 2 of wednesday
news: voice-on-the-telephone
score line 23 -> 25: what walking away is worth, after the news: Another voice on the telephone   [owner, chief-engineer]
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
trust line>coop 35 -> 36.63: The Isles Co-operative honoured “The sale of both ships” (5 * room left 0.65 * half at each of two reckonings 0.5)   [all seats]
trust coop>line 33 -> 34.68: The Tarn Line honoured “The sale of both ships” (5 * room left 0.67 * half at each of two reckonings 0.5)   [all seats]
reckoning 2 is done; friday follows
> time runs out
phase friday
round 1 of friday
news: grey-car
score line 25 -> 22: what walking away is worth, after the news: A grey car on the quay   [owner, chief-engineer]
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
trust line>coop 36.63 -> 38.21: The Isles Co-operative honoured “The sale of both ships” (5 * room left 0.634 * half at each of two reckonings 0.5)   [all seats]
trust coop>line 34.68 -> 36.31: The Tarn Line honoured “The sale of both ships” (5 * room left 0.653 * half at each of two reckonings 0.5)   [all seats]
reckoning 3 is done
> time runs out
round 2 of friday
news: notice-in-the-paper
score line 22 -> 23: what walking away is worth, after the news: A notice in the paper   [owner, chief-engineer]
score coop 23 -> 21: what walking away is worth, after the news: A notice in the paper   [chair, treasurer]
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
reckoning 4 is done; first-winter follows
> time runs out
phase first-winter
round 1 of first-winter
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
reckoning 5 is done
the talks end: ten-past-twelve
it was possible: line reached 5.5 of -9.5 to 49.4 and left 43.9, coop reached 7.5 of -3.5 to 53 and left 44; 7039 packages were better for some and worse for none; 20 points on the frontier   [nobody is told]

# The Gannet in January: the deadlines are met, and the paper stays in the drawer.
> table friday-noon 50-minutes
the table opens: 50-minutes
> owner, chair sit down
Player of owner sits down as owner
Player of chair sits down as chair
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: coop 49.5, line 47.9   [nobody is told]
the talks begin
phase wednesday
round 1 of wednesday
> owner offers ferries (price three) + the-money (day half-and-half) + the-gannet (words as-she-lies)
offer 1 of line to coop: ferries (price three) + the-money (day half-and-half) + the-gannet (words as-she-lies)
> chair accepts offer 1
chair votes for offer 1   [chair, treasurer]
coop accepts offer 1
agreed by line, coop: ferries (price three) + the-money (day half-and-half) + the-gannet (words as-she-lies)
> time runs out
the round is over: time
in force: ferries, the-money, the-gannet
concern forty-years is silent, met to 30%
score line 0 -> 3: how far the concern is met: Forty years, and a price   [owner, chief-engineer]
concern what-the-yard-wrote is silent, met to 40%   [owner, chief-engineer]
score line 3 -> 7.8: how far the concern is met: What the yard wrote   [owner, chief-engineer]
concern the-bank-at-noon is silent, met to 40%   [owner, chief-engineer]
score line 7.8 -> 13.4: how far the concern is met: The bank, at noon   [owner, chief-engineer]
concern fares is silent, met to 30%
score coop 0 -> 3: how far the concern is met: A fare one can pay   [chair, treasurer]
concern january is silent, met to 20%
score coop 3 -> 5: how far the concern is met: A boat in January   [chair, treasurer]
concern paper-in-the-drawer is silent, met to 10%   [chief-engineer]
score chief-engineer 0 -> 1: how far the concern is met: A paper with my name on it   [chief-engineer]
concern told-the-school is eased, met to 50%
score chair 0 -> 5: how far the concern is met: I have told the school   [chair]
concern every-coin-shown is silent, met to 40%
score treasurer 0 -> 4: how far the concern is met: Every coin, shown   [treasurer]
score line 13.4 -> 15.9: what “The sale of both ships” is worth, over its reckonings   [owner, chief-engineer]
score line 15.9 -> 16.9: what “The money” is worth, over its reckonings   [owner, chief-engineer]
score line 16.9 -> 18.9: what “The Gannet” is worth, over its reckonings   [owner, chief-engineer]
score coop 5 -> 7.5: what “The sale of both ships” is worth, over its reckonings   [chair, treasurer]
score coop 7.5 -> 8: what “The money” is worth, over its reckonings   [chair, treasurer]
score coop 8 -> 7: what “The Gannet” is worth, over its reckonings   [chair, treasurer]
reckoning 1 is done
> time runs out
round 2 of wednesday
news: voice-on-the-telephone
score line 23 -> 25: what walking away is worth, after the news: Another voice on the telephone   [owner, chief-engineer]
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
the-money is kept by all   [nobody is told]
the-gannet is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
line sees coop keep the-money   [owner, chief-engineer]
line cannot see whether coop keeps the-gannet   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
coop sees line keep the-money   [chair, treasurer]
coop cannot see whether line keeps the-gannet   [chair, treasurer]
trust line>coop 35 -> 36.63: The Isles Co-operative honoured “The sale of both ships” (5 * room left 0.65 * half at each of two reckonings 0.5)   [all seats]
trust line>coop 36.63 -> 39.16: The Isles Co-operative honoured “The money” (8 * room left 0.634 * half at each of two reckonings 0.5)   [all seats]
trust line>coop 39.16 -> 39.77: The Tarn Line could not see whether The Isles Co-operative honoured “The Gannet”, and took it on trust (4 * room left 0.608 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust coop>line 33 -> 34.68: The Tarn Line honoured “The sale of both ships” (5 * room left 0.67 * half at each of two reckonings 0.5)   [all seats]
trust coop>line 34.68 -> 35.66: The Tarn Line honoured “The money” (3 * room left 0.653 * half at each of two reckonings 0.5)   [all seats]
trust coop>line 35.66 -> 37.27: The Isles Co-operative could not see whether The Tarn Line honoured “The Gannet”, and took it on trust (10 * room left 0.643 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
reckoning 2 is done; friday follows
> time runs out
phase friday
round 1 of friday
news: grey-car
score line 25 -> 22: what walking away is worth, after the news: A grey car on the quay   [owner, chief-engineer]
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
the-money is kept by all   [nobody is told]
the-gannet is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
line sees coop keep the-money   [owner, chief-engineer]
line cannot see whether coop keeps the-gannet   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
coop sees line keep the-money   [chair, treasurer]
coop cannot see whether line keeps the-gannet   [chair, treasurer]
trust line>coop 39.77 -> 41.28: The Isles Co-operative honoured “The sale of both ships” (5 * room left 0.602 * half at each of two reckonings 0.5)   [all seats]
trust line>coop 41.28 -> 43.63: The Isles Co-operative honoured “The money” (8 * room left 0.587 * half at each of two reckonings 0.5)   [all seats]
trust line>coop 43.63 -> 44.19: The Tarn Line could not see whether The Isles Co-operative honoured “The Gannet”, and took it on trust (4 * room left 0.564 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust coop>line 37.27 -> 38.84: The Tarn Line honoured “The sale of both ships” (5 * room left 0.627 * half at each of two reckonings 0.5)   [all seats]
trust coop>line 38.84 -> 39.76: The Tarn Line honoured “The money” (3 * room left 0.612 * half at each of two reckonings 0.5)   [all seats]
trust coop>line 39.76 -> 41.27: The Isles Co-operative could not see whether The Tarn Line honoured “The Gannet”, and took it on trust (10 * room left 0.602 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
reckoning 3 is done
> time runs out
round 2 of friday
news: notice-in-the-paper
score line 22 -> 23: what walking away is worth, after the news: A notice in the paper   [owner, chief-engineer]
score coop 23 -> 21: what walking away is worth, after the news: A notice in the paper   [chair, treasurer]
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
the-money is kept by all   [nobody is told]
the-gannet is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
line sees coop keep the-money   [owner, chief-engineer]
line cannot see whether coop keeps the-gannet   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
coop sees line keep the-money   [chair, treasurer]
coop cannot see whether line keeps the-gannet   [chair, treasurer]
reckoning 4 is done; first-winter follows
> time runs out
phase first-winter
round 1 of first-winter
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
the-money is kept by all   [nobody is told]
the-gannet is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
line sees coop keep the-money   [owner, chief-engineer]
line cannot see whether coop keeps the-gannet   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
coop sees line keep the-money   [chair, treasurer]
coop cannot see whether line keeps the-gannet   [chair, treasurer]
reckoning 5 is done
the talks end: the-gannet-in-january
it was possible: line reached 18.9 of -9.5 to 49.4 and left 30.5, coop reached 7 of -3.5 to 53 and left 42.5; 4162 packages were better for some and worse for none; 20 points on the frontier   [nobody is told]

# New owners: what the yard wrote is told, the rest is half of what it could have been.
> table friday-noon 50-minutes
the table opens: 50-minutes
> owner, chair sit down
Player of owner sits down as owner
Player of chair sits down as chair
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: coop 49.5, line 47.9   [nobody is told]
the talks begin
phase wednesday
round 1 of wednesday
> owner voices what-the-yard-wrote
owner discloses the concern what-the-yard-wrote
concern what-the-yard-wrote is voiced, met to 0%
trust coop>line 33 -> 35.01: The Tarn Line disclosed a concern it had kept to itself: What the yard wrote (3 * room left 0.67)   [all seats]
> owner offers ferries (price three) + the-money (day half-and-half) + the-gannet (words yard-before-winter)
offer 1 of line to coop: ferries (price three) + the-money (day half-and-half) + the-gannet (words yard-before-winter)
> chair accepts offer 1
chair votes for offer 1   [chair, treasurer]
coop accepts offer 1
agreed by line, coop: ferries (price three) + the-money (day half-and-half) + the-gannet (words yard-before-winter)
> time runs out
the round is over: time
in force: ferries, the-money, the-gannet
concern forty-years is silent, met to 30%
score line 0 -> 3: how far the concern is met: Forty years, and a price   [owner, chief-engineer]
concern what-the-yard-wrote is eased, met to 90%
score line 3 -> 13.8: how far the concern is met: What the yard wrote   [owner, chief-engineer]
concern the-bank-at-noon is silent, met to 40%   [owner, chief-engineer]
score line 13.8 -> 19.4: how far the concern is met: The bank, at noon   [owner, chief-engineer]
concern fares is silent, met to 30%
score coop 0 -> 3: how far the concern is met: A fare one can pay   [chair, treasurer]
concern january is eased, met to 70%
score coop 3 -> 10: how far the concern is met: A boat in January   [chair, treasurer]
concern head-up-on-the-quay is silent, met to 30%
score owner 0 -> 3: how far the concern is met: To walk down the quay   [owner]
concern paper-in-the-drawer is eased, met to 100%   [chief-engineer]
score chief-engineer 0 -> 10: how far the concern is met: A paper with my name on it   [chief-engineer]
concern told-the-school is eased, met to 50%
score chair 0 -> 5: how far the concern is met: I have told the school   [chair]
concern every-coin-shown is silent, met to 40%
score treasurer 0 -> 4: how far the concern is met: Every coin, shown   [treasurer]
score line 19.4 -> 21.9: what “The sale of both ships” is worth, over its reckonings   [owner, chief-engineer]
score line 21.9 -> 22.9: what “The money” is worth, over its reckonings   [owner, chief-engineer]
score line 22.9 -> 21.9: what “The Gannet” is worth, over its reckonings   [owner, chief-engineer]
score coop 10 -> 12.5: what “The sale of both ships” is worth, over its reckonings   [chair, treasurer]
score coop 12.5 -> 13: what “The money” is worth, over its reckonings   [chair, treasurer]
score coop 13 -> 13.5: what “The Gannet” is worth, over its reckonings   [chair, treasurer]
reckoning 1 is done
> time runs out
round 2 of wednesday
news: voice-on-the-telephone
score line 23 -> 25: what walking away is worth, after the news: Another voice on the telephone   [owner, chief-engineer]
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
the-money is kept by all   [nobody is told]
the-gannet is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
line sees coop keep the-money   [owner, chief-engineer]
line cannot see whether coop keeps the-gannet   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
coop sees line keep the-money   [chair, treasurer]
coop cannot see whether line keeps the-gannet   [chair, treasurer]
trust line>coop 35 -> 36.63: The Isles Co-operative honoured “The sale of both ships” (5 * room left 0.65 * half at each of two reckonings 0.5)   [all seats]
trust line>coop 36.63 -> 39.16: The Isles Co-operative honoured “The money” (8 * room left 0.634 * half at each of two reckonings 0.5)   [all seats]
trust line>coop 39.16 -> 40.07: The Tarn Line could not see whether The Isles Co-operative honoured “The Gannet”, and took it on trust (4 * room left 0.608 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
trust coop>line 35.01 -> 36.63: The Tarn Line honoured “The sale of both ships” (5 * room left 0.65 * half at each of two reckonings 0.5)   [all seats]
trust coop>line 36.63 -> 37.58: The Tarn Line honoured “The money” (3 * room left 0.634 * half at each of two reckonings 0.5)   [all seats]
trust coop>line 37.58 -> 39.14: The Isles Co-operative could not see whether The Tarn Line honoured “The Gannet”, and took it on trust (10 * room left 0.624 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
concern paper-in-the-drawer is settled, met to 100%   [chief-engineer]
reckoning 2 is done; friday follows
> time runs out
phase friday
round 1 of friday
news: grey-car
score line 25 -> 22: what walking away is worth, after the news: A grey car on the quay   [owner, chief-engineer]
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
the-money is kept by all   [nobody is told]
the-gannet is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
line sees coop keep the-money   [owner, chief-engineer]
line cannot see whether coop keeps the-gannet   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
coop sees line keep the-money   [chair, treasurer]
coop cannot see whether line keeps the-gannet   [chair, treasurer]
trust line>coop 40.07 -> 41.57: The Isles Co-operative honoured “The sale of both ships” (5 * room left 0.599 * half at each of two reckonings 0.5)   [all seats]
trust line>coop 41.57 -> 43.91: The Isles Co-operative honoured “The money” (8 * room left 0.584 * half at each of two reckonings 0.5)   [all seats]
trust line>coop 43.91 -> 44.75: The Tarn Line could not see whether The Isles Co-operative honoured “The Gannet”, and took it on trust (4 * room left 0.561 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
trust coop>line 39.14 -> 40.66: The Tarn Line honoured “The sale of both ships” (5 * room left 0.609 * half at each of two reckonings 0.5)   [all seats]
trust coop>line 40.66 -> 41.55: The Tarn Line honoured “The money” (3 * room left 0.593 * half at each of two reckonings 0.5)   [all seats]
trust coop>line 41.55 -> 43.01: The Isles Co-operative could not see whether The Tarn Line honoured “The Gannet”, and took it on trust (10 * room left 0.585 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
reckoning 3 is done
> time runs out
round 2 of friday
news: notice-in-the-paper
score line 22 -> 23: what walking away is worth, after the news: A notice in the paper   [owner, chief-engineer]
score coop 23 -> 21: what walking away is worth, after the news: A notice in the paper   [chair, treasurer]
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
the-money is kept by all   [nobody is told]
the-gannet is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
line sees coop keep the-money   [owner, chief-engineer]
line cannot see whether coop keeps the-gannet   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
coop sees line keep the-money   [chair, treasurer]
coop cannot see whether line keeps the-gannet   [chair, treasurer]
reckoning 4 is done; first-winter follows
> time runs out
phase first-winter
round 1 of first-winter
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
the-money is kept by all   [nobody is told]
the-gannet is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
line sees coop keep the-money   [owner, chief-engineer]
line cannot see whether coop keeps the-gannet   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
coop sees line keep the-money   [chair, treasurer]
coop cannot see whether line keeps the-gannet   [chair, treasurer]
reckoning 5 is done
the talks end: new-owners
it was possible: line reached 21.9 of -9.5 to 49.4 and left 27.5, coop reached 13.5 of -3.5 to 53 and left 36; 2750 packages were better for some and worse for none; 20 points on the frontier   [nobody is told]

# The line of the Isles: both tell what they had kept back on Wednesday. The Co-operative decides by consensus, so
# the treasurer has to agree too.
> table friday-noon 50-minutes
the table opens: 50-minutes
> all sit down
4 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: coop 49.5, line 47.9   [nobody is told]
the talks begin
phase wednesday
round 1 of wednesday
> owner voices the-bank-at-noon
owner discloses the concern the-bank-at-noon
concern the-bank-at-noon is voiced, met to 0%
trust coop>line 33 -> 35.01: The Tarn Line disclosed a concern it had kept to itself: The bank, at noon (3 * room left 0.67)   [all seats]
> chair voices the-winter-service
chair discloses the concern the-winter-service
concern the-winter-service is voiced, met to 0%
trust line>coop 35 -> 36.95: The Isles Co-operative disclosed a concern it had kept to itself: Ten winters (3 * room left 0.65)   [all seats]
> owner offers ferries (price two-and-a-share) + the-money (day before-the-clock) + the-register (entry lent-for-the-book)
offer 1 of line to coop: ferries (price two-and-a-share) + the-money (day before-the-clock) + the-register (entry lent-for-the-book)
> chair accepts offer 1
chair votes for offer 1   [chair, treasurer]
> treasurer accepts offer 1
treasurer votes for offer 1   [chair, treasurer]
coop accepts offer 1
agreed by line, coop: ferries (price two-and-a-share) + the-money (day before-the-clock) + the-register (entry lent-for-the-book)
> time runs out
the round is over: time
in force: ferries, the-money, the-register
concern forty-years is eased, met to 70%
score line 0 -> 7: how far the concern is met: Forty years, and a price   [owner, chief-engineer]
concern the-bank-at-noon is eased, met to 90%
score line 7 -> 19.6: how far the concern is met: The bank, at noon   [owner, chief-engineer]
concern fares is silent, met to 40%
score coop 0 -> 4: how far the concern is met: A fare one can pay   [chair, treasurer]
concern january is silent, met to 20%
score coop 4 -> 6: how far the concern is met: A boat in January   [chair, treasurer]
concern the-winter-service is eased, met to 100%
score coop 6 -> 20: how far the concern is met: Ten winters   [chair, treasurer]
concern head-up-on-the-quay is silent, met to 40%
score owner 0 -> 4: how far the concern is met: To walk down the quay   [owner]
concern told-the-school is eased, met to 80%
score chair 0 -> 8: how far the concern is met: I have told the school   [chair]
concern every-coin-shown is silent, met to 20%
score treasurer 0 -> 2: how far the concern is met: Every coin, shown   [treasurer]
score line 19.6 -> 23.6: what “The sale of both ships” is worth, over its reckonings   [owner, chief-engineer]
score line 23.6 -> 25.6: what “The money” is worth, over its reckonings   [owner, chief-engineer]
score line 25.6 -> 24.6: what “The register” is worth, over its reckonings   [owner, chief-engineer]
score coop 20 -> 23: what “The sale of both ships” is worth, over its reckonings   [chair, treasurer]
score coop 23 -> 22: what “The money” is worth, over its reckonings   [chair, treasurer]
score coop 22 -> 23.5: what “The register” is worth, over its reckonings   [chair, treasurer]
reckoning 1 is done
> time runs out
round 2 of wednesday
news: voice-on-the-telephone
score line 23 -> 25: what walking away is worth, after the news: Another voice on the telephone   [owner, chief-engineer]
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
the-money is kept by all   [nobody is told]
the-register is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
line sees coop keep the-money   [owner, chief-engineer]
line cannot see whether coop keeps the-register   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
coop sees line keep the-money   [chair, treasurer]
coop cannot see whether line keeps the-register   [chair, treasurer]
trust line>coop 36.95 -> 38.53: The Isles Co-operative honoured “The sale of both ships” (5 * room left 0.631 * half at each of two reckonings 0.5)   [all seats]
trust line>coop 38.53 -> 42.22: The Isles Co-operative honoured “The money”, which meets a concern that The Tarn Line had voiced (8 * room left 0.615 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust line>coop 42.22 -> 42.65: The Tarn Line could not see whether The Isles Co-operative honoured “The register”, and took it on trust (3 * room left 0.578 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust coop>line 35.01 -> 36.63: The Tarn Line honoured “The sale of both ships” (5 * room left 0.65 * half at each of two reckonings 0.5)   [all seats]
trust coop>line 36.63 -> 38.06: The Tarn Line honoured “The money”, which meets a concern that The Isles Co-operative had voiced (3 * room left 0.634 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust coop>line 38.06 -> 40.15: The Isles Co-operative could not see whether The Tarn Line honoured “The register”, and took it on trust (9 * room left 0.619 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
concern the-winter-service is settled, met to 100%
reckoning 2 is done; friday follows
> time runs out
phase friday
round 1 of friday
news: grey-car
score line 25 -> 22: what walking away is worth, after the news: A grey car on the quay   [owner, chief-engineer]
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
the-money is kept by all   [nobody is told]
the-register is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
line sees coop keep the-money   [owner, chief-engineer]
line cannot see whether coop keeps the-register   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
coop sees line keep the-money   [chair, treasurer]
coop cannot see whether line keeps the-register   [chair, treasurer]
trust line>coop 42.65 -> 44.08: The Isles Co-operative honoured “The sale of both ships” (5 * room left 0.574 * half at each of two reckonings 0.5)   [all seats]
trust line>coop 44.08 -> 47.44: The Isles Co-operative honoured “The money”, which meets a concern that The Tarn Line had voiced (8 * room left 0.559 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust line>coop 47.44 -> 47.83: The Tarn Line could not see whether The Isles Co-operative honoured “The register”, and took it on trust (3 * room left 0.526 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust coop>line 40.15 -> 41.65: The Tarn Line honoured “The sale of both ships” (5 * room left 0.599 * half at each of two reckonings 0.5)   [all seats]
trust coop>line 41.65 -> 42.96: The Tarn Line honoured “The money”, which meets a concern that The Isles Co-operative had voiced (3 * room left 0.584 * half at each of two reckonings 0.5 * responsive 1.5)   [all seats]
trust coop>line 42.96 -> 44.89: The Isles Co-operative could not see whether The Tarn Line honoured “The register”, and took it on trust (9 * room left 0.57 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
reckoning 3 is done
> time runs out
round 2 of friday
news: notice-in-the-paper
score line 22 -> 23: what walking away is worth, after the news: A notice in the paper   [owner, chief-engineer]
score coop 23 -> 21: what walking away is worth, after the news: A notice in the paper   [chair, treasurer]
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
the-money is kept by all   [nobody is told]
the-register is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
line sees coop keep the-money   [owner, chief-engineer]
line cannot see whether coop keeps the-register   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
coop sees line keep the-money   [chair, treasurer]
coop cannot see whether line keeps the-register   [chair, treasurer]
reckoning 4 is done; first-winter follows
> time runs out
phase first-winter
round 1 of first-winter
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
the-money is kept by all   [nobody is told]
the-register is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
line sees coop keep the-money   [owner, chief-engineer]
line cannot see whether coop keeps the-register   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
coop sees line keep the-money   [chair, treasurer]
coop cannot see whether line keeps the-register   [chair, treasurer]
reckoning 5 is done
the talks end: line-of-the-isles
it was possible: line reached 24.6 of -9.5 to 49.4 and left 22.8, coop reached 23.5 of -3.5 to 53 and left 26; 1053 packages were better for some and worse for none; 20 points on the frontier   [nobody is told]

# Letters with a letterhead: both break a promise, both look, and both find out.
> table friday-noon 50-minutes
the table opens: 50-minutes
> owner, chair sit down
Player of owner sits down as owner
Player of chair sits down as chair
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: coop 49.5, line 47.9   [nobody is told]
the talks begin
phase wednesday
round 1 of wednesday
> owner offers ferries (price three) + the-crew (how one-year) + the-gannet (words two-winters)
offer 1 of line to coop: ferries (price three) + the-crew (how one-year) + the-gannet (words two-winters)
> chair accepts offer 1
chair votes for offer 1   [chair, treasurer]
coop accepts offer 1
agreed by line, coop: ferries (price three) + the-crew (how one-year) + the-gannet (words two-winters)
> time runs out
the round is over: time
in force: ferries, the-crew, the-gannet
concern forty-years is silent, met to 30%
score line 0 -> 3: how far the concern is met: Forty years, and a price   [owner, chief-engineer]
concern the-crew-of-both is eased, met to 50%
score line 3 -> 8: how far the concern is met: Twenty-two who sail   [owner, chief-engineer]
concern fares is silent, met to 30%
score coop 0 -> 3: how far the concern is met: A fare one can pay   [chair, treasurer]
concern january is eased, met to 60%
score coop 3 -> 9: how far the concern is met: A boat in January   [chair, treasurer]
concern nobody-with-a-ticket is silent, met to 20%   [chair, treasurer]
score coop 9 -> 11.4: how far the concern is met: Nobody with a ticket   [chair, treasurer]
concern paper-in-the-drawer is silent, met to 10%   [chief-engineer]
score chief-engineer 0 -> 1: how far the concern is met: A paper with my name on it   [chief-engineer]
concern told-the-school is eased, met to 50%
score chair 0 -> 5: how far the concern is met: I have told the school   [chair]
concern every-coin-shown is silent, met to 30%
score treasurer 0 -> 3: how far the concern is met: Every coin, shown   [treasurer]
score line 8 -> 10.5: what “The sale of both ships” is worth, over its reckonings   [owner, chief-engineer]
score line 10.5 -> 7.5: what “The Gannet” is worth, over its reckonings   [owner, chief-engineer]
score coop 11.4 -> 13.9: what “The sale of both ships” is worth, over its reckonings   [chair, treasurer]
score coop 13.9 -> 12.9: what “The crew” is worth, over its reckonings   [chair, treasurer]
score coop 12.9 -> 15.9: what “The Gannet” is worth, over its reckonings   [chair, treasurer]
reckoning 1 is done
> time runs out
round 2 of wednesday
news: voice-on-the-telephone
score line 23 -> 25: what walking away is worth, after the news: Another voice on the telephone   [owner, chief-engineer]
> owner will break the-gannet
line will break the-gannet   [owner, chief-engineer]
> chair will break the-crew
coop will break the-crew   [chair, treasurer]
> owner inspects the-crew
line inspects the-crew
> chair inspects the-gannet
coop inspects the-gannet
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
the-crew is broken by coop   [nobody is told]
the-gannet is broken by line   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
line sees coop break the-crew   [owner, chief-engineer]
line cannot see whether coop keeps the-gannet   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
coop cannot see whether line keeps the-crew   [chair, treasurer]
coop sees line break the-gannet   [chair, treasurer]
trust line>coop 35 -> 26: The Tarn Line saw The Isles Co-operative break “The crew” (-9 * at stake 0.5 * breach 2)   [all seats]
line is wary of coop for 2 reckonings of visible honour   [all seats]
trust line>coop 26 -> 26.93: The Isles Co-operative honoured “The sale of both ships” (5 * room left 0.74 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
trust line>coop 26.93 -> 27.3: The Tarn Line could not see whether The Isles Co-operative honoured “The Gannet”, and took it on trust (4 * room left 0.731 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust coop>line 33 -> 23: The Isles Co-operative saw The Tarn Line break “The Gannet” (-10 * at stake 0.5 * breach 2)   [all seats]
coop is wary of line for 2 reckonings of visible honour   [all seats]
trust coop>line 23 -> 23.96: The Tarn Line honoured “The sale of both ships” (5 * room left 0.77 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
trust coop>line 23.96 -> 24.25: The Isles Co-operative could not see whether The Tarn Line honoured “The crew”, and took it on trust (3 * room left 0.76 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
concern the-crew-of-both is silent, met to 0%
score line 7.5 -> 2.5: how far the concern is met: Twenty-two who sail   [owner, chief-engineer]
concern january is silent, met to 20%
score coop 15.9 -> 11.9: how far the concern is met: A boat in January   [chair, treasurer]
concern nobody-with-a-ticket is silent, met to 0%   [chair, treasurer]
score coop 11.9 -> 9.5: how far the concern is met: Nobody with a ticket   [chair, treasurer]
concern paper-in-the-drawer is silent, met to 0%   [chief-engineer]
score chief-engineer 1 -> 0: how far the concern is met: A paper with my name on it   [chief-engineer]
concern every-coin-shown is silent, met to 0%
score treasurer 3 -> 0: how far the concern is met: Every coin, shown   [treasurer]
score line 2.5 -> 1.5: what “The crew” is worth, over its reckonings   [owner, chief-engineer]
score line 1.5 -> 5.5: what “The Gannet” is worth, over its reckonings   [owner, chief-engineer]
score coop 9.5 -> 11.5: what “The crew” is worth, over its reckonings   [chair, treasurer]
score coop 11.5 -> 7.5: what “The Gannet” is worth, over its reckonings   [chair, treasurer]
reckoning 2 is done; friday follows
> time runs out
phase friday
round 1 of friday
news: grey-car
score line 25 -> 22: what walking away is worth, after the news: A grey car on the quay   [owner, chief-engineer]
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
the-crew is kept by all   [nobody is told]
the-gannet is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
line cannot see whether coop keeps the-crew   [owner, chief-engineer]
line cannot see whether coop keeps the-gannet   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
coop cannot see whether line keeps the-crew   [chair, treasurer]
coop cannot see whether line keeps the-gannet   [chair, treasurer]
trust line>coop 27.3 -> 28.21: The Isles Co-operative honoured “The sale of both ships” (5 * room left 0.727 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
trust line>coop 28.21 -> 29.02: The Tarn Line could not see whether The Isles Co-operative honoured “The crew”, and took it on trust (9 * room left 0.718 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust line>coop 29.02 -> 29.37: The Tarn Line could not see whether The Isles Co-operative honoured “The Gannet”, and took it on trust (4 * room left 0.71 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
line is wary of coop for 1 reckonings of visible honour   [all seats]
trust coop>line 24.25 -> 25.2: The Tarn Line honoured “The sale of both ships” (5 * room left 0.758 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
trust coop>line 25.2 -> 25.48: The Isles Co-operative could not see whether The Tarn Line honoured “The crew”, and took it on trust (3 * room left 0.748 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust coop>line 25.48 -> 26.41: The Isles Co-operative could not see whether The Tarn Line honoured “The Gannet”, and took it on trust (10 * room left 0.745 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
coop is wary of line for 1 reckonings of visible honour   [all seats]
concern the-crew-of-both is silent, met to 25%
score line 5.5 -> 8: how far the concern is met: Twenty-two who sail   [owner, chief-engineer]
concern january is silent, met to 40%
score coop 7.5 -> 9.5: how far the concern is met: A boat in January   [chair, treasurer]
concern nobody-with-a-ticket is silent, met to 10%   [chair, treasurer]
score coop 9.5 -> 10.7: how far the concern is met: Nobody with a ticket   [chair, treasurer]
concern paper-in-the-drawer is silent, met to 5%   [chief-engineer]
score chief-engineer 0 -> 0.5: how far the concern is met: A paper with my name on it   [chief-engineer]
concern every-coin-shown is silent, met to 15%
score treasurer 0 -> 1.5: how far the concern is met: Every coin, shown   [treasurer]
score line 8 -> 8.5: what “The crew” is worth, over its reckonings   [owner, chief-engineer]
score line 8.5 -> 6.5: what “The Gannet” is worth, over its reckonings   [owner, chief-engineer]
score coop 10.7 -> 9.7: what “The crew” is worth, over its reckonings   [chair, treasurer]
score coop 9.7 -> 11.7: what “The Gannet” is worth, over its reckonings   [chair, treasurer]
reckoning 3 is done
> time runs out
round 2 of friday
news: notice-in-the-paper
score line 22 -> 23: what walking away is worth, after the news: A notice in the paper   [owner, chief-engineer]
score coop 23 -> 21: what walking away is worth, after the news: A notice in the paper   [chair, treasurer]
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
the-crew is kept by all   [nobody is told]
the-gannet is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
line cannot see whether coop keeps the-crew   [owner, chief-engineer]
line cannot see whether coop keeps the-gannet   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
coop cannot see whether line keeps the-crew   [chair, treasurer]
coop cannot see whether line keeps the-gannet   [chair, treasurer]
trust line>coop 29.37 -> 30.16: The Tarn Line could not see whether The Isles Co-operative honoured “The crew”, and took it on trust (9 * room left 0.706 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
line is no longer wary of coop   [all seats]
trust coop>line 26.41 -> 27.33: The Isles Co-operative could not see whether The Tarn Line honoured “The Gannet”, and took it on trust (10 * room left 0.736 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
coop is no longer wary of line   [all seats]
concern the-crew-of-both is silent, met to 33.3%
score line 6.5 -> 7.33: how far the concern is met: Twenty-two who sail   [owner, chief-engineer]
concern january is silent, met to 46.7%
score coop 11.7 -> 12.37: how far the concern is met: A boat in January   [chair, treasurer]
concern nobody-with-a-ticket is silent, met to 13.3%   [chair, treasurer]
score coop 12.37 -> 12.77: how far the concern is met: Nobody with a ticket   [chair, treasurer]
concern paper-in-the-drawer is silent, met to 6.7%   [chief-engineer]
score chief-engineer 0.5 -> 0.67: how far the concern is met: A paper with my name on it   [chief-engineer]
concern every-coin-shown is silent, met to 20%
score treasurer 1.5 -> 2: how far the concern is met: Every coin, shown   [treasurer]
score line 7.33 -> 7.5: what “The crew” is worth, over its reckonings   [owner, chief-engineer]
score line 7.5 -> 6.83: what “The Gannet” is worth, over its reckonings   [owner, chief-engineer]
score coop 12.77 -> 12.44: what “The crew” is worth, over its reckonings   [chair, treasurer]
score coop 12.44 -> 13.11: what “The Gannet” is worth, over its reckonings   [chair, treasurer]
reckoning 4 is done; first-winter follows
> time runs out
phase first-winter
round 1 of first-winter
> time runs out
the round is over: time
ferries is kept by all   [nobody is told]
the-crew is kept by all   [nobody is told]
the-gannet is kept by all   [nobody is told]
line sees coop keep ferries   [owner, chief-engineer]
line cannot see whether coop keeps the-crew   [owner, chief-engineer]
line cannot see whether coop keeps the-gannet   [owner, chief-engineer]
coop sees line keep ferries   [chair, treasurer]
coop cannot see whether line keeps the-crew   [chair, treasurer]
coop cannot see whether line keeps the-gannet   [chair, treasurer]
concern the-crew-of-both is silent, met to 37.5%
score line 6.83 -> 7.25: how far the concern is met: Twenty-two who sail   [owner, chief-engineer]
concern january is eased, met to 50%
score coop 13.11 -> 13.44: how far the concern is met: A boat in January   [chair, treasurer]
concern nobody-with-a-ticket is silent, met to 15%   [chair, treasurer]
score coop 13.44 -> 13.64: how far the concern is met: Nobody with a ticket   [chair, treasurer]
concern paper-in-the-drawer is silent, met to 7.5%   [chief-engineer]
score chief-engineer 0.67 -> 0.75: how far the concern is met: A paper with my name on it   [chief-engineer]
concern every-coin-shown is silent, met to 22.5%
score treasurer 2 -> 2.25: how far the concern is met: Every coin, shown   [treasurer]
score line 7.25 -> 7.33: what “The crew” is worth, over its reckonings   [owner, chief-engineer]
score line 7.33 -> 7: what “The Gannet” is worth, over its reckonings   [owner, chief-engineer]
score coop 13.64 -> 13.47: what “The crew” is worth, over its reckonings   [chair, treasurer]
score coop 13.47 -> 13.8: what “The Gannet” is worth, over its reckonings   [chair, treasurer]
reckoning 5 is done
the talks end: letters-with-a-letterhead
it was possible: line reached 7.5 of -9.5 to 49.4 and left 40.9, coop reached 15.9 of -3.5 to 53 and left 35.6; 5250 packages were better for some and worse for none; 20 points on the frontier   [nobody is told]
