package room

import (
	"encoding/json"

	"parley/game"
	"parley/game/scenario"
	"parley/server/journal"
	"parley/server/protocol"
)

// markKinds are the facts that stand out on a time line.
var markKinds = map[string]protocol.MarkKind{
	game.RoundBegan{}.Kind(): protocol.MarkRound,
	game.Agreed{}.Kind():     protocol.MarkAgreed,
	game.WalkedOut{}.Kind():  protocol.MarkWalkedOut,
	game.Injected{}.Kind():   protocol.MarkNews,
	game.Ended{}.Kind():      protocol.MarkEnded,
}

// marks returns what stands out of a record that is the n-th of its table. It looks at no more than it needs, for a
// line is drawn of all records where a few are folded; one that cannot be read has none.
func marks(rec journal.Record, n int) []protocol.Mark {
	var events []struct {
		To   game.Audience `json:"to"`
		Fact struct {
			Type  string           `json:"type"`
			Phase scenario.PhaseID `json:"phase"`
			Round int              `json:"round"`
		} `json:"fact"`
	}
	if json.Unmarshal(rec.Events, &events) != nil {
		return nil
	}
	var found []protocol.Mark
	for _, e := range events {
		if kind, ok := markKinds[e.Fact.Type]; ok && e.To.All {
			found = append(found, protocol.Mark{At: n, Time: rec.At, Kind: kind, Phase: e.Fact.Phase, Round: e.Fact.Round})
		}
	}
	return found
}
