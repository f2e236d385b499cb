package room

import (
	"encoding/json"
	"slices"

	"parley/game"
	"parley/server/protocol"
)

// recentEntries is how many records' events a room keeps at hand for those who come; the rest is read from the
// journal when somebody pages back.
const recentEntries = 128

// pageSize is how many frames' events a client is sent at once.
const pageSize = 100

// entry is one record as it is told: each fact encoded once, and who is told of it.
type entry struct {
	at    int64
	facts []told
}

type told struct {
	to   game.Audience
	json json.RawMessage
	said game.SaidID // of a message; it may be hidden later
	hide *game.Hidden
}

// newEntry encodes the events of a record.
func newEntry(at int64, events []game.Event) (entry, error) {
	e := entry{at: at, facts: make([]told, len(events))}
	for i, event := range events {
		data, err := protocol.Fact(event.Fact)
		if err != nil {
			return entry{}, err
		}
		e.facts[i] = told{to: event.To, json: data}
		switch fact := event.Fact.(type) {
		case game.Said:
			e.facts[i].said = fact.ID
		case game.Hidden:
			e.facts[i].hide = &fact
		}
	}
	return e, nil
}

// tells says whether seat is told of anything in e. An instructor is told of everything.
func (e entry) tells(seat game.SeatID) bool {
	for _, f := range e.facts {
		if seat == game.Instructor || f.to.Includes(seat) {
			return true
		}
	}
	return false
}

// factsFor returns what seat is told of e.
func (e entry) factsFor(seat game.SeatID) []json.RawMessage {
	facts := []json.RawMessage{}
	for _, f := range e.facts {
		if seat == game.Instructor || f.to.Includes(seat) {
			facts = append(facts, f.json)
		}
	}
	return facts
}

// without returns e less the messages that are hidden.
func (e entry) without(hidden map[game.SaidID]bool) entry {
	if len(hidden) == 0 {
		return e
	}
	kept := entry{at: e.at}
	for _, f := range e.facts {
		if !hidden[f.said] {
			kept.facts = append(kept.facts, f)
		}
	}
	return kept
}

// note remembers e as the newest, and which messages are hidden after it.
func (r *Room) note(e entry) {
	for _, f := range e.facts {
		if f.hide != nil && f.hide.Off {
			delete(r.hidden, f.hide.Said)
		} else if f.hide != nil {
			r.hidden[f.hide.Said] = true
		}
	}
	if len(r.recent) == recentEntries {
		r.recent = append(r.recent[:0:0], r.recent[1:]...)
	}
	r.recent = append(r.recent, e)
}

// past returns the newest frames' events for seat, as far as they are at hand, and whether there are more.
func (r *Room) past(seat game.SeatID) (past []protocol.Past, more bool) {
	number := r.number(seat)
	past = []protocol.Past{}
	for i := len(r.recent) - 1; i >= 0 && len(past) < pageSize; i-- {
		if e := r.recent[i]; e.tells(seat) {
			past = append(past, r.shown(e, seat, number))
			number--
		}
	}
	slices.Reverse(past)
	return past, number > 0
}

// shown is e as seat's frame of that number told it, less what the instructor has hidden since.
func (r *Room) shown(e entry, seat game.SeatID, number int) protocol.Past {
	if seat != game.Instructor {
		e = e.without(r.hidden)
	}
	return protocol.Past{Number: number, At: e.at, Events: e.factsFor(seat)}
}
