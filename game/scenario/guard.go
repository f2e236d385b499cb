package scenario

// Guard is a condition on a table. Every part that is present must hold; `all`, `any` and `not` nest.
// Guards are declarative, so that an editor can complete them, the checker can reason about them, and
// nothing in a file can run.
type Guard struct {
	All []Guard `yaml:"all,omitempty"`
	Any []Guard `yaml:"any,omitempty"`
	Not *Guard  `yaml:"not,omitempty"`

	Agreed    *Deals               `yaml:"agreed,omitempty"`   // in force
	Kept      *Deals               `yaml:"kept,omitempty"`     // honoured by all at every reckoning, at least one
	Breached  *Deals               `yaml:"breached,omitempty"` // broken by anybody at least once
	Trust     map[Direction]Bounds `yaml:"trust,omitempty"`
	Met       map[ConcernID]Share  `yaml:"met,omitempty"` // its measure is at least that; a bare name means all of it
	Voiced    []ConcernID          `yaml:"voiced,omitempty"`
	Round     *Bounds              `yaml:"round,omitempty"`      // the number of the round in the current phase, in whole rounds
	Phase     []PhaseID            `yaml:"phase,omitempty"`      // the current phase is one of these
	WalkedOut []PartyID            `yaml:"walked_out,omitempty"` // for good
	Injected  []InjectID           `yaml:"injected,omitempty"`
}

// Deals is either a list of proposals, all of which must hold, or how many of any must: the file writes
// `agreed: night-rest`, `agreed: [a, b]`, or `agreed: {at_least: 3}`.
type Deals struct {
	Of      []ProposalID
	AtLeast int
}

// Bounds hold a number from below, from above, or both: `{at_least: 60}`, `{below: 10}`. In a trust
// guard both are in points as written (hundredths here); in a round guard they are plain numbers times
// Point as well.
type Bounds struct {
	AtLeast *Points `yaml:"at_least,omitempty"`
	Below   *Points `yaml:"below,omitempty"`
}

// Hold says whether v lies within b.
func (b Bounds) Hold(v Points) bool {
	return (b.AtLeast == nil || v >= *b.AtLeast) && (b.Below == nil || v < *b.Below)
}
