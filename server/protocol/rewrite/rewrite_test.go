package rewrite_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol/rewrite"
)

func TestCopyRewritesEveryText(t *testing.T) {
	shout := rewrite.Rules{Text: func(t game.Text) (game.Text, error) {
		t.Words = strings.ToUpper(t.Words)
		return t, nil
	}}
	in := []game.Event{
		{Fact: game.Said{Text: game.Text{Of: "p1", Words: "hello"}}},
		{Fact: game.GestureSuggested{Gesture: game.Gesture{Text: game.Text{Words: "inside"}}}},
		{Fact: game.Seated{Player: game.Player{Name: game.Text{Words: "ann"}}}},
	}
	out, err := rewrite.Copy(in, shout)
	require.NoError(t, err)
	assert.Equal(t, game.Said{Text: game.Text{Of: "p1", Words: "HELLO"}}, out[0].Fact)
	assert.Equal(t, "INSIDE", out[1].Fact.(game.GestureSuggested).Gesture.Text.Words)
	assert.Equal(t, "ANN", out[2].Fact.(game.Seated).Player.Name.Words)
	assert.Equal(t, "hello", in[0].Fact.(game.Said).Text.Words, "the original stays")
}

func TestCopyFillsListsThatJSONWouldCallNull(t *testing.T) {
	out, err := rewrite.Copy(&game.InstructorView{}, rewrite.Rules{Lists: true})
	require.NoError(t, err)
	data, err := json.Marshal(out)
	require.NoError(t, err)
	assert.NotContains(t, string(data), "null")
	assert.NotContains(t, string(data), "drafts", "what may be left out still is")
}

func TestCopyRendersMarkdown(t *testing.T) {
	out, err := rewrite.Copy(&game.Debrief{Epilogue: "end", Questions: []scenario.Markdown{"why"}},
		rewrite.Rules{Markdown: func(m scenario.Markdown) scenario.Markdown { return "<" + m + ">" }})
	require.NoError(t, err)
	assert.Equal(t, scenario.Markdown("<end>"), out.Epilogue)
	assert.Equal(t, []scenario.Markdown{"<why>"}, out.Questions)
}

func TestCopyHandsOnTheErrorOfARule(t *testing.T) {
	broken := errors.New("broken")
	_, err := rewrite.Copy[game.Fact](game.Said{Text: game.Text{Words: "x"}},
		rewrite.Rules{Text: func(game.Text) (game.Text, error) { return game.Text{}, broken }})
	assert.ErrorIs(t, err, broken)
}
