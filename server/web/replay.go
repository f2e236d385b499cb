package web

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"parley/game"
	"parley/game/scenario"
	"parley/server/class"
	"parley/server/protocol"
)

// forkWait is how long bots may play on from a table.
const forkWait = 10 * time.Second

var (
	errRecord = refuse(protocol.CodeMalformed, "A table and a record are named by numbers.", "Use numbers from 1.")
	errForks  = refuse(protocol.CodeWaitAWhile, "Somebody else has bots play on from a table.", "Try again in a few seconds.")
)

// showReplay answers with a table as it stood after one of its records.
func (s *Server) showReplay(w http.ResponseWriter, r *http.Request, owner class.Owner) {
	c, n, err := s.table(r, owner)
	at := 0
	if text := r.URL.Query().Get("at"); err == nil && text != "" {
		if at, err = strconv.Atoi(text); err != nil || at < 1 {
			err = errRecord
		}
	}
	var replay protocol.Replay
	if err == nil {
		replay, err = c.Replay(r.Context(), n, at, game.SeatID(r.URL.Query().Get("seat")))
	}
	s.part(w, r, replay, err)
}

// forkTable has bots play on from a record of a table.
func (s *Server) forkTable(w http.ResponseWriter, r *http.Request, owner class.Owner) {
	var wish struct {
		At    int                               `json:"at"`
		Seed  uint64                            `json:"seed"`
		Plays int                               `json:"plays"`
		Cast  map[game.SeatID]scenario.Strategy `json:"cast"`
	}
	c, n, err := s.table(r, owner)
	if err == nil {
		err = readJSON(w, r, &wish)
	}
	if err == nil && wish.At < 0 {
		err = errRecord
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	select {
	case s.forking <- struct{}{}:
		defer func() { <-s.forking }()
	default:
		s.fail(w, r, errForks)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), forkWait)
	defer cancel()
	fork, err := c.Fork(ctx, n, class.Fork{At: wish.At, Seed: wish.Seed, Plays: wish.Plays, Cast: wish.Cast})
	s.part(w, r, fork, err)
}

// table returns the class that a request names, if the instructor runs it, and the number of one of its tables.
func (s *Server) table(r *http.Request, owner class.Owner) (*class.Class, int, error) {
	c, err := s.run(r, owner)
	if err != nil {
		return nil, 0, err
	}
	n, err := strconv.Atoi(r.PathValue("table"))
	if err != nil {
		return nil, 0, errRecord
	}
	return c, n, nil
}

// part answers with v as a message would carry it, or says what went wrong.
func (s *Server) part(w http.ResponseWriter, r *http.Request, v any, err error) {
	if err == nil {
		var body any
		if body, err = protocol.Part(v); err == nil {
			writeJSON(w, http.StatusOK, body)
			return
		}
	}
	s.fail(w, r, err)
}
