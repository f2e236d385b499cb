package bot

import (
	"slices"
	"strings"

	"parley/game"
	"parley/game/scenario"
)

// stake is a concern that the seat holds, with what of it is met so far or will be by what is agreed.
type stake struct {
	concern scenario.ConcernID
	weight  scenario.Points
	measure scenario.Share
	role    bool // it counts for the seat alone
}

// gain returns what it is worth to have adds more of a concern met.
func (s stake) gain(adds scenario.Share) scenario.Points {
	reaches := min(max(s.measure+adds, 0), scenario.One)
	return s.weight * scenario.Points(reaches-s.measure) / scenario.Points(scenario.One)
}

// option is one way to agree a proposal, as the bot reads it.
type option struct {
	choice game.Choice
	key    string
	worth  scenario.Points
	cost   scenario.Points
	meets  []scenario.Share // as mind.own
	theirs scenario.Points  // what it may be worth to the others, as far as can be guessed
}

// value is what a package is worth: to the party, and to the role besides.
type value struct{ party, role scenario.Points }

func (v value) all() scenario.Points { return v.party + v.role }

// stakes reads the own concerns.
func (m *mind) stakes() []stake {
	var list []stake
	for _, c := range m.view.Concerns {
		if !c.Own {
			continue
		}
		s := stake{concern: c.Concern, weight: c.Weight, measure: c.Measure, role: c.Of != scenario.Name(m.party)}
		for _, p := range m.view.Promises {
			if p.InForce {
				continue
			}
			if b := m.proposal(p.Proposal); b != nil {
				s.measure += metBy(b, p.Levels, c.Concern)
			}
		}
		s.measure = min(max(s.measure, 0), scenario.One)
		list = append(list, s)
	}
	return list
}

// metBy returns how much of an own concern a proposal with these levels meets.
func metBy(b *game.ProposalBrief, levels map[scenario.TermID]scenario.LevelID, c scenario.ConcernID) scenario.Share {
	sum := adds(b.Meets, c)
	for _, t := range b.Terms {
		for _, l := range t.Levels {
			if levels[t.Term] == l.Level {
				sum += adds(l.Meets, c)
			}
		}
	}
	return sum
}

func adds(list []game.Met, c scenario.ConcernID) scenario.Share {
	for _, met := range list {
		if met.Concern == c {
			return met.Adds
		}
	}
	return 0
}

// optionOf reads one choice. A proposal in a player's own words has the worth that the instructor gave it.
func (m *mind) optionOf(c game.Choice) option {
	o := option{choice: c, key: keyOf([]game.Choice{c}), meets: make([]scenario.Share, len(m.own))}
	b := m.proposal(c.Proposal)
	if b == nil {
		if v := m.item(c.Proposal); v != nil && v.Draft != nil {
			o.worth = v.Draft.Worth
		}
		return o
	}
	o.worth, o.cost = b.Worth, b.Cost
	for _, t := range b.Terms {
		for _, l := range t.Levels {
			if c.Levels[t.Term] == l.Level {
				o.worth, o.cost = o.worth+l.Worth, o.cost+l.Cost
			}
		}
	}
	for i, s := range m.own {
		o.meets[i] = metBy(b, c.Levels, s.concern)
	}
	o.theirs = m.guess(b, o)
	return o
}

// weigh returns what a package is worth if the others keep it as far as they are trusted to: what honouring
// costs is lost if they do not.
func (m *mind) weigh(pkg []option) value {
	v, cost := m.weighTrusting(pkg), scenario.Points(0)
	for _, o := range pkg {
		cost += max(o.cost, 0)
	}
	v.party -= cost * scenario.Points(m.doubt()) / thousand
	return v
}

// weighTrusting returns what a package is worth if all keep it.
func (m *mind) weighTrusting(pkg []option) value {
	var v value
	for _, o := range pkg {
		v.party += o.worth
	}
	for i, s := range m.own {
		sum := scenario.Share(0)
		for _, o := range pkg {
			sum += o.meets[i]
		}
		if s.role {
			v.role += s.gain(sum)
		} else {
			v.party += s.gain(sum)
		}
	}
	return v
}

// exposes tells whether a package would cost more to honour than the bot dares to put at risk with these
// others yet. Small steps build the trust for large ones.
func (m *mind) exposes(pkg []option) bool {
	cost := scenario.Points(0)
	for _, o := range pkg {
		cost += max(o.cost, 0)
	}
	return cost > m.leastTrust(m.others)*scenario.Points(m.bot.temper.nerve)/100
}

// doubt is how likely, in permille, another party seems to break a promise.
func (m *mind) doubt() int {
	d := max(0, atEase-int(m.leastTrust(m.others)/scenario.Point)) * m.bot.temper.caution
	for _, t := range m.view.Trust {
		if t.Truster == m.party && t.Wary {
			d += 150
		}
	}
	return min(d, 700)
}

// atEase is the trust, in points, from which nobody fears a breach.
const atEase = 65

// What the bot guesses where it cannot know.
const (
	guessedWeight = 10 * scenario.Point // of another's concern
	guessedLike   = 150                 // what another party has put itself
	guessedWorth  = scenario.Point      // of any agreement
)

// guess is what an option may be worth to the others. What one side likes the other likes less, unless it has
// shown otherwise: by what it leads, offers, or has voiced.
func (m *mind) guess(b *game.ProposalBrief, o option) scenario.Points {
	memory := &m.bot.memory
	sum := guessedWorth - o.worth/2
	if !slices.ContainsFunc(b.By, func(n scenario.Name) bool { return m.partyOf(n) == m.party }) {
		sum += guessedLike
	}
	if memory.liked[string(b.Proposal)] {
		sum += guessedLike
	}
	if memory.liked[o.key] {
		sum += 2 * guessedLike
	}
	if known, ok := memory.helps[o.key]; ok {
		return sum + known
	}
	return sum + m.kinship(b, o.choice)
}

// kinship guesses from the words alone how far a choice meets what the others have voiced.
func (m *mind) kinship(b *game.ProposalBrief, c game.Choice) scenario.Points {
	sum := scenario.Points(0)
	for i := range m.view.Concerns {
		concern := &m.view.Concerns[i]
		if concern.Party == m.party || !concern.Voiced {
			continue
		}
		sum += scenario.Points(min(m.related(concern, b, c), 3)) * scenario.Point / 2 // beyond three words more tell nothing
	}
	return sum
}

// related counts the words that a concern shares with a choice. Neither's words change, so it counts once.
func (m *mind) related(concern *game.ConcernView, b *game.ProposalBrief, c game.Choice) int {
	key := string(concern.Concern) + "/" + keyOf([]game.Choice{c})
	if n, ok := m.bot.memory.kin[key]; ok {
		return n
	}
	text := b.Title + " " + string(b.Text)
	for _, t := range b.Terms {
		for _, l := range t.Levels {
			if c.Levels[t.Term] == l.Level {
				text += " " + l.Title
			}
		}
	}
	n := shared(concern.Title+" "+string(concern.Text), text)
	m.bot.memory.kin[key] = n
	return n
}

// keyOf names a package so that equal packages have equal names, whatever their order.
func keyOf(pkg []game.Choice) string {
	keys := make([]string, len(pkg))
	for i, c := range pkg {
		terms := make([]string, 0, len(c.Levels))
		for t, l := range c.Levels {
			terms = append(terms, string(t)+"="+string(l))
		}
		slices.Sort(terms)
		keys[i] = string(c.Proposal) + "{" + strings.Join(terms, ",") + "}"
	}
	slices.Sort(keys)
	return strings.Join(keys, "+")
}
