package game

// area is a part of what a table remembers. A fact touches some areas, and a section of a view is made of some;
// one whose areas nothing touched is as it was.
type area uint32

const (
	areaStage     area = 1 << iota // what the table is doing, and the round
	areaPhase                      // the phase of the talks
	areaReckoning                  // how many reckonings there were
	areaClocks
	areaSeats // who sits where, and who is present
	areaReady // what seats do about themselves: ready, muted, their sheets and guesses
	areaTrust
	areaConcerns
	areaVoiced   // which concerns were told
	areaMeasures // how far they are met
	areaGestures
	areaOffers
	areaDeals // agreements, what became of them, and what was seen of it
	areaWord  // what parties do with them in this round
	areaDrafts
	areaNews
	areaStatement
	areaScores

	areas   = 18
	allOfIt = 1<<areas - 1
)

// changes counts, for each area of a table, the facts that touched it.
type changes [areas]uint32

func (c *changes) touch(a area) {
	for i := range c {
		if a&(1<<i) != 0 {
			c[i]++
		}
	}
}

// since returns the areas that were touched since c stood as in before.
func (c *changes) since(before *changes) area {
	var a area
	for i := range c {
		if c[i] != before[i] {
			a |= 1 << i
		}
	}
	return a
}

// touches returns the areas of t that a fact is about to touch. One that is not listed is taken to touch all.
func (t *Table) touches(f Fact) area {
	switch f := f.(type) {
	case Said, Hidden, Announced, Messaged, Started, Extended, Rearmed, Coached:
		return 0 // talk is told, and stands in no view; how bots play, in no seat's
	case Drawn, Scored:
		return areaScores
	case PhaseBegan:
		return areaStage | areaPhase
	case RoundBegan:
		return areaStage | areaReady
	case RoundClosed, Held, RoundsSet, Proceeded, Waiting, WalkedOut:
		return areaStage
	case Reckoned:
		return areaStage | areaReckoning | areaReady | areaWord
	case Armed, Disarmed, Stopped:
		return areaClocks
	case Paused, Resumed:
		return areaStage
	case Readied, Planned, Muted, Tapped:
		return areaReady
	case Seated, HandedOver, Unseated, WentAway, CameBack, StoodIn:
		return areaSeats | areaReady
	case Trusted, Watchful:
		return areaTrust
	case Voiced:
		return areaConcerns | areaVoiced
	case Acknowledged, Confirmed:
		return areaConcerns
	case ConcernMoved:
		if f.Measure == t.concernState(f.Concern).measure {
			return areaConcerns
		}
		return areaConcerns | areaMeasures
	case GestureSuggested, GestureAnnounced, Gestured:
		return areaGestures
	case Offered, Seconded, Voted, SilenceMoved, SilenceVoid, Accepted, OfferClosed:
		return areaOffers
	case SilenceBroken:
		return areaOffers | areaReady
	case Agreed:
		return areaOffers | areaDeals
	case Conduct, Observed, TookEffect:
		return areaDeals
	case Committed, Inspecting:
		return areaWord
	case Drafted, Valued, DraftLapsed:
		return areaDrafts
	case Injected:
		return areaNews
	case StatementPut, StatementSigned:
		return areaStatement
	}
	return allOfIt
}
