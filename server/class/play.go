package class

import (
	"context"
	"net/netip"
	"slices"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// Address is where a request comes from, as coarse as one household or school: an IPv4 address, or the
// first 64 bits of an IPv6 address. It is kept in memory alone.
type Address struct{ netip.Prefix }

// AddressOf returns the address of a peer.
func AddressOf(ip netip.Addr) Address {
	ip = ip.Unmap().WithZone("")
	bits := ip.BitLen()
	if ip.Is6() {
		bits = 64
	}
	prefix, err := ip.Prefix(bits)
	if err != nil {
		return Address{} // no address at all: such peers share one
	}
	return Address{prefix}
}

// Game is what somebody plays who waits for nobody.
type Game struct {
	Opening
	Role game.SeatID
	Name string            // may be none
	Fill bool              // bots also take the optional seats
	Bots scenario.Strategy // how they play; none: as the scenario says
}

// Play opens a class that belongs to nobody, with one table: the chosen role for the person, bots in the
// other required seats. It returns who they are and the token that lets them come back. Friends may join
// with the class's code and take over a bot's seat.
func (r *Registry) Play(ctx context.Context, from Address, g Game) (*Class, game.PersonID, string, error) {
	name, err := CleanName(g.Name)
	if err != nil {
		return nil, "", "", err
	}
	role := g.Scenario.Role(scenario.RoleID(g.Role))
	if role == nil {
		return nil, "", "", ErrNoRole
	}
	how, err := r.alone().with(protocol.Settings{Bots: (*string)(&g.Bots)})
	if err != nil {
		return nil, "", "", err
	}
	claim, err := r.claim(from)
	if err != nil {
		return nil, "", "", err
	}
	token := NewToken()
	const person = game.PersonID("p1")
	c, err := r.create(ctx, g.Opening, "", how, r.Plays.Keep, func(s *State) []Event {
		if name == "" {
			name = newName(s.taken())
		}
		joined := Joined{Person: person, Name: game.Text{Of: person, Words: name}, Token: HashToken(token)}
		s.apply(joined)
		roles := slices.DeleteFunc(order(g.Scenario), func(r *scenario.Role) bool { return r == role })
		roles = slices.Insert(roles, 0, role)
		table := fill(roles, []game.PersonID{person}, g.Fill, s.botNames())
		return []Event{joined, TableOpened{Table: 1, Seats: table.inOrder(g.Scenario)}}
	})
	r.settle(claim, c)
	if err != nil {
		return nil, "", "", err
	}
	return c, person, token, nil
}
