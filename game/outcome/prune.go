package outcome

import (
	"cmp"
	"slices"
)

// prune keeps of these packs those that no other covers.
func (st *step) prune(packs []pack, m *meter) (kept []pack, err error) {
	order := make([]int, len(packs)) // packs are large, and slow to move
	for n := range order {
		order[n] = n
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Or(cmp.Compare(packs[b].rank, packs[a].rank), cmp.Compare(a, b)) })
	for _, n := range order {
		work, covered := 0, false
		for k := 0; k < len(kept) && !covered; k++ {
			work++
			if kept[k].bounds(&packs[n]) {
				work += len(st.open)
				covered = st.covers(&kept[k], &packs[n])
			}
		}
		if err := m.spend(work); err != nil {
			return nil, err
		}
		if !covered {
			kept = append(kept, packs[n])
		}
	}
	return kept, nil
}

// bounds says what must hold if a covers b, and is quick to see: that a is nowhere behind, be the open
// concerns met as little or as much as they can be, and is bound by nothing that does not bind b.
func (a *pack) bounds(b *pack) bool {
	for party := range a.low {
		if a.low[party] < b.low[party] || a.high[party] < b.high[party] {
			return false
		}
	}
	return a.debt.within(b.debt)
}

// covers says of a pack a that bounds b that it is at least as good as b for every party, whatever is
// still to come.
func (st *step) covers(a, b *pack) bool {
	open := st.open
	for party := range a.low {
		lead := a.row[party] - b.row[party]
		for ; len(open) > 0 && open[0].party == party; open = open[1:] {
			if c := open[0].column; a.row[c] != b.row[c] {
				lead += least(open[0].weight, a.row[c], b.row[c], st.ahead.least[c], st.ahead.most[c])
			}
		}
		if lead < 0 {
			return false
		}
	}
	return true
}
