package export

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"parley/game"
	"parley/game/scenario"
)

func TestACellIsDefused(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"that begins with an equals sign":        {"=1+1", "'=1+1"},
		"that begins with a plus":                {"+1", "'+1"},
		"that begins with a minus":               {"-1", "'-1"},
		"that begins with an at sign":            {"@SUM(A1)", "'@SUM(A1)"},
		"that begins with a tab":                 {"\tx", "'\tx"},
		"that begins with a tab and a formula":   {"\t=1", "'\t'=1"},
		"that begins with a carriage return":     {"\r=1", "'\r'=1"},
		"that begins with spaces and a formula":  {"  =1", "  '=1"},
		"that begins with a quote and a formula": {`"=1`, `"'=1`},
		"of full width":                          {"＝1", "'＝1"},
		"behind a semicolon":                     {"yes;=1", "yes;'=1"},
		"behind a semicolon and spaces":          {"yes; =1", "yes; '=1"},
		"behind a comma":                         {"yes,@x", "yes,'@x"},
		"behind a line break":                    {"yes\n-1", "yes\n'-1"},
		"behind a tab":                           {"yes\t+1", "yes\t'+1"},
		"unless it is harmless":                  {"1 - 1 = 0, as a@b knows", "1 - 1 = 0, as a@b knows"},
		"unless it is empty":                     {"", ""},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.want, cell(c.text))
			assert.Equal(t, c.want, cell(game.SaidID(c.text)), "whatever kind of name it is")
		})
	}
}

// Whatever a spreadsheet takes for the end of a cell, none begins with a formula.
func TestNoTextHoldsAFormula(t *testing.T) {
	signs := rapid.SampledFrom([]rune("=+-@＝＋－＠ \t\r\n;,|\"'a1"))
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(signs).Draw(t, "text")
		for part := range strings.FieldsFuncSeq(cell(text), func(r rune) bool { return strings.ContainsRune(";,|\t\r\n", r) }) {
			bare := strings.TrimLeft(part, " \"")
			assert.False(t, bare != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(bare)[0]), "%q leaves %q", text, part)
		}
		assert.Equal(t, strings.ReplaceAll(text, "'", ""), strings.ReplaceAll(cell(text), "'", ""), "only quotes are added")
	})
}

func TestANumberStaysANumber(t *testing.T) {
	for want, v := range map[string]any{
		"": nil, "-5": -5, "7": uint64(7), "-0.05": scenario.Points(-5), "12.30": scenario.Points(1230), "-12.00": scenario.Points(-1200),
		"0.500": scenario.Share(500), "1": true, "0": false, "1970-01-01T00:00:01.002Z": time.UnixMilli(1002).UTC(),
	} {
		assert.Equal(t, want, cell(v))
	}
}

// Every fact that seats are told of has a sentence, or is known to be the machine's own business.
func TestEveryFactHasItsSentence(t *testing.T) {
	silent := map[string]bool{
		"opened": true, "drawn": true, "phase-began": true, "round-began": true, "armed": true, "disarmed": true,
		"stopped": true, "watchful": true,
	}
	tell := words{new(scenario.Scenario), true}
	for _, f := range game.Facts {
		assert.Equal(t, silent[f.Kind()], tell.sentence(f) == "", f.Kind())
	}
}
