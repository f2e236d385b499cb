package scenario

// Each kind of name in a file has a type of its own. All are written as lower-case words joined
// by hyphens (`harbour-master`); a party and a role never share one, for `by` and `of` take either.
type (
	// PartyID names a side.
	PartyID string
	// RoleID names a person to play.
	RoleID string
	// SourceID names a source that may be cited.
	SourceID string
	// ConcernID names a fear or a need.
	ConcernID string
	// ProposalID names an item of the agenda.
	ProposalID string
	// TermID names a question within a proposal.
	TermID string
	// LevelID names an answer to a term.
	LevelID string
	// GestureID names a one-sided step.
	GestureID string
	// InjectID names a piece of news.
	InjectID string
	// LengthID names a way to play the file in so much time.
	LengthID string
	// PhaseID names a state of the talks.
	PhaseID string
	// EndingID names an outcome of the talks.
	EndingID string
	// Name names a party or a role, where the file takes either.
	Name string
)

// Points are the unit of worth, weights, trust and scores: hundredths of a point as integers, so that
// every machine gets the same sum. The file writes them with at most two decimals: `2.5` is 250.
type Points int

// Share is a part of one, in thousandths: `0.3` is 300. Factors and measures are shares; a factor may
// be above one.
type Share int

// Point and One are one whole of each.
const (
	Point Points = 100
	One   Share  = 1000
)

// Seconds is a span of time. The file writes `6m`, `90s` or `1m30s`.
type Seconds int

// Markdown is a text of the author's. It is shown only after the server has rendered and cleaned it.
type Markdown string

// Direction is whose trust in whom, written `truster>trusted`.
type Direction struct{ Truster, Trusted PartyID }

// Citation names a paragraph of a source, written `nyt-2011#2c`, or a whole source, written `nyt-2011`.
type Citation struct {
	Source SourceID
	At     string
}

// String returns d as the file writes it.
func (d Direction) String() string { return string(d.Truster) + ">" + string(d.Trusted) }

// String returns c as the file writes it.
func (c Citation) String() string {
	if c.At == "" {
		return string(c.Source)
	}
	return string(c.Source) + "#" + c.At
}
