package outcome

// packSize is what a pack and its trail take beside their numbers, in the size of numbers.
const packSize = 16

// grow decides the proposal of st in every way that may be the best for somebody, for every pack.
func (pl *plan) grow(packs []pack, st *step, to aim, m *meter) ([]pack, error) {
	width, ways := len(pl.start)+2*pl.parties, len(st.kept)+1
	if err := m.hold(len(packs)*ways, width+packSize); err != nil {
		return nil, err
	}
	room := make([]int64, len(packs)*ways*width)
	grown := make([]pack, 0, len(packs)*ways)
	for _, before := range packs {
		for way := range ways {
			chosen := NotAgreed
			if way > 0 {
				chosen = st.kept[way-1]
			}
			after := pack{row: room[:len(pl.start)], trail: before.trail}
			after.low = room[len(pl.start):][:pl.parties]
			after.high = room[len(pl.start)+pl.parties:][:pl.parties]
			copy(after.row, before.row)
			if st.choose(&after, before.debt, chosen) && st.settle(&after, to) {
				after.trail = &trail{chosen, before.trail}
				grown = append(grown, after)
				room = room[width:]
			}
		}
	}
	return grown, nil
}

// choose decides the proposal of st with the chosen option for the pack p, whose row is as it was before;
// it says false if that may not be.
func (st *step) choose(p *pack, before debt, chosen int) (ok bool) {
	if chosen == NotAgreed {
		p.debt, ok = before.decline(st.rule, st.undecided)
		return ok
	}
	p.debt, ok = before.agree(st.rule, st.undecided)
	for n, adds := range st.options[chosen] {
		p.row[n] += adds
	}
	return ok
}
