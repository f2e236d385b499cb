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
	Moves       *Bounds             `yaml:"moves,omitempty"`        // mean moves of each seat in a round
}

// ExpectPlays is how many plays a rehearsal has if neither the file nor whoever asks for it says.
const ExpectPlays = 400

// mostPlays is how many plays a file may ask for.
const mostPlays = 100_000
