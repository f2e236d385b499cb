# Another time: nothing is settled.
> table cafe-band 15-minutes
the table opens: 15-minutes
> all sit down
2 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: band 35, cafe 28   [nobody is told]
the talks begin
phase the-talk
round 1 of the-talk
> time runs out
the round is over: time
reckoning 1 is done
> time runs out
round 2 of the-talk
> time runs out
the round is over: time
reckoning 2 is done
> time runs out
round 3 of the-talk
news: a-letter
score cafe 5 -> 6: what walking away is worth, after the news: A letter under the door   [owner]
> time runs out
the round is over: time
reckoning 3 is done
the talks end: another-time
it was possible: cafe reached 0 of -4.5 to 29 and left 29, band reached 0 of -5 to 35 and left 35; 320 packages were better for some and worse for none; 9 points on the frontier   [nobody is told]

# No deal: the owner has had enough, twice.
> table cafe-band 15-minutes
the table opens: 15-minutes
> all sit down
2 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: band 35, cafe 28   [nobody is told]
the talks begin
phase the-talk
round 1 of the-talk
> singer gestures other-cafe-mentioned
band carries out other-cafe-mentioned
trust cafe>band 40 -> 35: Five Past Midnight took a hostile step: Mention another café (-5 * at stake 0.5 * breach 2)   [all seats]
score band 0 -> 1: what the gesture costs or brings: Mention another café   [singer]
> owner walks out
cafe walks out
the round is over: walked-out
reckoning 1 is done
> time runs out
round 2 of the-talk, suspended: nothing can be signed
> owner walks out
cafe walks out for good
the round is over: walked-out
reckoning 2 is done
the talks end: no-deal
it was possible: cafe reached 0 of -4.5 to 29 and left 29, band reached 1 of -4 to 36 and left 35; 320 packages were better for some and worse for none; 9 points on the frontier   [nobody is told]

# A good summer: evenings and a fee, kept.
> table cafe-band 15-minutes
the table opens: 15-minutes
> all sit down
2 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: band 35, cafe 28   [nobody is told]
the talks begin
phase the-talk
round 1 of the-talk
> owner offers evenings (which two-and-two) + fee (sum hundred-and-twenty)
offer 1 of cafe to band: evenings (which two-and-two) + fee (sum hundred-and-twenty)
> singer accepts offer 1
band accepts offer 1
agreed by cafe, band: evenings (which two-and-two) + fee (sum hundred-and-twenty)
> time runs out
the round is over: time
in force: evenings, fee
concern empty-wednesdays is eased, met to 50%
score cafe 0 -> 5: how far the concern is met: Empty tables in the middle of the week   [owner]
concern steady-income is eased, met to 70%
score band 0 -> 7: how far the concern is met: Money we can count on   [singer]
score cafe 5 -> 9: what “Evenings” is worth, over its reckonings   [owner]
score cafe 9 -> 6: what “Fee” is worth, over its reckonings   [owner]
score band 7 -> 10: what “Evenings” is worth, over its reckonings   [singer]
score band 10 -> 13: what “Fee” is worth, over its reckonings   [singer]
reckoning 1 is done
> time runs out
round 2 of the-talk
> time runs out
the round is over: time
evenings is kept by all   [nobody is told]
fee is kept by all   [nobody is told]
cafe sees band keep evenings   [owner]
cafe sees band keep fee   [owner]
band sees cafe keep evenings   [singer]
band sees cafe keep fee   [singer]
trust cafe>band 40 -> 42.4: Five Past Midnight honoured “Evenings” (8 * room left 0.6 * half at each of two reckonings 0.5)   [all seats]
trust cafe>band 42.4 -> 42.98: Five Past Midnight honoured “Fee” (2 * room left 0.576 * half at each of two reckonings 0.5)   [all seats]
trust band>cafe 40 -> 41.8: The Blue Kettle honoured “Evenings” (6 * room left 0.6 * half at each of two reckonings 0.5)   [all seats]
trust band>cafe 41.8 -> 44.13: The Blue Kettle honoured “Fee” (8 * room left 0.582 * half at each of two reckonings 0.5)   [all seats]
reckoning 2 is done
> time runs out
round 3 of the-talk
news: a-letter
score cafe 5 -> 6: what walking away is worth, after the news: A letter under the door   [owner]
> time runs out
the round is over: time
evenings is kept by all   [nobody is told]
fee is kept by all   [nobody is told]
cafe sees band keep evenings   [owner]
cafe sees band keep fee   [owner]
band sees cafe keep evenings   [singer]
band sees cafe keep fee   [singer]
trust cafe>band 42.98 -> 45.26: Five Past Midnight honoured “Evenings” (8 * room left 0.57 * half at each of two reckonings 0.5)   [all seats]
trust cafe>band 45.26 -> 45.81: Five Past Midnight honoured “Fee” (2 * room left 0.547 * half at each of two reckonings 0.5)   [all seats]
trust band>cafe 44.13 -> 45.81: The Blue Kettle honoured “Evenings” (6 * room left 0.559 * half at each of two reckonings 0.5)   [all seats]
trust band>cafe 45.81 -> 47.98: The Blue Kettle honoured “Fee” (8 * room left 0.542 * half at each of two reckonings 0.5)   [all seats]
reckoning 3 is done
the talks end: a-good-summer
it was possible: cafe reached 6 of -4.5 to 29 and left 21.5, band reached 13 of -5 to 35 and left 22; 164 packages were better for some and worse for none; 9 points on the frontier   [nobody is told]
> owner looks at score
utility 6, walk-away 6, ideal 28
deal 0, trust 47.98, total 14.39, seat 14.39
> singer looks at score
utility 13, walk-away 5, ideal 35
deal 26.67, trust 45.81, total 32.41, seat 32.41

# A sour summer: the amplifiers were louder than agreed, and the owner listened.
> table cafe-band 25-minutes
the table opens: 25-minutes
> all sit down
2 seats are taken
> instructor starts with 2 rounds of aftermath
drawn: 2 rounds of aftermath; ideals: band 35, cafe 28   [nobody is told]
the talks begin
phase the-talk
round 1 of the-talk
> owner offers evenings (which saturdays) + fee (sum hundred-and-twenty) + loudness (limit quiet-after-ten)
offer 1 of cafe to band: evenings (which saturdays) + fee (sum hundred-and-twenty) + loudness (limit quiet-after-ten)
> singer accepts offer 1
band accepts offer 1
agreed by cafe, band: evenings (which saturdays) + fee (sum hundred-and-twenty) + loudness (limit quiet-after-ten)
> time runs out
the round is over: time
in force: evenings, fee, loudness
concern the-neighbour is eased, met to 50%   [owner]
score cafe 0 -> 6: how far the concern is met: One more complaint   [owner]
concern steady-income is eased, met to 70%
score band 0 -> 7: how far the concern is met: Money we can count on   [singer]
score cafe 6 -> 9: what “Evenings” is worth, over its reckonings   [owner]
score cafe 9 -> 6: what “Fee” is worth, over its reckonings   [owner]
score cafe 6 -> 8: what “Loudness” is worth, over its reckonings   [owner]
score band 7 -> 13: what “Evenings” is worth, over its reckonings   [singer]
score band 13 -> 16: what “Fee” is worth, over its reckonings   [singer]
score band 16 -> 14: what “Loudness” is worth, over its reckonings   [singer]
reckoning 1 is done
> time runs out
round 2 of the-talk
> singer will break loudness
band will break loudness   [singer]
> owner inspects loudness
cafe inspects loudness
> time runs out
the round is over: time
evenings is kept by all   [nobody is told]
fee is kept by all   [nobody is told]
loudness is broken by band   [nobody is told]
cafe sees band keep evenings   [owner]
cafe sees band keep fee   [owner]
cafe sees band break loudness   [owner]
band sees cafe keep evenings   [singer]
band sees cafe keep fee   [singer]
band cannot see whether cafe keeps loudness   [singer]
trust cafe>band 40 -> 30: The Blue Kettle saw Five Past Midnight break “Loudness” (-10 * at stake 0.5 * breach 2)   [all seats]
cafe is wary of band for 2 reckonings of visible honour   [all seats]
trust cafe>band 30 -> 31.4: Five Past Midnight honoured “Evenings” (8 * room left 0.7 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
trust cafe>band 31.4 -> 31.74: Five Past Midnight honoured “Fee” (2 * room left 0.686 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
trust band>cafe 40 -> 41.8: The Blue Kettle honoured “Evenings” (6 * room left 0.6 * half at each of two reckonings 0.5)   [all seats]
trust band>cafe 41.8 -> 44.13: The Blue Kettle honoured “Fee” (8 * room left 0.582 * half at each of two reckonings 0.5)   [all seats]
trust band>cafe 44.13 -> 44.41: Five Past Midnight could not see whether The Blue Kettle honoured “Loudness”, and took it on trust (2 * room left 0.559 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
concern the-neighbour is silent, met to 0%   [owner]
score cafe 8 -> 2: how far the concern is met: One more complaint   [owner]
score cafe 2 -> 0: what “Loudness” is worth, over its reckonings   [owner]
score band 14 -> 17: what “Loudness” is worth, over its reckonings   [singer]
reckoning 2 is done
> time runs out
round 3 of the-talk
news: a-letter
score cafe 5 -> 6: what walking away is worth, after the news: A letter under the door   [owner]
> owner will break fee
cafe will break fee   [owner]
> time runs out
the round is over: time
evenings is kept by all   [nobody is told]
fee is broken by cafe   [nobody is told]
loudness is kept by all   [nobody is told]
cafe sees band keep evenings   [owner]
cafe sees band keep fee   [owner]
cafe cannot see whether band keeps loudness   [owner]
band sees cafe keep evenings   [singer]
band sees cafe break fee   [singer]
band cannot see whether cafe keeps loudness   [singer]
trust cafe>band 31.74 -> 33.11: Five Past Midnight honoured “Evenings” (8 * room left 0.683 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
trust cafe>band 33.11 -> 33.44: Five Past Midnight honoured “Fee” (2 * room left 0.669 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
trust cafe>band 33.44 -> 34.27: The Blue Kettle could not see whether Five Past Midnight honoured “Loudness”, and took it on trust (10 * room left 0.666 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
cafe is wary of band for 1 reckonings of visible honour   [all seats]
trust band>cafe 44.41 -> 40.41: Five Past Midnight saw The Blue Kettle break “Fee” (-8 * at stake 0.5 * breach 2 * provoked 0.5)   [all seats]
band is wary of cafe for 2 reckonings of visible honour   [all seats]
trust band>cafe 40.41 -> 41.3: The Blue Kettle honoured “Evenings” (6 * room left 0.596 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
trust band>cafe 41.3 -> 41.45: Five Past Midnight could not see whether The Blue Kettle honoured “Loudness”, and took it on trust (2 * room left 0.587 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
concern the-neighbour is silent, met to 25%   [owner]
score cafe 0 -> 3: how far the concern is met: One more complaint   [owner]
concern steady-income is silent, met to 45%
score band 17 -> 14.5: how far the concern is met: Money we can count on   [singer]
score cafe 3 -> 5: what “Fee” is worth, over its reckonings   [owner]
score cafe 5 -> 6: what “Loudness” is worth, over its reckonings   [owner]
score band 14.5 -> 13: what “Fee” is worth, over its reckonings   [singer]
score band 13 -> 11.5: what “Loudness” is worth, over its reckonings   [singer]
reckoning 3 is done; the-season follows
> time runs out
phase the-season
round 1 of the-season
> time runs out
the round is over: time
evenings is kept by all   [nobody is told]
fee is kept by all   [nobody is told]
loudness is kept by all   [nobody is told]
cafe sees band keep evenings   [owner]
cafe sees band keep fee   [owner]
cafe cannot see whether band keeps loudness   [owner]
band sees cafe keep evenings   [singer]
band sees cafe keep fee   [singer]
band cannot see whether cafe keeps loudness   [singer]
trust cafe>band 34.27 -> 35.09: The Blue Kettle could not see whether Five Past Midnight honoured “Loudness”, and took it on trust (10 * room left 0.657 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
cafe is no longer wary of band   [all seats]
trust band>cafe 41.45 -> 42.62: The Blue Kettle honoured “Fee” (8 * room left 0.586 * wary 0.5 * half at each of two reckonings 0.5)   [all seats]
band is wary of cafe for 1 reckonings of visible honour   [all seats]
concern the-neighbour is silent, met to 33.3%   [owner]
score cafe 6 -> 7: how far the concern is met: One more complaint   [owner]
concern steady-income is eased, met to 53.3%
score band 11.5 -> 12.33: how far the concern is met: Money we can count on   [singer]
score cafe 7 -> 6.33: what “Fee” is worth, over its reckonings   [owner]
score cafe 6.33 -> 6.66: what “Loudness” is worth, over its reckonings   [owner]
score band 12.33 -> 12.83: what “Fee” is worth, over its reckonings   [singer]
score band 12.83 -> 12.33: what “Loudness” is worth, over its reckonings   [singer]
reckoning 4 is done
> time runs out
round 2 of the-season
> time runs out
the round is over: time
evenings is kept by all   [nobody is told]
fee is kept by all   [nobody is told]
loudness is kept by all   [nobody is told]
cafe sees band keep evenings   [owner]
cafe sees band keep fee   [owner]
cafe cannot see whether band keeps loudness   [owner]
band sees cafe keep evenings   [singer]
band sees cafe keep fee   [singer]
band cannot see whether cafe keeps loudness   [singer]
band is no longer wary of cafe   [all seats]
concern the-neighbour is silent, met to 37.5%   [owner]
score cafe 6.66 -> 7.16: how far the concern is met: One more complaint   [owner]
concern steady-income is eased, met to 57.5%
score band 12.33 -> 12.75: how far the concern is met: Money we can count on   [singer]
score cafe 7.16 -> 6.83: what “Fee” is worth, over its reckonings   [owner]
score cafe 6.83 -> 7: what “Loudness” is worth, over its reckonings   [owner]
score band 12.75 -> 13: what “Fee” is worth, over its reckonings   [singer]
score band 13 -> 12.75: what “Loudness” is worth, over its reckonings   [singer]
reckoning 5 is done
the talks end: sour-summer
it was possible: cafe reached 8 of -4.5 to 29 and left 19.5, band reached 14 of -5 to 35 and left 21; 131 packages were better for some and worse for none; 9 points on the frontier   [nobody is told]
> owner looks at score
utility 7, walk-away 6, ideal 28
deal 4.55, trust 42.62, total 15.97, seat 15.97
> singer looks at score
utility 12.75, walk-away 5, ideal 35
deal 25.83, trust 35.09, total 28.61, seat 28.61

# A place of their own: each finds out what the other needed most.
> table cafe-band 25-minutes
the table opens: 25-minutes
> all sit down
2 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: band 35, cafe 28   [nobody is told]
the talks begin
phase the-talk
round 1 of the-talk
> owner voices the-neighbour
owner discloses the concern the-neighbour
concern the-neighbour is voiced, met to 0%
trust band>cafe 40 -> 41.8: The Blue Kettle disclosed a concern it had kept to itself: One more complaint (3 * room left 0.6)   [all seats]
> singer acknowledges the-neighbour "One more complaint, and you lose your evenings."
singer restates the-neighbour: “One more complaint, and you lose your evenings.”
> owner tells band about the-neighbour that is it
owner to band about the-neighbour: that is it
concern the-neighbour is acknowledged, met to 0%
trust cafe>band 40 -> 41.2: Five Past Midnight understood a concern of The Blue Kettle: One more complaint (2 * room left 0.6)   [all seats]
> singer voices nowhere-to-rehearse
singer discloses the concern nowhere-to-rehearse
concern nowhere-to-rehearse is voiced, met to 0%
trust cafe>band 41.2 -> 42.96: Five Past Midnight disclosed a concern it had kept to itself: Nowhere to rehearse (3 * room left 0.588)   [all seats]
> owner offers evenings (which wednesdays) + loudness (limit stage-turned) + cellar (use rehearsals) + fee (sum hundred-and-twenty)
offer 1 of cafe to band: evenings (which wednesdays) + loudness (limit stage-turned) + cellar (use rehearsals) + fee (sum hundred-and-twenty)
> singer accepts offer 1
band accepts offer 1
agreed by cafe, band: evenings (which wednesdays) + loudness (limit stage-turned) + cellar (use rehearsals) + fee (sum hundred-and-twenty)
> time runs out
the round is over: time
in force: evenings, loudness, cellar, fee
concern empty-wednesdays is eased, met to 80%
score cafe 0 -> 8: how far the concern is met: Empty tables in the middle of the week   [owner]
concern the-neighbour is eased, met to 100%
score cafe 8 -> 20: how far the concern is met: One more complaint   [owner]
concern steady-income is eased, met to 70%
score band 0 -> 7: how far the concern is met: Money we can count on   [singer]
concern nowhere-to-rehearse is eased, met to 100%
score band 7 -> 19: how far the concern is met: Nowhere to rehearse   [singer]
score cafe 20 -> 24: what “Evenings” is worth, over its reckonings   [owner]
score cafe 24 -> 26: what “Loudness” is worth, over its reckonings   [owner]
score cafe 26 -> 24.5: what “The cellar” is worth, over its reckonings   [owner]
score cafe 24.5 -> 21.5: what “Fee” is worth, over its reckonings   [owner]
score band 19 -> 20: what “Evenings” is worth, over its reckonings   [singer]
score band 20 -> 23: what “The cellar” is worth, over its reckonings   [singer]
score band 23 -> 26: what “Fee” is worth, over its reckonings   [singer]
reckoning 1 is done
> time runs out
round 2 of the-talk
> singer gestures a-song-now
band carries out a-song-now
trust cafe>band 42.96 -> 46.38: Five Past Midnight made a gesture: Play one song, here and now and met a concern that The Blue Kettle had voiced (4 * room left 0.57 * responsive 1.5)   [all seats]
score band 26 -> 25.5: what the gesture costs or brings: Play one song, here and now   [singer]
> owner gestures supper-on-the-house
cafe carries out supper-on-the-house, in answer to a-song-now of band
trust band>cafe 41.8 -> 45.29: The Blue Kettle answered a gesture of Five Past Midnight: Bring a supper on the house (4 * room left 0.582 * reciprocal 1.5)   [all seats]
score cafe 21.5 -> 21: what the gesture costs or brings: Bring a supper on the house   [owner]
> time runs out
the round is over: time
evenings is kept by all   [nobody is told]
loudness is kept by all   [nobody is told]
cellar is kept by all   [nobody is told]
fee is kept by all   [nobody is told]
cafe sees band keep evenings   [owner]
cafe cannot see whether band keeps loudness   [owner]
cafe cannot see whether band keeps cellar   [owner]
cafe sees band keep fee   [owner]
band sees cafe keep evenings   [singer]
band cannot see whether cafe keeps loudness   [singer]
band cannot see whether cafe keeps cellar   [singer]
band sees cafe keep fee   [singer]
trust cafe>band 46.38 -> 48.52: Five Past Midnight honoured “Evenings” (8 * room left 0.536 * half at each of two reckonings 0.5)   [all seats]
trust cafe>band 48.52 -> 50.45: The Blue Kettle could not see whether Five Past Midnight honoured “Loudness”, and took it on trust (10 * room left 0.515 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
trust cafe>band 50.45 -> 50.82: The Blue Kettle could not see whether Five Past Midnight honoured “The cellar”, and took it on trust (3 * room left 0.496 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust cafe>band 50.82 -> 51.31: Five Past Midnight honoured “Fee” (2 * room left 0.492 * half at each of two reckonings 0.5)   [all seats]
trust band>cafe 45.29 -> 46.93: The Blue Kettle honoured “Evenings” (6 * room left 0.547 * half at each of two reckonings 0.5)   [all seats]
trust band>cafe 46.93 -> 47.2: Five Past Midnight could not see whether The Blue Kettle honoured “Loudness”, and took it on trust (2 * room left 0.531 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust band>cafe 47.2 -> 49.18: Five Past Midnight could not see whether The Blue Kettle honoured “The cellar”, and took it on trust (10 * room left 0.528 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
trust band>cafe 49.18 -> 51.21: The Blue Kettle honoured “Fee” (8 * room left 0.508 * half at each of two reckonings 0.5)   [all seats]
trust cafe>band 51.31 -> 52.77: Five Past Midnight had gone first (Play one song, here and now), and The Blue Kettle answered (4 * room left 0.487 * responsive 1.5 * reciprocal, missing half 0.5)   [all seats]
concern the-neighbour is settled, met to 100%
concern nowhere-to-rehearse is settled, met to 100%
reckoning 2 is done
> time runs out
round 3 of the-talk
news: a-letter
score cafe 5 -> 6: what walking away is worth, after the news: A letter under the door   [owner]
> time runs out
the round is over: time
evenings is kept by all   [nobody is told]
loudness is kept by all   [nobody is told]
cellar is kept by all   [nobody is told]
fee is kept by all   [nobody is told]
cafe sees band keep evenings   [owner]
cafe cannot see whether band keeps loudness   [owner]
cafe cannot see whether band keeps cellar   [owner]
cafe sees band keep fee   [owner]
band sees cafe keep evenings   [singer]
band cannot see whether cafe keeps loudness   [singer]
band cannot see whether cafe keeps cellar   [singer]
band sees cafe keep fee   [singer]
trust cafe>band 52.77 -> 54.66: Five Past Midnight honoured “Evenings” (8 * room left 0.472 * half at each of two reckonings 0.5)   [all seats]
trust cafe>band 54.66 -> 56.36: The Blue Kettle could not see whether Five Past Midnight honoured “Loudness”, and took it on trust (10 * room left 0.453 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
trust cafe>band 56.36 -> 56.69: The Blue Kettle could not see whether Five Past Midnight honoured “The cellar”, and took it on trust (3 * room left 0.436 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust cafe>band 56.69 -> 57.12: Five Past Midnight honoured “Fee” (2 * room left 0.433 * half at each of two reckonings 0.5)   [all seats]
trust band>cafe 51.21 -> 52.67: The Blue Kettle honoured “Evenings” (6 * room left 0.488 * half at each of two reckonings 0.5)   [all seats]
trust band>cafe 52.67 -> 52.91: Five Past Midnight could not see whether The Blue Kettle honoured “Loudness”, and took it on trust (2 * room left 0.473 * half at each of two reckonings 0.5 * unverified 0.5)   [all seats]
trust band>cafe 52.91 -> 54.68: Five Past Midnight could not see whether The Blue Kettle honoured “The cellar”, and took it on trust (10 * room left 0.471 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [all seats]
trust band>cafe 54.68 -> 56.49: The Blue Kettle honoured “Fee” (8 * room left 0.453 * half at each of two reckonings 0.5)   [all seats]
reckoning 3 is done; the-season follows
> time runs out
phase the-season
round 1 of the-season
> time runs out
the round is over: time
evenings is kept by all   [nobody is told]
loudness is kept by all   [nobody is told]
cellar is kept by all   [nobody is told]
fee is kept by all   [nobody is told]
cafe sees band keep evenings   [owner]
cafe cannot see whether band keeps loudness   [owner]
cafe cannot see whether band keeps cellar   [owner]
cafe sees band keep fee   [owner]
band sees cafe keep evenings   [singer]
band cannot see whether cafe keeps loudness   [singer]
band cannot see whether cafe keeps cellar   [singer]
band sees cafe keep fee   [singer]
reckoning 4 is done
the talks end: a-place-of-their-own
it was possible: cafe reached 21 of -3.8 to 28.5 and left 3, band reached 25.5 of -5.5 to 34.5 and left 3; 3 packages were better for some and worse for none; 9 points on the frontier   [nobody is told]
> owner looks at score
utility 21, walk-away 6, ideal 28
deal 68.18, trust 56.49, total 64.67, seat 64.67
> singer looks at score
utility 25.5, walk-away 5, ideal 35
deal 68.33, trust 57.12, total 64.97, seat 64.97
