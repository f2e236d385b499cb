package scenario

// Expect is what a rehearsal of the scenario must come to: its author's own test. Bounds of plays are in percent
// of them, of scores in points.
type Expect struct {
	Length      LengthID            `yaml:"length,omitempty"`       // default the first
	Plays       int                 `yaml:"plays,omitempty"`        // default 400
	EveryEnding *Bounds             `yaml:"every_ending,omitempty"` // how often each of the endings comes
	Endings     map[EndingID]Bounds `yaml:"endings,omitempty"`      // instead, or besides
	Deal        *Bounds             `yaml:"deal,omitempty"`         // how often something takes effect
	Apart       *Points             `yaml:"apart,omitempty"`        // how far the mean totals of two parties may be apart
	Exploits    *Points             `yaml:"exploits,omitempty"`     // how much more an exploit bot may score than an honest one
	Moves       *Bounds             `yaml:"moves,omitempty"`        // mean moves of each seat in a round, without ready and tap
}

// ExpectOf returns what is expected of rehearsals of a length: all of it of the length that it is written for. How often
// an ending comes depends on how long is played, so of other lengths only what exploits gain is expected. None: nothing is.
func (s *Scenario) ExpectOf(length LengthID) *Expect {
	switch {
	case s.Expect == nil || length == s.expectedLength():
		return s.Expect
	case s.Expect.Exploits == nil:
		return nil
	}
	return &Expect{Length: length, Exploits: s.Expect.Exploits}
}

// expectedLength is the length that the expectations are written for.
func (s *Scenario) expectedLength() LengthID {
	if s.Expect.Length != "" {
		return s.Expect.Length
	}
	return s.Lengths[0].ID
}

// OfEnding returns how often an ending is expected, in percent of the plays, and where that stands in the file; nil if
// nothing is expected of it. e may be nil.
func (e *Expect) OfEnding(id EndingID) (key string, b *Bounds) {
	if e == nil {
		return "", nil
	}
	if own, named := e.Endings[id]; named {
		return "expect.endings." + string(id), &own
	}
	return "expect.every_ending, " + string(id), e.EveryEnding
}

// ExpectPlays is how many plays a rehearsal has if neither the file nor whoever asks for it says.
const ExpectPlays = 400

// MostPlays is how many plays a file may ask for, or anybody else.
const MostPlays = 100_000
