package game

import (
	"cmp"
	"fmt"
	"slices"

	"parley/game/scenario"
)

// coach tells the bots of a seat, or of all seats, how to play from now on: whoever holds the seat now, so that one that
// stands in later plays so too. No seat is told; the debrief reveals how the bots played.
func (tn *turn) coach(m Coach) error {
	switch {
	case tn.stage == StageOver:
		return tn.refuse(ErrOver, "")
	case m.Seat != "" && tn.seat(m.Seat) == nil:
		return tn.refuse(ErrNoSuchSeat, string(m.Seat))
	case m.Strategy != "" && !slices.Contains(scenario.Strategies, m.Strategy):
		return tn.refuse(ErrNoStrategy, fmt.Sprintf("%q", m.Strategy))
	case !slices.ContainsFunc(tn.seats, func(s seat) bool { return m.means(&s) && s.strategy != m.Strategy }):
		return tn.refuse(ErrAlreadySo, "")
	}
	tn.emit(toNobody, Coached(m))
	return nil
}

// means tells whether m is about s.
func (m Coach) means(s *seat) bool { return m.Seat == "" || m.Seat == s.id }

// coached notes how bots play.
func (t *Table) coached(f Coached) {
	for i := range t.seats {
		if s := &t.seats[i]; Coach(f).means(s) {
			s.strategy = f.Strategy
		}
	}
}

// botView tells how a bot plays s, or would.
func (s *seat) botView() BotView {
	return BotView{Strategy: cmp.Or(s.strategy, s.role.Bot.Strategy), Coached: s.strategy != ""}
}

// Coached returns how the instructor wants a bot to play a seat; "" leaves it to the file.
func (t *Table) Coached(id SeatID) scenario.Strategy {
	if s := t.seat(id); s != nil {
		return s.strategy
	}
	return ""
}

// botViews tells how bots play the seats, or would.
func (t *Table) botViews() map[SeatID]BotView {
	views := make(map[SeatID]BotView, len(t.seats))
	for i := range t.seats {
		views[t.seats[i].id] = t.seats[i].botView()
	}
	return views
}
