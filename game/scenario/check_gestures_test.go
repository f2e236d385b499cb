package scenario

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// found returns the diagnostics of a file that is like small with old texts replaced, and asserts that it can be played.
func found(t *testing.T, code Code, oldnew ...string) Diagnostics {
	s, ds := Parse("small.yaml", smallWith(t, oldnew...))
	require.NotNil(t, s, "%s", ds)
	return only(code, ds)
}

func TestGesturesHaveTheirPrice(t *testing.T) {
	for name, c := range map[string]struct {
		gesture string // of seller to buyer
		want    string // the message, or nothing
		remedy  string
	}{
		"a friendly one that costs points":                  {"trust: 3, worth: {seller: -1}", "", ""},
		"a friendly one that weakens the maker's position":  {"trust: 3, walk_away: {seller: -1}", "", ""},
		"a friendly one that costs nothing":                 {"trust: 3", "the friendly gesture tea costs seller nothing", "`worth: {seller: -1}`"},
		"a friendly one that costs the other":               {"trust: 3, worth: {buyer: -1}", "the friendly gesture tea costs seller nothing", "`worth: {seller: -1}`"},
		"a friendly one that brings its maker points":       {"trust: 3, worth: {seller: 2}", "the friendly gesture tea costs seller nothing", "`worth: {seller: -1}`"},
		"a friendly one that meets the maker's own concern": {"trust: 3, worth: {seller: -1}, meets: {gone-by-tonight: 0.4}", "the friendly gesture tea costs seller nothing, for it meets concerns of seller itself, worth 4 points", "`worth: {seller: -5}`"},
		"one that meets it for less than the price":         {"trust: 3, worth: {seller: -5}, meets: {gone-by-tonight: 0.4}", "", ""},
		"one that meets the other's concern":                {"trust: 3, worth: {seller: -1}, meets: {works-for-a-year: 0.4}", "", ""},
		"a hostile one that brings points":                  {"trust: -3, worth: {seller: 1}", "", ""},
		"a hostile one that strengthens the maker":          {"trust: -3, walk_away: {seller: 1}", "", ""},
		"a hostile one that weakens the other":              {"trust: -3, walk_away: {buyer: -1}", "", ""},
		"a hostile one that meets the maker's own concern":  {"trust: -3, meets: {gone-by-tonight: 0.1}", "", ""},
		"a hostile one that gains nothing":                  {"trust: -3", "the hostile gesture tea gains seller nothing", "`worth: {seller: 1}`"},
		"a hostile one that gains the other something":      {"trust: -3, worth: {buyer: 2}", "the hostile gesture tea gains seller nothing", "`worth: {seller: 1}`"},
		"a hostile one that strengthens the other":          {"trust: -3, walk_away: {buyer: 2}", "the hostile gesture tea gains seller nothing", "`worth: {seller: 1}`"},
		"a hostile one that only takes from the other":      {"trust: -3, worth: {buyer: -2}", "the hostile gesture tea gains seller nothing", "`worth: {seller: 1}`"},
		"a hostile one that costs more than it gains":       {"trust: -3, worth: {seller: -2}, walk_away: {seller: 1}", "the hostile gesture tea gains seller nothing", "`worth: {seller: 1}`"},
		"a hostile one that hurts the maker's own concern":  {"trust: -3, worth: {seller: 1}, meets: {gone-by-tonight: -0.3}", "the hostile gesture tea gains seller nothing", "`worth: {seller: 4}`"},
	} {
		t.Run(name, func(t *testing.T) {
			gestures := "gestures:\n  tea: {title: Tea, by: seller, to: buyer, " + c.gesture + "}\nlengths:\n"
			s, ds := Parse("small.yaml", smallWith(t, "lengths:\n", gestures, "moves: [say,", "moves: [say, gesture,"))
			require.NotNil(t, s, "%s", ds)
			ds = append(only(CodeFreeGesture, ds), only(CodeHostileGesture, ds)...)
			if c.want == "" {
				assert.Empty(t, ds)
				return
			}
			require.Len(t, ds, 1)
			assert.Equal(t, c.want, ds[0].Message)
			assert.Contains(t, ds[0].Remedy, c.remedy)
		})
	}
}

// What the remedy says to write mends the fault.
func TestRemediesOfGesturesHelp(t *testing.T) {
	for _, c := range []struct{ gesture, remedied string }{
		{"trust: 3, worth: {seller: -1}, meets: {gone-by-tonight: 0.4}", "trust: 3, worth: {seller: -5}, meets: {gone-by-tonight: 0.4}"},
		{"trust: 3, walk_away: {seller: 2}", "trust: 3, worth: {seller: -3}, walk_away: {seller: 2}"},
		{"trust: -3, walk_away: {seller: -2}", "trust: -3, worth: {seller: 3}, walk_away: {seller: -2}"},
	} {
		for i, gesture := range []string{c.gesture, c.remedied} {
			s, ds := Parse("small.yaml", smallWith(t, "lengths:\n", "gestures:\n  tea: {title: Tea, by: seller, to: buyer, "+gesture+"}\nlengths:\n", "moves: [say,", "moves: [say, gesture,"))
			require.NotNil(t, s, "%s", ds)
			assert.Len(t, append(only(CodeFreeGesture, ds), only(CodeHostileGesture, ds)...), 1-i, gesture)
		}
	}
}
