package bot

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
)

// Bounds of the search for a package.
const (
	maxSize    = 3 // proposals in a package
	maxCombine = 7 // proposals that are combined
)

// opens tells whether an item could be put now, as far as the view tells. What is in a player's own words bots leave
// to that player.
func (m *mind) opens(place int) bool {
	v := m.item(place)
	return v != nil && !m.book.items[place].draft && v.State != game.ItemClosed && len(v.Missing) == 0 && !m.agreed[place]
}

// waysOf returns how an item could be agreed now: the few ways that are best for this side, for the others as
// far as can be guessed, and for both.
func (m *mind) waysOf(place int) []int {
	if m.kept[place] != nil {
		return m.kept[place]
	}
	m.kept[place] = m.room[len(m.room):]
	if !m.opens(place) {
		return m.kept[place]
	}
	var best [3]int
	var top [3]scenario.Points
	n := 0
	it, v := &m.book.items[place], m.item(place)
	for w := it.first; w < it.end; w++ {
		if m.lacksLevel(v, w) {
			continue
		}
		m.risks[w] = m.risk(&m.book.ways[w])
		own, theirs := m.weighTrusting([]int{w}).all()-m.risks[w], scenario.Points(0)
		for q := range m.others {
			m.liked[w*len(m.others)+q] = m.guess(q, w)
			theirs += m.liked[w*len(m.others)+q]
		}
		for i, rank := range [3]scenario.Points{own + theirs, own, theirs + own/4} {
			if n == 0 || rank > top[i] {
				best[i], top[i] = w, rank
			}
		}
		n++
	}
	if n > 0 {
		start := len(m.room)
		for i, w := range best {
			if !slices.Contains(best[:i], w) {
				m.room = append(m.room, w)
			}
		}
		m.kept[place] = m.room[start:len(m.room):len(m.room)]
		m.tops[place] = max(top[1], 0)
	}
	return m.kept[place]
}

// lacksLevel tells whether one of the levels of a way needs something that is missing.
func (m *mind) lacksLevel(v *game.ItemView, w int) bool {
	if v.LevelMissing == nil {
		return false
	}
	terms := m.book.items[m.book.ways[w].item].Terms
	for t, l := range m.book.ways[w].levels {
		if len(v.LevelMissing[terms[t].Term][terms[t].Levels[l].Level]) > 0 {
			return true
		}
	}
	return false
}

// top returns what an item is worth at its best, and 0 if it is worth nothing.
func (m *mind) top(place int) scenario.Points {
	m.waysOf(place)
	return m.tops[place]
}

// fits tells whether what a package requires is there and what it excludes is not.
func (m *mind) fits(pkg []int) bool {
	in := func(place int) bool {
		return m.agreed[place] || slices.ContainsFunc(pkg, func(w int) bool { return m.book.ways[w].item == place })
	}
	for _, w := range pkg {
		it := &m.book.items[m.book.ways[w].item]
		for _, r := range it.requires {
			if !in(r) {
				return false
			}
		}
		if slices.ContainsFunc(it.excludes, in) {
			return false
		}
	}
	return true
}

// search looks for the package that the others may like best among those that are good enough for this side.
// Each package holds one of the proposals named by with, where any is named.
type search struct {
	from   []int // places of proposals
	with   []int
	demand int // permille of the best
	about  string
	round  uint64 // which of the searches of that kind in this round
}

// found is the best package so far, while a search goes on.
type found struct {
	search
	size int // that chance favours
	pkg  []int
	rank scenario.Points
}

// find returns the best package of a search, or nil.
func (m *mind) find(s search) []int {
	f := found{search: s, size: 1 + m.below(maxSize, s.about, s.round)}
	pool := m.pool(&s)
	m.combine(&f, pool, sum{liked: m.sums[0]})
	return f.pkg
}

// pool returns the proposals that a search looks at: those with most in them for both sides, chance helping; the
// ones it must have come first.
func (m *mind) pool(s *search) []int {
	type place struct{ at, promise int }
	list := make([]place, 0, len(s.from))
	for _, at := range s.from {
		ways := m.waysOf(at)
		if len(ways) == 0 {
			continue
		}
		promise := int(m.tops[at]) + m.below(400, s.about, s.round, uint64(at))
		for q := range m.others {
			promise += int(m.liked[ways[0]*len(m.others)+q])
		}
		if slices.Contains(s.with, at) {
			promise += 1 << 20
		}
		list = append(list, place{at, promise})
	}
	slices.SortStableFunc(list, func(a, b place) int { return b.promise - a.promise })
	m.pooled = m.pooled[:0]
	for _, p := range list[:min(len(list), maxCombine)] {
		m.pooled = append(m.pooled, p.at)
	}
	return m.pooled
}

// sum is what a package comes to while it is put together.
type sum struct {
	pkg   [maxSize]int
	size  int
	worth value
	cost  scenario.Points
	top   scenario.Points
	liked []scenario.Points // by each of the others, as far as can be guessed
}

// combine tries every package of at most maxSize proposals of pool added to s.
func (m *mind) combine(f *found, pool []int, s sum) {
	for i, place := range pool {
		for _, w := range m.waysOf(place) {
			way := &m.book.ways[w]
			longer := s
			longer.worth = m.add(s.worth, way)
			longer.worth.party -= m.risks[w]
			longer.cost += max(way.cost, 0)
			longer.top += m.tops[place]
			longer.pkg[s.size] = w
			longer.size++
			longer.liked = m.sums[longer.size]
			for q := range m.others {
				longer.liked[q] = s.liked[q] + m.liked[w*len(m.others)+q]
			}
			m.try(f, &longer)
			if longer.size < maxSize {
				m.combine(f, pool[i+1:], longer)
			}
			m.take(way)
		}
	}
}

// try keeps a package if it is good enough for this side and better to put than the one that was kept.
func (m *mind) try(f *found, s *sum) {
	own := s.worth.all()
	if s.cost > m.ventures || own < floor || !s.worth.loyal() || int(own)*thousand < f.demand*int(s.top) {
		return
	}
	pkg := s.pkg[:s.size]
	rank := m.appeal(pkg, s.liked) + own/2 + s.worth.role/2
	if s.size == f.size {
		rank += sizeLiked
	}
	if f.pkg != nil && rank+jitter <= f.rank {
		return
	}
	rank += scenario.Points(m.below(jitter, f.about, f.round, uint64(pkg[0])))
	if f.pkg != nil && rank <= f.rank || !m.mayPut(f, pkg) {
		return
	}
	f.pkg, f.rank = append(f.pkg[:0], pkg...), rank
}

// appeal is what the others may make of a package: those whom it binds must all want it, so the one that likes it
// least counts most. Nobody is asked whom it does not bind.
func (m *mind) appeal(pkg []int, liked []scenario.Points) scenario.Points {
	least, all, n := scenario.Points(0), scenario.Points(0), scenario.Points(0)
	for q := range m.others {
		if !slices.ContainsFunc(pkg, func(w int) bool { return slices.Contains(m.book.items[m.book.ways[w].item].with, q) }) {
			continue
		}
		if n == 0 || liked[q] < least {
			least = liked[q]
		}
		all += liked[q]
		n++
	}
	if n == 0 {
		return 0
	}
	return (2*least + all/n) / 3
}

// mayPut tells whether a package can be put: it fits, somebody else has to answer it, it holds one of the
// proposals it must, and was not put before (what the others put may be put back to them).
func (m *mind) mayPut(f *found, pkg []int) bool {
	item := func(w int) int { return m.book.ways[w].item }
	if len(f.with) > 0 && !slices.ContainsFunc(pkg, func(w int) bool { return slices.Contains(f.with, item(w)) }) {
		return false
	}
	if !slices.ContainsFunc(pkg, func(w int) bool { return len(m.book.items[item(w)].with) > 0 }) {
		return false
	}
	return m.fits(pkg) && !m.bot.memory.has(m.book.keyOf(pkg), m)
}

const (
	floor     = scenario.Point / 2 // the least that a package must be worth
	sizeLiked = 3 * scenario.Point
	jitter    = 100
)
