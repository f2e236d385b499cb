# Talk goes to all, to a party, or to chosen seats. Whoever does not hear a caucus cannot tell it took place.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> mayor says "Good morning."
mayor: “Good morning.” (mayor>all/1)
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> mayor says to town, director "A word among us."
mayor: “A word among us.” (mayor>town,director/1)   [mayor, clerk, teacher, director]
> mayor says to cook "Psst."
mayor: “Psst.” (mayor>cook/1)   [mayor, cook]
> mayor says "Let us begin."
mayor: “Let us begin.” (mayor>all/2)
> cook says to nobody "Hello?"
refused [nobody_there]: say by cook: there is nobody of that name to talk to: nobody
> cook says to mayor "Yes?"
cook: “Yes?” (cook>mayor/1)   [cook, mayor]
> instructor mutes cook
cook is muted
> instructor mutes cook
refused [already_done]: mute by @instructor: that is so already
> instructor mutes nobody
refused [no_such_seat]: mute by @instructor: this table has no such seat: nobody
> cook says "Why?"
refused [muted]: say by cook: your instructor has muted you
> instructor unmutes cook
cook is not muted
> cook says "Thank you."
cook: “Thank you.” (cook>all/1)
> instructor hides cook>all/1
cook>all/1 is hidden
> instructor hides cook>all/1
refused [already_done]: hide by @instructor: that is so already
> instructor hides cook>all/9
refused [no_such_message]: hide by @instructor: there is no such message: cook>all/9
> instructor shows cook>all/1
cook>all/1 is not hidden
> instructor hides mayor>cook/1
mayor>cook/1 is hidden   [mayor, cook]
> instructor announces "Ten minutes left."
the instructor to all: “Ten minutes left.”
> instructor announces ""
refused [no_words]: announce by @instructor: there are no words in it
> instructor messages "You are doing well." to cook, mayor
the instructor in private: “You are doing well.”   [cook, mayor]
> instructor messages "" to cook
refused [no_words]: message by @instructor: there are no words in it
> instructor messages "Hm." to nobody
refused [nobody_there]: message by @instructor: there is nobody of that name to talk to: nobody
> instructor messages "Hm." to 
refused [nobody_there]: message by @instructor: there is nobody of that name to talk to
> instructor writes news "Fog" "Nobody sees the sea."
news: Fog. Nobody sees the sea.
> instructor writes news "" ""
refused [no_words]: inject by @instructor: there are no words in it
> instructor injects a-buyer
news: a-buyer
trust fishers>port 50 -> 46: news: A buyer (-4 * at stake 0.5 * breach 2)   [skipper, cook, director, engineer]
> instructor injects a-buyer
refused [already_injected]: inject by @instructor: that news is out already: A buyer
> instructor injects ghost
refused [no_such_inject]: inject by @instructor: the scenario has no such news: "ghost"
> instructor awards 5 to town>port "They helped the children."
the instructor awards town>port: “They helped the children.”
trust town>port 50 -> 55: awarded by the instructor (5)   [mayor, clerk, teacher, director, engineer]
> instructor awards 0 to town>port "Nothing."
refused [bad_number]: award by @instructor: that number is out of range: from -100 to 100, and not 0
> instructor awards 5 to town>town "Self."
refused [no_such_party]: award by @instructor: there is no such party, or not in that place: town>town
> instructor awards 5 to town>moon "Far."
refused [no_such_party]: award by @instructor: there is no such party, or not in that place: town>moon
> instructor awards 5 to town>port ""
refused [no_words]: award by @instructor: there are no words in it: say why
> instructor awards 100 to town>port "Enough."
the instructor awards town>port: “Enough.”
trust town>port 55 -> 100: awarded by the instructor (100)   [mayor, clerk, teacher, director, engineer]
