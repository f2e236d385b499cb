package room

import (
	"context"
	"maps"

	"parley/game"
	"parley/server/protocol"
)

// Page returns the events of up to 100 of seat's frames before a number, oldest first, and whether there are
// more. It reads the journal while the table goes on.
func (r *Room) Page(ctx context.Context, seat game.SeatID, before int) ([]protocol.Past, bool, error) {
	type bounds struct {
		before int
		hidden map[game.SaidID]bool
	}
	b, err := ask(ctx, r, func(context.Context) (bounds, error) {
		return bounds{min(before, r.number(seat)+1), maps.Clone(r.hidden)}, nil
	})
	if err != nil {
		return nil, false, err
	}
	if seat == game.Instructor {
		b.hidden = nil
	}
	page, number := []protocol.Past{}, 0
	for rec, err := range r.cfg.Journal.Read(ctx, r.cfg.Name, 1) {
		if err != nil {
			return nil, false, err
		}
		events, err := r.events(ctx, rec)
		if err != nil {
			return nil, false, err
		}
		e, err := newEntry(rec.At, events)
		if err != nil {
			return nil, false, err
		}
		if !e.tells(seat) {
			continue
		}
		if number++; number >= b.before {
			break
		}
		page = append(page, protocol.Past{Number: number, At: rec.At, Events: e.without(b.hidden).factsFor(seat)})
		if len(page) > pageSize {
			page = page[1:]
		}
	}
	return page, len(page) > 0 && page[0].Number > 1, nil
}
