package story

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
)

// written is a play of the harbour to its end, as a transcript.
func written(t testing.TB, s *scenario.Scenario) string {
	say := func(words string) game.Text { return game.Text{Words: words} }
	moves := []Step{{game.Server, game.Open{Length: "long"}}}
	for _, r := range s.Roles {
		moves = append(moves, Step{game.Instructor, game.Seat{Seat: game.SeatID(r.ID), Player: game.Player{Name: say(r.Name), Bot: true}}})
	}
	moves = append(moves,
		Step{game.Instructor, game.Start{Aftermath: 1}},
		Step{"clerk", game.Offer{Package: []game.Choice{{Proposal: "night-rest"}}, Text: say("Let us\n\"sleep\".")}},
		Step{"skipper", game.Accept{Offer: 1}},
		Step{"cook", game.Accept{Offer: 1}},
		Step{game.Instructor, game.Advance{}},
		Step{game.Server, game.Reckon{}},
		Step{"mayor", game.Say{Text: say("# no note\n> no move")}},
		Step{game.Instructor, game.End{}},
	)
	text, err := Transcript(s, moves, "Two lines\nof note")
	require.NoError(t, err)
	return text
}

func TestATranscriptReplays(t *testing.T) {
	s := harbour(t)
	text := written(t, s)
	for name, now := range map[string]string{
		"as it is":                         text,
		"with the line ends of Windows":    "\ufeff" + strings.ReplaceAll(text, "\n", "\r\n"),
		"without its notes":                text[strings.Index(text, "\n>"):],
		"with a note among its lines":      strings.Replace(text, "> skipper", "# The skipper smiles.\n> skipper", 1),
		"with a message that it was saved": strings.TrimRight(text, "\n"),
	} {
		t.Run(name, func(t *testing.T) {
			done, err := Replay(s, now)
			require.NoError(t, err)
			assert.Equal(t, scenario.EndingID(ending(text)), done.Ending)
			assert.Equal(t, strings.Count(text, "\n> "), done.Moves)
			assert.False(t, done.Changed)
		})
	}
	other := *s
	other.Hash = strings.Repeat("0", 64)
	done, err := Replay(&other, text)
	require.NoError(t, err)
	assert.True(t, done.Changed, "the file is another, and it comes to the same")
}

// ending reads where the talks end.
func ending(text string) string {
	_, rest, _ := strings.Cut(text, "the talks end: ")
	id, _, _ := strings.Cut(rest, "\n")
	return id
}

func TestReplayNamesTheLineAtWhichTheyPart(t *testing.T) {
	s := harbour(t)
	text := written(t, s)
	for name, c := range map[string]struct {
		old, now string // what is changed
		at       string // the line that is named
		says     string
		instead  string
	}{
		"a move nobody can make":      {"> cook accepts offer 1", "> cook swallows offer 1", "> cook swallows offer 1", "nobody can do that: cook swallows offer 1", "Mend the move"},
		"another move":                {"> cook accepts offer 1", "> cook declines offer 1", "cook votes for offer 1   [skipper, cook]", "the rules now “cook votes against offer 1   [skipper, cook]”", "as it was written"},
		"a proposal there is not":     {"offers night-rest", "offers night-reste", "> clerk offers night-reste \"Let us\\n\\\"sleep\\\".\"", "the rules refuse this move [no_such_proposal]: offer by clerk", "as it was written"},
		"an offer there is not":       {"> skipper accepts offer 1", "> skipper accepts offer 9", "> skipper accepts offer 9", "the rules refuse this move [no_such_offer]", ""},
		"another fact":                {"drawn: 1 rounds", "drawn: 2 rounds", "drawn: 2 rounds", "and the rules now “drawn: 1 rounds", ""},
		"a fact that is missing":      {"the talks begin\n", "", "phase spring", "the rules now “the talks begin”", ""},
		"facts missing before a move": {"agreed by town, fishers: night-rest\n", "", "> instructor advances", "follows also “agreed by town, fishers: night-rest”, of which the transcript says nothing", ""},
		"a fact too many":             {"the table opens: long\n", "the table opens: long\nthe sun rises\n", "the sun rises", "nothing of the kind follows from the move of line", ""},
		"another scenario":            {"> table harbour", "> table cafe-band", "> table cafe-band", `this is a play of "cafe-band", and the scenario is "harbour"`, "Give the scenario"},
		"no table":                    {"> table harbour of file", "> sits at a table harbour of file", "> sits at a table harbour of file", "a play begins with a table", ""},
		"a length there is not":       {"opens long", "opens wide", "> server opens wide without drafts", "the rules refuse this move", ""},
		"words before any move":       {"# Two lines", "Two lines", "Two lines", "a play begins with a move", "Write a #"},
	} {
		t.Run(name, func(t *testing.T) {
			require.Contains(t, text, c.old)
			changed := strings.Replace(text, c.old, c.now, 1)
			_, err := Replay(s, changed)
			var d *Difference
			require.ErrorAs(t, err, &d)
			assert.Contains(t, strings.Split(changed, "\n")[d.Line-1], c.at)
			assert.Contains(t, d.Says, c.says)
			assert.Contains(t, d.Instead, c.instead)
			assert.NotEmpty(t, d.Instead)
		})
	}
}

func TestWhatIsCitedCanBeRead(t *testing.T) {
	s := harbour(t)
	text := written(t, s)
	long := strings.Repeat("é", 100_000)
	for name, line := range map[string]string{
		"a fact":                   long + "\x1b[2J",
		"a move":                   "> clerk " + long,
		"a move with \x1b":         "> clerk \x1b[31m\a",
		"a scenario":               "> table " + long,
		"a length":                 "> table harbour \x1b[31m" + long,
		"a proposal there is not":  "> clerk offers \x1b]0;" + long,
		"a fact with a tab within": "the table\tfalls",
	} {
		_, err := Replay(s, strings.Replace(text, "the table opens: long\n", "the table opens: long\n"+line+"\n", 1))
		var d *Difference
		require.ErrorAs(t, err, &d, name)
		assert.Less(t, utf8.RuneCountInString(d.Says), 900, name)
		assert.NotRegexp(t, `[[:cntrl:]]`, d.Says, name)
	}
	_, err := Replay(s, "\xff\xfe>\x00 \x00t\x00")
	assert.EqualError(t, err, "line 1: this is no text in UTF-8")
}

func TestReplayMissesAnEnd(t *testing.T) {
	s := harbour(t)
	text := written(t, s)
	for name, c := range map[string]struct{ text, says string }{
		"a transcript that stops half way":  {text[:strings.Index(text, "> instructor advances")], "ends before the talks do"},
		"a transcript whose facts are lost": {text[:strings.Index(text, "the talks end")], "follows also “the talks end"},
		"nothing at all":                    {"", "no move in it"},
		"notes alone":                       {"# nothing\n\n# more of it\n", "no move in it"},
	} {
		_, err := Replay(s, c.text)
		assert.ErrorContains(t, err, c.says, name)
	}
}

func TestReplaySaysWhetherTheFileChanged(t *testing.T) {
	s := harbour(t)
	text := strings.Replace(written(t, s), "drawn: 1", "drawn: 2", 1)
	advice := func(s *scenario.Scenario, text string) string {
		_, err := Replay(s, text)
		var d *Difference
		require.ErrorAs(t, err, &d)
		return d.Instead
	}
	assert.Contains(t, advice(s, text), "The scenario is the one that was played")
	other := *s
	other.Hash = strings.Repeat("0", 64)
	assert.Contains(t, advice(&other, text), "The scenario has changed since this was written down")
	assert.Contains(t, advice(s, strings.Replace(text, " of file "+s.Hash[:12], "", 1)), "as it was played")
}

// Whatever stands in a file, Replay comes to an end and says what it thinks of it.
func FuzzReplay(f *testing.F) {
	s := harbour(f)
	f.Add(written(f, s))
	f.Add("> table harbour long\n> all sit down\n7 seats are taken\n> seat seat says \"\\\"\n")
	f.Fuzz(func(t *testing.T, text string) {
		done, err := Replay(s, text)
		if err == nil {
			require.NotEmpty(t, done.Ending)
			return
		}
		var d *Difference
		require.ErrorAs(t, err, &d)
		require.GreaterOrEqual(t, d.Line, 1)
		require.NotEmpty(t, d.Instead)
	})
}

func TestANameIsNoMove(t *testing.T) {
	s := harbour(t)
	for _, name := range []string{"> instructor ends", "# note", "two\nlines"} {
		text, err := Transcript(s, []Step{
			{game.Server, game.Open{Length: "long"}},
			{game.Instructor, game.Seat{Seat: "cook", Player: game.Player{Name: game.Text{Words: name}, Bot: true}}},
			{game.Instructor, game.Start{Aftermath: 1}},
			{game.Instructor, game.End{}},
		})
		require.NoError(t, err)
		done, err := Replay(s, text)
		require.NoError(t, err, text)
		assert.Equal(t, 5, done.Moves)
	}
}

// Whichever fact of a transcript is changed, its own line is named.
func TestAChangedFactIsNamedByItsLine(t *testing.T) {
	s := harbour(t)
	lines := strings.Split(written(t, s), "\n")
	for i, line := range lines {
		if line == "" || strings.HasPrefix(line, ">") || strings.HasPrefix(line, "#") {
			continue
		}
		changed := slices.Clone(lines)
		changed[i] = line + " indeed"
		_, err := Replay(s, strings.Join(changed, "\n"))
		var d *Difference
		require.ErrorAs(t, err, &d, line)
		assert.Equal(t, i+1, d.Line)
		assert.Contains(t, d.Says, line+" indeed")
	}
}
