package class

import (
	"context"
	"slices"

	"parley/game"
	"parley/server/protocol"
)

// me returns p as they see themselves.
func (c *Class) me(ctx context.Context, p Person) protocol.Me {
	s := c.State()
	me := protocol.Me{Name: p.Name, With: s.companions(p), Sheet: p.Sheet, Keep: s.Expires}
	if p.Observes() {
		me.Observing = p.Table
	}
	me.Survey = s.surveyOf(p.ID, p.Table)
	if len(s.Set.Ticket) > 0 && c.done(ctx, s, p) {
		me.Ticket = &protocol.Ticket{Questions: s.Set.Ticket, Answers: p.Ticket}
	}
	return me
}

// done is State.done as far as is known without waking any table but p's own.
func (c *Class) done(ctx context.Context, s *State, p Person) bool {
	switch {
	case s.Over:
		return true
	case p.Table != 0:
		return c.tables.summary(ctx, p.Table).Now.Stage == game.StageOver
	default:
		return c.tables.allOver(len(s.Tables))
	}
}

// companions returns the names of those who share p's seat.
func (s *State) companions(p Person) []string {
	t := s.Table(p.Table)
	if t == nil || p.Seat == "" {
		return nil
	}
	h, _ := t.At(p.Seat)
	var names []string
	for _, id := range slices.Concat([]game.PersonID{h.Person}, h.With) {
		if other := s.Person(id); other != nil && id != p.ID {
			names = append(names, other.Name)
		}
	}
	return names
}
