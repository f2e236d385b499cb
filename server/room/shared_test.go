package room_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/journal/seal"
	"parley/server/room"
)

// Of two people who share a seat each can be erased without the other: what either typed, and what either is called.
func TestWhoSharesASeatKeepsTheirOwnWords(t *testing.T) {
	m := newMemory()
	cfg := config(t, m)
	r := run(t, cfg)
	both := game.Player{
		Person: "p-one", Name: game.Text{Words: "Olive One"},
		With: []game.Companion{{Person: "p-two", Name: game.Text{Words: "Terry Two"}}},
	}
	r.play(game.Server, game.Open{Length: "short"})
	r.play(game.Instructor, game.Seat{Seat: ada, Player: both})
	r.play(game.Instructor, game.HandOver{Seat: ada, Player: both})
	for person, words := range map[game.PersonID]string{"p-one": "I would take ninety.", "p-two": "I would take a hundred."} {
		_, err := r.Do(t.Context(), room.Command{By: ada, Person: person, Move: says(words)})
		require.NoError(t, err)
	}
	stored := func() string {
		var b strings.Builder
		for _, rec := range m.records(name) {
			b.Write(rec.Move)
			b.Write(rec.Events)
		}
		return b.String()
	}()
	for _, words := range []string{"Olive", "Terry", "ninety", "hundred"} {
		assert.NotContains(t, stored, words)
	}
	assert.Contains(t, r.view(ada), "Terry Two")
	r.stop()

	require.NoError(t, seal.New(m).Destroy(context.Background(), seal.Person{Class: "c1", ID: "p-two"}))
	cfg.Keys = seal.New(m)
	seen := run(t, cfg).view(ada)
	for words, kept := range map[string]bool{"Olive One": true, "ninety": true, "Terry": false, "hundred": false} {
		assert.Equal(t, kept, strings.Contains(seen, words), words)
	}
	assert.Contains(t, seen, room.Erased)
}
