package room

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"parley/game"
	"parley/server/journal"
)

// load folds the journal into a table. A record that cannot be read or applied ends the fold and quarantines
// the room.
func (r *Room) load(ctx context.Context) error {
	upTo := uint64(0) // all
	for {
		r.blank()
		bad, err := r.fold(ctx, upTo)
		if err != nil {
			return err
		}
		if r.quarantined == nil {
			r.quarantined = bad
		}
		if !errors.As(bad, new(*panicError)) {
			return nil
		}
		upTo = r.head // the table may be half changed: fold again, without the record that did it
		if upTo == 0 {
			r.blank()
			return nil
		}
	}
}

// blank makes r's table one without records.
func (r *Room) blank() {
	r.table = game.New(r.cfg.Scenario)
	r.head, r.at, r.activity = 0, 0, newActivity()
	r.clocks, r.recent = nil, nil
	r.taken, r.hidden = map[request]int{}, map[game.SaidID]bool{}
	r.streams = map[game.SeatID]*stream{game.Instructor: {seat: game.Instructor}, game.Observer: newStream(game.Observer)}
	for i := range r.cfg.Scenario.Roles {
		seat := game.SeatID(r.cfg.Scenario.Roles[i].ID)
		r.streams[seat] = newStream(seat)
	}
}

// fold applies the records up to a number (0: all). It returns what is wrong with the first that cannot be
// applied, and the error of a journal that cannot be read.
func (r *Room) fold(ctx context.Context, upTo uint64) (bad, err error) {
	for rec, err := range r.cfg.Journal.Read(ctx, r.cfg.Name, 1) {
		switch {
		case errors.Is(err, journal.ErrCorrupt):
			return r.spoilt(r.head+1, err), nil
		case err != nil:
			return nil, err
		}
		events, err := r.events(ctx, rec)
		if err != nil {
			if ctx.Err() != nil {
				return nil, context.Cause(ctx)
			}
			return r.spoilt(rec.N, err), nil
		}
		if _, err := safely(func() (struct{}, error) { return struct{}{}, r.apply(rec, events) }); err != nil {
			return r.spoilt(rec.N, err), nil
		}
		if rec.N == upTo {
			return nil, nil
		}
	}
	return nil, nil
}

// spoilt logs and returns why record n quarantines the table.
func (r *Room) spoilt(n uint64, err error) error {
	err = fmt.Errorf("record %d: %w", n, err)
	r.cfg.Log.Error("table is quarantined", "err", err)
	return err
}

// events returns what followed from the move of a record, its texts opened.
func (r *Room) events(ctx context.Context, rec journal.Record) ([]game.Event, error) {
	var events []game.Event
	if err := json.Unmarshal(rec.Events, &events); err != nil {
		return nil, err
	}
	return r.unseal(ctx, events)
}

// apply folds one record into r.
func (r *Room) apply(rec journal.Record, events []game.Event) error {
	for _, e := range events {
		r.table.Apply(e)
	}
	r.clocks = r.clocks.after(r.table, events, stored(rec.At))
	r.head, r.at = rec.N, rec.At
	by := game.SeatID(rec.By)
	r.activity.note(by, rec.At, events)
	entry, err := newEntry(rec.At, events)
	if err != nil {
		return err
	}
	r.note(entry)
	for seat, s := range r.streams {
		if entry.tells(seat) {
			s.number++
		}
	}
	if rec.Cause != "" {
		r.taken[request{by, rec.Cause}] = r.number(by)
	}
	return nil
}
