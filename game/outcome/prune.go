package outcome

import (
	"cmp"
	"slices"
)

// prune keeps of these packs those that no other covers, and counts what it compares off the budget.
func (st *step) prune(packs []pack, budget int) (kept []pack, left int) {
	slices.SortStableFunc(packs, func(a, b pack) int { return cmp.Compare(b.rank, a.rank) })
	for _, p := range packs {
		covered := false
		for k := range kept {
			if budget--; st.covers(&kept[k], &p) {
				covered = true
				break
			}
		}
		if budget < 0 {
			return nil, budget
		}
		if !covered {
			kept = append(kept, p)
		}
	}
	return kept, budget
}

// covers says that a is at least as good as b for every party, whatever is still to come.
func (st *step) covers(a, b *pack) bool {
	for party := range a.low {
		if a.low[party] < b.low[party] || a.high[party] < b.high[party] {
			return false
		}
	}
	if !a.debt.within(b.debt) {
		return false
	}
	n := 0
	for party := range a.low {
		lead := a.row[party] - b.row[party]
		for ; n < len(st.open) && st.open[n].party == party; n++ {
			c := st.open[n].column
			if a.row[c] != b.row[c] {
				lead += least(st.open[n].weight, a.row[c], b.row[c], st.ahead.least[c], st.ahead.most[c])
			}
		}
		if lead < 0 {
			return false
		}
	}
	return true
}
