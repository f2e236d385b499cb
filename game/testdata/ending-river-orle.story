# The decree: five sides talk for two months, and nothing is signed.
> table river-orle 50-minutes
the table opens: 50-minutes
> dam-master, union-chair, mayor, mill-manager, delta-speaker sit down
Player of dam-master sits down as dam-master
Player of union-chair sits down as union-chair
Player of mayor sits down as mayor
Player of mill-manager sits down as mill-manager
Player of delta-speaker sits down as delta-speaker
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: city 16.4, dam 20.1, delta 24.1, growers 22.2, mill 16.8   [nobody is told]
the talks begin
phase arrival
round 1 of arrival
> time runs out
the round is over: time
reckoning 1 is done; conference follows
> time runs out
phase conference
round 1 of conference
news: south-wind
score growers 5 -> 4.5: what walking away is worth, after the news: A wind from the south   [union-chair, orchard-owner, smallholder]
score city 5 -> 4.5: what walking away is worth, after the news: A wind from the south   [mayor]
> time runs out
the round is over: time
reckoning 2 is done
> time runs out
round 2 of conference
news: court-date
score delta 8 -> 9: what walking away is worth, after the news: The court will hear the fishers   [delta-speaker]
> time runs out
the round is over: time
reckoning 3 is done
> time runs out
round 3 of conference
> time runs out
the round is over: time
reckoning 4 is done; summer follows
> time runs out
phase summer
round 1 of summer
> time runs out
the round is over: time
reckoning 5 is done
the talks end: the-decree
it was possible: dam reached 0 of -3.5 to 20.1 and left 20.1, growers reached 0 of 0 to 25.1 and left 25.1, city reached 0 of -6.5 to 19.9 and left 19.9, mill reached 0 of -3 to 21.4 and left 21.4, delta reached 0 of -2 to 27 and left 25; 1135 packages were better for some and worse for none; 192 points on the frontier   [nobody is told]

# One river: all five sign. In the Growers' Union two votes of three are enough, against the orchards.
> table river-orle 50-minutes
the table opens: 50-minutes
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: city 16.4, dam 20.1, delta 24.1, growers 22.2, mill 16.8   [nobody is told]
the talks begin
phase arrival
round 1 of arrival
> time runs out
the round is over: time
reckoning 1 is done; conference follows
> time runs out
phase conference
round 1 of conference
news: south-wind
score growers 5 -> 4.5: what walking away is worth, after the news: A wind from the south   [union-chair, orchard-owner, smallholder]
score city 5 -> 4.5: what walking away is worth, after the news: A wind from the south   [mayor]
> delta-speaker offers basin-compact (rule a-third-less)
offer 1 of delta to dam, growers, city, mill: basin-compact (rule a-third-less)
> orchard-owner declines offer 1
orchard-owner votes against offer 1   [union-chair, orchard-owner, smallholder]
> smallholder accepts offer 1
smallholder votes for offer 1   [union-chair, orchard-owner, smallholder]
> union-chair accepts offer 1
union-chair votes for offer 1   [union-chair, orchard-owner, smallholder]
growers accepts offer 1
> dam-master accepts offer 1
dam accepts offer 1
> mayor accepts offer 1
city accepts offer 1
> mill-manager accepts offer 1
mill accepts offer 1
agreed by dam, growers, city, mill, delta: basin-compact (rule a-third-less)
> time runs out
the round is over: time
in force: basin-compact
concern peak-power is silent, met to 40%
score dam 0 -> 5.6: how far the concern is met: Water for the dear hours   [dam-master]
concern dying-trees is silent, met to 40%
score growers 0 -> 5.6: how far the concern is met: Trees that do not come back   [union-chair, orchard-owner, smallholder]
concern running-taps is silent, met to 40%
score city 0 -> 5.6: how far the concern is met: Water on the fourth floor   [mayor]
concern three-shifts is silent, met to 40%
score mill 0 -> 5.6: how far the concern is met: Three shifts   [mill-manager]
concern water-that-arrives is silent, met to 40%
score delta 0 -> 5.6: how far the concern is met: Some of it must arrive   [delta-speaker]
concern thanked-once is silent, met to 40%
score dam-master 0 -> 4: how far the concern is met: To be asked before it is too late   [dam-master]
concern no-split is eased, met to 50%
score union-chair 0 -> 5: how far the concern is met: A union that stays one   [union-chair]
concern last-gate is silent, met to 40%
score smallholder 0 -> 4: how far the concern is met: The last gate of sixty   [smallholder]
concern one-sentence is eased, met to 80%
score mayor 0 -> 8: how far the concern is met: One sentence for the market   [mayor]
concern clean-again is silent, met to 30%
score mill-manager 0 -> 3: how far the concern is met: A river one can look into   [mill-manager]
concern at-the-table is eased, met to 70%
score delta-speaker 0 -> 7: how far the concern is met: Not the last to hear of it   [delta-speaker]
score dam 5.6 -> 9.1: what “The basin compact” is worth, over its reckonings   [dam-master]
score growers 5.6 -> 9.1: what “The basin compact” is worth, over its reckonings   [union-chair, orchard-owner, smallholder]
score city 5.6 -> 8.6: what “The basin compact” is worth, over its reckonings   [mayor]
score mill 5.6 -> 9.6: what “The basin compact” is worth, over its reckonings   [mill-manager]
score delta 5.6 -> 8.1: what “The basin compact” is worth, over its reckonings   [delta-speaker]
reckoning 2 is done
> time runs out
round 2 of conference
> time runs out
the round is over: time
basin-compact is kept by all   [nobody is told]
dam cannot see whether growers keeps basin-compact   [dam-master]
dam cannot see whether city keeps basin-compact   [dam-master]
dam cannot see whether mill keeps basin-compact   [dam-master]
dam cannot see whether delta keeps basin-compact   [dam-master]
growers cannot see whether dam keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether city keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether mill keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether delta keeps basin-compact   [union-chair, orchard-owner, smallholder]
city cannot see whether dam keeps basin-compact   [mayor]
city cannot see whether growers keeps basin-compact   [mayor]
city cannot see whether mill keeps basin-compact   [mayor]
city cannot see whether delta keeps basin-compact   [mayor]
mill cannot see whether dam keeps basin-compact   [mill-manager]
mill cannot see whether growers keeps basin-compact   [mill-manager]
mill cannot see whether city keeps basin-compact   [mill-manager]
mill cannot see whether delta keeps basin-compact   [mill-manager]
delta cannot see whether dam keeps basin-compact   [delta-speaker]
delta cannot see whether growers keeps basin-compact   [delta-speaker]
delta cannot see whether city keeps basin-compact   [delta-speaker]
delta cannot see whether mill keeps basin-compact   [delta-speaker]
trust dam>growers 48 -> 48.65: The dam could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, union-chair, orchard-owner, smallholder]
trust dam>city 48 -> 48.65: The dam could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mayor]
trust dam>mill 48 -> 48.65: The dam could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mill-manager]
trust dam>delta 46 -> 46.68: The dam could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, delta-speaker]
trust growers>dam 48 -> 48.65: Growers' Union could not see whether The dam honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, union-chair, orchard-owner, smallholder]
trust growers>city 44 -> 44.7: Growers' Union could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.56 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mayor]
trust growers>mill 46 -> 46.68: Growers' Union could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mill-manager]
trust growers>delta 46 -> 46.68: Growers' Union could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, delta-speaker]
trust city>dam 46 -> 46.68: City of Marren could not see whether The dam honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mayor]
trust city>growers 44 -> 44.7: City of Marren could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.56 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mayor]
trust city>mill 48 -> 48.65: City of Marren could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, mill-manager]
trust city>delta 50 -> 50.63: City of Marren could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, delta-speaker]
trust mill>dam 48 -> 48.65: Brede paper mill could not see whether The dam honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mill-manager]
trust mill>growers 46 -> 46.68: Brede paper mill could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mill-manager]
trust mill>city 48 -> 48.65: Brede paper mill could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, mill-manager]
trust mill>delta 46 -> 46.68: Brede paper mill could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [mill-manager, delta-speaker]
trust delta>dam 42 -> 43.16: The delta could not see whether The dam honoured “The basin compact”, and took it on trust (8 * room left 0.58 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, delta-speaker]
trust delta>growers 42 -> 43.16: The delta could not see whether Growers' Union honoured “The basin compact”, and took it on trust (8 * room left 0.58 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, delta-speaker]
trust delta>city 48 -> 48.78: The delta could not see whether City of Marren honoured “The basin compact”, and took it on trust (6 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, delta-speaker]
trust delta>mill 42 -> 42.87: The delta could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (6 * room left 0.58 * half at each of two reckonings 0.5 * unverified 0.5)   [mill-manager, delta-speaker]
reckoning 3 is done
> time runs out
round 3 of conference
> time runs out
the round is over: time
basin-compact is kept by all   [nobody is told]
dam cannot see whether growers keeps basin-compact   [dam-master]
dam cannot see whether city keeps basin-compact   [dam-master]
dam cannot see whether mill keeps basin-compact   [dam-master]
dam cannot see whether delta keeps basin-compact   [dam-master]
growers cannot see whether dam keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether city keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether mill keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether delta keeps basin-compact   [union-chair, orchard-owner, smallholder]
city cannot see whether dam keeps basin-compact   [mayor]
city cannot see whether growers keeps basin-compact   [mayor]
city cannot see whether mill keeps basin-compact   [mayor]
city cannot see whether delta keeps basin-compact   [mayor]
mill cannot see whether dam keeps basin-compact   [mill-manager]
mill cannot see whether growers keeps basin-compact   [mill-manager]
mill cannot see whether city keeps basin-compact   [mill-manager]
mill cannot see whether delta keeps basin-compact   [mill-manager]
delta cannot see whether dam keeps basin-compact   [delta-speaker]
delta cannot see whether growers keeps basin-compact   [delta-speaker]
delta cannot see whether city keeps basin-compact   [delta-speaker]
delta cannot see whether mill keeps basin-compact   [delta-speaker]
trust dam>growers 48.65 -> 49.29: The dam could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, union-chair, orchard-owner, smallholder]
trust dam>city 48.65 -> 49.29: The dam could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mayor]
trust dam>mill 48.65 -> 49.29: The dam could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mill-manager]
trust dam>delta 46.68 -> 47.35: The dam could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, delta-speaker]
trust growers>dam 48.65 -> 49.29: Growers' Union could not see whether The dam honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, union-chair, orchard-owner, smallholder]
trust growers>city 44.7 -> 45.39: Growers' Union could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.553 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mayor]
trust growers>mill 46.68 -> 47.35: Growers' Union could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mill-manager]
trust growers>delta 46.68 -> 47.35: Growers' Union could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, delta-speaker]
trust city>dam 46.68 -> 47.35: City of Marren could not see whether The dam honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mayor]
trust city>growers 44.7 -> 45.39: City of Marren could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.553 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mayor]
trust city>mill 48.65 -> 49.29: City of Marren could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, mill-manager]
trust city>delta 50.63 -> 51.25: City of Marren could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.494 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, delta-speaker]
trust mill>dam 48.65 -> 49.29: Brede paper mill could not see whether The dam honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mill-manager]
trust mill>growers 46.68 -> 47.35: Brede paper mill could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mill-manager]
trust mill>city 48.65 -> 49.29: Brede paper mill could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, mill-manager]
trust mill>delta 46.68 -> 47.35: Brede paper mill could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [mill-manager, delta-speaker]
trust delta>dam 43.16 -> 44.3: The delta could not see whether The dam honoured “The basin compact”, and took it on trust (8 * room left 0.568 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, delta-speaker]
trust delta>growers 43.16 -> 44.3: The delta could not see whether Growers' Union honoured “The basin compact”, and took it on trust (8 * room left 0.568 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, delta-speaker]
trust delta>city 48.78 -> 49.55: The delta could not see whether City of Marren honoured “The basin compact”, and took it on trust (6 * room left 0.512 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, delta-speaker]
trust delta>mill 42.87 -> 43.73: The delta could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (6 * room left 0.571 * half at each of two reckonings 0.5 * unverified 0.5)   [mill-manager, delta-speaker]
reckoning 4 is done; summer follows
> time runs out
phase summer
round 1 of summer
> time runs out
the round is over: time
basin-compact is kept by all   [nobody is told]
dam cannot see whether growers keeps basin-compact   [dam-master]
dam cannot see whether city keeps basin-compact   [dam-master]
dam cannot see whether mill keeps basin-compact   [dam-master]
dam cannot see whether delta keeps basin-compact   [dam-master]
growers cannot see whether dam keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether city keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether mill keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether delta keeps basin-compact   [union-chair, orchard-owner, smallholder]
city cannot see whether dam keeps basin-compact   [mayor]
city cannot see whether growers keeps basin-compact   [mayor]
city cannot see whether mill keeps basin-compact   [mayor]
city cannot see whether delta keeps basin-compact   [mayor]
mill cannot see whether dam keeps basin-compact   [mill-manager]
mill cannot see whether growers keeps basin-compact   [mill-manager]
mill cannot see whether city keeps basin-compact   [mill-manager]
mill cannot see whether delta keeps basin-compact   [mill-manager]
delta cannot see whether dam keeps basin-compact   [delta-speaker]
delta cannot see whether growers keeps basin-compact   [delta-speaker]
delta cannot see whether city keeps basin-compact   [delta-speaker]
delta cannot see whether mill keeps basin-compact   [delta-speaker]
reckoning 5 is done
the talks end: one-river
it was possible: dam reached 9.1 of -3.5 to 20.1 and left 11, growers reached 9.1 of 0 to 25.1 and left 13.1, city reached 8.6 of -6.5 to 19.9 and left 7.8, mill reached 9.6 of -3 to 21.4 and left 7.2, delta reached 8.1 of -2 to 27 and left 16; 146 packages were better for some and worse for none; 192 points on the frontier   [nobody is told]

# A river with holes: the mill takes more than its share for a week, and is not caught.
> table river-orle 50-minutes
the table opens: 50-minutes
> dam-master, union-chair, mayor, mill-manager, delta-speaker sit down
Player of dam-master sits down as dam-master
Player of union-chair sits down as union-chair
Player of mayor sits down as mayor
Player of mill-manager sits down as mill-manager
Player of delta-speaker sits down as delta-speaker
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: city 16.4, dam 20.1, delta 24.1, growers 22.2, mill 16.8   [nobody is told]
the talks begin
phase arrival
round 1 of arrival
> time runs out
the round is over: time
reckoning 1 is done; conference follows
> time runs out
phase conference
round 1 of conference
news: south-wind
score growers 5 -> 4.5: what walking away is worth, after the news: A wind from the south   [union-chair, orchard-owner, smallholder]
score city 5 -> 4.5: what walking away is worth, after the news: A wind from the south   [mayor]
> mayor offers basin-compact (rule taps-then-trees)
offer 1 of city to dam, growers, mill, delta: basin-compact (rule taps-then-trees)
> dam-master accepts offer 1
dam accepts offer 1
> union-chair accepts offer 1
union-chair votes for offer 1   [union-chair, orchard-owner, smallholder]
growers accepts offer 1
> mill-manager accepts offer 1
mill accepts offer 1
> delta-speaker accepts offer 1
delta accepts offer 1
agreed by dam, growers, city, mill, delta: basin-compact (rule taps-then-trees)
> time runs out
the round is over: time
in force: basin-compact
concern peak-power is silent, met to 40%
score dam 0 -> 5.6: how far the concern is met: Water for the dear hours   [dam-master]
concern dying-trees is eased, met to 50%
score growers 0 -> 7: how far the concern is met: Trees that do not come back   [union-chair, orchard-owner, smallholder]
concern running-taps is eased, met to 50%
score city 0 -> 7: how far the concern is met: Water on the fourth floor   [mayor]
concern three-shifts is silent, met to 30%
score mill 0 -> 4.2: how far the concern is met: Three shifts   [mill-manager]
concern water-that-arrives is silent, met to 30%
score delta 0 -> 4.2: how far the concern is met: Some of it must arrive   [delta-speaker]
concern thanked-once is silent, met to 40%
score dam-master 0 -> 4: how far the concern is met: To be asked before it is too late   [dam-master]
concern no-split is silent, met to 30%
score union-chair 0 -> 3: how far the concern is met: A union that stays one   [union-chair]
concern last-gate is silent, met to 40%
score smallholder 0 -> 4: how far the concern is met: The last gate of sixty   [smallholder]
concern one-sentence is eased, met to 60%
score mayor 0 -> 6: how far the concern is met: One sentence for the market   [mayor]
concern clean-again is silent, met to 30%
score mill-manager 0 -> 3: how far the concern is met: A river one can look into   [mill-manager]
concern at-the-table is eased, met to 70%
score delta-speaker 0 -> 7: how far the concern is met: Not the last to hear of it   [delta-speaker]
score dam 5.6 -> 9.1: what “The basin compact” is worth, over its reckonings   [dam-master]
score growers 7 -> 11: what “The basin compact” is worth, over its reckonings   [union-chair, orchard-owner, smallholder]
score city 7 -> 10.5: what “The basin compact” is worth, over its reckonings   [mayor]
score mill 4.2 -> 7.7: what “The basin compact” is worth, over its reckonings   [mill-manager]
score delta 4.2 -> 6.2: what “The basin compact” is worth, over its reckonings   [delta-speaker]
reckoning 2 is done
> time runs out
round 2 of conference
> mill-manager will break basin-compact
mill will break basin-compact   [mill-manager]
> time runs out
the round is over: time
basin-compact is broken by mill   [nobody is told]
dam cannot see whether growers keeps basin-compact   [dam-master]
dam cannot see whether city keeps basin-compact   [dam-master]
dam cannot see whether mill keeps basin-compact   [dam-master]
dam cannot see whether delta keeps basin-compact   [dam-master]
growers cannot see whether dam keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether city keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether mill keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether delta keeps basin-compact   [union-chair, orchard-owner, smallholder]
city cannot see whether dam keeps basin-compact   [mayor]
city cannot see whether growers keeps basin-compact   [mayor]
city cannot see whether mill keeps basin-compact   [mayor]
city cannot see whether delta keeps basin-compact   [mayor]
mill cannot see whether dam keeps basin-compact   [mill-manager]
mill cannot see whether growers keeps basin-compact   [mill-manager]
mill cannot see whether city keeps basin-compact   [mill-manager]
mill cannot see whether delta keeps basin-compact   [mill-manager]
delta cannot see whether dam keeps basin-compact   [delta-speaker]
delta cannot see whether growers keeps basin-compact   [delta-speaker]
delta cannot see whether city keeps basin-compact   [delta-speaker]
delta cannot see whether mill keeps basin-compact   [delta-speaker]
trust dam>growers 48 -> 48.65: The dam could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, union-chair, orchard-owner, smallholder]
trust dam>city 48 -> 48.65: The dam could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mayor]
trust dam>mill 48 -> 48.65: The dam could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mill-manager]
trust dam>delta 46 -> 46.68: The dam could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, delta-speaker]
trust growers>dam 48 -> 48.65: Growers' Union could not see whether The dam honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, union-chair, orchard-owner, smallholder]
trust growers>city 44 -> 44.7: Growers' Union could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.56 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mayor]
trust growers>mill 46 -> 46.68: Growers' Union could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mill-manager]
trust growers>delta 46 -> 46.68: Growers' Union could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, delta-speaker]
trust city>dam 46 -> 46.68: City of Marren could not see whether The dam honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mayor]
trust city>growers 44 -> 44.7: City of Marren could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.56 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mayor]
trust city>mill 48 -> 48.65: City of Marren could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, mill-manager]
trust city>delta 50 -> 50.63: City of Marren could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, delta-speaker]
trust mill>dam 48 -> 48.65: Brede paper mill could not see whether The dam honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mill-manager]
trust mill>growers 46 -> 46.68: Brede paper mill could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mill-manager]
trust mill>city 48 -> 48.65: Brede paper mill could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, mill-manager]
trust mill>delta 46 -> 46.68: Brede paper mill could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [mill-manager, delta-speaker]
trust delta>dam 42 -> 43.16: The delta could not see whether The dam honoured “The basin compact”, and took it on trust (8 * room left 0.58 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, delta-speaker]
trust delta>growers 42 -> 43.16: The delta could not see whether Growers' Union honoured “The basin compact”, and took it on trust (8 * room left 0.58 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, delta-speaker]
trust delta>city 48 -> 48.78: The delta could not see whether City of Marren honoured “The basin compact”, and took it on trust (6 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, delta-speaker]
trust delta>mill 42 -> 42.87: The delta could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (6 * room left 0.58 * half at each of two reckonings 0.5 * unverified 0.5)   [mill-manager, delta-speaker]
score mill 7.7 -> 8.7: what “The basin compact” is worth, over its reckonings   [mill-manager]
reckoning 3 is done
> time runs out
round 3 of conference
> time runs out
the round is over: time
basin-compact is kept by all   [nobody is told]
dam cannot see whether growers keeps basin-compact   [dam-master]
dam cannot see whether city keeps basin-compact   [dam-master]
dam cannot see whether mill keeps basin-compact   [dam-master]
dam cannot see whether delta keeps basin-compact   [dam-master]
growers cannot see whether dam keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether city keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether mill keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether delta keeps basin-compact   [union-chair, orchard-owner, smallholder]
city cannot see whether dam keeps basin-compact   [mayor]
city cannot see whether growers keeps basin-compact   [mayor]
city cannot see whether mill keeps basin-compact   [mayor]
city cannot see whether delta keeps basin-compact   [mayor]
mill cannot see whether dam keeps basin-compact   [mill-manager]
mill cannot see whether growers keeps basin-compact   [mill-manager]
mill cannot see whether city keeps basin-compact   [mill-manager]
mill cannot see whether delta keeps basin-compact   [mill-manager]
delta cannot see whether dam keeps basin-compact   [delta-speaker]
delta cannot see whether growers keeps basin-compact   [delta-speaker]
delta cannot see whether city keeps basin-compact   [delta-speaker]
delta cannot see whether mill keeps basin-compact   [delta-speaker]
trust dam>growers 48.65 -> 49.29: The dam could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, union-chair, orchard-owner, smallholder]
trust dam>city 48.65 -> 49.29: The dam could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mayor]
trust dam>mill 48.65 -> 49.29: The dam could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mill-manager]
trust dam>delta 46.68 -> 47.35: The dam could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, delta-speaker]
trust growers>dam 48.65 -> 49.29: Growers' Union could not see whether The dam honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, union-chair, orchard-owner, smallholder]
trust growers>city 44.7 -> 45.39: Growers' Union could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.553 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mayor]
trust growers>mill 46.68 -> 47.35: Growers' Union could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mill-manager]
trust growers>delta 46.68 -> 47.35: Growers' Union could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, delta-speaker]
trust city>dam 46.68 -> 47.35: City of Marren could not see whether The dam honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mayor]
trust city>growers 44.7 -> 45.39: City of Marren could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.553 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mayor]
trust city>mill 48.65 -> 49.29: City of Marren could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, mill-manager]
trust city>delta 50.63 -> 51.25: City of Marren could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.494 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, delta-speaker]
trust mill>dam 48.65 -> 49.29: Brede paper mill could not see whether The dam honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mill-manager]
trust mill>growers 46.68 -> 47.35: Brede paper mill could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mill-manager]
trust mill>city 48.65 -> 49.29: Brede paper mill could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, mill-manager]
trust mill>delta 46.68 -> 47.35: Brede paper mill could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [mill-manager, delta-speaker]
trust delta>dam 43.16 -> 44.3: The delta could not see whether The dam honoured “The basin compact”, and took it on trust (8 * room left 0.568 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, delta-speaker]
trust delta>growers 43.16 -> 44.3: The delta could not see whether Growers' Union honoured “The basin compact”, and took it on trust (8 * room left 0.568 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, delta-speaker]
trust delta>city 48.78 -> 49.55: The delta could not see whether City of Marren honoured “The basin compact”, and took it on trust (6 * room left 0.512 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, delta-speaker]
trust delta>mill 42.87 -> 43.73: The delta could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (6 * room left 0.571 * half at each of two reckonings 0.5 * unverified 0.5)   [mill-manager, delta-speaker]
score mill 8.7 -> 8.2: what “The basin compact” is worth, over its reckonings   [mill-manager]
reckoning 4 is done; summer follows
> time runs out
phase summer
round 1 of summer
> time runs out
the round is over: time
basin-compact is kept by all   [nobody is told]
dam cannot see whether growers keeps basin-compact   [dam-master]
dam cannot see whether city keeps basin-compact   [dam-master]
dam cannot see whether mill keeps basin-compact   [dam-master]
dam cannot see whether delta keeps basin-compact   [dam-master]
growers cannot see whether dam keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether city keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether mill keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether delta keeps basin-compact   [union-chair, orchard-owner, smallholder]
city cannot see whether dam keeps basin-compact   [mayor]
city cannot see whether growers keeps basin-compact   [mayor]
city cannot see whether mill keeps basin-compact   [mayor]
city cannot see whether delta keeps basin-compact   [mayor]
mill cannot see whether dam keeps basin-compact   [mill-manager]
mill cannot see whether growers keeps basin-compact   [mill-manager]
mill cannot see whether city keeps basin-compact   [mill-manager]
mill cannot see whether delta keeps basin-compact   [mill-manager]
delta cannot see whether dam keeps basin-compact   [delta-speaker]
delta cannot see whether growers keeps basin-compact   [delta-speaker]
delta cannot see whether city keeps basin-compact   [delta-speaker]
delta cannot see whether mill keeps basin-compact   [delta-speaker]
score mill 8.2 -> 8.03: what “The basin compact” is worth, over its reckonings   [mill-manager]
reckoning 5 is done
concern peak-power is silent, met to 26.7%
score dam 9.1 -> 7.24: revealed: how far the concern was truly met: Water for the dear hours   [dam-master]
concern dying-trees is silent, met to 33.3%
score growers 11 -> 8.66: revealed: how far the concern was truly met: Trees that do not come back   [union-chair, orchard-owner, smallholder]
concern running-taps is silent, met to 33.3%
score city 10.5 -> 8.16: revealed: how far the concern was truly met: Water on the fourth floor   [mayor]
concern three-shifts is silent, met to 20%
score mill 8.03 -> 6.63: revealed: how far the concern was truly met: Three shifts   [mill-manager]
concern water-that-arrives is silent, met to 20%
score delta 6.2 -> 4.8: revealed: how far the concern was truly met: Some of it must arrive   [delta-speaker]
concern thanked-once is silent, met to 26.7%
score dam-master 4 -> 2.67: revealed: how far the concern was truly met: To be asked before it is too late   [dam-master]
concern no-split is silent, met to 20%
score union-chair 3 -> 2: revealed: how far the concern was truly met: A union that stays one   [union-chair]
concern last-gate is silent, met to 26.7%
score smallholder 4 -> 2.67: revealed: how far the concern was truly met: The last gate of sixty   [smallholder]
concern one-sentence is silent, met to 40%
score mayor 6 -> 4: revealed: how far the concern was truly met: One sentence for the market   [mayor]
concern clean-again is silent, met to 20%
score mill-manager 3 -> 2: revealed: how far the concern was truly met: A river one can look into   [mill-manager]
concern at-the-table is silent, met to 46.7%
score delta-speaker 7 -> 4.67: revealed: how far the concern was truly met: Not the last to hear of it   [delta-speaker]
score dam 7.24 -> 5.74: revealed: how “The basin compact” was truly kept   [dam-master]
score growers 8.66 -> 6.66: revealed: how “The basin compact” was truly kept   [union-chair, orchard-owner, smallholder]
score city 8.16 -> 6.66: revealed: how “The basin compact” was truly kept   [mayor]
score delta 4.8 -> 3.97: revealed: how “The basin compact” was truly kept   [delta-speaker]
the talks end: a-river-with-holes
it was possible: dam reached 9.1 of -3.5 to 20.1 and left 9, growers reached 11 of 0 to 25.1 and left 11.2, city reached 10.5 of -6.5 to 19.9 and left 5.9, mill reached 7.7 of -3 to 21.4 and left 9.1, delta reached 6.2 of -2 to 27 and left 17.9; 94 packages were better for some and worse for none; 192 points on the frontier   [nobody is told]

# Pumps at night: the growers pump, and the city has sent somebody with a lamp.
> table river-orle 50-minutes
the table opens: 50-minutes
> dam-master, union-chair, mayor, mill-manager, delta-speaker sit down
Player of dam-master sits down as dam-master
Player of union-chair sits down as union-chair
Player of mayor sits down as mayor
Player of mill-manager sits down as mill-manager
Player of delta-speaker sits down as delta-speaker
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: city 16.4, dam 20.1, delta 24.1, growers 22.2, mill 16.8   [nobody is told]
the talks begin
phase arrival
round 1 of arrival
> time runs out
the round is over: time
reckoning 1 is done; conference follows
> time runs out
phase conference
round 1 of conference
news: south-wind
score growers 5 -> 4.5: what walking away is worth, after the news: A wind from the south   [union-chair, orchard-owner, smallholder]
score city 5 -> 4.5: what walking away is worth, after the news: A wind from the south   [mayor]
> mayor offers basin-compact (rule taps-then-trees)
offer 1 of city to dam, growers, mill, delta: basin-compact (rule taps-then-trees)
> dam-master accepts offer 1
dam accepts offer 1
> union-chair accepts offer 1
union-chair votes for offer 1   [union-chair, orchard-owner, smallholder]
growers accepts offer 1
> mill-manager accepts offer 1
mill accepts offer 1
> delta-speaker accepts offer 1
delta accepts offer 1
agreed by dam, growers, city, mill, delta: basin-compact (rule taps-then-trees)
> time runs out
the round is over: time
in force: basin-compact
concern peak-power is silent, met to 40%
score dam 0 -> 5.6: how far the concern is met: Water for the dear hours   [dam-master]
concern dying-trees is eased, met to 50%
score growers 0 -> 7: how far the concern is met: Trees that do not come back   [union-chair, orchard-owner, smallholder]
concern running-taps is eased, met to 50%
score city 0 -> 7: how far the concern is met: Water on the fourth floor   [mayor]
concern three-shifts is silent, met to 30%
score mill 0 -> 4.2: how far the concern is met: Three shifts   [mill-manager]
concern water-that-arrives is silent, met to 30%
score delta 0 -> 4.2: how far the concern is met: Some of it must arrive   [delta-speaker]
concern thanked-once is silent, met to 40%
score dam-master 0 -> 4: how far the concern is met: To be asked before it is too late   [dam-master]
concern no-split is silent, met to 30%
score union-chair 0 -> 3: how far the concern is met: A union that stays one   [union-chair]
concern last-gate is silent, met to 40%
score smallholder 0 -> 4: how far the concern is met: The last gate of sixty   [smallholder]
concern one-sentence is eased, met to 60%
score mayor 0 -> 6: how far the concern is met: One sentence for the market   [mayor]
concern clean-again is silent, met to 30%
score mill-manager 0 -> 3: how far the concern is met: A river one can look into   [mill-manager]
concern at-the-table is eased, met to 70%
score delta-speaker 0 -> 7: how far the concern is met: Not the last to hear of it   [delta-speaker]
score dam 5.6 -> 9.1: what “The basin compact” is worth, over its reckonings   [dam-master]
score growers 7 -> 11: what “The basin compact” is worth, over its reckonings   [union-chair, orchard-owner, smallholder]
score city 7 -> 10.5: what “The basin compact” is worth, over its reckonings   [mayor]
score mill 4.2 -> 7.7: what “The basin compact” is worth, over its reckonings   [mill-manager]
score delta 4.2 -> 6.2: what “The basin compact” is worth, over its reckonings   [delta-speaker]
reckoning 2 is done
> time runs out
round 2 of conference
> union-chair will break basin-compact
growers will break basin-compact   [union-chair, orchard-owner, smallholder]
> mayor inspects basin-compact
city inspects basin-compact
> time runs out
the round is over: time
basin-compact is broken by growers   [nobody is told]
dam cannot see whether growers keeps basin-compact   [dam-master]
dam cannot see whether city keeps basin-compact   [dam-master]
dam cannot see whether mill keeps basin-compact   [dam-master]
dam cannot see whether delta keeps basin-compact   [dam-master]
growers cannot see whether dam keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether city keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether mill keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether delta keeps basin-compact   [union-chair, orchard-owner, smallholder]
city sees dam keep basin-compact   [mayor]
city sees growers break basin-compact   [mayor]
city sees mill keep basin-compact   [mayor]
city sees delta keep basin-compact   [mayor]
mill cannot see whether dam keeps basin-compact   [mill-manager]
mill cannot see whether growers keeps basin-compact   [mill-manager]
mill cannot see whether city keeps basin-compact   [mill-manager]
mill cannot see whether delta keeps basin-compact   [mill-manager]
delta cannot see whether dam keeps basin-compact   [delta-speaker]
delta cannot see whether growers keeps basin-compact   [delta-speaker]
delta cannot see whether city keeps basin-compact   [delta-speaker]
delta cannot see whether mill keeps basin-compact   [delta-speaker]
trust dam>growers 48 -> 48.65: The dam could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, union-chair, orchard-owner, smallholder]
trust dam>city 48 -> 48.65: The dam could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mayor]
trust dam>mill 48 -> 48.65: The dam could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mill-manager]
trust dam>delta 46 -> 46.68: The dam could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, delta-speaker]
trust growers>dam 48 -> 48.65: Growers' Union could not see whether The dam honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, union-chair, orchard-owner, smallholder]
trust growers>city 44 -> 44.7: Growers' Union could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.56 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mayor]
trust growers>mill 46 -> 46.68: Growers' Union could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mill-manager]
trust growers>delta 46 -> 46.68: Growers' Union could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, delta-speaker]
trust city>dam 46 -> 47.35: The dam honoured “The basin compact” (5 * room left 0.54 * half at each of two reckonings 0.5)   [dam-master, mayor]
trust city>growers 44 -> 39: City of Marren saw Growers' Union break “The basin compact” (-5 * at stake 0.5 * breach 2)   [union-chair, orchard-owner, smallholder, mayor]
city is wary of growers for 2 reckonings of visible honour   [union-chair, orchard-owner, smallholder, mayor]
trust city>mill 48 -> 49.3: Brede paper mill honoured “The basin compact” (5 * room left 0.52 * half at each of two reckonings 0.5)   [mayor, mill-manager]
trust city>delta 50 -> 51.25: The delta honoured “The basin compact” (5 * room left 0.5 * half at each of two reckonings 0.5)   [mayor, delta-speaker]
trust mill>dam 48 -> 48.65: Brede paper mill could not see whether The dam honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mill-manager]
trust mill>growers 46 -> 46.68: Brede paper mill could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mill-manager]
trust mill>city 48 -> 48.65: Brede paper mill could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, mill-manager]
trust mill>delta 46 -> 46.68: Brede paper mill could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [mill-manager, delta-speaker]
trust delta>dam 42 -> 43.16: The delta could not see whether The dam honoured “The basin compact”, and took it on trust (8 * room left 0.58 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, delta-speaker]
trust delta>growers 42 -> 43.16: The delta could not see whether Growers' Union honoured “The basin compact”, and took it on trust (8 * room left 0.58 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, delta-speaker]
trust delta>city 48 -> 48.78: The delta could not see whether City of Marren honoured “The basin compact”, and took it on trust (6 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, delta-speaker]
trust delta>mill 42 -> 42.87: The delta could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (6 * room left 0.58 * half at each of two reckonings 0.5 * unverified 0.5)   [mill-manager, delta-speaker]
score growers 11 -> 13: what “The basin compact” is worth, over its reckonings   [union-chair, orchard-owner, smallholder]
score city 10.5 -> 6: what “The basin compact” is worth, over its reckonings   [mayor]
reckoning 3 is done
> time runs out
round 3 of conference
> union-chair will break basin-compact
growers will break basin-compact   [union-chair, orchard-owner, smallholder]
> mayor inspects basin-compact
city inspects basin-compact
> time runs out
the round is over: time
basin-compact is broken by growers   [nobody is told]
dam cannot see whether growers keeps basin-compact   [dam-master]
dam cannot see whether city keeps basin-compact   [dam-master]
dam cannot see whether mill keeps basin-compact   [dam-master]
dam cannot see whether delta keeps basin-compact   [dam-master]
growers cannot see whether dam keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether city keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether mill keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether delta keeps basin-compact   [union-chair, orchard-owner, smallholder]
city sees dam keep basin-compact   [mayor]
city sees growers break basin-compact   [mayor]
city sees mill keep basin-compact   [mayor]
city sees delta keep basin-compact   [mayor]
mill cannot see whether dam keeps basin-compact   [mill-manager]
mill cannot see whether growers keeps basin-compact   [mill-manager]
mill cannot see whether city keeps basin-compact   [mill-manager]
mill cannot see whether delta keeps basin-compact   [mill-manager]
delta cannot see whether dam keeps basin-compact   [delta-speaker]
delta cannot see whether growers keeps basin-compact   [delta-speaker]
delta cannot see whether city keeps basin-compact   [delta-speaker]
delta cannot see whether mill keeps basin-compact   [delta-speaker]
trust dam>growers 48.65 -> 49.29: The dam could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, union-chair, orchard-owner, smallholder]
trust dam>city 48.65 -> 49.29: The dam could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mayor]
trust dam>mill 48.65 -> 49.29: The dam could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mill-manager]
trust dam>delta 46.68 -> 47.35: The dam could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, delta-speaker]
trust growers>dam 48.65 -> 49.29: Growers' Union could not see whether The dam honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, union-chair, orchard-owner, smallholder]
trust growers>city 44.7 -> 45.39: Growers' Union could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.553 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mayor]
trust growers>mill 46.68 -> 47.35: Growers' Union could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mill-manager]
trust growers>delta 46.68 -> 47.35: Growers' Union could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, delta-speaker]
trust city>dam 47.35 -> 48.67: The dam honoured “The basin compact” (5 * room left 0.527 * half at each of two reckonings 0.5)   [dam-master, mayor]
trust city>growers 39 -> 34: City of Marren saw Growers' Union break “The basin compact” (-5 * at stake 0.5 * breach 2)   [union-chair, orchard-owner, smallholder, mayor]
trust city>mill 49.3 -> 50.57: Brede paper mill honoured “The basin compact” (5 * room left 0.507 * half at each of two reckonings 0.5)   [mayor, mill-manager]
trust city>delta 51.25 -> 52.47: The delta honoured “The basin compact” (5 * room left 0.488 * half at each of two reckonings 0.5)   [mayor, delta-speaker]
trust mill>dam 48.65 -> 49.29: Brede paper mill could not see whether The dam honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mill-manager]
trust mill>growers 46.68 -> 47.35: Brede paper mill could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mill-manager]
trust mill>city 48.65 -> 49.29: Brede paper mill could not see whether City of Marren honoured “The basin compact”, and took it on trust (5 * room left 0.514 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, mill-manager]
trust mill>delta 46.68 -> 47.35: Brede paper mill could not see whether The delta honoured “The basin compact”, and took it on trust (5 * room left 0.533 * half at each of two reckonings 0.5 * unverified 0.5)   [mill-manager, delta-speaker]
trust delta>dam 43.16 -> 44.3: The delta could not see whether The dam honoured “The basin compact”, and took it on trust (8 * room left 0.568 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, delta-speaker]
trust delta>growers 43.16 -> 44.3: The delta could not see whether Growers' Union honoured “The basin compact”, and took it on trust (8 * room left 0.568 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, delta-speaker]
trust delta>city 48.78 -> 49.55: The delta could not see whether City of Marren honoured “The basin compact”, and took it on trust (6 * room left 0.512 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, delta-speaker]
trust delta>mill 42.87 -> 43.73: The delta could not see whether Brede paper mill honoured “The basin compact”, and took it on trust (6 * room left 0.571 * half at each of two reckonings 0.5 * unverified 0.5)   [mill-manager, delta-speaker]
reckoning 4 is done; summer follows
> time runs out
phase summer
round 1 of summer
> time runs out
the round is over: time
basin-compact is kept by all   [nobody is told]
dam cannot see whether growers keeps basin-compact   [dam-master]
dam cannot see whether city keeps basin-compact   [dam-master]
dam cannot see whether mill keeps basin-compact   [dam-master]
dam cannot see whether delta keeps basin-compact   [dam-master]
growers cannot see whether dam keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether city keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether mill keeps basin-compact   [union-chair, orchard-owner, smallholder]
growers cannot see whether delta keeps basin-compact   [union-chair, orchard-owner, smallholder]
city cannot see whether dam keeps basin-compact   [mayor]
city cannot see whether growers keeps basin-compact   [mayor]
city cannot see whether mill keeps basin-compact   [mayor]
city cannot see whether delta keeps basin-compact   [mayor]
mill cannot see whether dam keeps basin-compact   [mill-manager]
mill cannot see whether growers keeps basin-compact   [mill-manager]
mill cannot see whether city keeps basin-compact   [mill-manager]
mill cannot see whether delta keeps basin-compact   [mill-manager]
delta cannot see whether dam keeps basin-compact   [delta-speaker]
delta cannot see whether growers keeps basin-compact   [delta-speaker]
delta cannot see whether city keeps basin-compact   [delta-speaker]
delta cannot see whether mill keeps basin-compact   [delta-speaker]
trust city>growers 34 -> 34.41: City of Marren could not see whether Growers' Union honoured “The basin compact”, and took it on trust (5 * room left 0.66 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mayor]
score growers 13 -> 12.33: what “The basin compact” is worth, over its reckonings   [union-chair, orchard-owner, smallholder]
score city 6 -> 7.5: what “The basin compact” is worth, over its reckonings   [mayor]
reckoning 5 is done
concern peak-power is silent, met to 13.3%
score dam 9.1 -> 5.36: revealed: how far the concern was truly met: Water for the dear hours   [dam-master]
concern dying-trees is silent, met to 16.7%
score growers 12.33 -> 7.67: revealed: how far the concern was truly met: Trees that do not come back   [union-chair, orchard-owner, smallholder]
concern running-taps is silent, met to 16.7%
score city 7.5 -> 2.84: revealed: how far the concern was truly met: Water on the fourth floor   [mayor]
concern three-shifts is silent, met to 10%
score mill 7.7 -> 4.9: revealed: how far the concern was truly met: Three shifts   [mill-manager]
concern water-that-arrives is silent, met to 10%
score delta 6.2 -> 3.4: revealed: how far the concern was truly met: Some of it must arrive   [delta-speaker]
concern thanked-once is silent, met to 13.3%
score dam-master 4 -> 1.33: revealed: how far the concern was truly met: To be asked before it is too late   [dam-master]
concern no-split is silent, met to 10%
score union-chair 3 -> 1: revealed: how far the concern was truly met: A union that stays one   [union-chair]
concern last-gate is silent, met to 13.3%
score smallholder 4 -> 1.33: revealed: how far the concern was truly met: The last gate of sixty   [smallholder]
concern one-sentence is silent, met to 20%
score mayor 6 -> 2: revealed: how far the concern was truly met: One sentence for the market   [mayor]
concern clean-again is silent, met to 10%
score mill-manager 3 -> 1: revealed: how far the concern was truly met: A river one can look into   [mill-manager]
concern at-the-table is silent, met to 23.3%
score delta-speaker 7 -> 2.33: revealed: how far the concern was truly met: Not the last to hear of it   [delta-speaker]
score dam 5.36 -> 2.36: revealed: how “The basin compact” was truly kept   [dam-master]
score mill 4.9 -> 1.9: revealed: how “The basin compact” was truly kept   [mill-manager]
score delta 3.4 -> 1.73: revealed: how “The basin compact” was truly kept   [delta-speaker]
the talks end: pumps-at-night
it was possible: dam reached 9.1 of -3.5 to 20.1 and left 9, growers reached 11 of 0 to 25.1 and left 11.2, city reached 10.5 of -6.5 to 19.9 and left 5.9, mill reached 7.7 of -3 to 21.4 and left 9.1, delta reached 6.2 of -2 to 27 and left 17.9; 94 packages were better for some and worse for none; 192 points on the frontier   [nobody is told]

# Three at the top: dam, growers and city sign at once, so the even flow is closed to the mill and the delta.
> table river-orle 50-minutes
the table opens: 50-minutes
> dam-master, union-chair, mayor, mill-manager, delta-speaker sit down
Player of dam-master sits down as dam-master
Player of union-chair sits down as union-chair
Player of mayor sits down as mayor
Player of mill-manager sits down as mill-manager
Player of delta-speaker sits down as delta-speaker
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: city 16.4, dam 20.1, delta 24.1, growers 22.2, mill 16.8   [nobody is told]
the talks begin
phase arrival
round 1 of arrival
> time runs out
the round is over: time
reckoning 1 is done; conference follows
> time runs out
phase conference
round 1 of conference
news: south-wind
score growers 5 -> 4.5: what walking away is worth, after the news: A wind from the south   [union-chair, orchard-owner, smallholder]
score city 5 -> 4.5: what walking away is worth, after the news: A wind from the south   [mayor]
> union-chair offers upper-pact (split fields-first)
offer 1 of growers to dam, city: upper-pact (split fields-first)
> dam-master accepts offer 1
dam accepts offer 1
> mayor accepts offer 1
city accepts offer 1
agreed by dam, growers, city: upper-pact (split fields-first)
> delta-speaker offers even-flow (price both-pay)
refused [excludes]: offer by delta-speaker: the package holds two proposals that exclude each other: The even flow and The pact of the upper river
> time runs out
the round is over: time
in force: upper-pact
concern peak-power is eased, met to 50%
score dam 0 -> 7: how far the concern is met: Water for the dear hours   [dam-master]
concern dying-trees is eased, met to 70%
score growers 0 -> 9.8: how far the concern is met: Trees that do not come back   [union-chair, orchard-owner, smallholder]
concern running-taps is eased, met to 50%
score city 0 -> 7: how far the concern is met: Water on the fourth floor   [mayor]
concern no-split is silent, met to 40%
score union-chair 0 -> 4: how far the concern is met: A union that stays one   [union-chair]
concern one-sentence is silent, met to 10%
score mayor 0 -> 1: how far the concern is met: One sentence for the market   [mayor]
score dam 7 -> 10.5: what “The pact of the upper river” is worth, over its reckonings   [dam-master]
score growers 9.8 -> 14.8: what “The pact of the upper river” is worth, over its reckonings   [union-chair, orchard-owner, smallholder]
score city 7 -> 10: what “The pact of the upper river” is worth, over its reckonings   [mayor]
reckoning 2 is done
> time runs out
round 2 of conference
news: court-date
score delta 8 -> 9: what walking away is worth, after the news: The court will hear the fishers   [delta-speaker]
> time runs out
the round is over: time
upper-pact is kept by all   [nobody is told]
dam cannot see whether growers keeps upper-pact   [dam-master]
dam cannot see whether city keeps upper-pact   [dam-master]
growers cannot see whether dam keeps upper-pact   [union-chair, orchard-owner, smallholder]
growers cannot see whether city keeps upper-pact   [union-chair, orchard-owner, smallholder]
city cannot see whether dam keeps upper-pact   [mayor]
city cannot see whether growers keeps upper-pact   [mayor]
trust dam>growers 48 -> 48.78: The dam could not see whether Growers' Union honoured “The pact of the upper river”, and took it on trust (6 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, union-chair, orchard-owner, smallholder]
trust dam>city 48 -> 48.78: The dam could not see whether City of Marren honoured “The pact of the upper river”, and took it on trust (6 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mayor]
trust growers>dam 48 -> 48.78: Growers' Union could not see whether The dam honoured “The pact of the upper river”, and took it on trust (6 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, union-chair, orchard-owner, smallholder]
trust growers>city 44 -> 44.84: Growers' Union could not see whether City of Marren honoured “The pact of the upper river”, and took it on trust (6 * room left 0.56 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mayor]
trust city>dam 46 -> 46.81: City of Marren could not see whether The dam honoured “The pact of the upper river”, and took it on trust (6 * room left 0.54 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mayor]
trust city>growers 44 -> 44.84: City of Marren could not see whether Growers' Union honoured “The pact of the upper river”, and took it on trust (6 * room left 0.56 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mayor]
reckoning 3 is done
> time runs out
round 3 of conference
> time runs out
the round is over: time
upper-pact is kept by all   [nobody is told]
dam cannot see whether growers keeps upper-pact   [dam-master]
dam cannot see whether city keeps upper-pact   [dam-master]
growers cannot see whether dam keeps upper-pact   [union-chair, orchard-owner, smallholder]
growers cannot see whether city keeps upper-pact   [union-chair, orchard-owner, smallholder]
city cannot see whether dam keeps upper-pact   [mayor]
city cannot see whether growers keeps upper-pact   [mayor]
trust dam>growers 48.78 -> 49.55: The dam could not see whether Growers' Union honoured “The pact of the upper river”, and took it on trust (6 * room left 0.512 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, union-chair, orchard-owner, smallholder]
trust dam>city 48.78 -> 49.55: The dam could not see whether City of Marren honoured “The pact of the upper river”, and took it on trust (6 * room left 0.512 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mayor]
trust growers>dam 48.78 -> 49.55: Growers' Union could not see whether The dam honoured “The pact of the upper river”, and took it on trust (6 * room left 0.512 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, union-chair, orchard-owner, smallholder]
trust growers>city 44.84 -> 45.67: Growers' Union could not see whether City of Marren honoured “The pact of the upper river”, and took it on trust (6 * room left 0.552 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mayor]
trust city>dam 46.81 -> 47.61: City of Marren could not see whether The dam honoured “The pact of the upper river”, and took it on trust (6 * room left 0.532 * half at each of two reckonings 0.5 * unverified 0.5)   [dam-master, mayor]
trust city>growers 44.84 -> 45.67: City of Marren could not see whether Growers' Union honoured “The pact of the upper river”, and took it on trust (6 * room left 0.552 * half at each of two reckonings 0.5 * unverified 0.5)   [union-chair, orchard-owner, smallholder, mayor]
reckoning 4 is done; summer follows
> time runs out
phase summer
round 1 of summer
> time runs out
the round is over: time
upper-pact is kept by all   [nobody is told]
dam cannot see whether growers keeps upper-pact   [dam-master]
dam cannot see whether city keeps upper-pact   [dam-master]
growers cannot see whether dam keeps upper-pact   [union-chair, orchard-owner, smallholder]
growers cannot see whether city keeps upper-pact   [union-chair, orchard-owner, smallholder]
city cannot see whether dam keeps upper-pact   [mayor]
city cannot see whether growers keeps upper-pact   [mayor]
reckoning 5 is done
the talks end: upper-three
it was possible: dam reached 10.5 of -3.5 to 20.1 and left 8.6, growers reached 14.8 of 0 to 25.1 and left 10.3, city reached 10 of -6.5 to 19.9 and left 9.8, mill reached 0 of -3 to 21.4 and left 16.8, delta reached 0 of -2 to 27 and left 24.1; 128 packages were better for some and worse for none; 192 points on the frontier   [nobody is told]

# Three at the bottom: city, mill and delta find each other first.
> table river-orle 50-minutes
the table opens: 50-minutes
> dam-master, union-chair, mayor, mill-manager, delta-speaker sit down
Player of dam-master sits down as dam-master
Player of union-chair sits down as union-chair
Player of mayor sits down as mayor
Player of mill-manager sits down as mill-manager
Player of delta-speaker sits down as delta-speaker
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: city 16.4, dam 20.1, delta 24.1, growers 22.2, mill 16.8   [nobody is told]
the talks begin
phase arrival
round 1 of arrival
> time runs out
the round is over: time
reckoning 1 is done; conference follows
> time runs out
phase conference
round 1 of conference
news: south-wind
score growers 5 -> 4.5: what walking away is worth, after the news: A wind from the south   [union-chair, orchard-owner, smallholder]
score city 5 -> 4.5: what walking away is worth, after the news: A wind from the south   [mayor]
> delta-speaker offers lower-pact (aim for-the-sea)
offer 1 of delta to city, mill: lower-pact (aim for-the-sea)
> mayor accepts offer 1
city accepts offer 1
> mill-manager accepts offer 1
mill accepts offer 1
agreed by city, mill, delta: lower-pact (aim for-the-sea)
> time runs out
the round is over: time
in force: lower-pact
concern running-taps is eased, met to 50%
score city 0 -> 7: how far the concern is met: Water on the fourth floor   [mayor]
concern three-shifts is eased, met to 50%
score mill 0 -> 7: how far the concern is met: Three shifts   [mill-manager]
concern water-that-arrives is eased, met to 70%
score delta 0 -> 9.8: how far the concern is met: Some of it must arrive   [delta-speaker]
concern one-sentence is silent, met to 20%
score mayor 0 -> 2: how far the concern is met: One sentence for the market   [mayor]
concern at-the-table is eased, met to 60%
score delta-speaker 0 -> 6: how far the concern is met: Not the last to hear of it   [delta-speaker]
score city 7 -> 10: what “The pact of the lower river” is worth, over its reckonings   [mayor]
score mill 7 -> 11: what “The pact of the lower river” is worth, over its reckonings   [mill-manager]
score delta 9.8 -> 13.8: what “The pact of the lower river” is worth, over its reckonings   [delta-speaker]
reckoning 2 is done
> time runs out
round 2 of conference
news: court-date
score delta 8 -> 9: what walking away is worth, after the news: The court will hear the fishers   [delta-speaker]
> time runs out
the round is over: time
lower-pact is kept by all   [nobody is told]
dam sees city keep lower-pact   [dam-master]
dam sees mill keep lower-pact   [dam-master]
dam sees delta keep lower-pact   [dam-master]
growers sees city keep lower-pact   [union-chair, orchard-owner, smallholder]
growers sees mill keep lower-pact   [union-chair, orchard-owner, smallholder]
growers sees delta keep lower-pact   [union-chair, orchard-owner, smallholder]
city sees mill keep lower-pact   [mayor]
city sees delta keep lower-pact   [mayor]
mill sees city keep lower-pact   [mill-manager]
mill sees delta keep lower-pact   [mill-manager]
delta sees city keep lower-pact   [delta-speaker]
delta sees mill keep lower-pact   [delta-speaker]
trust city>mill 48 -> 49.56: Brede paper mill honoured “The pact of the lower river” (6 * room left 0.52 * half at each of two reckonings 0.5)   [mayor, mill-manager]
trust city>delta 50 -> 51.5: The delta honoured “The pact of the lower river” (6 * room left 0.5 * half at each of two reckonings 0.5)   [mayor, delta-speaker]
trust mill>city 48 -> 49.56: City of Marren honoured “The pact of the lower river” (6 * room left 0.52 * half at each of two reckonings 0.5)   [mayor, mill-manager]
trust mill>delta 46 -> 47.62: The delta honoured “The pact of the lower river” (6 * room left 0.54 * half at each of two reckonings 0.5)   [mill-manager, delta-speaker]
trust delta>city 48 -> 50.08: City of Marren honoured “The pact of the lower river” (8 * room left 0.52 * half at each of two reckonings 0.5)   [mayor, delta-speaker]
trust delta>mill 42 -> 44.32: Brede paper mill honoured “The pact of the lower river” (8 * room left 0.58 * half at each of two reckonings 0.5)   [mill-manager, delta-speaker]
reckoning 3 is done
> time runs out
round 3 of conference
> time runs out
the round is over: time
lower-pact is kept by all   [nobody is told]
dam sees city keep lower-pact   [dam-master]
dam sees mill keep lower-pact   [dam-master]
dam sees delta keep lower-pact   [dam-master]
growers sees city keep lower-pact   [union-chair, orchard-owner, smallholder]
growers sees mill keep lower-pact   [union-chair, orchard-owner, smallholder]
growers sees delta keep lower-pact   [union-chair, orchard-owner, smallholder]
city sees mill keep lower-pact   [mayor]
city sees delta keep lower-pact   [mayor]
mill sees city keep lower-pact   [mill-manager]
mill sees delta keep lower-pact   [mill-manager]
delta sees city keep lower-pact   [delta-speaker]
delta sees mill keep lower-pact   [delta-speaker]
trust city>mill 49.56 -> 51.07: Brede paper mill honoured “The pact of the lower river” (6 * room left 0.504 * half at each of two reckonings 0.5)   [mayor, mill-manager]
trust city>delta 51.5 -> 52.96: The delta honoured “The pact of the lower river” (6 * room left 0.485 * half at each of two reckonings 0.5)   [mayor, delta-speaker]
trust mill>city 49.56 -> 51.07: City of Marren honoured “The pact of the lower river” (6 * room left 0.504 * half at each of two reckonings 0.5)   [mayor, mill-manager]
trust mill>delta 47.62 -> 49.19: The delta honoured “The pact of the lower river” (6 * room left 0.524 * half at each of two reckonings 0.5)   [mill-manager, delta-speaker]
trust delta>city 50.08 -> 52.08: City of Marren honoured “The pact of the lower river” (8 * room left 0.499 * half at each of two reckonings 0.5)   [mayor, delta-speaker]
trust delta>mill 44.32 -> 46.55: Brede paper mill honoured “The pact of the lower river” (8 * room left 0.557 * half at each of two reckonings 0.5)   [mill-manager, delta-speaker]
reckoning 4 is done; summer follows
> time runs out
phase summer
round 1 of summer
> time runs out
the round is over: time
lower-pact is kept by all   [nobody is told]
dam sees city keep lower-pact   [dam-master]
dam sees mill keep lower-pact   [dam-master]
dam sees delta keep lower-pact   [dam-master]
growers sees city keep lower-pact   [union-chair, orchard-owner, smallholder]
growers sees mill keep lower-pact   [union-chair, orchard-owner, smallholder]
growers sees delta keep lower-pact   [union-chair, orchard-owner, smallholder]
city sees mill keep lower-pact   [mayor]
city sees delta keep lower-pact   [mayor]
mill sees city keep lower-pact   [mill-manager]
mill sees delta keep lower-pact   [mill-manager]
delta sees city keep lower-pact   [delta-speaker]
delta sees mill keep lower-pact   [delta-speaker]
reckoning 5 is done
the talks end: lower-three
it was possible: dam reached 0 of -3.5 to 20.1 and left 19.1, growers reached 0 of 0 to 25.1 and left 22.2, city reached 10 of -6.5 to 19.9 and left 6.9, mill reached 11 of -3 to 21.4 and left 8.9, delta reached 13.8 of -2 to 27 and left 10.3; 90 packages were better for some and worse for none; 192 points on the frontier   [nobody is told]

# The same by day and night: the dam tells of its gate, and what was dear becomes cheap.
> table river-orle 50-minutes
the table opens: 50-minutes
> dam-master, union-chair, mayor, mill-manager, delta-speaker sit down
Player of dam-master sits down as dam-master
Player of union-chair sits down as union-chair
Player of mayor sits down as mayor
Player of mill-manager sits down as mill-manager
Player of delta-speaker sits down as delta-speaker
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: city 16.4, dam 20.1, delta 24.1, growers 22.2, mill 16.8   [nobody is told]
the talks begin
phase arrival
round 1 of arrival
> dam-master voices old-gate
dam-master discloses the concern old-gate
concern old-gate is voiced, met to 0%
trust growers>dam 48 -> 49.56: The dam disclosed a concern it had kept to itself: The gate that sticks (3 * room left 0.52)   [dam-master, union-chair, orchard-owner, smallholder]
trust city>dam 46 -> 47.62: The dam disclosed a concern it had kept to itself: The gate that sticks (3 * room left 0.54)   [dam-master, mayor]
trust mill>dam 48 -> 49.56: The dam disclosed a concern it had kept to itself: The gate that sticks (3 * room left 0.52)   [dam-master, mill-manager]
trust delta>dam 42 -> 43.74: The dam disclosed a concern it had kept to itself: The gate that sticks (3 * room left 0.58)   [dam-master, delta-speaker]
> time runs out
the round is over: time
reckoning 1 is done; conference follows
> time runs out
phase conference
round 1 of conference
news: south-wind
score growers 5 -> 4.5: what walking away is worth, after the news: A wind from the south   [union-chair, orchard-owner, smallholder]
score city 5 -> 4.5: what walking away is worth, after the news: A wind from the south   [mayor]
> mill-manager offers even-flow (price quiet-summer)
offer 1 of mill to dam, delta: even-flow (price quiet-summer)
> dam-master accepts offer 1
dam accepts offer 1
> delta-speaker accepts offer 1
delta accepts offer 1
agreed by dam, mill, delta: even-flow (price quiet-summer)
> time runs out
the round is over: time
in force: even-flow
concern peak-power is silent, met to 40%
score dam 0 -> 5.6: how far the concern is met: Water for the dear hours   [dam-master]
concern old-gate is eased, met to 80%
score dam 5.6 -> 13.6: how far the concern is met: The gate that sticks   [dam-master]
concern three-shifts is eased, met to 50%
score mill 0 -> 7: how far the concern is met: Three shifts   [mill-manager]
concern water-that-arrives is eased, met to 70%
score delta 0 -> 9.8: how far the concern is met: Some of it must arrive   [delta-speaker]
concern thanked-once is silent, met to 40%
score dam-master 0 -> 4: how far the concern is met: To be asked before it is too late   [dam-master]
concern clean-again is silent, met to 20%
score mill-manager 0 -> 2: how far the concern is met: A river one can look into   [mill-manager]
concern at-the-table is silent, met to 40%
score delta-speaker 0 -> 4: how far the concern is met: Not the last to hear of it   [delta-speaker]
score dam 13.6 -> 14.6: what “The even flow” is worth, over its reckonings   [dam-master]
score mill 7 -> 10: what “The even flow” is worth, over its reckonings   [mill-manager]
score delta 9.8 -> 11.8: what “The even flow” is worth, over its reckonings   [delta-speaker]
reckoning 2 is done
> time runs out
round 2 of conference
news: court-date
score delta 8 -> 9: what walking away is worth, after the news: The court will hear the fishers   [delta-speaker]
> time runs out
the round is over: time
even-flow is kept by all   [nobody is told]
dam sees mill keep even-flow   [dam-master]
dam sees delta keep even-flow   [dam-master]
growers sees dam keep even-flow   [union-chair, orchard-owner, smallholder]
growers sees mill keep even-flow   [union-chair, orchard-owner, smallholder]
growers sees delta keep even-flow   [union-chair, orchard-owner, smallholder]
city sees dam keep even-flow   [mayor]
city sees mill keep even-flow   [mayor]
city sees delta keep even-flow   [mayor]
mill sees dam keep even-flow   [mill-manager]
mill sees delta keep even-flow   [mill-manager]
delta sees dam keep even-flow   [delta-speaker]
delta sees mill keep even-flow   [delta-speaker]
trust dam>mill 48 -> 50.34: Brede paper mill honoured “The even flow”, which meets a concern that The dam had voiced (6 * room left 0.52 * half at each of two reckonings 0.5 * responsive 1.5)   [dam-master, mill-manager]
trust dam>delta 46 -> 48.43: The delta honoured “The even flow”, which meets a concern that The dam had voiced (6 * room left 0.54 * half at each of two reckonings 0.5 * responsive 1.5)   [dam-master, delta-speaker]
trust mill>dam 49.56 -> 51.07: The dam honoured “The even flow” (6 * room left 0.504 * half at each of two reckonings 0.5)   [dam-master, mill-manager]
trust mill>delta 46 -> 47.35: The delta honoured “The even flow” (5 * room left 0.54 * half at each of two reckonings 0.5)   [mill-manager, delta-speaker]
trust delta>dam 43.74 -> 45.99: The dam honoured “The even flow” (8 * room left 0.563 * half at each of two reckonings 0.5)   [dam-master, delta-speaker]
trust delta>mill 42 -> 43.45: Brede paper mill honoured “The even flow” (5 * room left 0.58 * half at each of two reckonings 0.5)   [mill-manager, delta-speaker]
reckoning 3 is done
> time runs out
round 3 of conference
> time runs out
the round is over: time
even-flow is kept by all   [nobody is told]
dam sees mill keep even-flow   [dam-master]
dam sees delta keep even-flow   [dam-master]
growers sees dam keep even-flow   [union-chair, orchard-owner, smallholder]
growers sees mill keep even-flow   [union-chair, orchard-owner, smallholder]
growers sees delta keep even-flow   [union-chair, orchard-owner, smallholder]
city sees dam keep even-flow   [mayor]
city sees mill keep even-flow   [mayor]
city sees delta keep even-flow   [mayor]
mill sees dam keep even-flow   [mill-manager]
mill sees delta keep even-flow   [mill-manager]
delta sees dam keep even-flow   [delta-speaker]
delta sees mill keep even-flow   [delta-speaker]
trust dam>mill 50.34 -> 52.57: Brede paper mill honoured “The even flow”, which meets a concern that The dam had voiced (6 * room left 0.497 * half at each of two reckonings 0.5 * responsive 1.5)   [dam-master, mill-manager]
trust dam>delta 48.43 -> 50.75: The delta honoured “The even flow”, which meets a concern that The dam had voiced (6 * room left 0.516 * half at each of two reckonings 0.5 * responsive 1.5)   [dam-master, delta-speaker]
trust mill>dam 51.07 -> 52.54: The dam honoured “The even flow” (6 * room left 0.489 * half at each of two reckonings 0.5)   [dam-master, mill-manager]
trust mill>delta 47.35 -> 48.67: The delta honoured “The even flow” (5 * room left 0.527 * half at each of two reckonings 0.5)   [mill-manager, delta-speaker]
trust delta>dam 45.99 -> 48.15: The dam honoured “The even flow” (8 * room left 0.54 * half at each of two reckonings 0.5)   [dam-master, delta-speaker]
trust delta>mill 43.45 -> 44.86: Brede paper mill honoured “The even flow” (5 * room left 0.566 * half at each of two reckonings 0.5)   [mill-manager, delta-speaker]
reckoning 4 is done; summer follows
> time runs out
phase summer
round 1 of summer
> time runs out
the round is over: time
even-flow is kept by all   [nobody is told]
dam sees mill keep even-flow   [dam-master]
dam sees delta keep even-flow   [dam-master]
growers sees dam keep even-flow   [union-chair, orchard-owner, smallholder]
growers sees mill keep even-flow   [union-chair, orchard-owner, smallholder]
growers sees delta keep even-flow   [union-chair, orchard-owner, smallholder]
city sees dam keep even-flow   [mayor]
city sees mill keep even-flow   [mayor]
city sees delta keep even-flow   [mayor]
mill sees dam keep even-flow   [mill-manager]
mill sees delta keep even-flow   [mill-manager]
delta sees dam keep even-flow   [delta-speaker]
delta sees mill keep even-flow   [delta-speaker]
reckoning 5 is done
the talks end: day-and-night
it was possible: dam reached 14.6 of -3.5 to 20.1 and left 5.5, growers reached 0 of 0 to 25.1 and left 22.2, city reached 0 of -6.5 to 19.9 and left 16.4, mill reached 10 of -3 to 21.4 and left 6.8, delta reached 11.8 of -2 to 27 and left 12.3; 117 packages were better for some and worse for none; 192 points on the frontier   [nobody is told]

# In the corridors of the long version city and delta promise each other not to go with the upper river. The pact
# of the upper river is then closed to the city, whoever asks.
> table river-orle 90-minutes
the table opens: 90-minutes
> dam-master, union-chair, mayor, mill-manager, delta-speaker sit down
Player of dam-master sits down as dam-master
Player of union-chair sits down as union-chair
Player of mayor sits down as mayor
Player of mill-manager sits down as mill-manager
Player of delta-speaker sits down as delta-speaker
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: city 17.4, dam 21.1, delta 25.1, growers 23.2, mill 16.8   [nobody is told]
the talks begin
phase arrival
round 1 of arrival
> time runs out
the round is over: time
reckoning 1 is done; corridors follows
> time runs out
phase corridors
round 1 of corridors
> mayor offers one-boat
offer 1 of city to delta: one-boat
> delta-speaker accepts offer 1
delta accepts offer 1
agreed by city, delta: one-boat
> time runs out
the round is over: time
in force: one-boat
concern one-sentence is silent, met to 10%
score mayor 0 -> 1: how far the concern is met: One sentence for the market   [mayor]
concern at-the-table is silent, met to 20%
score delta-speaker 0 -> 2: how far the concern is met: Not the last to hear of it   [delta-speaker]
score city 0 -> 1: what “In one boat” is worth, over its reckonings   [mayor]
score delta 0 -> 1: what “In one boat” is worth, over its reckonings   [delta-speaker]
reckoning 2 is done
> time runs out
round 2 of corridors
> time runs out
the round is over: time
one-boat is kept by all   [nobody is told]
city cannot see whether delta keeps one-boat   [mayor]
delta cannot see whether city keeps one-boat   [delta-speaker]
trust city>delta 50 -> 50.75: City of Marren could not see whether The delta honoured “In one boat”, and took it on trust (6 * room left 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, delta-speaker]
trust delta>city 48 -> 49.04: The delta could not see whether City of Marren honoured “In one boat”, and took it on trust (8 * room left 0.52 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, delta-speaker]
reckoning 3 is done; conference follows
> time runs out
phase conference
round 1 of conference
news: south-wind
score growers 5 -> 4.5: what walking away is worth, after the news: A wind from the south   [union-chair, orchard-owner, smallholder]
score city 5 -> 4.5: what walking away is worth, after the news: A wind from the south   [mayor]
> dam-master offers upper-pact (split taps-first)
refused [excludes]: offer by dam-master: the package holds two proposals that exclude each other: The pact of the upper river and In one boat
