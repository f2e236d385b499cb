package export_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/class"
	"parley/server/export"
	"parley/server/journal/seal"
	"parley/server/protocol"
)

// Names and words of the full class; none of it is in an export without names.
var fullSecrets = []string{
	"Annabel", "Bartholomew", "Cornelius", "Drusilla", "Esmeralda", "Ferdinand", "Chartreuse",
	"Zebra", "Walrus", "Quagga", "Okapi", "Tapir", "Narwhal", "Axolotl", "Pangolin",
}

// fullClass is a class in which somebody does whatever people can do beyond playing: they come by a roster, share
// a seat, watch, are relieved by a bot, sign a statement, play again, and hand in tickets and sheets.
func (s *school) fullClass() *class.Class {
	s.t.Helper()
	c := s.open("Annabel", "Bartholomew", "Cornelius", "Drusilla")
	s.command(c, protocol.Add{People: []protocol.RosterLine{{Name: "Esmeralda", Group: "Chartreuse"}, {Name: "Ferdinand"}}})
	wait, questions, bots := true, []string{"Who was the Zebra?", "Why the Walrus?"}, "grit"
	s.command(c, protocol.Settings{Wait: &wait, Ticket: &questions, Bots: &bots})
	require.NoError(s.t, c.Share(s.t.Context(), "i2"))
	s.command(c, protocol.OpenTables{Tables: 1})
	s.command(c, protocol.SeatPerson{Person: "p1", Table: 1, Seat: "n-head"})
	s.command(c, protocol.SeatPerson{Person: "p2", Table: 1, Seat: "n-head", Beside: true})
	s.command(c, protocol.SeatPerson{Person: "p3", Table: 1, Seat: "s-head"})
	s.command(c, protocol.Observe{Person: "p4", Table: 1})
	s.move(c, "", game.Start{})
	s.move(c, "", game.Coach{Strategy: "conceder"})
	s.move(c, "", game.Coach{Seat: "s-head", Strategy: "hardliner"})
	s.move(c, "", game.StandIn{Seat: "s-head"})
	s.move(c, "p3", game.Say{Text: words("Quagga")})
	s.move(c, "", game.StandIn{Seat: "s-head", Off: true})
	s.move(c, "p2", game.Statement{Text: words("Okapi for ever")})
	s.move(c, "p3", game.Sign{Number: 1})
	sheet := func(why ...string) {
		var turns []protocol.Turn
		for _, w := range why {
			turns = append(turns, protocol.Turn{Phase: "talk", Round: 1, Truster: "north", Trusted: "south", Fell: true, Why: words(w)})
		}
		require.NoError(s.t, c.HandInSheet(s.t.Context(), "p4", nextID(), turns))
	}
	sheet("Tapir")
	sheet("Narwhal and Tapir", "=Axolotl")
	s.move(c, "", game.End{})
	s.command(c, protocol.Again{Swap: true})
	_, err := c.Admit(s.t.Context(), "p5")
	require.NoError(s.t, err)
	s.command(c, protocol.Close{})
	for _, first := range []string{"Tapir", "-Pangolin"} {
		require.NoError(s.t, c.HandIn(s.t.Context(), "p1", nextID(), []game.Text{words(first), {}}))
	}
	for _, n := range []int{2, 6} {
		require.NoError(s.t, c.HandInSurvey(s.t.Context(), "p1", nextID(), map[protocol.SurveyItem]int{protocol.BondAgain: n, protocol.OutcomeGood: 1}))
	}
	return c
}

// told returns some columns of each row, with spaces between.
func told(rows []map[string]string, columns ...string) []string {
	var list []string
	for _, row := range rows {
		var cells []string
		for _, c := range columns {
			cells = append(cells, row[c])
		}
		list = append(list, strings.Join(cells, " | "))
	}
	return list
}

func TestWhatPeopleDoBeyondPlayingIsExported(t *testing.T) {
	s := newSchool(t)
	files := unpacked(t, s.fullClass(), s.from(), export.Options{Names: true})

	assert.Equal(t, []string{
		"p5 | Esmeralda | Chartreuse | 1", "p6 | Ferdinand |  | 0",
	}, func() (list []string) {
		for _, row := range files.rows(t, "people.csv")[4:] {
			came := "1"
			if row["came"] == "" {
				came = "0"
			}
			list = append(list, strings.Join([]string{row["person"], row["name"], row["group"], came}, " | "))
		}
		return list
	}())
	people := files.rows(t, "people.csv")
	assert.Equal(t, []string{"2", "", "1"}, []string{people[3]["table"], people[3]["seat"], people[3]["observes"]}, "who watched, watches again")
	assert.Equal(t, people[0]["seat"], people[1]["seat"], "a seat is shared again")

	assert.Equal(t, []string{" | 1 | north south | 1 | Okapi for ever", "1 |  |  | 0 | "},
		told(files.rows(t, "tables.csv"), "again", "statement", "statement_signed", "statement_stands", "statement_text"))

	assert.Equal(t, []string{
		"p4 | Drusilla | 1 | 1 | talk | 1 | north | south | 1 | 17 | 3 | Narwhal and Tapir",
		"p4 | Drusilla | 1 | 2 | talk | 1 | north | south | 1 | 8 | 1 | '=Axolotl",
	}, told(files.rows(t, "sheets.csv"), "person", "name", "table", "line", "phase", "round", "truster", "trusted", "fell", "characters", "words", "why"),
		"the newest alone, from where they watched then")
	assert.Equal(t, []string{"p1 | Annabel | 2 | 1 | 9 | '-Pangolin", "p1 | Annabel | 2 | 2 | 0 | "},
		told(files.rows(t, "tickets.csv"), "person", "name", "table", "question", "characters", "answer"))

	assert.Equal(t, []string{"p1 | Annabel | 2 | outcome-good | 1", "p1 | Annabel | 2 | bond-again | 6"},
		told(files.rows(t, "surveys.csv"), "person", "name", "table", "item", "answer"))

	assert.Equal(t, []string{
		"opened | 0 |  |  | What did you learn about how trust is built?", "set | 1 | grit |  | Who was the Zebra?",
		"shared | 1 | grit | i2 | Who was the Zebra?", "closed | 1 | grit |  | Who was the Zebra?",
	}, told(files.rows(t, "class.csv"), "what", "wait", "bots", "instructor", "question_1"))

	var bots []string
	for _, row := range files.rows(t, "scores.csv") {
		if row["person"] == "bot" {
			bots = append(bots, row["table"]+" "+row["seat"]+" "+row["strategy"])
		} else {
			assert.Empty(t, row["strategy"])
		}
	}
	assert.Equal(t, []string{"2 s-two grit"}, bots)

	var played []string
	for _, row := range files.rows(t, "moves.csv") {
		if row["verb"] == "say" || row["verb"] == "statement" {
			played = append(played, strings.Join([]string{row["verb"], row["person"], row["name"], row["stand_in"], row["strategy"]}, " | "))
		}
	}
	assert.Equal(t, []string{"say | p3 | Cornelius | 1 | hardliner", "statement | p1 p2 | Annabel and Bartholomew | 0 | "}, played)

	var attended []string
	for _, row := range files.rows(t, "attendance.csv") {
		if row["person"] != "" && row["what"] != "joined" && row["person"] != "bot" {
			attended = append(attended, row["table"]+" "+row["what"]+" "+row["person"])
		}
	}
	for _, want := range []string{
		"0 listed p5", "0 listed p6", "0 entered p5", "1 seated p1", "1 shares p2", "1 watches p4", "2 shares p2", "2 watches p4",
		"1 stand-in p3", "1 stand-out p3",
	} {
		assert.Contains(t, attended, want)
	}

	transcript := files["transcripts/table-001.html"]
	for _, sentence := range []string{
		"The table will wait for the others at the end of each phase.",
		"Northern head is handed over to p1 (Annabel) and p2 (Bartholomew).",
		"Bots play every seat by the strategy conceder from now on.", "Bots play Southern head by the strategy hardliner from now on.",
		"The instructor has a bot play for the person of Southern head.", "The person of Southern head plays again.",
		"Northern head puts joint statement 1 and signs it for North: “Okapi for ever”", "Southern head signs joint statement 1 for South.",
	} {
		assert.Contains(t, transcript, sentence)
	}
}

func TestWithoutNamesNothingThatPeopleHandedInIsTold(t *testing.T) {
	s := newSchool(t)
	c := s.fullClass()
	without, with := unpacked(t, c, s.from(), export.Options{}), unpacked(t, c, s.from(), export.Options{Names: true})
	var shown strings.Builder
	for name, text := range with {
		shown.WriteString(text)
		for _, secret := range append(keysOf(c), fullSecrets...) {
			if secret != "" {
				assert.NotContains(t, without[name], secret, name)
			}
		}
	}
	for _, secret := range fullSecrets {
		assert.Contains(t, shown.String(), secret)
	}
	tickets := without.rows(t, "tickets.csv")
	assert.Equal(t, []string{"p1", "9", "1", ""}, []string{tickets[0]["person"], tickets[0]["characters"], tickets[0]["words"], tickets[0]["answer"]}, "its length is told")
}

func TestWhatWhoWasErasedHandedInReadsSo(t *testing.T) {
	s := newSchool(t)
	c := s.fullClass()
	for _, p := range []string{"p1", "p4", "p5"} {
		require.NoError(t, s.keys.Destroy(t.Context(), seal.Person{Class: string(c.ID), ID: p}))
	}
	files := unpacked(t, c, s.from(), export.Options{Names: true})
	for name, text := range files {
		for _, gone := range []string{"Annabel", "Drusilla", "Esmeralda", "Chartreuse", "Tapir", "Narwhal", "Axolotl", "Pangolin"} {
			assert.NotContains(t, text, gone, name)
		}
	}
	for _, name := range []string{"tickets.csv", "sheets.csv"} {
		row := files.rows(t, name)[0]
		assert.Equal(t, []string{"erased", "", ""}, []string{row["name"], row["characters"], row["words"]}, name)
	}
}
