package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

func TestGroupsPlayAgain(t *testing.T) {
	over, playing := game.StageOver, game.StageRound
	for name, c := range map[string]struct {
		scenario string
		table    string
		swap     bool
		gone     game.PersonID
		want     map[game.SeatID]string // by seat: a person, or bot
	}{
		"in the seats they had, with the bots they had": {
			"trio", "n-head=p1 n-two=bot n-extra=bot s-head=p2 s-two=p3", false, "",
			map[game.SeatID]string{"n-head": "p1", "n-two": "bot", "n-extra": "bot", "s-head": "p2", "s-two": "p3"},
		},
		"without who has gone, for whom a bot plays": {
			"trio", "n-head=p1 n-two=p4 s-head=p2 s-two=p3", false, "p2",
			map[game.SeatID]string{"n-head": "p1", "n-two": "p4", "s-head": "bot", "s-two": "p3"},
		},
		"with sides swapped: heads lead, and the order within a party stays": {
			"trio", "n-head=p1 n-two=p4 s-head=p2 s-two=p3", true, "",
			map[game.SeatID]string{"s-head": "p1", "s-two": "p4", "n-head": "p2", "n-two": "p3"},
		},
		"with sides swapped: bots take what is required": {
			"trio", "n-head=p1 n-two=bot s-head=bot s-two=p2", true, "",
			map[game.SeatID]string{"s-head": "p1", "s-two": "bot", "n-head": "p2", "n-two": "bot"},
		},
		"with sides swapped: who is too many for the other party shares a seat": {
			"trio", "n-head=p1 n-two=p2 n-extra=p3 s-head=p4 s-two=p5", true, "",
			map[game.SeatID]string{"s-head": "p1 p3", "s-two": "p2", "n-head": "p4", "n-two": "p5"},
		},
		"with sides swapped in a larger cast, optional roles as before": {
			"nato-russia", "secretary-general=p1 united-states=p2 chief-negotiator=p3", true, "",
			map[game.SeatID]string{"chief-negotiator": "p1", "foreign-ministry": "p2", "secretary-general": "p3"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			sc := absent(t, c.scenario, "")
			s := with(9, "n-head=p9", c.table)
			s.apply(Observing{Person: "p8", Table: 2})
			if c.gone != "" {
				s.apply(Left{Person: c.gone})
			}
			s.Began = 5
			old := s.Tables[1]
			events, err := s.again(sc, Stages{playing, over}, protocol.Again{Swap: c.swap})
			s = then(t, s, events, err)
			require.Len(t, s.Tables, 3, "the table that plays is left alone")
			got := map[game.SeatID]string{}
			for _, h := range s.Tables[2].Seats {
				got[h.Seat] = "bot"
				for i, p := range h.People() {
					if i == 0 {
						got[h.Seat] = string(p)
					} else {
						got[h.Seat] += " " + string(p)
					}
					assert.Equal(t, place{3, h.Seat}, place{s.Person(p).Table, s.Person(p).Seat})
				}
			}
			assert.Equal(t, c.want, got)
			assert.Equal(t, 2, s.Tables[2].Again)
			assert.Equal(t, old, s.Tables[1], "the old table's record stays")
			assert.Equal(t, 3, s.Person("p8").Table, "who watched, watches again")
			assert.EqualValues(t, 5, s.Began)
			noGap(t, sc, &s.Tables[2], false)

			_, err = s.again(sc, Stages{playing, over, playing}, protocol.Again{})
			assert.Equal(t, ErrNobodyAgain, err, "each table is played again once")
			events, err = s.again(sc, Stages{playing, over, over}, protocol.Again{Swap: true})
			s = then(t, s, events, err)
			assert.Equal(t, 3, s.Tables[3].Again, "and that one in turn")
		})
	}
}

func TestPartiesRotate(t *testing.T) {
	sc := *parsed(t)
	sc.Parties = append(append([]scenario.Party{}, sc.Parties...), scenario.Party{ID: "east"})
	sc.Roles = append(append([]scenario.Role{}, sc.Roles...), scenario.Role{ID: "e-head", Party: "east", Head: true})
	now := swapped(&sc, []Holding{shared("n-head", "p1"), shared("s-head", "p2", "p3"), shared("e-head", "p4")})
	assert.ElementsMatch(t, []Holding{shared("s-head", "p1"), shared("e-head", "p2", "p3"), shared("n-head", "p4")}, now.table.Seats)
}

func TestAgainRefuses(t *testing.T) {
	stages := Stages{game.StageRound, game.StageOver, game.StageOver}
	for name, c := range map[string]struct {
		tables []int
		want   error
	}{
		"a table that plays":                 {[]int{1}, ErrTableGoesOn},
		"one of several that plays":          {[]int{2, 1}, ErrTableGoesOn},
		"a table that is not there":          {[]int{2, 9}, ErrNoTable},
		"a table whose people sit elsewhere": {[]int{3}, ErrNobodyAgain},
	} {
		t.Run(name, func(t *testing.T) {
			s := with(3, "n-head=p1 s-head=bot", "n-head=p2 s-head=bot", "n-head=p3 s-head=bot")
			s.apply(Observing{Person: "p3"})
			events, err := s.again(parsed(t), stages, protocol.Again{Tables: c.tables})
			assert.Equal(t, c.want, err)
			assert.Empty(t, events)
		})
	}
}
