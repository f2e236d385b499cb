package bot

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"parley/game"
)

// catalogue is what a bot may say on one occasion. A %s stands for the titles of what it is about.
type catalogue struct {
	name  string
	lines []string
}

var (
	firstOffers = catalogue{"first-offers", []string{
		"Let us begin with %s.", "This is where we could meet: %s.", "Here is something to work with: %s.",
		"We have thought about %s. This would suit us.", "Could you live with this? %s.",
	}}
	lateOffers = catalogue{"late-offers", []string{
		"Time is short. %s, as it stands here?", "One more attempt: %s.", "We have moved. Please look at %s again.",
	}}
	heededOffers = catalogue{"heeded-offers", []string{
		"We heard you. This is meant as part of an answer: %s.", "You told us what worries you. Does this help? %s.",
	}}
	counters = catalogue{"counters", []string{
		"Nearly. What we would change: %s.", "Not quite like this. Rather so: %s.", "We could sign it with this: %s.",
		"Give us this, and we can sign: %s.",
	}}
	tooDear = catalogue{"too-dear", []string{
		"We give more than we get.", "This costs us more than it brings.", "I cannot defend this at home: %s.",
	}}
	notForUs = catalogue{"not-for-us", []string{
		"Nobody asked us about %s. Please do.", "There is nothing in this for those I speak for.",
	}}
	bite = catalogue{"bite", []string{
		"You will understand that this could not go unanswered.", "What you did has a price.", "We take note, and we answer.",
	}}
	inKind = catalogue{"in-kind", []string{
		"You took a step. Here is ours.", "One good turn deserves another.", "We noticed what you did, and we thank you this way.",
	}}
	announces = catalogue{"announces", []string{
		"We will do this next round, whatever happens here. You are invited to do something of your own.",
		"We say it now, so that you can see us do it. Join us if you like.",
	}}
	firstStep = catalogue{"first-step", []string{
		"Somebody has to begin.", "We ask nothing for this.", "A small thing, freely given.",
	}}
	asAnnounced = catalogue{"as-announced", []string{
		"As we said we would.", "We announced it; here it is.",
	}}
	opening = catalogue{"opening", []string{
		"Good to see you. Let us first hear what matters to each of us.", "We have come to find something that all of us can keep.",
		"Let us not begin with the hardest question.",
	}}
	resuming = catalogue{"resuming", []string{
		"Let us look at what is new on the table.", "We have come back to this table, and so have you.",
		"What matters most to you from here on?",
	}}
	asking = catalogue{"asking", []string{
		"What would you need in order to agree on %s?", "What worries you most about %s?", "How do you see %s?",
	}}
	askBack = catalogue{"ask-back", []string{
		"What would have to change in %s?", "You said no to %s. Which part of it?",
	}}
	thanks = catalogue{"thanks", []string{
		"Thank you for telling us. That cannot have been easy.", "That helps us to understand. Thank you.",
	}}
	tooSoon = catalogue{"too-soon", []string{
		"It is too early for so much. Let us begin with something smaller.", "We do not know you well enough to risk that yet.",
		"First the small things. If they hold, ask again.",
	}}
	betrayed = catalogue{"betrayed", []string{
		"We saw what you did. We had hoped for better.", "This makes it harder for us to believe you.",
	}}
	lastCall = catalogue{"last-call", []string{
		"This is the last round. Let us not leave with empty hands.", "What we do not settle now stays unsettled.",
	}}
	unseconded = catalogue{"unseconded", []string{
		"I cannot second %s as it stands. It costs us too much.", "Not %s like this, please. We would be worse off.",
	}}
	temptation = catalogue{"temptation", []string{
		"Nobody can see what we do about %s. I only mention it.", "Strictly between us: %s costs us more than they will ever check.",
	}}
	favourite = catalogue{"favourite", []string{
		"If you ask me, %s is worth the most to us.", "I should like to see %s on the table.", "Do not give away %s too cheaply.",
	}}
)

// words picks a line of a catalogue and puts the titles of a package into it.
func (m *mind) words(c *catalogue, pkg []int) game.Text { return m.line(c, 0, m.itemsOf(pkg)) }

// line returns the i-th line of a catalogue, from the one that chance picks, with the titles of items in it.
func (m *mind) line(c *catalogue, i int, items []int) game.Text {
	about := uint64(0)
	for _, place := range items {
		about += mix(uint64(place))
	}
	line := c.lines[(m.below(len(c.lines), "words", nameOf(c.name), about)+i)%len(c.lines)]
	if before, after, names := strings.Cut(line, "%s"); names && len(items) > 0 {
		line = before + m.titles(items) + after
	}
	return game.Text{Words: line}
}

// itemsOf returns what a package is about.
func (m *mind) itemsOf(pkg []int) []int {
	items := make([]int, len(pkg))
	for i, w := range pkg {
		items[i] = m.book.ways[w].item
	}
	return items
}

func (m *mind) offerText(pkg []int) game.Text {
	switch {
	case m.meetsVoiced(pkg) && m.chance(700, "heeded", m.book.keyOf(pkg)):
		return m.words(&heededOffers, pkg)
	case m.view.Now.Round > 1 && m.lastOfPhase():
		return m.words(&lateOffers, pkg)
	}
	return m.words(&firstOffers, pkg)
}

// counterText says what a counter changes in the offer that it answers.
func (m *mind) counterText(pkg, offered []int) game.Text {
	line := m.words(&counters, nil).Words
	before, after, _ := strings.Cut(line, "%s")
	return game.Text{Words: before + strings.Join(m.changes(pkg, offered), ", ") + after}
}

// changes names what is otherwise in pkg than in what was offered: other levels, more proposals, and fewer.
func (m *mind) changes(pkg, offered []int) []string {
	var list []string
	for _, w := range pkg {
		way := &m.book.ways[w]
		title := m.titles([]int{way.item})
		i := slices.IndexFunc(offered, func(o int) bool { return m.book.ways[o].item == way.item })
		switch {
		case i < 0:
			list = append(list, title+" too")
		case offered[i] != w:
			list = append(list, title+" with "+m.otherLevels(way, &m.book.ways[offered[i]]))
		}
	}
	for _, o := range offered {
		if item := m.book.ways[o].item; !slices.ContainsFunc(pkg, func(w int) bool { return m.book.ways[w].item == item }) {
			list = append(list, "without "+m.titles([]int{item}))
		}
	}
	return list
}

// otherLevels names the levels of a way that another way of the same proposal does not have.
func (m *mind) otherLevels(w, than *way) string {
	var names []string
	terms := m.book.items[w.item].Terms
	for t, level := range w.levels {
		if than.levels[t] != level {
			names = append(names, "“"+terms[t].Levels[level].Title+"”")
		}
	}
	return strings.Join(names, " and ")
}

// meetsVoiced tells whether a package seems to answer something that another party has voiced.
func (m *mind) meetsVoiced(pkg []int) bool {
	for _, w := range pkg {
		for q := range m.others {
			if m.kinship(q, w) > 0 {
				return true
			}
		}
	}
	return false
}

// titles names items: “A”, “B” and “C”.
func (m *mind) titles(items []int) string {
	names := make([]string, len(items))
	for i, place := range items {
		title := m.book.items[place].Title
		if v := m.item(place); v != nil && v.Draft != nil {
			title = v.Draft.Title.Words
		}
		names[i] = "“" + title + "”"
	}
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// restated says a voiced concern in the bot's own words: its title seen from the other side, or, if that was
// not quite it, the first sentence of its text.
func (m *mind) restated(c *game.ConcernView, again bool) game.Text {
	title := m.turned(c.Title)
	lines := []string{
		"If we understand you, this is what troubles you: %s.", "You are telling us about this: %s. Have we got that right?",
		"What matters to you here, as we hear it: %s.",
	}
	if again {
		text, _, _ := strings.Cut(string(c.Text), ". ")
		title = m.turned(text)
		lines = []string{"Let us try again. You say: %s."}
	}
	return game.Text{Words: fmt.Sprintf(lines[m.below(len(lines), "restate", nameOf(c.Concern))], title)}
}

// seenFromHere turns words about oneself into words about the other.
var seenFromHere = map[string]string{
	"we": "you", "us": "you", "our": "your", "ours": "yours", "i": "you", "me": "you", "my": "your", "mine": "yours",
	"you": "we", "your": "our", "yours": "ours", "ourselves": "yourselves", "am": "are", "myself": "yourself",
}

// turned returns a text as the other side would say it: without its last stop, and beginning in lower case
// unless its first word is the name of a party or in capitals.
func (m *mind) turned(text string) string {
	text = strings.TrimRight(strings.TrimSpace(text), ".?!")
	var out strings.Builder
	for i, field := range strings.Fields(text) {
		if i > 0 {
			out.WriteByte(' ')
		}
		word := strings.TrimFunc(field, func(r rune) bool { return !unicode.IsLetter(r) })
		other, ok := seenFromHere[strings.ToLower(word)]
		switch {
		case ok:
			out.WriteString(strings.Replace(field, word, other, 1))
		case i == 0 && !m.names(word) && (word == "A" || word != strings.ToUpper(word)):
			out.WriteString(strings.ToLower(field))
		default:
			out.WriteString(field)
		}
	}
	return out.String()
}

// names tells whether word is part of a party's name.
func (m *mind) names(word string) bool {
	for _, p := range m.brief.Parties {
		if slices.Contains(strings.Fields(p.Name), word) {
			return true
		}
	}
	return false
}

// split returns the words of a text in lower case.
func split(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// Words shorter than this say little about what a text is about; longer ones are compared by their beginning,
// so that "missiles" meets "missile".
const (
	telling  = 5
	stemSize = 6
)

// stemSet holds the beginnings of a text's telling words.
type stemSet map[string]bool

func stems(text string) stemSet {
	set := stemSet{}
	for _, w := range split(text) {
		if len(w) >= telling {
			set[stem(w)] = true
		}
	}
	return set
}

// in counts the telling words that a text has in common with the one that s is of.
func (s stemSet) in(text string) int {
	seen := stemSet{}
	for _, w := range split(text) {
		if len(w) >= telling && s[stem(w)] {
			seen[stem(w)] = true
		}
	}
	return len(seen)
}

func stem(w string) string { return w[:min(len(w), stemSize)] }
