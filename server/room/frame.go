package room

import (
	"encoding/binary"

	"parley/game"
	"parley/server/protocol"
)

// frame is what one seat is told of a step. Its message is nil if nobody has looked at the table from that seat
// since the room opened; only the number counts then.
type frame struct {
	seat    game.SeatID
	number  int
	message []byte
	shown   known
}

// frames encodes what each seat is told of s. Seats that are told the same share the bytes.
func (r *Room) frames(s *step) ([]frame, error) {
	var frames []frame
	shared := map[string][]byte{}
	for _, seat := range append(r.seats(), game.Observer) {
		stream := r.streams[seat]
		if !s.entry.tells(seat) {
			continue
		}
		f := frame{seat: seat, number: stream.number + 1}
		if stream.live {
			sections, err := sectionsOf(view(s.table, s.clocks, seat))
			if err != nil {
				return nil, err
			}
			f.shown = knownOf(sections)
			if f.message, err = encode(s.entry, f, stream.shown.changed(sections), shared); err != nil {
				return nil, err
			}
		}
		frames = append(frames, f)
	}
	return append(frames, frame{seat: game.Instructor, number: r.number(game.Instructor) + 1}), nil
}

// encode returns f as a message, from shared if another seat's is the same.
func encode(e entry, f frame, changed []section, shared map[string][]byte) ([]byte, error) {
	key := binary.AppendVarint(nil, int64(f.number))
	for i, fact := range e.facts {
		if fact.to.Includes(f.seat) {
			key = binary.AppendVarint(key, int64(i))
		}
	}
	for _, s := range changed {
		key = append(append(key, s.name...), 0)
		key = binary.BigEndian.AppendUint64(key, s.hash)
	}
	if message, ok := shared[string(key)]; ok {
		return message, nil
	}
	message, err := protocol.Encode(protocol.ServerFrame{Number: f.number, At: e.at, Events: e.factsFor(f.seat), View: object(changed)})
	if err == nil {
		shared[string(key)] = message
	}
	return message, err
}

// view returns t as seat sees it, with the time that its clocks end.
func view(t *game.Table, cs clocks, seat game.SeatID) *game.View {
	v := t.ViewFor(seat)
	cs.show(v.Now.Clocks)
	return v
}

// seats returns the table's seats in the order of the scenario.
func (r *Room) seats() []game.SeatID {
	seats := make([]game.SeatID, len(r.cfg.Scenario.Roles))
	for i := range seats {
		seats[i] = game.SeatID(r.cfg.Scenario.Roles[i].ID)
	}
	return seats
}
