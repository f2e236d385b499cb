package class

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// world is a class with its tables, as a server has them, without the rooms between.
type world struct {
	t      *rapid.T
	sc     *scenario.Scenario
	state  *State
	tables []*game.Table
}

// takes folds events into the class, and plays what they ask of tables. No table may refuse: the class would
// believe something else than the table from then on.
func (w *world) takes(events []Event) {
	after := w.state.clone()
	for _, e := range events {
		after.apply(e)
	}
	after.stored(w.state.N+1, 1)
	w.state = after
	for _, e := range after.effects(after.N, events) {
		if e.Table > len(w.tables) {
			w.tables = append(w.tables, game.New(w.sc))
		}
		w.plays(e.Table, e.By, e.Move)
	}
}

func (w *world) plays(table int, by game.SeatID, m game.Move) {
	facts, err := w.tables[table-1].Decide(by, m)
	if err != nil {
		w.t.Fatalf("table %d refuses %s %+v: %v", table, m.Verb(), m, err)
	}
	for _, f := range facts {
		w.tables[table-1].Apply(f)
	}
}

func (w *world) stages() Stages {
	var stages Stages
	for _, t := range w.tables {
		stages = append(stages, t.Stage())
	}
	return stages
}

// command draws a command about seats, sensible or not.
func (w *world) command() protocol.Command {
	person := rapid.Custom(func(t *rapid.T) game.PersonID {
		return game.PersonID(fmt.Sprintf("p%d", rapid.IntRange(1, len(w.state.People)+1).Draw(t, "person")))
	})
	table := rapid.IntRange(0, len(w.tables)+1)
	seat := rapid.Custom(func(t *rapid.T) game.SeatID {
		return game.SeatID(rapid.SampledFrom(w.sc.Roles).Draw(t, "role").ID)
	})
	switch rapid.IntRange(0, 9).Draw(w.t, "command") {
	case 0:
		return protocol.Deal{PerTable: rapid.IntRange(1, 5).Draw(w.t, "per table"), Fill: rapid.Bool().Draw(w.t, "fill")}
	case 1:
		return protocol.OpenTables{Tables: 1}
	case 2:
		return protocol.Again{Swap: rapid.Bool().Draw(w.t, "swap")}
	case 3:
		return protocol.Observe{Person: person.Draw(w.t, "who"), Table: table.Draw(w.t, "table")}
	case 4:
		return protocol.SeatBot{Table: table.Draw(w.t, "table"), Seat: seat.Draw(w.t, "seat")}
	case 5:
		return protocol.EmptySeat{Table: table.Draw(w.t, "table"), Seat: seat.Draw(w.t, "seat")}
	case 6:
		return protocol.Bar{Person: person.Draw(w.t, "who"), Off: rapid.Bool().Draw(w.t, "off")}
	default:
		return protocol.SeatPerson{
			Person: person.Draw(w.t, "who"), Table: table.Draw(w.t, "table"), Seat: seat.Draw(w.t, "seat"), Beside: rapid.Bool().Draw(w.t, "beside"),
		}
	}
}

// Whatever an instructor asks, in whatever order, nobody is in two places, and each table knows who sits at it as
// the class does.
func TestClassAndTablesAgree(t *testing.T) {
	scenarios := map[scenario.Absent]*scenario.Scenario{}
	for _, rule := range rules {
		scenarios[rule] = absent(t, "trio", rule)
	}
	rapid.Check(t, func(t *rapid.T) {
		w := &world{t: t, sc: scenarios[rapid.SampledFrom(rules).Draw(t, "rule")], state: crowd(rapid.IntRange(1, 12).Draw(t, "people"))}
		w.state.Length = w.sc.Lengths[0].ID
		w.state.Set.Late = rapid.SampledFrom([]protocol.Late{"", protocol.LateSeat, protocol.LateObserve, protocol.LateWait}).Draw(t, "late")
		for range rapid.IntRange(1, 40).Draw(t, "steps") {
			switch {
			case rapid.IntRange(0, 7).Draw(t, "join") == 0:
				if events, err := w.state.join(w.sc, w.stages(), "", "hash"); err == nil {
					w.takes(events)
				}
			case len(w.tables) > 0 && rapid.IntRange(0, 7).Draw(t, "end") == 0:
				n := rapid.IntRange(1, len(w.tables)).Draw(t, "ends")
				switch {
				case w.tables[n-1].Stage() == game.StageOver:
				case rapid.Bool().Draw(t, "start") && w.tables[n-1].Stage() == game.StageBriefing:
					if _, err := w.tables[n-1].Decide(game.Instructor, game.Start{Aftermath: 1}); err == nil {
						w.plays(n, game.Instructor, game.Start{Aftermath: 1})
					}
				default:
					w.plays(n, game.Instructor, game.End{})
				}
			default:
				if events, err := w.state.decide(w.sc, w.stages(), w.command()); err == nil {
					w.takes(events)
				}
			}
			w.agree()
		}
	})
}

func (w *world) agree() {
	places := map[game.PersonID]int{}
	for n, table := range w.state.Tables {
		if w.tables[n].Stage() == game.StageOver {
			continue
		}
		for _, s := range w.tables[n].Seats() {
			h, held := table.At(s.Seat)
			assert.Equal(w.t, held, s.Held)
			if !held {
				continue
			}
			player := w.state.player(h)
			assert.Equal(w.t, player.Name.Words, s.Name.Words, "table %d, %s", n+1, s.Seat)
			assert.Equal(w.t, player.Bot, s.Bot)
			assert.Len(w.t, s.With, len(player.With))
			assert.LessOrEqual(w.t, h.Persons(), maxShare)
			for _, id := range h.People() {
				places[id]++
				p := w.state.Person(id)
				assert.Equal(w.t, place{n + 1, s.Seat}, place{p.Table, p.Seat}, id)
				assert.True(w.t, p.In(), id)
			}
		}
	}
	for id, n := range places {
		assert.Equal(w.t, 1, n, "%s sits in one place", id)
	}
	for _, p := range w.state.People {
		if p.Seat != "" && w.tables[p.Table-1].Stage() != game.StageOver {
			assert.Equal(w.t, 1, places[p.ID], "%s sits where they are said to", p.ID)
		}
	}
}
