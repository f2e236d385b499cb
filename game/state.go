package game

import "parley/game/scenario"

// The records of a Table.

type seat struct {
	id       SeatID
	role     *scenario.Role
	player   Player
	held     bool
	away     bool
	standIn  bool              // a bot plays while the person is away
	relieved bool              // a bot plays, because the instructor says so
	strategy scenario.Strategy // by which the instructor has bots play it; "": as the file says
	ready    bool
	muted    bool
	plan     Plan
	broke    int                // how often it broke silence
	tapped   []scenario.PartyID // since the last reckoning
}

// stoodIn says whether a bot plays for the person who holds the seat.
func (s *seat) stoodIn() bool { return s.relieved || s.away && s.standIn }

// present says whether somebody plays the seat: its person, or a bot.
func (s *seat) present() bool { return s.held && (!s.away || s.stoodIn()) }

// byBot says whether a bot plays the seat now.
func (s *seat) byBot() bool { return s.player.Bot || s.stoodIn() }

type party struct {
	utility   scenario.Points // as far as the party knows
	walkAway  scenario.Points
	ideal     scenario.Points
	breach    []scenario.ProposalID // committed for this round
	inspected scenario.ProposalID   // in this round
	tabled    int                   // suggestions made so far
}

type concern struct {
	life       Life
	voiced     bool
	understood bool
	measure    scenario.Share // as everybody sees it, until the end reveals the truth
	tried      []Attempt
	booked     scenario.Points // what the ledger of scores says of it

	revealed     bool // the end brought out another truth, behind the veil
	knownLife    Life // until then
	knownMeasure scenario.Share
}

type gesture struct {
	GestureRef
	by        SeatID
	state     GestureState // GestureOpen while only announced
	announced bool
	invite    bool
	text      Text
	done      int          // the reckoning it came before
	answers   []GestureRef // which gestures it answers
}

type offer struct {
	id       OfferID
	state    OfferState
	by       SeatID
	party    scenario.PartyID
	to       []scenario.PartyID
	pkg      []Choice
	text     Text
	counter  OfferID
	put      int // the reckoning it came before
	phase    scenario.PhaseID
	standing int // how many offers were agreed when it was put
	closed   int // reckonings when it was closed
	accepted []scenario.PartyID
	votes    []vote
	silence  []scenario.PartyID // whose acceptance stands by silence
	movers   []SeatID           // who moved each
	broken   []SilenceBroken
}

type vote struct {
	seat SeatID
	yes  bool
}

// deal is a proposal that was agreed. Until it takes effect (and while it is agreed anew) next holds its levels.
type deal struct {
	proposal scenario.ProposalID
	levels   map[scenario.TermID]scenario.LevelID
	next     map[scenario.TermID]scenario.LevelID
	pending  bool
	inForce  bool
	effect   int // the reckoning at which it last took effect
	rounds   []conduct
	booked   []scenario.Points // for each party, what the ledger of scores says of it; nil: nothing yet
}

// bookedFor returns what the ledger of party p says of d.
func (d *deal) bookedFor(p int) scenario.Points {
	if d.booked == nil {
		return 0
	}
	return d.booked[p]
}

type conduct struct {
	round    int
	breached []scenario.PartyID
	payoff   scenario.PerParty
	levels   map[scenario.TermID]scenario.LevelID
}

type draft struct {
	item   scenario.Proposal
	by     SeatID
	party  scenario.PartyID
	title  Text
	text   Text
	valued bool
	lapsed bool
	put    int
}

type news struct {
	Injected
	round int
	phase scenario.PhaseID
}

// statement is the table's joint statement.
type statement struct {
	number int
	by     SeatID
	text   Text
	signed []scenario.PartyID
}

type said struct {
	id     SaidID
	to     Audience
	hidden bool
}
