package scenario

import "slices"

// The defaults of a file.
const (
	DefaultReading Seconds = 60
	// DefaultGlance is the reading time in an aftermath, whose rounds are short.
	DefaultGlance   Seconds = 20
	DefaultBriefing Seconds = 8 * 60
	DefaultDebrief  Seconds = 10 * 60
	DefaultDeal             = 70 // percent of a score; trust has the rest
)

// An aftermath has 1 to AftermathRounds rounds of AftermathTime each.
const (
	AftermathRounds         = 4
	AftermathTime   Seconds = 60
)

// DefaultFactors are the factors of trust where a file sets none.
var DefaultFactors = Factors{Breach: 2000, Responsive: 1500, Reciprocal: 1500, Unverified: 500, Deceit: 1500, Wary: 500, Provoked: 500}

// fillDefaults writes into s what its file left to the format.
func fillDefaults(s *Scenario, r *report) {
	for i := range s.Roles {
		setDefault(&s.Roles[i].Absent, AbsentBot)
		setDefault(&s.Roles[i].Bot.Word, WordAnswers)
		setDefault(&s.Roles[i].Bot.Strategy, StrategyMixed)
	}
	for i := range s.Proposals {
		setDefault(&s.Proposals[i].Verify, VerifyNone)
	}
	for i := range s.Phases {
		if s.Phases[i].Aftermath {
			setDefault(&s.Phases[i].Reading, DefaultGlance)
		}
		setDefault(&s.Phases[i].Reading, DefaultReading)
		if s.Phases[i].Aftermath && len(s.Phases[i].Moves) == 0 {
			s.Phases[i].Moves = slices.Clone(AftermathVerbs)
		}
	}
	for i := range s.Lengths {
		setDefault(&s.Lengths[i].Briefing, DefaultBriefing)
		setDefault(&s.Lengths[i].Debrief, DefaultDebrief)
	}
	switch deal, trust := r.has("score.deal"), r.has("score.trust"); {
	case !deal && !trust:
		s.Score = Score{Deal: DefaultDeal, Trust: 100 - DefaultDeal}
	case !deal:
		s.Score.Deal = 100 - s.Score.Trust
	case !trust:
		s.Score.Trust = 100 - s.Score.Deal
	}
	f := &s.Trust.Factors
	setDefault(&f.Breach, DefaultFactors.Breach)
	setDefault(&f.Responsive, DefaultFactors.Responsive)
	setDefault(&f.Reciprocal, DefaultFactors.Reciprocal)
	setDefault(&f.Unverified, DefaultFactors.Unverified)
	setDefault(&f.Deceit, DefaultFactors.Deceit)
	setDefault(&f.Wary, DefaultFactors.Wary)
	setDefault(&f.Provoked, DefaultFactors.Provoked)
}

func setDefault[T comparable](v *T, to T) {
	var zero T
	if *v == zero {
		*v = to
	}
}
