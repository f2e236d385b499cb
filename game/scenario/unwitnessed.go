package scenario

import (
	"fmt"
	"slices"
	"strings"
)

// Unwitnessed returns a warning for each ending that came in none of so many plays of each length of s, which is in
// the file so called. What Parse reports already is left out, as no play comes there; so is what waits for news that
// the instructor alone releases, as bots have none.
func (s *Scenario) Unwitnessed(file string, plays int, came func(EndingID) bool) Diagnostics {
	r := newReport(file)
	for _, e := range s.Endings {
		if came(e.ID) || s.waitsForInstructor(e.When) {
			continue
		}
		lengths := s.lengthsTo(&e)
		if len(lengths) == 0 {
			continue
		}
		remedy := "loosen its `when`, or tighten that of an ending above it, which comes first"
		switch {
		case e.When == nil:
			remedy = "tighten the `when` of an ending above it, one of which always holds, or be content"
		case e.ID == s.Endings[0].ID:
			remedy = "loosen its `when`, or make what it asks for more worth while"
		}
		each := ""
		if len(lengths) > 1 {
			each = " each"
		}
		r.add(CodeUnwitnessedEnding, e.at, join("endings", string(e.ID)),
			fmt.Sprintf("bots never came to the ending %s, in %d plays%s of %s", e.ID, plays, each, listed(lengths)), remedy)
	}
	return r.list
}

// lengthsTo returns the lengths in which nothing proves that no play comes to e.
func (s *Scenario) lengthsTo(e *Ending) []string {
	var lengths []string
	for i := range s.Lengths {
		if reachOf(s, &s.Lengths[i]).comesTo(e) {
			lengths = append(lengths, string(s.Lengths[i].ID))
		}
	}
	return lengths
}

// waitsForInstructor says whether g cannot hold before news is released that nothing but the instructor releases.
func (s *Scenario) waitsForInstructor(g *Guard) bool {
	waits := func(part Guard) bool { return s.waitsForInstructor(&part) }
	return g != nil && (slices.ContainsFunc(g.Injected, func(id InjectID) bool { return s.Inject(id).When == nil }) ||
		slices.ContainsFunc(g.All, waits) ||
		len(g.Any) > 0 && !slices.ContainsFunc(g.Any, func(part Guard) bool { return !waits(part) }))
}

// listed writes words as a list in a sentence.
func listed(words []string) string {
	if n := len(words); n > 1 {
		return strings.Join(words[:n-1], ", ") + " and " + words[n-1]
	}
	return strings.Join(words, "")
}
