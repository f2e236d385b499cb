package outcome

// atOnce is what a sum may take before it is worth while to have a good outcome first.
var atOnce = meter{cells: 1 << 20, work: 1 << 22}

// glimpses is in how many directions a glimpse looks.
const glimpses = 60

// everybody stands for no party in particular.
const everybody = -1

// glimpse returns an outcome within the aim that is good for party, if a narrow search finds any; there may be better
// ones.
func (pl *plan) glimpse(to aim, party int, m *meter) (*Point, error) {
	if pl.reach == nil && pl.parties > 1 {
		var err error
		if pl.reach, _, err = reaches(pl.problem, m); err != nil {
			return nil, err
		}
	}
	if pl.reach == nil {
		return nil, nil
	}
	to.beam = newBeam(glimpses, pl.reach, &dice{1})
	for n, direction := range to.beam.directions {
		if party != everybody {
			direction[party] += int64(n) * furthest / 4 // from as much as the others to far more
			continue
		}
		for each := range direction {
			direction[each] += int64(n) * furthest / 4 // from this way and that to all alike
		}
	}
	packs, err := pl.sum(to, m)
	if err != nil {
		return nil, err
	}
	var best *Point
	for _, found := range packs {
		p := pl.point(found)
		if best == nil || party != everybody && p.Utility[party] > best.Utility[party] {
			best = &p
		}
	}
	return best, nil
}
