package export

import (
	"context"
	"encoding/json"
	"io"
	"slices"
	"strings"

	"parley/game"
	"parley/server/class"
	"parley/server/protocol"
)

// line is one record of the journals as journal.jsonl holds it.
type line struct {
	Table  int             `json:"table"` // 0: a record of the class
	N      uint64          `json:"n"`
	At     int64           `json:"at"`
	By     string          `json:"by"`
	Cause  string          `json:"cause,omitempty"`
	Move   json.RawMessage `json:"move"`
	Events any             `json:"events"`
}

// writeJournal writes every record, those of the class first, then table by table.
func (x *export) writeJournal(ctx context.Context, w io.Writer) error {
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	for past, err := range x.history(ctx) {
		if err != nil {
			return err
		}
		for i := range past.Events {
			past.Events[i] = x.keyless(past.Events[i])
		}
		move, err := x.request(past.Move)
		if err != nil {
			return err
		}
		err = out.Encode(line{N: past.N, At: past.At, By: past.By, Cause: x.cause(past.Cause), Move: move, Events: past.Events})
		if err != nil {
			return err
		}
	}
	return x.everyStep(ctx, reading{moves: true}, func(t *table, s step) error {
		move, err := game.MarshalMove(disclosed(x, s.move))
		if err != nil {
			return err
		}
		return out.Encode(line{
			Table: t.number, N: s.N, At: s.At, By: s.By, Cause: x.cause(s.Cause), Move: move, Events: disclosed(x, s.events),
		})
	})
}

// cause returns the cause of a record. Those that a device gave its commands are a stranger's words: they
// are shown where names are.
func (x *export) cause(cause string) string {
	if x.Names || strings.HasPrefix(cause, "class/") {
		return cause
	}
	return ""
}

// keyless returns an event of the class without what opens a door, without the file that stands beside it in
// the archive, and without names and texts unless they are asked for.
func (x *export) keyless(e class.Event) class.Event {
	switch e := e.(type) {
	case class.Opened:
		e.File, e.Code, e.Key = nil, "", ""
		e.Set.Ticket = x.questions(e.Set.Ticket)
		return e
	case class.Joined:
		e.Token = ""
		return disclosed(x, e)
	case class.Entered:
		e.Token = ""
		return e
	case class.Set:
		e.Settings.Ticket = x.questions(e.Settings.Ticket)
		return e
	case class.TableOpened:
		seats := make([]class.Holding, len(e.Seats))
		for i, h := range e.Seats {
			seats[i] = x.nameless(h)
		}
		e.Seats = seats
		return e
	case class.Seated:
		e.Holding = x.nameless(e.Holding)
		return e
	}
	return disclosed(x, e)
}

// questions returns the questions of an exit ticket, which an instructor typed.
func (x *export) questions(list []string) []string {
	if x.Names {
		return list
	}
	return slices.Repeat([]string{withheld}, len(list))
}

// request returns what the class was asked. Of all that a record keeps of it, only the questions of an exit
// ticket were typed by somebody.
func (x *export) request(move json.RawMessage) (json.RawMessage, error) {
	var asked struct{ Verb string }
	if err := json.Unmarshal(move, &asked); err != nil || x.Names || asked.Verb != settingsVerb {
		return move, err
	}
	var settings protocol.Settings
	if err := json.Unmarshal(move, &settings); err != nil || settings.Ticket == nil {
		return move, err
	}
	questions := x.questions(*settings.Ticket)
	settings.Ticket = &questions
	return json.Marshal(settings)
}

// settingsVerb is the verb of a protocol.Settings.
const settingsVerb = "settings"

// nameless returns a holding without the name of a bot, unless names are asked for: it may be a person's too.
func (x *export) nameless(h class.Holding) class.Holding {
	if h.Bot != "" && !x.Names {
		h.Bot = withheld
	}
	return h
}
