package web_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

func TestAnInstructorReplaysATableAndHasBotsPlayOn(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	id, code := host.class()
	s.browser().post("/api/join", fields{"code": code, "name": "Kim"})
	s.browser().post("/api/join", fields{"code": code, "name": "Robin"})
	console := host.dial("/ws/" + id + "?as=instructor")
	console.send(protocol.ClientHello{})
	console.next("class")
	console.command(protocol.Deal{PerTable: 2, Fill: true})
	console.move(game.Start{})
	below := "/api/classes/" + id + "/tables/1"
	early := host.post(below+"/fork", fields{"at": 1, "seed": 1, "plays": 1})
	assert.Equal(t, protocol.Code("not_over"), early.code(t), "it would tell how the talks may end")
	console.move(game.End{})

	var newest, first protocol.Replay
	host.get(below+"/replay").into(t, &newest)
	require.NotNil(t, newest.All)
	assert.Equal(t, newest.Records, newest.At)
	answer := host.get(below + "/replay?at=1")
	answer.into(t, &first)
	assert.Equal(t, 1, first.At)
	assert.NotContains(t, answer.body, "null")
	var seen protocol.Replay
	host.get(below+"/replay?seat="+string(newest.All.Seats[0].Seat)).into(t, &seen)
	assert.Nil(t, seen.All)
	require.NotNil(t, seen.View)
	assert.True(t, seen.View.Debrief.Veiled, "as the seat sees it")

	var fork struct {
		Plays      []json.RawMessage
		Transcript []json.RawMessage
	}
	host.post(below+"/fork", fields{"at": newest.Records - 1, "seed": 5, "plays": 2}).into(t, &fork)
	assert.Len(t, fork.Plays, 2)
	assert.NotEmpty(t, fork.Transcript)

	for _, query := range []string{"?at=0", "?at=-1", "?at=x", "?at=1e9", "?at=99999999999999999999", "?at=" + strings.Repeat("9", 4000)} {
		a := host.get(below + "/replay" + query)
		assert.Equal(t, http.StatusBadRequest, a.status, query)
	}
	assert.Equal(t, http.StatusNotFound, host.get("/api/classes/"+id+"/tables/9/replay").status)
	assert.Equal(t, http.StatusBadRequest, host.get("/api/classes/"+id+"/tables/one/replay").status)
	assert.Equal(t, protocol.CodeBadNumber, host.post(below+"/fork", fields{"at": 1, "plays": 21}).code(t))
	assert.Equal(t, protocol.CodeMalformed, host.post(below+"/fork", fields{"at": -1, "plays": 1}).code(t))
	assert.Equal(t, protocol.CodeMalformed, host.post(below+"/fork", fields{"at": 1, "plays": 1, "names": true}).code(t))
}
