package bot

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
)

// Book is what a seat's brief says, read once for all plays of a table like this: every proposal with every answer to its
// terms, each known by a small number. It belongs to one owner at a time.
type Book struct {
	brief  *game.Brief
	party  scenario.PartyID
	others []scenario.PartyID // every party but the own, in the order of the file
	phases map[scenario.PhaseID]int
	last   int // the last phase in which anything can be signed

	items    []item
	ways     []way
	places   map[scenario.ProposalID]int  // in items
	concerns []scenario.ConcernID         // own ones that something meets
	kin      map[scenario.ConcernID][]int // words that a concern shares with each way; filled when asked
}

// item is a proposal.
type item struct {
	*game.ProposalBrief
	first, end int   // its ways
	with       []int // other parties that it binds, as places in Book.others
	leaders    []int // other parties that may lead it
	requires   []int // places in Book.items
	excludes   []int // likewise, whichever of the two says so
	closes     int   // the last phase that it opens in
	draft      bool  // in a player's own words
}

// way is one way to agree a proposal: a level for each of its terms.
type way struct {
	item   int
	levels []int // of each term
	choice game.Choice
	key    uint64
	worth  scenario.Points
	cost   scenario.Points
	meets  []meet
}

// meet is how much of an own concern something meets.
type meet struct {
	concern int // in Book.concerns
	adds    scenario.Share
}

// Read returns what a brief says. The brief must not change any more.
func Read(brief *game.Brief) *Book {
	b := &Book{
		brief: brief, party: brief.Party, phases: map[scenario.PhaseID]int{}, places: map[scenario.ProposalID]int{},
		kin: map[scenario.ConcernID][]int{},
	}
	for _, p := range brief.Parties {
		if p.Party != b.party {
			b.others = append(b.others, p.Party)
		}
	}
	for i, p := range brief.Phases {
		b.phases[p.Phase] = i
		if !p.Aftermath {
			b.last = i
		}
	}
	for i := range brief.Proposals {
		b.places[brief.Proposals[i].Proposal] = i
	}
	for i := range brief.Proposals {
		b.add(&brief.Proposals[i])
	}
	b.link()
	return b
}

// Brief returns what b was read from.
func (b *Book) Brief() *game.Brief { return b.brief }

// add reads one proposal.
func (b *Book) add(p *game.ProposalBrief) {
	it := item{ProposalBrief: p, first: len(b.ways), closes: b.last}
	for _, party := range p.Binds {
		if q := slices.Index(b.others, party); q >= 0 {
			it.with = append(it.with, q)
		}
	}
	for _, name := range p.By {
		if q := slices.Index(b.others, b.partyOf(name)); q >= 0 {
			it.leaders = append(it.leaders, q)
		}
	}
	for _, id := range p.Requires {
		if r, ok := b.places[id]; ok {
			it.requires = append(it.requires, r)
		}
	}
	for i, id := range p.Opens {
		if at := b.phases[id]; i == 0 || at > it.closes {
			it.closes = at
		}
	}
	levels := make([]int, len(p.Terms))
	for more := true; more; more = next(levels, p.Terms) {
		b.ways = append(b.ways, b.wayOf(len(b.items), p, levels))
	}
	it.end = len(b.ways)
	b.items = append(b.items, it)
}

// next counts levels up, the last term first, and tells whether there was another answer.
func next(levels []int, terms []game.TermBrief) bool {
	for i := len(levels) - 1; i >= 0; i-- {
		if levels[i]++; levels[i] < len(terms[i].Levels) {
			return true
		}
		levels[i] = 0
	}
	return false
}

func (b *Book) wayOf(place int, p *game.ProposalBrief, levels []int) way {
	w := way{
		item: place, levels: slices.Clone(levels), choice: game.Choice{Proposal: p.Proposal}, key: mix(uint64(len(b.ways))),
		worth: p.Worth, cost: p.Cost,
	}
	b.meet(&w, p.Meets)
	for i := range p.Terms {
		l := &p.Terms[i].Levels[levels[i]]
		w.worth, w.cost = w.worth+l.Worth, w.cost+l.Cost
		b.meet(&w, l.Meets)
		if w.choice.Levels == nil {
			w.choice.Levels = map[scenario.TermID]scenario.LevelID{}
		}
		w.choice.Levels[p.Terms[i].Term] = l.Level
	}
	return w
}

// meet adds to a way what it meets of own concerns.
func (b *Book) meet(w *way, list []game.Met) {
	for _, met := range list {
		c := b.concern(met.Concern)
		if c < 0 {
			c = len(b.concerns)
			b.concerns = append(b.concerns, met.Concern)
		}
		if i := slices.IndexFunc(w.meets, func(m meet) bool { return m.concern == c }); i >= 0 {
			w.meets[i].adds += met.Adds
		} else {
			w.meets = append(w.meets, meet{c, met.Adds})
		}
	}
}

// concern returns the number of an own concern, or -1 if nothing meets it.
func (b *Book) concern(id scenario.ConcernID) int { return slices.Index(b.concerns, id) }

// link notes what each proposal excludes, and what excludes it.
func (b *Book) link() {
	for i := range b.items {
		for k := range b.items {
			if i != k && (slices.Contains(b.items[i].Excludes, b.items[k].Proposal) || slices.Contains(b.items[k].Excludes, b.items[i].Proposal)) {
				b.items[i].excludes = append(b.items[i].excludes, k)
			}
		}
	}
}

// find returns the way that a choice names, or -1. A proposal in a player's own words has one way, with the worth
// that the instructor gave it; who asks says what that is.
func (b *Book) find(c game.Choice) int {
	place, ok := b.places[c.Proposal]
	if !ok {
		return -1
	}
	it, at := &b.items[place], 0
	for i := range it.Terms {
		t := &it.Terms[i]
		k := slices.IndexFunc(t.Levels, func(l game.LevelBrief) bool { return l.Level == c.Levels[t.Term] })
		if k < 0 {
			return -1
		}
		at = at*len(t.Levels) + k
	}
	return it.first + at
}

// draft notes a proposal in a player's own words, with what it is worth to the own party.
func (b *Book) draft(id scenario.ProposalID, worth scenario.Points) {
	place, known := b.places[id]
	if !known {
		place = len(b.items)
		b.places[id] = place
		b.add(&game.ProposalBrief{Proposal: id})
		b.items[place].draft = true
	}
	b.ways[b.items[place].first].worth = worth
}

// partyOf returns the party that a name stands for: its own, or that of the role called so.
func (b *Book) partyOf(name scenario.Name) scenario.PartyID {
	for _, r := range b.brief.Roles {
		if scenario.Name(r.Seat) == name {
			return r.Party
		}
	}
	return scenario.PartyID(name)
}

// related returns how many words a concern shares with each way. Neither's words change.
func (b *Book) related(c *game.ConcernView) []int {
	if list := b.kin[c.Concern]; len(list) == len(b.ways) {
		return list
	}
	list := make([]int, len(b.ways))
	said := stems(c.Title + " " + string(c.Text))
	for i := range b.items {
		it := &b.items[i]
		for w := it.first; w < it.end; w++ {
			text := it.Title + " " + string(it.Text)
			for t, l := range b.ways[w].levels {
				text += " " + it.Terms[t].Levels[l].Title
			}
			list[w] = said.in(text)
		}
	}
	b.kin[c.Concern] = list
	return list
}

// keyOf names a package by a number, whatever the order of its choices.
func (b *Book) keyOf(pkg []int) uint64 {
	key := uint64(0)
	for _, w := range pkg {
		key += b.ways[w].key
	}
	return key
}

// choices returns what a package says.
func (b *Book) choices(pkg []int) []game.Choice {
	list := make([]game.Choice, len(pkg))
	for i, w := range pkg {
		list[i] = b.ways[w].choice
	}
	return list
}
