package export

import (
	"cmp"
	"slices"

	"parley/game"
	"parley/game/scenario"
)

// place is where a table stands, as far as rows of an export name it.
type place struct {
	phase   scenario.PhaseID
	round   int
	players map[game.SeatID]holder
	coached coached
}

// holder is who holds a seat, and whether a bot plays for them.
type holder struct {
	game.Player
	covered  bool // while they are away
	relieved bool // because the instructor says so
}

// standIn tells whether a bot plays for the person.
func (h holder) standIn() bool { return h.covered || h.relieved }

func newPlace() *place { return &place{players: map[game.SeatID]holder{}, coached: coached{}} }

// coached is how the instructor has bots play: by seat, and for "" in all that are not named.
type coached map[game.SeatID]scenario.Strategy

// by returns the strategy by which a bot plays for h in a seat; none for a person.
func (c coached) by(sc *scenario.Scenario, seat game.SeatID, h holder) scenario.Strategy {
	role := sc.Role(scenario.RoleID(seat))
	if role == nil || !h.Bot && !h.standIn() {
		return ""
	}
	own, named := c[seat]
	if !named {
		own = c[""]
	}
	return cmp.Or(own, role.Bot.Strategy)
}

// placing are the kinds of facts that move a place on.
var placing = []string{
	game.RoundBegan{}.Kind(), game.Seated{}.Kind(), game.HandedOver{}.Kind(), game.Unseated{}.Kind(),
	game.WentAway{}.Kind(), game.CameBack{}.Kind(), game.StoodIn{}.Kind(), game.Coached{}.Kind(),
}

// after moves p on by one event.
func (p *place) after(e game.Event) {
	switch f := e.Fact.(type) {
	case game.RoundBegan:
		p.phase, p.round = f.Phase, f.Round
	case game.Seated:
		p.seat(f.Seat, f.Player)
	case game.HandedOver:
		p.seat(f.Seat, f.Player)
	case game.Unseated:
		delete(p.players, f.Seat)
	case game.WentAway:
		p.change(f.Seat, func(h *holder) { h.covered = f.StandIn })
	case game.CameBack:
		p.change(f.Seat, func(h *holder) { h.covered = false })
	case game.Coached:
		if f.Seat == "" {
			clear(p.coached)
		}
		p.coached[f.Seat] = f.Strategy
	case game.StoodIn:
		p.change(f.Seat, func(h *holder) { h.relieved = !f.Off })
	}
}

// seat gives a seat to a player. A person who had it before stays relieved.
func (p *place) seat(seat game.SeatID, player game.Player) {
	before := p.players[seat]
	stays := slices.ContainsFunc(personsOf(before.Player), func(id game.PersonID) bool { return slices.Contains(personsOf(player), id) })
	p.players[seat] = holder{Player: player, relieved: before.relieved && stays}
}

func (p *place) change(seat game.SeatID, change func(*holder)) {
	h := p.players[seat]
	change(&h)
	p.players[seat] = h
}

// personsOf returns the persons who hold a seat together; none for a bot.
func personsOf(p game.Player) []game.PersonID {
	if p.Person == "" {
		return nil
	}
	list := []game.PersonID{p.Person}
	for _, with := range p.With {
		list = append(list, with.Person)
	}
	return list
}
