package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"math/big"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/outcome"
	"parley/scenarios"
)

// roughReport is a report of an analysis in which nothing that may be sampled or searched for is exact.
func roughReport(t *testing.T) *bargainReport {
	s, err := scenarios.Load("cafe-band")
	require.NoError(t, err)
	b := s.Bargain(&s.Lengths[0])
	a, err := outcome.Analyse(b.Problem, 1)
	require.NoError(t, err)
	a.TooLarge = errors.New("too large to search exactly: 4 proposals")
	a.Zone = outcome.Share{Of: big.NewInt(336), Hits: 25, Drawn: 100}
	a.Solutions[0].Points = nil
	a.Parties[0].Ideal = outcome.Best{}
	return newBargainReport(s, &s.Lengths[0], &b, a)
}

func TestOutcomeSaysWhatIsNotExact(t *testing.T) {
	var text bytes.Buffer
	require.NoError(t, roughReport(t).write(&text))
	assert.Contains(t, text.String(), "A share of about 0.250000 of them")
	assert.Contains(t, text.String(), "\n(sampled: 100 outcomes drawn, ±0.085981)")
	assert.Contains(t, text.String(), "The frontier and what rests on it were searched for and may be bettered: too large to search\n  exactly: 4 proposals\n")
	assert.Regexp(t, `\n +nash: none\n`, text.String())
	assert.Regexp(t, `\(cafe\) .* none\n`, text.String())
}

func TestOutcomeSaysToProgramsWhatIsNotExact(t *testing.T) {
	data, err := json.Marshal(roughReport(t))
	require.NoError(t, err)
	var read struct {
		Exact    bool
		TooLarge string `json:"too_large"`
		Zone     map[string]any
		Parties  []struct{ Ideal *struct{} }
	}
	require.NoError(t, json.Unmarshal(data, &read))
	assert.False(t, read.Exact)
	assert.NotEmpty(t, read.TooLarge)
	assert.Equal(t, false, read.Zone["exact"])
	assert.Equal(t, 100.0, read.Zone["drawn"])
	assert.NotContains(t, read.Zone, "outcomes")
	assert.Nil(t, read.Parties[0].Ideal)
	assert.NotNil(t, read.Parties[1].Ideal)
}

func TestDecimal(t *testing.T) {
	for name, c := range map[string]struct {
		n, places int
		want      json.Number
	}{
		"keeps leading zeros": {24, 3, "0.024"},
		"keeps the whole":     {1240, 3, "1.240"},
		"writes nothing as 0": {0, 6, "0.000000"},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, decimal(c.n, c.places)) })
	}
}

// reported is the report of every length of every shipped scenario, each with an outcome to compare.
func reported(t *testing.T, do func(name string, r *bargainReport)) {
	for _, file := range scenarios.Shipped() {
		s, _ := file.Parse()
		for i := range s.Lengths {
			b := s.Bargain(&s.Lengths[i])
			a, err := outcome.Analyse(b.Problem, 1)
			require.NoError(t, err)
			j, err := a.Judge(outcome.Outcome(slices.Repeat([]int{outcome.NotAgreed}, len(b.Agenda))))
			require.NoError(t, err)
			r := newBargainReport(s, &s.Lengths[i], &b, a)
			r.judge(a, j)
			do(s.ID+", "+string(s.Lengths[i].ID), r)
		}
	}
}

func TestOutcomeFitsATerminal(t *testing.T) {
	reported(t, func(name string, r *bargainReport) {
		var text bytes.Buffer
		require.NoError(t, r.write(&text))
		for line := range strings.Lines(text.String()) {
			line = strings.TrimSuffix(line, "\n")
			assert.LessOrEqual(t, utf8.RuneCountInString(line), columns, "%s: %s", name, line)
			assert.Equal(t, strings.TrimRight(line, " "), line, "%s: nothing at the end of a line", name)
		}
		assert.Less(t, strings.Count(text.String(), "\n"), 400, "%s is not read to its end", name)
	})
}

// Whoever follows the changes from line to line has each package in full.
func TestFrontierInTextIsTheFrontier(t *testing.T) {
	reported(t, func(name string, r *bargainReport) {
		have := map[string]string{}
		var before pointReport
		for _, p := range r.Frontier {
			for _, word := range changes(before, p) {
				id, _, _ := strings.Cut(strings.TrimLeft(word, "+-"), ":")
				delete(have, id)
				if !strings.HasPrefix(word, "-") {
					have[id] = strings.TrimPrefix(word, "+")
				}
			}
			before = p
			if len(p.Package) > 0 {
				require.ElementsMatch(t, p.words(), slices.Collect(maps.Values(have)), name)
			}
		}
	})
}

func TestLongFrontierIsShownFromEndToEnd(t *testing.T) {
	all := make([]int, 1000)
	for i := range all {
		all[i] = i
	}
	shown := evenly(all, frontierShown)
	require.Len(t, shown, frontierShown)
	assert.Equal(t, 0, shown[0])
	assert.Equal(t, 999, shown[frontierShown-1])
	assert.IsIncreasing(t, shown)
	assert.Len(t, evenly(all[:frontierShown], frontierShown), frontierShown)
}

func TestWordsThatAreTooLongForALineStandAlone(t *testing.T) {
	long := strings.Repeat("x", columns)
	assert.Equal(t, "> a\n  "+long+"\n  b c\n", wrapped([]string{"a", long, "b", "c"}, "> ", "  "))
	assert.Equal(t, ">\n", wrapped(nil, "> ", "  "), "nothing")
}

// What a report holds, the guide explains: each key once, where a program finds it.
func TestTheGuideExplainsWhatOutcomePrints(t *testing.T) {
	guide, err := os.ReadFile("../../../scenarios/README.md")
	require.NoError(t, err)
	_, text, found := strings.Cut(string(guide), "\n## What `parley outcome` says\n")
	require.True(t, found)
	text, _, _ = strings.Cut(text, "\n## ")
	var explained []string
	for _, row := range regexp.MustCompile("(?m)^\\| `([a-z_.]+)` \\|").FindAllStringSubmatch(text, -1) {
		explained = append(explained, row[1])
	}
	assert.ElementsMatch(t, keysOf(reflect.TypeFor[bargainReport](), ""), explained)
}

// keysOf lists the keys that a value of type t has in JSON. Those of points, packages and utilities stand by themselves.
func keysOf(t reflect.Type, prefix string) []string {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	shared := map[reflect.Type]bool{reflect.TypeFor[pointReport](): true, reflect.TypeFor[utilityReport](): true, reflect.TypeFor[agreedReport](): true}
	if t.Kind() != reflect.Struct || prefix != "" && shared[t] {
		return nil
	}
	var keys []string
	for i := range t.NumField() {
		key, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if key == "" {
			continue
		}
		keys = append(keys, prefix+key)
		keys = append(keys, keysOf(t.Field(i).Type, prefix+key+".")...)
	}
	if prefix == "" {
		for of := range shared {
			name := map[reflect.Type]string{reflect.TypeFor[pointReport](): "point", reflect.TypeFor[utilityReport](): "utility", reflect.TypeFor[agreedReport](): "package"}[of]
			for i := range of.NumField() {
				key, _, _ := strings.Cut(of.Field(i).Tag.Get("json"), ",")
				keys = append(keys, name+"."+key)
				if of.Field(i).Type == reflect.TypeFor[[]levelReport]() {
					keys = append(keys, keysOf(reflect.TypeFor[levelReport](), name+"."+key+".")...)
				}
			}
		}
	}
	return keys
}

func TestPackagesAreReadAsTheyAreWritten(t *testing.T) {
	s, err := scenarios.Load("nato-russia")
	require.NoError(t, err)
	b := s.Bargain(&s.Lengths[0])
	a, err := outcome.Analyse(b.Problem, 1)
	require.NoError(t, err)
	r := newBargainReport(s, &s.Lengths[0], &b, a)
	for n, p := range r.Frontier {
		var agreed []string
		for _, item := range p.Package {
			agreed = append(agreed, item.words())
		}
		o, err := agreedOutcome(&b, agreed)
		require.NoError(t, err)
		assert.Equal(t, a.Frontier[n].Outcome, o)
	}
}
