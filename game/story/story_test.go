package story

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"parley/game"
	"parley/game/scenario"
	"parley/scenarios"
)

// find returns a scenario that is shipped, or the one of the rules' own stories.
func find(id string) (*scenario.Scenario, error) {
	if s, err := scenarios.Load(id); err == nil {
		return s, nil
	}
	data, err := os.ReadFile(filepath.Join("..", "testdata", id+".yaml"))
	if err != nil {
		return nil, err
	}
	s, found := scenario.Parse(id, data)
	if s == nil {
		return nil, errors.New(found.String())
	}
	return s, nil
}

func harbour(t testing.TB) *scenario.Scenario {
	s, err := find("harbour")
	require.NoError(t, err)
	return s
}

// Whatever the stories of the rules do, every move of the game among it, is written as a line that reads as the same.
func TestEveryMoveOfTheStoriesIsWrittenAsItReads(t *testing.T) {
	files, err := filepath.Glob("../testdata/*.story")
	require.NoError(t, err)
	verbs := map[scenario.Verb]bool{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		teller := &Teller{Find: find}
		for _, line := range strings.Split(string(data), "\n") {
			command, ok := strings.CutPrefix(line, "> ")
			if !ok || asks(command) {
				continue
			}
			if !tablePattern.MatchString(command) {
				steps, err := teller.steps(command)
				require.NoError(t, err)
				for _, s := range steps {
					written, ok := teller.Command(s.by, s.move)
					require.True(t, ok, "%s: %s: no words for %+v", file, command, s.move)
					assert.True(t, teller.means(written, s.by, s.move))
					verbs[s.move.Verb()] = true
				}
			}
			_, err := teller.Tell(command)
			require.NoError(t, err)
		}
	}
	for _, m := range game.Moves {
		assert.True(t, verbs[m.Verb()] || m.Verb() == "open" || m.Verb() == "reckon", "%s was not among them", m.Verb())
	}
}

// asks tells a question of the rules' stories, which moves nothing.
func asks(command string) bool {
	for _, word := range []string{" looks at ", " weighs ", " explains "} {
		if strings.Contains(command, word) {
			return true
		}
	}
	return false
}

func TestAnyWordsAreWrittenAsTheyRead(t *testing.T) {
	s := harbour(t)
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.OneOf(rapid.String(), rapid.StringMatching(`["\\ \nnr>#a]*`)).Draw(t, "words")
		teller := &Teller{}
		teller.sit(s)
		for _, m := range []game.Move{
			game.Say{Text: game.Text{Words: words}}, game.Offer{Package: []game.Choice{{Proposal: "reef"}}, Text: game.Text{Words: words}},
			game.Plan{WalkAway: game.Text{Words: words}, First: game.Text{Words: words}},
			game.Seat{Seat: "cook", Player: game.Player{Name: game.Text{Words: words}, Bot: true}},
		} {
			command, ok := teller.Command("mayor", m)
			require.True(t, ok, "%q", words)
			assert.NotContains(t, command, "\n")
		}
	})
}

func TestASeatMayHaveAnyName(t *testing.T) {
	teller := &Teller{}
	teller.sit(harbour(t))
	for _, seat := range append(taken, "mayor", "sit-down") {
		command, ok := teller.Command(game.SeatID(seat), game.WalkOut{})
		assert.True(t, ok, seat)
		assert.False(t, tablePattern.MatchString(command), command)
	}
}

func TestWhatTheLanguageLacksIsNotWritten(t *testing.T) {
	teller := &Teller{}
	teller.sit(harbour(t))
	for name, m := range map[string]game.Move{
		"a name that reads as two people":  game.Seat{Seat: "cook", Player: game.Player{Person: "Ada with Ben", Name: game.Text{Words: "Ada with Ben"}}},
		"a person who is called otherwise": game.Seat{Seat: "cook", Player: game.Player{Person: "p1", Name: game.Text{Words: "Ada"}}},
		"a clock that stops by itself":     game.Pause{Left: []game.Left{{Deadline: 7, Left: 10}}},
	} {
		_, ok := teller.Command(game.Instructor, m)
		assert.False(t, ok, name)
	}
}
