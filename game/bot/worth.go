package bot

import (
	"parley/game"
	"parley/game/scenario"
)

// stake is a concern that the seat holds, with what of it is met so far or will be by what is agreed.
type stake struct {
	weight  scenario.Points
	measure scenario.Share
	role    bool // it counts for the seat alone
}

// gain returns what it is worth to have adds more of a concern met.
func (s *stake) gain(adds scenario.Share) scenario.Points {
	reaches := min(max(s.measure+adds, 0), scenario.One)
	return s.weight * scenario.Points(reaches-s.measure) / scenario.Points(scenario.One)
}

// value is what a package is worth: to the party, and to the role besides.
type value struct{ party, role scenario.Points }

func (v value) all() scenario.Points { return v.party + v.role }

// loyal tells whether a seat that wants v serves its party well enough: what it asks its party to lose is at most half
// of what the role gains.
func (v value) loyal() bool { return 2*v.party+v.role >= 0 }

// readStakes reads the own concerns.
func (m *mind) readStakes() {
	m.stakes, m.adds = sized(m.stakes, len(m.book.concerns)), sized(m.adds, len(m.book.concerns))
	for i := range m.view.Concerns {
		c := &m.view.Concerns[i]
		at := -1
		if c.Own {
			at = m.book.concern(c.Concern)
		}
		if at >= 0 {
			m.stakes[at] = stake{weight: c.Weight, measure: c.Measure, role: c.Of != scenario.Name(m.party)}
		}
	}
	for i := range m.view.Promises {
		p := &m.view.Promises[i]
		if p.InForce {
			continue
		}
		if w := m.book.find(game.Choice{Proposal: p.Proposal, Levels: p.Levels}); w >= 0 {
			for _, met := range m.book.ways[w].meets {
				m.stakes[met.concern].measure += met.adds
			}
		}
	}
	for i := range m.stakes {
		m.stakes[i].measure = min(max(m.stakes[i].measure, 0), scenario.One)
	}
}

// sized returns a list of n zeros, in the room of list if it has any.
func sized[T any](list []T, n int) []T {
	if cap(list) < n {
		return make([]T, n)
	}
	list = list[:n]
	clear(list)
	return list
}

// add returns what v comes to with one more way, if all keep it. Concerns that are met already gain less, so m.adds
// keeps count of what the package meets until take is called.
func (m *mind) add(v value, w *way) value {
	v.party += w.worth
	for _, met := range w.meets {
		s, adds := &m.stakes[met.concern], &m.adds[met.concern]
		gain := s.gain(*adds+met.adds) - s.gain(*adds)
		*adds += met.adds
		if s.role {
			v.role += gain
		} else {
			v.party += gain
		}
	}
	return v
}

// take forgets what add counted last for w.
func (m *mind) take(w *way) {
	for _, met := range w.meets {
		m.adds[met.concern] -= met.adds
	}
}

// weighTrusting returns what a package is worth if all keep it.
func (m *mind) weighTrusting(pkg []int) value {
	var v value
	for _, w := range pkg {
		v = m.add(v, &m.book.ways[w])
	}
	for _, w := range pkg {
		m.take(&m.book.ways[w])
	}
	return v
}

// weigh returns what a package is worth if the others keep it as far as they are trusted to (what honouring
// costs is lost if they do not), less what it shuts out.
func (m *mind) weigh(pkg []int) value {
	v := m.weighTrusting(pkg)
	for _, w := range pkg {
		v.party -= m.risk(&m.book.ways[w])
	}
	return v
}

// risk is what a way may cost beside its worth.
func (m *mind) risk(w *way) scenario.Points {
	return max(w.cost, 0)*scenario.Points(m.doubt)/thousand + m.shutOut(w.item)
}

// alone returns what one way is worth for itself.
func (m *mind) alone(w int) scenario.Points { return m.weigh([]int{w}).all() }

// shutOut is half of what an item is worth at its best, needs aside, that can no longer be agreed once this one is:
// something else may stand in its way as well.
func (m *mind) shutOut(place int) scenario.Points {
	lost := scenario.Points(0)
	for _, x := range m.book.items[place].excludes {
		it := &m.book.items[x]
		if m.agreed[x] || it.closes < m.phase {
			continue
		}
		for w := it.first; w < it.end; w++ {
			lost = max(lost, m.weighTrusting([]int{w}).all()/2)
		}
	}
	return lost
}

// costOf is what it costs to honour a package.
func (m *mind) costOf(pkg []int) scenario.Points {
	cost := scenario.Points(0)
	for _, w := range pkg {
		cost += max(m.book.ways[w].cost, 0)
	}
	return cost
}

// exposes tells whether a package would cost more to honour than the bot dares to put at risk with these
// others yet. Small steps build the trust for large ones.
func (m *mind) exposes(pkg []int) bool { return m.costOf(pkg) > m.ventures }

// readRisks works out how far the others are to be trusted.
func (m *mind) readRisks() {
	least := m.leastTrust(m.others)
	m.ventures = least * scenario.Points(m.bot.temper.nerve) / 100
	d := max(0, atEase-int(least/scenario.Point)) * m.bot.temper.caution
	for i := range m.view.Trust {
		if t := &m.view.Trust[i]; t.Truster == m.party && t.Wary {
			d += 150
		}
	}
	m.doubt = min(d, 700)
}

// atEase is the trust, in points, from which nobody fears a breach.
const atEase = 65
