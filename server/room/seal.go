package room

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"strings"

	"parley/game"
	"parley/server/journal"
	"parley/server/journal/seal"
	"parley/server/protocol/rewrite"
)

// OfInstructor is whose words texts are that an instructor wrote, whoever they are.
const OfInstructor game.PersonID = "instructor"

// Whose words texts are that nobody typed.
const (
	ofBots   game.PersonID = "bot"
	ofServer game.PersonID = "server"
)

// Erased stands where a text was whose key was destroyed.
const Erased = "erased"

// sign returns m with every text in it marked as the words of who asks. The name of a player is the player's own.
func sign(m game.Move, by game.SeatID, person game.PersonID) game.Move {
	switch {
	case person != "":
	case by == game.Instructor:
		person = OfInstructor
	case by == game.Server:
		person = ofServer
	default:
		person = ofBots
	}
	m, _ = rewrite.Copy(m, rewrite.Rules{Text: func(t game.Text) (game.Text, error) {
		t.Of = person
		return t, nil
	}})
	switch m := m.(type) {
	case game.Seat:
		signPlayer(&m.Player)
		return m
	case game.HandOver:
		signPlayer(&m.Player)
		return m
	}
	return m
}

// signPlayer marks the names of p, a copy of the move's own, each as that of the person who bears it.
func signPlayer(p *game.Player) {
	p.Name.Of = cmp.Or(p.Person, ofBots)
	for i := range p.With {
		p.With[i].Name.Of = p.With[i].Person
	}
}

// seal returns m and events as the journal keeps them: every text under the key of the person whose it is.
func (r *Room) seal(ctx context.Context, m game.Move, events []game.Event) (move, followed json.RawMessage, err error) {
	rules := rewrite.Rules{Text: func(t game.Text) (game.Text, error) {
		if t.Of == "" {
			t.Of = ofServer
		}
		words, err := r.cfg.Keys.Seal(ctx, r.cfg.Name, seal.Person{Class: r.cfg.Class, ID: string(t.Of)}, t.Words)
		if errors.Is(err, seal.ErrErased) {
			words, err = Erased, nil
		}
		return game.Text{Words: words}, err
	}}
	if m, err = rewrite.Copy(m, rules); err != nil {
		return nil, nil, err
	}
	if events, err = rewrite.Copy(events, rules); err != nil {
		return nil, nil, err
	}
	if move, err = game.MarshalMove(m); err != nil {
		return nil, nil, err
	}
	followed, err = json.Marshal(events)
	return move, followed, err
}

// unseal returns events with their texts opened.
func (r *Room) unseal(ctx context.Context, events []game.Event) ([]game.Event, error) {
	return Unsealed(ctx, r.cfg.Keys, r.cfg.Name, events)
}

// Unsealed returns v, a move or events as the journal of that name keeps them, with every text in it opened.
// What a destroyed key hid reads Erased.
func Unsealed[T any](ctx context.Context, keys Keys, name journal.Name, v T) (T, error) {
	return rewrite.Copy(v, rewrite.Rules{Text: func(t game.Text) (game.Text, error) {
		of, sealed := sealedBy(t.Words)
		if !sealed {
			return t, nil
		}
		words, err := keys.Open(ctx, name, t.Words)
		if errors.Is(err, seal.ErrErased) {
			words, err = Erased, nil
		}
		return game.Text{Of: of, Words: words}, err
	}})
}

// sealedBy returns whose words a sealed text holds: "sealed:<class>/<person>:...".
func sealedBy(words string) (of game.PersonID, sealed bool) {
	rest, sealed := strings.CutPrefix(words, "sealed:")
	who, _, _ := strings.Cut(rest, ":")
	_, person, _ := strings.Cut(who, "/")
	return game.PersonID(person), sealed
}
