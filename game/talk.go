package game

import (
	"fmt"
	"slices"
	"strings"

	"parley/game/scenario"
)

func (tn *turn) say(m Say) error {
	switch {
	case tn.me.muted:
		return tn.refuse(ErrMuted, "")
	case m.Text.IsZero():
		return tn.refuse(ErrNoWords, "")
	}
	for _, id := range m.Seats {
		if tn.seat(id) == nil {
			return tn.refuse(ErrNobody, string(id))
		}
	}
	for _, id := range m.Parties {
		if tn.scenario.Party(id) == nil {
			return tn.refuse(ErrNobody, string(id))
		}
	}
	seats, parties := tidy(m.Seats), tidy(m.Parties)
	to := toAll
	if len(seats)+len(parties) > 0 {
		to = tn.toParties(parties...)
		for _, id := range append([]SeatID{tn.me.id}, seats...) {
			if !to.Includes(id) {
				to.Seats = append(to.Seats, id)
			}
		}
	}
	tn.emit(to, Said{ID: tn.saidID(seats, parties), By: tn.me.id, Seats: seats, Parties: parties, Text: m.Text})
	return nil
}

// tidy returns list sorted and without doubles.
func tidy[T ~string](list []T) []T {
	list = slices.Clone(list)
	slices.Sort(list)
	return slices.Compact(list)
}

// saidID numbers a message among those that went from the same seat to the same hearers.
func (tn *turn) saidID(seats []SeatID, parties []scenario.PartyID) SaidID {
	var to []string
	for _, p := range parties {
		to = append(to, string(p))
	}
	for _, s := range seats {
		to = append(to, string(s))
	}
	if to == nil {
		to = []string{"all"}
	}
	stem := fmt.Sprintf("%s>%s/", tn.me.id, strings.Join(to, ","))
	n := 1
	for _, s := range tn.said {
		if strings.HasPrefix(string(s.id), stem) {
			n++
		}
	}
	return SaidID(fmt.Sprint(stem, n))
}

func (tn *turn) plan(m Plan) error {
	tn.emit(toSeats(tn.me.id), Planned{Seat: tn.me.id, Plan: m})
	return nil
}

// maxKeep is the top of the scale of "would they keep their word?".
const maxKeep = 10

func (tn *turn) tap(m Tap) error {
	mine := tn.me.role.Party
	switch {
	case tn.scenario.Party(m.Of) == nil || m.Of == mine:
		return tn.refuse(ErrNoSuchParty, string(m.Of))
	case m.Keep < 0 || m.Keep > maxKeep:
		return tn.refuse(ErrBadNumber, fmt.Sprintf("%d is not between 0 and %d", m.Keep, maxKeep))
	case !slices.Contains(tn.tapDue(tn.me), m.Of):
		return tn.refuse(ErrNoTapDue, "")
	}
	to := toSeats(tn.me.id)
	if tn.stage == StageOver && !tn.veiled {
		to = toAll // the debrief shows all guesses
	}
	tn.emit(to, Tapped{
		Seat: tn.me.id, Of: m.Of, Keep: m.Keep, Round: tn.reckonings, Trust: tn.trustIn(mine, m.Of),
	})
	return nil
}

// tapDue returns the parties that s has not been asked about since the last reckoning.
func (t *Table) tapDue(s *seat) []scenario.PartyID {
	if t.reckonings == 0 {
		return nil
	}
	var due []scenario.PartyID
	for i := range t.parties {
		if id := t.partyID(i); id != s.role.Party && !slices.Contains(s.tapped, id) {
			due = append(due, id)
		}
	}
	return due
}

func (tn *turn) announce(m Announce) error {
	if m.Text.IsZero() {
		return tn.refuse(ErrNoWords, "")
	}
	tn.emit(toAll, Announced(m))
	return nil
}

func (tn *turn) message(m Message) error {
	if m.Text.IsZero() {
		return tn.refuse(ErrNoWords, "")
	}
	if len(m.Seats) == 0 {
		return tn.refuse(ErrNobody, "")
	}
	for _, id := range m.Seats {
		if tn.seat(id) == nil {
			return tn.refuse(ErrNobody, string(id))
		}
	}
	seats := tidy(m.Seats)
	tn.emit(toSeats(seats...), Messaged{Seats: seats, Text: m.Text})
	return nil
}

func (tn *turn) mute(m Mute) error {
	s := tn.seat(m.Seat)
	switch {
	case s == nil:
		return tn.refuse(ErrNoSuchSeat, string(m.Seat))
	case s.muted != m.Off:
		return tn.refuse(ErrAlreadySo, "")
	}
	tn.emit(toAll, Muted(m))
	return nil
}

func (tn *turn) hide(m Hide) error {
	for _, s := range tn.said {
		if s.id != m.Said {
			continue
		}
		if s.hidden != m.Off {
			return tn.refuse(ErrAlreadySo, "")
		}
		tn.emit(s.to, Hidden(m))
		return nil
	}
	return tn.refuse(ErrNoSuchSaid, string(m.Said))
}
