package scenario

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// String returns g in a few words, such as `night-rest agreed and town>port at least 60`. It is for
// authors; players read what their own side of it is.
func (g *Guard) String() string {
	if g == nil {
		return ""
	}
	var parts []string
	say := func(format string, args ...any) { parts = append(parts, fmt.Sprintf(format, args...)) }
	for _, part := range g.All {
		parts = append(parts, bracket(&part))
	}
	if len(g.Any) > 0 {
		var choice []string
		for _, part := range g.Any {
			choice = append(choice, bracket(&part))
		}
		text := strings.Join(choice, " or ")
		if len(choice) > 1 {
			text = "(" + text + ")"
		}
		parts = append(parts, text)
	}
	if g.Not != nil {
		say("not %s", bracket(g.Not))
	}
	if g.Agreed != nil {
		say("%s agreed", g.Agreed)
	}
	if g.Kept != nil {
		say("%s kept", g.Kept)
	}
	if g.Breached != nil {
		say("%s breached", g.Breached)
	}
	for _, d := range sortedDirections(g.Trust) {
		say("trust %s %s", d, g.Trust[d])
	}
	for _, id := range slices.Sorted(maps.Keys(g.Met)) {
		if share := g.Met[id]; share == One {
			say("%s met", id)
		} else {
			say("%s met by %s", id, decimals(int(share), 1000))
		}
	}
	for _, list := range []struct {
		names []string
		what  string
	}{
		{words(g.Voiced...), "voiced"}, {words(g.WalkedOut...), "walked out"}, {words(g.Injected...), "released"},
	} {
		if len(list.names) > 0 {
			say("%s %s", strings.Join(list.names, " and "), list.what)
		}
	}
	if g.Round != nil {
		say("round %s", *g.Round)
	}
	if len(g.Phase) > 0 {
		say("in %s", strings.Join(words(g.Phase...), " or "))
	}
	return strings.Join(parts, " and ")
}

// bracket returns g in words, in brackets if they are several.
func bracket(g *Guard) string {
	text := g.String()
	if strings.Contains(text, " and ") {
		return "(" + text + ")"
	}
	return text
}

// String returns d in a few words.
func (d *Deals) String() string {
	if d.AtLeast > 0 {
		return fmt.Sprintf("at least %d", d.AtLeast)
	}
	return strings.Join(words(d.Of...), " and ")
}

// String returns b in a few words.
func (b Bounds) String() string {
	var parts []string
	if b.AtLeast != nil {
		parts = append(parts, "at least "+decimals(int(*b.AtLeast), 100))
	}
	if b.Below != nil {
		parts = append(parts, "below "+decimals(int(*b.Below), 100))
	}
	return strings.Join(parts, " and ")
}

// decimals returns n over unit, a power of ten, without trailing zeros.
func decimals(n, unit int) string {
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	text := fmt.Sprintf("%s%d", sign, n/unit)
	if rest := n % unit; rest != 0 {
		text += strings.TrimRight(fmt.Sprintf(".%0*d", len(fmt.Sprint(unit))-1, rest), "0")
	}
	return text
}
