package game

import "parley/game/scenario"

// Commitments and the reckoning.
type (
	// Committed is what a party will breach at the coming reckoning; it is the party's secret.
	Committed struct {
		Party  scenario.PartyID      `json:"party"`
		Breach []scenario.ProposalID `json:"breach"`
	}
	// Inspecting says that a party looks at a proposal in this round; the reckoning shows it what it finds.
	Inspecting struct {
		Party    scenario.PartyID    `json:"party"`
		By       SeatID              `json:"by"`
		Proposal scenario.ProposalID `json:"proposal"`
	}
	// Conduct is what truly happened to a commitment at a reckoning; it is the record's own.
	Conduct struct {
		Proposal scenario.ProposalID `json:"proposal"`
		Breached []scenario.PartyID  `json:"breached,omitempty"`
		Payoff   scenario.PerParty   `json:"payoff"`
	}
	// Observed is what party By could see of how party Of treated a commitment. Round counts the
	// reckonings of the table from 1.
	Observed struct {
		By       scenario.PartyID    `json:"by"`
		Of       scenario.PartyID    `json:"of"`
		Proposal scenario.ProposalID `json:"proposal"`
		Round    int                 `json:"round"`
		Seen     Seen                `json:"seen"`
		FoundOut bool                `json:"found_out,omitempty"` // a breach that had passed as kept
	}
	// Watchful says how many reckonings of visible honour Trusted still owes a wary Truster.
	Watchful struct {
		Truster scenario.PartyID `json:"truster"`
		Trusted scenario.PartyID `json:"trusted"`
		Owes    int              `json:"owes"`
	}
	// TookEffect brings agreed proposals into force.
	TookEffect struct {
		Proposals []scenario.ProposalID `json:"proposals"`
	}
	// Trusted is a change of trust with its reason.
	Trusted struct {
		Line TrustLine `json:"line"`
	}
	// Scored is a change of a party's utility or walk-away with its reason.
	Scored struct {
		Line ScoreLine `json:"line"`
	}
	// Reckoned ends a reckoning. Round counts the reckonings of the table from 1. Then names the phase
	// that follows; none: the same goes on, or the talks are over.
	Reckoned struct {
		Round int              `json:"round"`
		Then  scenario.PhaseID `json:"then,omitempty"`
	}
)

// Kind is the word that the JSON form carries as its type.

func (Committed) Kind() string  { return "committed" }
func (Inspecting) Kind() string { return "inspecting" }
func (Conduct) Kind() string    { return "conduct" }
func (Observed) Kind() string   { return "observed" }
func (Watchful) Kind() string   { return "watchful" }
func (TookEffect) Kind() string { return "took-effect" }
func (Trusted) Kind() string    { return "trusted" }
func (Scored) Kind() string     { return "scored" }
func (Reckoned) Kind() string   { return "reckoned" }
