package room

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"parley/game"
	"parley/game/scenario"
	"parley/server/journal"
	"parley/server/protocol"
)

// Former is a table as one of its records left it.
type Former struct {
	Table   *game.Table
	Records int   // how many the journal holds
	At      int   // after which of them the table stands
	Time    int64 // when that one was stored, unix milliseconds
	By      game.SeatID
	Events  []game.Event // that it brought
	Began   int64        // when the first record was stored
	Line    []protocol.Mark
}

// Back folds the journal of a table up to a record, counted from 1, or all of it for 0, its texts opened. It asks no
// room and changes nothing. A record that is damaged ends it. ErrNoRecord answers a number beyond the end, ErrQuarantined a
// record that these rules cannot apply.
func Back(ctx context.Context, j Journal, keys Keys, name journal.Name, sc *scenario.Scenario, at int) (*Former, error) {
	f := &Former{Table: game.New(sc)}
	for rec, err := range j.Read(ctx, name, 1) {
		if errors.Is(err, journal.ErrCorrupt) && f.At > 0 {
			break // what came before can be seen
		}
		switch {
		case errors.Is(err, journal.ErrCorrupt):
			return nil, ErrQuarantined
		case err != nil:
			return nil, fmt.Errorf("replay %s: %w", name, err)
		}
		if f.Records++; f.Records == 1 {
			f.Began = rec.At
		}
		f.Line = append(f.Line, marks(rec, f.Records)...)
		if at > 0 && f.Records > at {
			continue // it counts
		}
		if err := f.take(ctx, keys, name, rec); err != nil {
			if ctx.Err() != nil {
				return nil, context.Cause(ctx)
			}
			return nil, fmt.Errorf("%w: record %d: %w", ErrQuarantined, rec.N, err)
		}
	}
	if f.At == 0 || f.At < at {
		return nil, ErrNoRecord
	}
	return f, nil
}

// take folds one record.
func (f *Former) take(ctx context.Context, keys Keys, name journal.Name, rec journal.Record) error {
	var events []game.Event
	err := json.Unmarshal(rec.Events, &events)
	if err == nil {
		events, err = Unsealed(ctx, keys, name, events)
	}
	if err == nil {
		_, err = safely(func() (struct{}, error) {
			for _, e := range events {
				f.Table.Apply(e)
			}
			return struct{}{}, nil
		})
	}
	f.At, f.Time, f.By, f.Events = f.Records, rec.At, game.SeatID(rec.By), events
	return err
}

// Replay returns f as seat saw it, or with everything for an instructor who names none.
func (f *Former) Replay(seat game.SeatID) (protocol.Replay, error) {
	r := protocol.Replay{
		Records: f.Records, At: f.At, Began: f.Began, Time: f.Time, By: f.By,
		Line: append([]protocol.Mark{}, f.Line...), Events: []json.RawMessage{},
	}
	for _, e := range f.Events {
		if seat != "" && !e.To.Includes(seat) {
			continue
		}
		data, err := protocol.Fact(e.Fact)
		if err != nil {
			return r, err
		}
		r.Events = append(r.Events, data)
	}
	_, err := safely(func() (struct{}, error) {
		if seat == "" {
			r.All = f.Table.InstructorView()
		} else {
			r.View = f.Table.ViewFor(seat)
		}
		return struct{}{}, nil
	})
	if err == nil && seat != "" && r.View == nil {
		err = ErrNoSuchSeat
	}
	return r, err
}
