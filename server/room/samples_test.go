package room_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
	"parley/server/room"
)

var update = flag.Bool("update", false, "write the samples of the protocol anew")

// samples is where the messages are kept that the tests of package protocol and of the client read.
const samples = "../protocol/testdata"

// A short play gives one sample of each message that a table sends, and a stream of them with the view they add
// up to. Time stands still in it, so the samples change only when the wire does.
func TestSamplesAreWhatATableSends(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cfg := config(t, newMemory())
		x := run(t, cfg)
		defer x.stop()
		x.open(ada, eve, ben)
		listener, _ := x.attach(ben, room.Visit{Device: "dev1"})
		instructor := &ear{}
		_, err := x.Watch(t.Context(), instructor)
		require.NoError(t, err)
		for _, s := range []game.SeatID{ada, eve, ben} {
			x.play(s, game.Ready{})
		}
		x.play(game.Instructor, game.Start{})
		x.play(ben, says("Does it run?"))
		x.play(ben, game.Voice{Concern: "works-for-a-year"})
		x.play(ada, game.Acknowledge{Concern: "works-for-a-year", Text: game.Text{Words: "You need it to last."}})
		x.play(ben, game.Confirm{Concern: "works-for-a-year", By: "sellers", Yes: true})
		x.play(eve, game.Offer{Package: []game.Choice{{Proposal: "sale", Levels: price("high")}}, Text: game.Text{Words: "A fair price."}})
		x.play(ben, game.Counter{Offer: 1, Package: []game.Choice{{Proposal: "sale", Levels: price("low")}, {Proposal: "warranty"}}})
		during := x.view(ben)
		sample(t, "server-answer-weigh.json", answer(t, x, `{"type":"weigh","id":"dev1:3","package":[{"proposal":"sale","levels":{"price":"low"}}]}`))
		x.play(ada, game.Accept{Offer: 2})
		x.play(game.Instructor, game.Advance{})
		reading := x.view(ben)
		x.play(game.Instructor, game.Advance{})
		x.play(ada, game.Commit{Breach: nil})
		x.play(game.Instructor, game.End{})
		after := x.view(ben)
		stream, watched := listener.take(), instructor.take()

		sample(t, "server-hello.json", stream[0])
		sample(t, "server-view-briefing.json", stream[1])
		sample(t, "server-view.json", during)
		sample(t, "server-view-reading.json", reading)
		sample(t, "server-view-over.json", after)
		sample(t, "server-frame.json", stream[8])
		sample(t, "server-table.json", watched[0])
		sample(t, "server-ack.json", answer(t, x, `{"type":"move","id":"dev1:1","move":{"verb":"tap","of":"sellers","keep":7}}`))
		sample(t, "server-refused.json", answer(t, x, `{"type":"move","id":"dev1:2","move":{"verb":"accept","offer":9}}`))
		sample(t, "server-answer-explain.json", answer(t, x, `{"type":"explain","id":"dev1:4","line":"buyer>sellers/1"}`))
		sample(t, "server-answer-page.json", answer(t, x, `{"type":"page","id":"dev1:5","before":4}`))

		// what a client of table.ts folds: the messages of one play, and the view it must have at the end
		whole := struct {
			Messages []json.RawMessage `json:"messages"`
			View     json.RawMessage   `json:"view"`
		}{}
		for _, m := range stream {
			whole.Messages = append(whole.Messages, json.RawMessage(m))
		}
		whole.View, err = json.Marshal(sections(t, after))
		require.NoError(t, err)
		data, err := json.Marshal(whole)
		require.NoError(t, err)
		sample(t, "play.json", string(data))
	})
}

// answer returns what ben is replied.
func answer(t *testing.T, x *running, text string) string {
	t.Helper()
	message, err := protocol.DecodeClient([]byte(text))
	require.NoError(t, err)
	reply, err := x.Answer(t.Context(), room.Member{Seat: ben, Person: person(ben)}, message)
	require.NoError(t, err)
	data, err := protocol.Encode(reply)
	require.NoError(t, err)
	return string(data)
}

// sample compares a message with the one kept under that name, or keeps it.
func sample(t *testing.T, name, message string) {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, json.Indent(&out, []byte(message), "", "  "))
	out.WriteByte('\n')
	path := filepath.Join(samples, name)
	if *update {
		require.NoError(t, os.WriteFile(path, out.Bytes(), 0o644))
		return
	}
	kept, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.JSONEq(t, string(kept), out.String(), "run: go test ./server/room -update")
}
