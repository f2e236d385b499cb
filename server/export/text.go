package export

import (
	"unicode/utf8"

	"parley/game"
	"parley/server/protocol/rewrite"
	"parley/server/room"
)

// withheld stands in place of a name or a text that is not shown.
const withheld = "withheld"

// disclosed returns v as this export shows it: unless names are asked for, every name and text in it is
// withheld.
func disclosed[T any](x *export, v T) T {
	if x.Names {
		return v
	}
	v, _ = rewrite.Copy(v, rewrite.Rules{Text: func(game.Text) (game.Text, error) {
		return game.Text{Words: withheld}, nil
	}})
	return v
}

// textsIn returns what people typed in a move or a fact, in order. The names of players are none of it.
func textsIn[T any](v T) []game.Text {
	switch any(v).(type) {
	case game.Seat, game.HandOver, game.Seated, game.HandedOver:
		return nil
	}
	var texts []game.Text
	rewrite.Copy(v, rewrite.Rules{Text: func(t game.Text) (game.Text, error) { // it returns no error but ours
		texts = append(texts, t)
		return t, nil
	}})
	return texts
}

// characters returns how long texts are together; nothing if one was erased, for then nobody knows.
func characters(texts []game.Text) any {
	n := 0
	for _, t := range texts {
		if t.Words == room.Erased {
			return nil
		}
		n += utf8.RuneCountInString(t.Words)
	}
	return n
}
