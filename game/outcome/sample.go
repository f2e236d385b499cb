package outcome

// A sample is a number of outcomes, each as likely as any other, drawn when first wanted.
type sample struct {
	plan  *plan
	all   *ways
	from  *dice
	size  int
	drawn []Point
}

// points returns the outcomes drawn, with their utilities.
func (s *sample) points() []Point {
	for len(s.drawn) < s.size {
		o := s.plan.draw(s.all, s.from)
		s.drawn = append(s.drawn, Point{o, s.plan.problem.Utility(o)})
	}
	return s.drawn
}

// draw returns one of the outcomes that may follow from w, the ways from the start; each is as likely as
// any other, to within 2^-63 a decision.
func (pl *plan) draw(w *ways, from *dice) Outcome {
	o := make(Outcome, len(pl.steps))
	for n := range pl.steps {
		st := &pl.steps[n]
		if w.left == nil || from.next()>>1 < w.agree {
			o[st.proposal] = from.below(len(st.options))
			w = w.agreed
		} else {
			o[st.proposal] = NotAgreed
			w = w.left
		}
	}
	return o
}
