package class

import (
	"context"
	"slices"

	"parley/game"
	"parley/game/scenario"
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
		People: []protocol.Person{}, Tables: []protocol.TableSummary{},
	}
	if sc, err := c.Scenario(ctx); err == nil {
		v.Scenario = sc.ID
		v.Roles, v.Parties, v.Phases = briefs(sc, s.Length)
	}
	for _, p := range s.People {
		if p.Gone {
			continue
		}
		v.People = append(v.People, protocol.Person{
			Person: p.ID, Name: p.Name, Here: here[p.ID] > 0, Table: p.Table, Seat: p.Seat, Barred: p.Barred,
		})
	}
	for n := range s.Tables {
		v.Tables = append(v.Tables, c.tables.summary(ctx, n+1))
	}
	return v
}

// briefs returns what all may know of a scenario's roles and parties, and of the phases of a length.
func briefs(sc *scenario.Scenario, length scenario.LengthID) (roles []game.RoleBrief, parties []game.PartyBrief, phases []game.PhaseBrief) {
	for _, r := range sc.Roles {
		roles = append(roles, game.RoleBrief{Seat: game.SeatID(r.ID), Party: r.Party, Name: r.Name, Head: r.Head, Brief: r.Brief})
	}
	for _, p := range sc.Parties {
		parties = append(parties, game.PartyBrief{Party: p.ID, Name: p.Name, Mark: p.Mark, Decides: p.Decides, Speaks: p.Speaks, Brief: p.Brief})
	}
	played := sc.Length(length)
	for _, p := range sc.Phases {
		if played == nil || slices.Contains(played.Phases, p.ID) {
			phases = append(phases, game.PhaseBrief{Phase: p.ID, Title: p.Title, Text: p.Text})
		}
	}
	return roles, parties, phases
}
