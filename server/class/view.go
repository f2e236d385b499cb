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

// view returns the class as its instructor sees it, less people, tables and plan.
func (c *Class) view(ctx context.Context) protocol.ClassView {
	s := c.State()
	v := protocol.ClassView{
		Class: string(c.ID), Code: string(s.Code), Key: string(s.Key), Link: c.home.Link(s.Key),
		Title: s.Title, Length: s.Length, State: s.Life(), Locked: s.Locked, Expires: s.Expires, Settings: c.settings(),
	}
	for _, o := range s.Hosts {
		if v.Hosts == nil {
			v.Hosts = map[string]string{}
		}
		v.Hosts[string(o)] = c.home.Instructors(o)
	}
	if c.tables.someOver() {
		c.collectPast()
	}
	v.Before, v.Survey = c.past(), s.surveyView()
	if sc, err := c.Scenario(ctx); err == nil {
		v.Scenario = sc.ID
		v.Roles, v.Parties = game.RoleBriefs(sc), game.PartyBriefs(sc)
		if l := sc.Length(s.Length); l != nil {
			v.Phases = game.PhaseBriefs(sc, l)
		}
	}
	return v
}

// people returns everybody who did not leave, as the instructor sees them.
func (c *Class) people() map[game.PersonID]protocol.Person {
	s, here, language := c.State(), c.links.here(), ""
	if sc := c.parsed.Load(); sc != nil {
		language = sc.Language
	}
	people := map[game.PersonID]protocol.Person{}
	for _, p := range s.People {
		if p.Gone {
			continue
		}
		people[p.ID] = protocol.Person{
			Person: p.ID, Name: p.Name, Group: p.Group, Here: here[p.ID] > 0, Invited: p.Invited(), Table: p.Table, Seat: p.Seat,
			Barred: p.Barred, Erased: p.Erased, Rude: !p.Erased && Rude(language, p.Name), Ticket: len(p.Ticket) > 0, Answers: p.Ticket, Sheet: p.Sheet,
			Survey: s.surveyOf(p.ID, p.Table) != nil,
		}
	}
	return people
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
