# NATO agrees by silence: its head moves acceptance, and it stands after 60 s unless somebody objects.
> table nato-russia 50-minutes
the table opens: 50-minutes
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: nato 69.5, russia 84.5   [nobody is told]
the talks begin
phase talks-2011
round 1 of talks-2011
news: new-american-approach
score nato 13 -> 14: what walking away is worth, after the news: The American plan   [secretary-general, united-states, central-ally, western-ally]
trust russia>nato 32 -> 30: news: The American plan (-2 * at stake 0.5 * breach 2)   [all seats]
> chief-negotiator offers data-sharing-centre (reach early-warning, staff two-desks)
offer 1 of russia to nato: data-sharing-centre (reach early-warning, staff two-desks)
> secretary-general accepts offer 1
secretary-general moves that nato accepts offer 1 unless somebody breaks silence   [secretary-general, united-states, central-ally, western-ally]
a clock of 60 s runs for the silence over offer 1   [nobody is told]
> secretary-general accepts offer 1
refused [silence_runs]: accept by secretary-general: acceptance has been moved and stands unless somebody breaks silence
# Russia does not hear of it.
> chief-negotiator looks at clocks
round: 300 s
> central-ally looks at clocks
round: 300 s
silence: 60 s
> central-ally looks at advice
silence
> secretary-general breaks silence on offer 1 "Wait."
refused [silence_own]: break-silence by secretary-general: you moved that acceptance yourself
> chief-negotiator breaks silence on offer 1 "Wait."
refused [no_silence]: break-silence by chief-negotiator: no acceptance stands by silence there
> western-ally breaks silence on offer 9 "Wait."
refused [no_such_offer]: break-silence by western-ally: there is no such offer
> central-ally breaks silence on offer 1
refused [no_words]: break-silence by central-ally: there are no words in it
> central-ally breaks silence on offer 1 "Not before we have read it."
central-ally breaks silence on offer 1: “Not before we have read it.”   [secretary-general, united-states, central-ally, western-ally]
> central-ally breaks silence on offer 1 "Again."
refused [no_silence]: break-silence by central-ally: no acceptance stands by silence there
> secretary-general accepts offer 1
secretary-general moves that nato accepts offer 1 unless somebody breaks silence   [secretary-general, united-states, central-ally, western-ally]
a clock of 60 s runs for the silence over offer 1   [nobody is told]
> central-ally breaks silence on offer 1 "We have not read it yet."
central-ally breaks silence on offer 1: “We have not read it yet.”   [secretary-general, united-states, central-ally, western-ally]
> secretary-general accepts offer 1
secretary-general moves that nato accepts offer 1 unless somebody breaks silence   [secretary-general, united-states, central-ally, western-ally]
a clock of 60 s runs for the silence over offer 1   [nobody is told]
# Twice in a play and no more.
> central-ally breaks silence on offer 1 "Still not."
refused [silence_spent]: break-silence by central-ally: you have broken silence twice in these talks
> silence runs out on offer 1
nato accepts offer 1
agreed by nato, russia: data-sharing-centre (reach early-warning, staff two-desks)

# It stands at the end of the round as well.
> chief-negotiator offers transparency-exchanges (depth talks, with experts)
offer 2 of russia to nato: transparency-exchanges (depth talks, with experts)
> secretary-general accepts offer 2
secretary-general moves that nato accepts offer 2 unless somebody breaks silence   [secretary-general, united-states, central-ally, western-ally]
a clock of 60 s runs for the silence over offer 2   [nobody is told]
> time runs out
nato accepts offer 2
agreed by nato, russia: transparency-exchanges (depth talks, with experts)
the round is over: time
in force: data-sharing-centre, transparency-exchanges
concern defence-aimed-at-russia is silent, met to 20%
score russia 0 -> 4: how far the concern is met: A shield that could be aimed at us   [chief-negotiator, foreign-ministry, general-staff]
concern missile-threat-real is silent, met to 20%
score nato 0 -> 3: how far the concern is met: The threat from outside is real   [secretary-general, united-states, central-ally, western-ally]
concern paper-instead-of-practice is silent, met to 20%
score nato 3 -> 5: how far the concern is met: Paper instead of practice   [secretary-general, united-states, central-ally, western-ally]
concern something-that-works is silent, met to 30%
score secretary-general 0 -> 3: how far the concern is met: A thing that works, with my name on it   [secretary-general]
concern no-foreign-veto is silent, met to 40%   [united-states]
score united-states 0 -> 4: how far the concern is met: Nobody else's hand on the switch   [united-states]
concern business-as-partners is eased, met to 60%
score western-ally 0 -> 6: how far the concern is met: Business as between partners   [western-ally]
concern a-signature-to-show is silent, met to 10%   [chief-negotiator]
score chief-negotiator 0 -> 1: how far the concern is met: Something signed to bring home   [chief-negotiator]
concern in-the-room is silent, met to 20%
score foreign-ministry 0 -> 2: how far the concern is met: In the room when it is drafted   [foreign-ministry]
concern measure-not-believe is silent, met to 10%   [general-staff]
score general-staff 0 -> 1: how far the concern is met: Measure, not believe   [general-staff]
score nato 5 -> 7.5: what “A joint centre for data” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score nato 7.5 -> 5.5: what “Open books on missile defence” is worth, over its reckonings   [secretary-general, united-states, central-ally, western-ally]
score russia 4 -> 6: what “A joint centre for data” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
score russia 6 -> 8.5: what “Open books on missile defence” is worth, over its reckonings   [chief-negotiator, foreign-ministry, general-staff]
reckoning 1 is done

# An acceptance of what can no longer be agreed leads to nothing.
> time runs out
round 2 of talks-2011
news: border-missile-statement
trust nato>russia 38 -> 33: news: A hard word from Moscow (-5 * at stake 0.5 * breach 2)   [all seats]
score russia 16 -> 17: what walking away is worth, after the news: A hard word from Moscow   [chief-negotiator, foreign-ministry, general-staff]
> instructor awards 10 to nato>russia "A good week."
the instructor awards nato>russia: “A good week.”
trust nato>russia 33 -> 43: awarded by the instructor (10)   [all seats]
> instructor awards 10 to russia>nato "A good week."
the instructor awards russia>nato: “A good week.”
trust russia>nato 30 -> 40: awarded by the instructor (10)   [all seats]
> chief-negotiator offers joint-exercises (kind field, host in-turns)
offer 3 of russia to nato: joint-exercises (host in-turns, kind field)
> secretary-general accepts offer 3
secretary-general moves that nato accepts offer 3 unless somebody breaks silence   [secretary-general, united-states, central-ally, western-ally]
a clock of 60 s runs for the silence over offer 3   [nobody is told]
> instructor awards -20 to nato>russia "A bad week."
the instructor awards nato>russia: “A bad week.”
trust nato>russia 43 -> 23: awarded by the instructor (-20)   [all seats]
> silence runs out on offer 3
the silence of nato over offer 3 leads to nothing   [secretary-general, united-states, central-ally, western-ally]

# A head who is alone needs nobody's silence.
> table nato-russia 50-minutes
the table opens: 50-minutes
> secretary-general, chief-negotiator sit down
Player of secretary-general sits down as secretary-general
Player of chief-negotiator sits down as chief-negotiator
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: nato 69.5, russia 84.5   [nobody is told]
the talks begin
phase talks-2011
round 1 of talks-2011
news: new-american-approach
score nato 13 -> 14: what walking away is worth, after the news: The American plan   [secretary-general, united-states, central-ally, western-ally]
trust russia>nato 32 -> 30: news: The American plan (-2 * at stake 0.5 * breach 2)   [all seats]
> chief-negotiator offers data-sharing-centre (reach early-warning, staff two-desks)
offer 1 of russia to nato: data-sharing-centre (reach early-warning, staff two-desks)
> secretary-general accepts offer 1
nato accepts offer 1
agreed by nato, russia: data-sharing-centre (reach early-warning, staff two-desks)
