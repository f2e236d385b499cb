package game

import "parley/game/scenario"

// LineID names a line of a ledger: the direction of trust (or the party, or the role) whose ledger it
// stands in, and its number there, such as `town>port/3`. Numbers count within one ledger, so that a
// line that somebody may not see leaves no gap.
type LineID string

// TrustLine is one line of the ledger of trust: what moved it, by which rule, with each factor, from
// what to what.
type TrustLine struct {
	ID       LineID              `json:"id"`
	Order    int                 `json:"order,omitempty"` // among all lines of trust; told in the debrief alone
	Round    int                 `json:"round"`           // counts the reckonings of the table from 1; during a round, the one to come
	Phase    scenario.PhaseID    `json:"phase"`
	Truster  scenario.PartyID    `json:"truster"`
	Trusted  scenario.PartyID    `json:"trusted"`
	Rule     Rule                `json:"rule"`
	Gesture  scenario.GestureID  `json:"gesture,omitempty"`
	Proposal scenario.ProposalID `json:"proposal,omitempty"`
	Concern  scenario.ConcernID  `json:"concern,omitempty"`
	Inject   scenario.InjectID   `json:"inject,omitempty"`
	Weight   scenario.Points     `json:"weight"`  // below 0 for a hostile act
	Factors  []Factor            `json:"factors"` // the first is the room left: 1 - T/100, or max(T/100, 0.5)
	Before   scenario.Points     `json:"before"`
	After    scenario.Points     `json:"after"`
	Reason   string              `json:"reason"` // one sentence
}

// Factor is a named part of a product.
type Factor struct {
	Name  string         `json:"name"`
	Value scenario.Share `json:"value"`
}

// Rule names why trust or utility changed.
type Rule string

// The rules that move trust.
const (
	RuleGesture    Rule = "gesture"
	RuleReciprocal Rule = "reciprocal" // the opener's missing half
	RuleDisclosed  Rule = "disclosed"
	RuleUnderstood Rule = "understood" // a confirmed acknowledgement
	RuleHonoured   Rule = "honoured"
	RuleBreached   Rule = "breached"
	RuleFoundOut   Rule = "found-out"
	RuleInject     Rule = "inject"
	RuleAward      Rule = "award"
)

// The rules that move a party's utility or walk-away.
const (
	RuleWorth    Rule = "worth"
	RulePrice    Rule = "price" // of a gesture
	RuleConcern  Rule = "concern"
	RuleWalkAway Rule = "walk-away"
	RuleRevealed Rule = "revealed" // what had not been seen comes to light at the end
)

// ScoreLine is one line of the ledger of a party's utility (or, by the rule walk-away, of its walk-away).
type ScoreLine struct {
	ID       LineID              `json:"id"`
	Round    int                 `json:"round"`
	Phase    scenario.PhaseID    `json:"phase"`
	Party    scenario.PartyID    `json:"party"`
	Role     scenario.RoleID     `json:"role,omitempty"` // set where a role's own concern moved, which counts for its seat alone
	Rule     Rule                `json:"rule"`
	Proposal scenario.ProposalID `json:"proposal,omitempty"`
	Concern  scenario.ConcernID  `json:"concern,omitempty"`
	Gesture  scenario.GestureID  `json:"gesture,omitempty"`
	Inject   scenario.InjectID   `json:"inject,omitempty"`
	Before   scenario.Points     `json:"before"`
	After    scenario.Points     `json:"after"`
	Reason   string              `json:"reason"`
}
