package game

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMovesAndFactsAreReadAsTheyAreWritten(t *testing.T) {
	for _, m := range Moves {
		data, err := MarshalMove(m)
		require.NoError(t, err)
		read, err := UnmarshalMove(data)
		require.NoError(t, err, "%s", data)
		assert.Equal(t, m, read)
	}
	for _, f := range Facts {
		for _, to := range []Audience{toAll, toSeats("mayor", "cook"), toNobody} {
			var read Event
			require.NoError(t, json.Unmarshal([]byte(asJSON(t, Event{to, f})), &read))
			assert.Equal(t, f.Kind(), read.Fact.Kind())
			assert.Equal(t, to.All, read.To.All)
			assert.ElementsMatch(t, to.Seats, read.To.Seats)
		}
	}
}

func TestUnmarshalMoveRefuses(t *testing.T) {
	for name, text := range map[string]string{
		"nothing at all":             ``,
		"what is no object":          `[1, 2]`,
		"a move without a verb":      `{"offer": 1}`,
		"a verb nobody knows":        `{"verb": "bribe"}`,
		"a field nobody knows":       `{"verb": "accept", "offer": 1, "seat": "mayor"}`,
		"a number that is no number": `{"verb": "accept", "offer": "one"}`,
		"a number beyond all bounds": `{"verb": "accept", "offer": 1e400}`,
		"half a number":              `{"verb": "accept", "offer": 1.5}`,
		"something behind the move":  `{"verb": "accept", "offer": 1} {}`,
	} {
		t.Run(name, func(t *testing.T) {
			_, err := UnmarshalMove([]byte(text))
			assert.Error(t, err)
		})
	}
}

// Whatever bytes a client sends as a move, they are refused or decided, and nothing panics.
func FuzzMovesFromOutsideNeverPanic(f *testing.F) {
	for _, m := range Moves {
		data, err := MarshalMove(m)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(`{"verb":"offer","package":[{"proposal":"quay","levels":{"length":"short"}},{"proposal":"quay"}]}`))
	f.Add([]byte(`{"verb":"say","text":"\u0000","parties":["town","town"],"seats":["@server",""]}`))
	table := started(f, load(f, "harbour"), "long")
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := UnmarshalMove(data)
		if err != nil {
			return
		}
		before := snapshot(table)
		for _, by := range []SeatID{"mayor", "cook", Instructor, Server} {
			if events, err := table.Decide(by, m); err == nil {
				after := table.Clone()
				for _, e := range events {
					after.Apply(e)
				}
				after.ViewFor("skipper")
			}
		}
		assert.Equal(t, before, snapshot(table))
	})
}
