package class

import (
	"context"

	"parley/game"
	"parley/server/protocol"
)

// lobby returns what p sees who has no seat.
func (c *Class) lobby(ctx context.Context, p Person) protocol.Lobby {
	s, here := c.State(), c.links.here()
	lobby := protocol.Lobby{Class: string(c.ID), Title: s.Title, Name: p.Name, State: s.Life(), People: []protocol.LobbyPerson{}}
	if sc, err := c.Scenario(ctx); err == nil {
		lobby.Summary, lobby.Language = sc.Summary, sc.Language
	}
	for _, other := range s.People {
		if other.In() && other.ID != p.ID {
			lobby.People = append(lobby.People, protocol.LobbyPerson{Name: other.Name, Here: here[other.ID] > 0})
		}
	}
	return lobby
}

// view returns the class as its instructor sees it.
func (c *Class) view(ctx context.Context) protocol.ClassView {
	s, here := c.State(), c.links.here()
	v := protocol.ClassView{
		Class: string(c.ID), Code: string(s.Code), Key: string(s.Key), Link: c.home.Link(s.Key),
		Title: s.Title, Length: s.Length, State: s.Life(), Locked: s.Locked, Expires: s.Expires,
		People: map[game.PersonID]protocol.Person{}, Tables: map[int]protocol.TableSummary{},
	}
	if sc, err := c.Scenario(ctx); err == nil {
		v.Scenario = sc.ID
		v.Roles, v.Parties = game.RoleBriefs(sc), game.PartyBriefs(sc)
		if l := sc.Length(s.Length); l != nil {
			v.Phases = game.PhaseBriefs(sc, l)
		}
	}
	for _, p := range s.People {
		if p.Gone {
			continue
		}
		v.People[p.ID] = protocol.Person{
			Person: p.ID, Name: p.Name, Here: here[p.ID] > 0, Table: p.Table, Seat: p.Seat, Barred: p.Barred,
		}
	}
	for n := range s.Tables {
		v.Tables[n+1] = c.tables.summary(ctx, n+1)
	}
	return v
}

// brief returns what the instructor may look up, or nil if the scenario cannot be read.
func (c *Class) brief(ctx context.Context) *game.InstructorBrief {
	sc, err := c.Scenario(ctx)
	if err != nil {
		return nil
	}
	l := sc.Length(c.State().Length)
	if l == nil {
		return nil
	}
	return game.InstructorBriefOf(sc, l)
}
