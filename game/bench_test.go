package game

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"parley/game/scenario"
)

// journal plays the flagship at random until n moves were made, and returns the events of each.
func journal(b *testing.B, n int) (*Table, [][]Event) {
	c := lot(7)
	s := load(b, "nato-russia")
	for {
		table := New(s)
		var records [][]Event
		move := func(by SeatID, m Move) {
			events, err := table.Decide(by, m)
			if err != nil {
				return
			}
			for _, e := range events {
				table.Apply(e)
			}
			records = append(records, events)
		}
		move(Server, Open{Length: "90-minutes", Drafts: true})
		for i := range s.Roles {
			move(Instructor, Seat{Seat: table.seats[i].id, Player: Player{Name: words}})
		}
		move(Instructor, Start{Aftermath: 4})
		for len(records) < n && table.stage != StageOver {
			if due := table.Due(); due != nil {
				move(Server, due)
				continue
			}
			by, m, listed := anyMove(c, table)
			if _, walks := m.(WalkOut); listed && !walks {
				move(by, m)
			}
		}
		if len(records) == n && table.stage == StageRound && len(table.deals) > 0 {
			return table, records
		}
	}
}

func BenchmarkDecide(b *testing.B) {
	table := started(b, load(b, "nato-russia"), "50-minutes")
	offer := Offer{Package: []Choice{{
		Proposal: "data-sharing-centre",
		Levels:   map[scenario.TermID]scenario.LevelID{"reach": "early-warning", "staff": "two-desks"},
	}}}
	b.ReportAllocs()
	for b.Loop() {
		_, err := table.Decide("chief-negotiator", offer)
		require.NoError(b, err)
	}
}

func BenchmarkDecideLate(b *testing.B) {
	table, _ := journal(b, 200)
	b.ReportAllocs()
	for b.Loop() {
		_, err := table.Decide("secretary-general", Say{Text: words})
		require.NoError(b, err)
	}
}

func BenchmarkViewFor(b *testing.B) {
	table, _ := journal(b, 200)
	b.ReportAllocs()
	for b.Loop() {
		table.ViewFor("secretary-general")
	}
}

// BenchmarkReplay reads a journal of 200 records from JSON and folds it.
func BenchmarkReplay(b *testing.B) {
	table, records := journal(b, 200)
	var stored [][]byte
	for _, events := range records {
		data, err := json.Marshal(events)
		require.NoError(b, err)
		stored = append(stored, data)
	}
	b.ReportAllocs()
	for b.Loop() {
		again := New(table.scenario)
		for _, data := range stored {
			var events []Event
			if err := json.Unmarshal(data, &events); err != nil {
				b.Fatal(err)
			}
			for _, e := range events {
				again.Apply(e)
			}
		}
	}
}

func BenchmarkClone(b *testing.B) {
	table, _ := journal(b, 200)
	b.ReportAllocs()
	for b.Loop() {
		table.Clone()
	}
}
