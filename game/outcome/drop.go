package outcome

// dropCovered leaves out of each step the options that another option of the same proposal covers: whatever else is
// agreed, that one leaves no party with less. Of options that cover each other the first stays. Cover is transitive,
// so an option that stays covers each that goes.
func (pl *plan) dropCovered(m *meter) error {
	all := span{pl.start, pl.start}
	for _, st := range pl.steps {
		all = all.with(st.options)
	}
	for n := range pl.steps {
		st := &pl.steps[n]
		if err := m.spend(len(st.options) * len(st.options)); err != nil {
			return err
		}
		beside := step{ahead: all.without(st.options)}
		for _, c := range pl.concerns {
			if touches(st.options, c.column) {
				beside.open = append(beside.open, c)
			}
		}
		packs := make([]pack, len(st.options))
		for k, row := range st.options {
			packs[k] = pack{row: row, low: row[:pl.parties]}
		}
		for k := range packs {
			if !beside.anyCovers(packs, k) {
				st.kept = append(st.kept, k)
			}
		}
	}
	return nil
}

// anyCovers says whether one of packs covers the one at k, or equals it and comes before it.
func (st *step) anyCovers(packs []pack, k int) bool {
	for other := range packs {
		if other != k && st.covers(&packs[other], &packs[k]) && (other < k || !st.covers(&packs[k], &packs[other])) {
			return true
		}
	}
	return false
}

// without is the span before one of these options, or none of them, was added.
func (a span) without(options [][]int64) span {
	own := span{make([]int64, len(a.least)), make([]int64, len(a.most))}.with(options)
	narrower := span{append([]int64(nil), a.least...), append([]int64(nil), a.most...)}
	for n := range a.least {
		narrower.least[n] -= own.least[n]
		narrower.most[n] -= own.most[n]
	}
	return narrower
}
