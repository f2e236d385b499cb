package story

import (
	"strconv"
	"strings"

	"parley/game"
	"parley/game/scenario"
)

// quote writes words between quotation marks, on one line; unquote reads what stands between them.
func quote(words string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`).Replace(words) + `"`
}

func unquote(s string) string {
	return strings.NewReplacer(`\\`, `\`, `\"`, `"`, `\n`, "\n", `\r`, "\r").Replace(s)
}

// flat puts words on one line.
func flat(words string) string {
	return strings.NewReplacer("\r\n", " / ", "\n", " / ", "\r", " / ").Replace(words)
}

// text reads what somebody says.
func text(s string) game.Text { return game.Text{Words: unquote(s)} }

// number reads a whole number that its pattern has let through.
func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

// points reads points with at most two decimals.
func points(s string) scenario.Points {
	whole, rest, _ := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	p := scenario.Points(number(whole))*scenario.Point + scenario.Points(number((rest + "00")[:2]))
	if strings.HasPrefix(s, "-") {
		return -p
	}
	return p
}

// millis reads a span of time, such as 90s, 1h, 1m30s, 0.5s or -10s.
func millis(s string) game.Millis {
	var sum game.Millis
	rest := strings.TrimPrefix(s, "-")
	for _, unit := range []struct {
		name string
		of   game.Millis
	}{{"h", 3_600_000}, {"m", 60_000}, {"s", 1000}} {
		part, after, found := strings.Cut(rest, unit.name)
		if !found {
			continue
		}
		whole, decimals, _ := strings.Cut(part, ".")
		sum += game.Millis(number(whole)) * unit.of
		sum += game.Millis(number((decimals + "000")[:3])) * unit.of / 1000
		rest = after
	}
	if strings.HasPrefix(s, "-") {
		return -sum
	}
	return sum
}

// span writes a span of time in seconds.
func span(m game.Millis) string {
	if m < 0 {
		return "-" + span(-m)
	}
	s := strconv.FormatInt(int64(m)/1000, 10)
	if rest := int64(m) % 1000; rest > 0 {
		s += "." + strings.TrimRight(strconv.FormatInt(1000+rest, 10)[1:], "0")
	}
	return s + "s"
}

// list reads "a, b, c".
func list(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(strings.TrimSpace(s), ", ")
}

// ids reads a list of names of one kind.
func ids[T ~string](s string) []T {
	var all []T
	for _, name := range list(s) {
		all = append(all, T(name))
	}
	return all
}
