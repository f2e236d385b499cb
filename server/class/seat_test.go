package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

// shared is a seat with those who share it.
func shared(seat game.SeatID, people ...game.PersonID) Holding {
	return Holding{Seat: seat}.of(people)
}

// unnamed returns events without the names of bots, which chance gives.
func unnamed(events []Event) []Event {
	for i, e := range events {
		if seated, ok := e.(Seated); ok && seated.Bot != "" {
			seated.Bot = "*"
			events[i] = seated
		}
	}
	return events
}

func TestSeatsAreSharedAndLeft(t *testing.T) {
	sc := parsed(t)
	over := game.StageOver
	for name, c := range map[string]struct {
		command protocol.Command
		want    []Event
	}{
		"somebody who waits sits beside the holder": {
			protocol.SeatPerson{Person: "p7", Table: 1, Seat: "s-head", Beside: true},
			[]Event{Seated{Table: 1, Holding: shared("s-head", "p4", "p7"), Instead: true}},
		},
		"somebody moves from their own seat beside another": {
			protocol.SeatPerson{Person: "p5", Table: 1, Seat: "s-head", Beside: true},
			[]Event{
				Seated{Table: 1, Holding: Holding{Seat: "s-two", Bot: "*"}, Instead: true},
				Seated{Table: 1, Holding: shared("s-head", "p4", "p5"), Instead: true},
			},
		},
		"the holder of a shared seat leaves it to the next": {
			protocol.SeatPerson{Person: "p1", Table: 0},
			[]Event{Seated{Table: 1, Holding: shared("n-head", "p2", "p3"), Instead: true}},
		},
		"who shares a seat leaves the others in it": {
			protocol.SeatPerson{Person: "p2", Table: 0},
			[]Event{Seated{Table: 1, Holding: shared("n-head", "p1", "p3"), Instead: true}},
		},
		"who shares a seat takes one of their own": {
			protocol.SeatPerson{Person: "p3", Table: 1, Seat: "n-two"},
			[]Event{
				Seated{Table: 1, Holding: shared("n-head", "p1", "p2"), Instead: true},
				Seated{Table: 1, Holding: Holding{Seat: "n-two", Person: "p3"}, Instead: true},
			},
		},
		"nothing happens to who shares the seat already": {protocol.SeatPerson{Person: "p2", Table: 1, Seat: "n-head", Beside: true}, nil},
		"beside a bot is in its place": {
			protocol.SeatPerson{Person: "p7", Table: 1, Seat: "n-two", Beside: true},
			[]Event{Seated{Table: 1, Holding: Holding{Seat: "n-two", Person: "p7"}, Instead: true}},
		},
		"a player watches another table, a bot in their place": {
			protocol.Observe{Person: "p4", Table: 2},
			[]Event{Seated{Table: 1, Holding: Holding{Seat: "s-head", Bot: "*"}, Instead: true}, Observing{Person: "p4", Table: 2}},
		},
		"a watcher takes a seat": {
			protocol.SeatPerson{Person: "p6", Table: 1, Seat: "n-extra"},
			[]Event{Observing{Person: "p6"}, Seated{Table: 1, Holding: Holding{Seat: "n-extra", Person: "p6"}}},
		},
		"a watcher watches another table":        {protocol.Observe{Person: "p6", Table: 2}, []Event{Observing{Person: "p6", Table: 2}}},
		"a watcher watches no more":              {protocol.Observe{Person: "p6"}, []Event{Observing{Person: "p6"}}},
		"nothing happens to who watches already": {protocol.Observe{Person: "p6", Table: 1}, nil},
		"who is barred watches no more":          {protocol.Bar{Person: "p6"}, []Event{Observing{Person: "p6"}, Barred{Person: "p6"}}},
		"a seat is emptied":                      {protocol.EmptySeat{Table: 1, Seat: "n-head"}, []Event{Unseated{Table: 1, Seat: "n-head"}}},
		"a bot takes the place of several": {
			protocol.SeatBot{Table: 1, Seat: "n-head"},
			[]Event{Seated{Table: 1, Holding: Holding{Seat: "n-head", Bot: "*"}, Instead: true}},
		},
		"alone at a table in its briefing they leave nobody behind": {
			protocol.SeatPerson{Person: "p8", Table: 0},
			[]Event{Unseated{Table: 2, Seat: "s-head"}},
		},
		"who is at a table that is over goes to the lobby, and the table remembers": {
			protocol.SeatPerson{Person: "p9", Table: 0},
			[]Event{Observing{Person: "p9"}},
		},
		"one of several takes another name": {
			protocol.Rename{Person: "p2", Name: "Kim"},
			[]Event{
				Renamed{Person: "p2", Name: game.Text{Of: "p2", Words: "Kim"}},
				Seated{Table: 1, Holding: shared("n-head", "p1", "p2", "p3"), Instead: true},
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := with(9, "n-two=bot s-head=p4 s-two=p5", "s-head=p8", "n-head=p9 s-head=bot")
			s.apply(Seated{Table: 1, Holding: shared("n-head", "p1", "p2", "p3")})
			s.apply(Observing{Person: "p6", Table: 1})
			events, err := s.decide(sc, Stages{game.StageRound, game.StageBriefing, over}, c.command)
			require.NoError(t, err)
			assert.Equal(t, c.want, unnamed(events))
			for _, e := range events {
				s.apply(e)
			}
			for n, table := range s.Tables[:2] {
				for _, h := range table.Seats {
					for _, id := range h.People() {
						assert.Equal(t, place{n + 1, h.Seat}, place{s.Person(id).Table, s.Person(id).Seat}, id)
					}
				}
			}
		})
	}
}

func TestSeatCommandsRefuse(t *testing.T) {
	for name, c := range map[string]struct {
		command protocol.Command
		want    error
	}{
		"a fourth person in a seat":             {protocol.SeatPerson{Person: "p4", Table: 1, Seat: "n-head", Beside: true}, ErrSeatFull},
		"another's seat without sharing it":     {protocol.SeatPerson{Person: "p4", Table: 1, Seat: "n-head"}, ErrSeatTaken},
		"to seat somebody barred beside others": {protocol.SeatPerson{Person: "p5", Table: 1, Seat: "n-head", Beside: true}, ErrNoPerson},
		"to let nobody watch":                   {protocol.Observe{Person: "p9", Table: 1}, ErrNoPerson},
		"to watch a table that is not there":    {protocol.Observe{Person: "p4", Table: 3}, ErrNoTable},
		"to watch a table below the first":      {protocol.Observe{Person: "p4", Table: -1}, ErrNoTable},
		"to empty an empty seat":                {protocol.EmptySeat{Table: 1, Seat: "s-two"}, ErrNobodyThere},
		"to empty a seat of no role":            {protocol.EmptySeat{Table: 1, Seat: "king"}, ErrNoRole},
		"to empty a seat where the talks ended": {protocol.EmptySeat{Table: 2, Seat: "n-head"}, ErrNoTable},
	} {
		t.Run(name, func(t *testing.T) {
			s := with(6, "s-head=bot", "n-head=p6")
			s.apply(Seated{Table: 1, Holding: shared("n-head", "p1", "p2", "p3")})
			s.apply(Barred{Person: "p5"})
			events, err := s.decide(parsed(t), Stages{game.StageRound, game.StageOver}, c.command)
			assert.Equal(t, c.want, err)
			assert.Empty(t, events)
		})
	}
}

func TestLatecomersGoWhereTheClassSays(t *testing.T) {
	full := "n-head=p1 n-two=p2 s-head=p3 s-two=p4"
	needs := "n-head=p1 n-two=bot s-head=p3 s-two=p4"
	for name, c := range map[string]struct {
		late   protocol.Late
		tables []string
		want   place
	}{
		"to the seat that needs them":                   {protocol.LateSeat, []string{needs}, place{1, "n-two"}},
		"to a seat where nothing is said":               {"", []string{needs}, place{1, "n-two"}},
		"to watch where none needs them":                {protocol.LateSeat, []string{full}, place{1, ""}},
		"to watch though a seat would need them":        {protocol.LateObserve, []string{needs}, place{1, ""}},
		"to the table that fewest watch":                {protocol.LateObserve, []string{full, "n-head=p5 s-head=bot"}, place{2, ""}},
		"to the lobby":                                  {protocol.LateWait, []string{needs}, place{}},
		"to the lobby while no table is open":           {protocol.LateSeat, nil, place{}},
		"to the lobby where the tables are empty":       {protocol.LateSeat, []string{"", ""}, place{}},
		"to the lobby where bots play among themselves": {protocol.LateObserve, []string{"n-head=bot s-head=bot"}, place{}},
	} {
		t.Run(name, func(t *testing.T) {
			s := with(6, c.tables...)
			s.Set.Late = c.late
			if len(c.tables) > 0 {
				s.apply(Observing{Person: "p6", Table: 1})
			}
			events, err := s.join(parsed(t), Stages{game.StageRound, game.StageBriefing}, "", "hash")
			s = then(t, s, events, err)
			p := s.Person("p7")
			assert.Equal(t, c.want, place{p.Table, p.Seat})
		})
	}
}

func TestARequiredRoleThatIsLeftOutStaysEmpty(t *testing.T) {
	sc := absent(t, "trio", "left-out")
	for seat, want := range map[game.SeatID]Event{
		"n-two":  Unseated{Table: 1, Seat: "n-two"},
		"s-head": Seated{Table: 1, Holding: Holding{Seat: "s-head", Bot: "*"}, Instead: true}, // else its party had nobody
	} {
		s := with(4, "n-head=p1 n-two=p2 s-head=p3")
		person := s.Tables[0].Seats[map[game.SeatID]int{"n-two": 1, "s-head": 2}[seat]].Person
		events := s.vacate(sc, Stages{game.StageRound}, *s.Person(person))
		assert.Equal(t, []Event{want}, unnamed(events))
	}
}

func TestTablesHearWhoSharesASeat(t *testing.T) {
	s := with(3)
	seated := Seated{Table: 1, Holding: shared("n-head", "p1", "p2", "p3"), Instead: true}
	s.apply(TableOpened{Table: 1})
	s.apply(seated)
	list := s.effects(7, []Event{Observing{Person: "p3", Table: 1}, seated})
	require.Len(t, list, 1)
	assert.Equal(t, Effect{1, game.Instructor, game.HandOver{Seat: "n-head", Player: game.Player{
		Person: "p1", Name: game.Text{Of: "p1", Words: "Name of p1"},
		With: []game.Companion{
			{Person: "p2", Name: game.Text{Of: "p2", Words: "Name of p2"}},
			{Person: "p3", Name: game.Text{Of: "p3", Words: "Name of p3"}},
		},
	}}, "class/7.1"}, list[0])
}
