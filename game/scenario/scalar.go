package scenario

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

var (
	name     = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	decimal  = regexp.MustCompile(`^([+-]?)([0-9]{1,9})(?:\.([0-9]+))?$`)
	duration = regexp.MustCompile(`^(?:([0-9]{1,2})h)?(?:([0-9]{1,3})m)?(?:([0-9]{1,4})s)?$`)
	citation = regexp.MustCompile(`^([^#]+)(?:#([0-9A-Za-z-]{1,16}))?$`)
)

// wellFormed says whether s can name something in a file.
func wellFormed(s string) bool { return len(s) <= maxWord && name.MatchString(s) }

// kindOf is what a value of each type names.
var kindOf = map[reflect.Type]string{
	reflect.TypeFor[PartyID]():    "party",
	reflect.TypeFor[RoleID]():     "role",
	reflect.TypeFor[SourceID]():   "source",
	reflect.TypeFor[ConcernID]():  "concern",
	reflect.TypeFor[ProposalID](): "proposal",
	reflect.TypeFor[GestureID]():  "gesture",
	reflect.TypeFor[InjectID]():   "inject",
	reflect.TypeFor[LengthID]():   "length",
	reflect.TypeFor[PhaseID]():    "phase",
	reflect.TypeFor[EndingID]():   "ending",
	reflect.TypeFor[Name]():       "party role",
}

// choices are the words that a value of each type may be.
var choices = map[reflect.Type][]string{
	reflect.TypeFor[Decides]():  words(DecidesAny, DecidesHead, DecidesMajority, DecidesConsensus, DecidesSilence),
	reflect.TypeFor[Speaks]():   words(SpeaksHead, SpeaksAny, SpeaksSeconded),
	reflect.TypeFor[Absent]():   words(AbsentBot, AbsentShared, AbsentObserver, AbsentLeftOut),
	reflect.TypeFor[Word]():     words(WordKeeps, WordAnswers, WordTempted),
	reflect.TypeFor[Strategy](): words(Strategies...),
	reflect.TypeFor[Verify]():   words(VerifyOpen, VerifyInspect, VerifyNone),
	reflect.TypeFor[Verb]():     words(Verbs...),
}

func words[T ~string](list ...T) []string {
	out := make([]string, len(list))
	for i, w := range list {
		out[i] = string(w)
	}
	return out
}

// scalar fills v from the text of n.
func (d *decoder) scalar(n *yaml.Node, v reflect.Value, path, refers string) {
	if !d.expect(n, yaml.ScalarNode, path) {
		return
	}
	at := position{n.Line, n.Column}
	switch v.Type() {
	case reflect.TypeFor[Points]():
		v.SetInt(int64(d.decimal(n, path, 2)))
		return
	case reflect.TypeFor[Share]():
		v.SetInt(int64(d.decimal(n, path, 3)))
		return
	case reflect.TypeFor[Seconds]():
		v.SetInt(int64(d.duration(n, path)))
		return
	case reflect.TypeFor[Direction]():
		v.Set(reflect.ValueOf(d.direction(n, path)))
		return
	case reflect.TypeFor[Citation]():
		v.Set(reflect.ValueOf(d.citation(n, path)))
		return
	}
	if list, ok := choices[v.Type()]; ok {
		v.SetString(n.Value)
		if !slices.Contains(list, n.Value) {
			_, remedy := suggest(n.Value, list)
			d.add(CodeUnknownWord, at, path, fmt.Sprintf("%q is none of the words that may stand here", short(n.Value)), remedy)
		}
		return
	}
	if kind, ok := kindOf[v.Type()]; ok {
		if refers != "" {
			kind = refers
		}
		v.SetString(n.Value)
		d.refer(kind, n.Value, at, path)
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(d.boolean(n, path))
	case reflect.Int:
		v.SetInt(int64(d.decimal(n, path, 0)))
	default:
		v.SetString(d.text(n, v.Type() == reflect.TypeFor[Markdown](), path))
	}
}

// refer notes that name must stand elsewhere in the file.
func (d *decoder) refer(kinds, name string, at position, path string) {
	d.references = append(d.references, reference{strings.Fields(kinds), name, at, path})
}

// decimal reads a number in units of its places-th decimal, exactly.
func (d *decoder) decimal(n *yaml.Node, path string, places int) int {
	at := position{n.Line, n.Column}
	m := decimal.FindStringSubmatch(n.Value)
	if m == nil || n.Style&quoted != 0 {
		d.add(CodeBadNumber, at, path, fmt.Sprintf("%q is no number", short(n.Value)), "write digits, such as 12"+map[bool]string{true: " or 2.5"}[places > 0])
		return 0
	}
	if len(m[3]) > places {
		d.add(CodeBadNumber, at, path, fmt.Sprintf("%s has too many decimals", short(n.Value)), map[bool]string{
			true: "write a whole number", false: fmt.Sprintf("write at most %d", places)}[places == 0])
		return 0
	}
	v, err := strconv.Atoi(m[1] + m[2] + m[3] + strings.Repeat("0", places-len(m[3])))
	if err != nil || v > maxHundreds || v < -maxHundreds {
		d.add(CodeOutOfRange, at, path, fmt.Sprintf("%s is out of all proportion", short(n.Value)), "write a smaller number")
		return 0
	}
	return v
}

// duration reads a span of time.
func (d *decoder) duration(n *yaml.Node, path string) Seconds {
	m := duration.FindStringSubmatch(n.Value)
	total := 0
	if m != nil {
		for i, unit := range []int{3600, 60, 1} {
			count, _ := strconv.Atoi("0" + m[i+1]) // digits, by the pattern
			total += count * unit
		}
	}
	at := position{n.Line, n.Column}
	switch {
	case m == nil || n.Value == "":
		d.add(CodeBadDuration, at, path, fmt.Sprintf("%q is no span of time", short(n.Value)), "write 6m, 90s or 1m30s")
	case total == 0:
		d.add(CodeOutOfRange, at, path, "it takes no time at all", "write 1s or more")
	case total > 24*3600:
		d.add(CodeOutOfRange, at, path, "it takes more than a day", "write 24h or less")
	}
	return Seconds(total)
}

// direction reads whose trust in whom.
func (d *decoder) direction(n *yaml.Node, path string) Direction {
	at := position{n.Line, n.Column}
	truster, trusted, ok := strings.Cut(n.Value, ">")
	truster, trusted = strings.TrimSpace(truster), strings.TrimSpace(trusted)
	if !ok || truster == trusted {
		d.add(CodeBadDirection, at, path, fmt.Sprintf("%q does not say whose trust in whom", short(n.Value)), "write two parties, truster>trusted")
		return Direction{}
	}
	d.refer("party", truster, at, path)
	d.refer("party", trusted, at, path)
	return Direction{PartyID(truster), PartyID(trusted)}
}

// citation reads a source and, it may be, the place in it.
func (d *decoder) citation(n *yaml.Node, path string) Citation {
	at := position{n.Line, n.Column}
	m := citation.FindStringSubmatch(n.Value)
	if m == nil {
		d.add(CodeBadCitation, at, path, fmt.Sprintf("%q cites nothing", short(n.Value)), "write a source, or source#place such as letter#2c")
		return Citation{}
	}
	d.refer("source", m[1], at, path)
	return Citation{SourceID(m[1]), m[2]}
}

func (d *decoder) boolean(n *yaml.Node, path string) bool {
	if n.Style&quoted != 0 || n.Value != "true" && n.Value != "false" {
		d.add(CodeBadBoolean, position{n.Line, n.Column}, path, fmt.Sprintf("%q is neither true nor false", short(n.Value)), "write true or false")
	}
	return n.Value == "true"
}

// text reads a line, or a longer text.
func (d *decoder) text(n *yaml.Node, long bool, path string) string {
	s, limit, at := strings.TrimSpace(n.Value), maxLine, position{n.Line, n.Column}
	if long {
		limit = maxText
	}
	switch length := utf8.RuneCountInString(s); {
	case length == 0:
		d.add(CodeEmptyValue, at, path, "the text is empty", "write it or take the key out")
	case length > limit:
		d.add(CodeTooLong, at, path, fmt.Sprintf("the text has %d characters", length), fmt.Sprintf("keep it to %d", limit))
	case !long && strings.Contains(s, "\n"):
		d.add(CodeTooLong, at, path, "the text has more than one line", "write one line")
	}
	return s
}
