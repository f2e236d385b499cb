package bot

import (
	"slices"

	"parley/game/scenario"
)

// What the bot guesses of the others where it cannot know, in hundredths of a point.
const (
	guessedWeight = 10 * scenario.Point // of another's concern
	guessedLead   = 150                 // what another party may lead
	guessedWorth  = scenario.Point      // of any agreement

	likedSame    = 200 // a choice that another party put itself,
	likedItem    = 60  // and any other of the same proposal
	dislikedSame = 250 // a choice that it declined, shared among the choices of the package,
	dislikedItem = 50  // and any other of the same proposal
	mostLearned  = 800 // either way
)

// likes is what a bot has learned of what the others want, for each of them and each way.
type likes struct {
	ways int
	list []scenario.Points
}

func (l *likes) of(q int) []scenario.Points { return l.list[q*l.ways : (q+1)*l.ways] }

// fit makes room for a book that has come to know more ways.
func (l *likes) fit(b *Book) {
	if l.ways == len(b.ways) && l.list != nil {
		return
	}
	old := *l
	*l = likes{ways: len(b.ways), list: make([]scenario.Points, len(b.others)*len(b.ways))}
	for q := range b.others {
		if old.list != nil {
			copy(l.of(q), old.of(q))
		}
	}
}

// learn moves what party q seems to make of a way and its like: same for the way itself, item for any other of the
// proposal, and in between for those that share levels with it.
func (l *likes) learn(b *Book, q, w int, same, item scenario.Points) {
	list, it := l.of(q), &b.items[b.ways[w].item]
	for other := it.first; other < it.end; other++ {
		moved := same
		if n := len(it.Terms); n > 0 {
			shared := 0
			for t, level := range b.ways[w].levels {
				if b.ways[other].levels[t] == level {
					shared++
				}
			}
			moved = item + (same-item)*scenario.Points(shared)/scenario.Points(n)
		}
		list[other] = min(max(list[other]+moved, -mostLearned), mostLearned)
	}
}

// heardFrom learns from an offer what its party wants.
func (r *memory) heardFrom(m *mind, pkg []int, party scenario.PartyID) {
	if q := slices.Index(m.others, party); q >= 0 {
		for _, w := range pkg {
			r.likes.learn(m.book, q, w, likedSame, likedItem)
		}
	}
}

// refusedBy learns from a party's no. What it put back in a counter of its own it has no quarrel with.
func (r *memory) refusedBy(m *mind, pkg []int, party scenario.PartyID) {
	q := slices.Index(m.others, party)
	if q < 0 || len(pkg) == 0 {
		return
	}
	n := scenario.Points(len(pkg))
	for _, w := range pkg {
		r.likes.learn(m.book, q, w, -dislikedSame/n, -dislikedItem/n)
	}
}

// guess is what a way may be worth to party q. What one side likes the other likes less, unless it has shown
// otherwise: by what it leads, offers, declines, or has voiced.
func (m *mind) guess(q, w int) scenario.Points {
	b, r := m.book, &m.bot.memory
	it := &b.items[b.ways[w].item]
	sum := guessedWorth - b.ways[w].worth/2 + r.likes.of(q)[w]
	if slices.Contains(it.leaders, q) {
		sum += guessedLead
	}
	return sum + m.kinship(q, w)
}

// kinship guesses from the words alone how far a way meets what party q has voiced.
func (m *mind) kinship(q, w int) scenario.Points {
	sum := scenario.Points(0)
	for i := range m.view.Concerns {
		if c := &m.view.Concerns[i]; c.Voiced && c.Party == m.others[q] {
			// beyond three words more tell nothing
			sum += scenario.Points(min(m.book.related(c)[w], 3)) * scenario.Point / 2
		}
	}
	return sum
}
