package game

// area is a part of what a table remembers. A fact touches some areas, and a section of a view is made of some;
// one whose areas nothing touched is as it was.
type area uint16

const (
	areaStage     area = 1 << iota // what the table is doing, and the round
	areaPhase                      // the phase of the talks
	areaReckoning                  // how many reckonings there were
	areaClocks
	areaSeats // who sits where, and who is present
	areaReady // what seats do about themselves: ready, muted, their sheets and guesses
	areaTrust
	areaConcerns
	areaGestures
	areaOffers
	areaDeals // agreements, what is done with them, and what is seen of it
	areaDrafts
	areaNews
	areaStatement
	areaScores

	areas   = 15
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

// touched returns the areas that a fact touches. One that is not listed is taken to touch all.
func touched(f Fact) area {
	switch f.(type) {
	case Said, Hidden, Announced, Messaged, Started, Extended, Rearmed:
		return 0 // talk is told, and stands in no view
	case Drawn, Scored:
		return areaScores
	case PhaseBegan:
		return areaStage | areaPhase
	case RoundBegan:
		return areaStage | areaReady
	case RoundClosed, Held, RoundsSet, Proceeded, Waiting, WalkedOut:
		return areaStage
	case Reckoned:
		return areaStage | areaReckoning | areaReady | areaDeals
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
	case Voiced, Acknowledged, Confirmed, ConcernMoved:
		return areaConcerns
	case GestureSuggested, GestureAnnounced, Gestured:
		return areaGestures
	case Offered, Seconded, Voted, SilenceMoved, SilenceVoid, Accepted, OfferClosed:
		return areaOffers
	case SilenceBroken:
		return areaOffers | areaReady
	case Agreed:
		return areaOffers | areaDeals
	case Committed, Inspecting, Conduct, Observed, TookEffect:
		return areaDeals
	case Drafted, Valued, DraftLapsed:
		return areaDrafts
	case Injected:
		return areaNews
	case StatementPut, StatementSigned:
		return areaStatement
	}
	return allOfIt
}
