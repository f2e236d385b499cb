package class

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

// with is a class with so many people and the tables given, each a list of "seat=person" or "seat=bot".
func with(people int, tables ...string) *State {
	s := &State{Opened: Opened{Seed: "seed", Owner: "i1"}}
	for i := range people {
		id := game.PersonID("p" + string(rune('1'+i)))
		s.apply(Joined{Person: id, Name: game.Text{Of: id, Words: "Name of " + string(id)}, Token: "token of " + string(id)})
	}
	for n, table := range tables {
		opened := TableOpened{Table: n + 1}
		for _, pair := range strings.Fields(table) {
			seat, who, _ := strings.Cut(pair, "=")
			h := Holding{Seat: game.SeatID(seat), Person: game.PersonID(who)}
			if who == "bot" {
				h.Person, h.Bot = "", "Bot "+seat
			}
			opened.Seats = append(opened.Seats, h)
		}
		s.apply(opened)
	}
	return s
}

func TestALatecomerIsSeatedWhereNeeded(t *testing.T) {
	briefing, playing, over := game.StageBriefing, game.StageRound, game.StageOver
	full := "n-head=p1 n-two=p2 s-head=p3 s-two=p4"
	for name, c := range map[string]struct {
		tables []string
		stages Stages
		want   string
	}{
		"in a bot's place while a table is in its briefing":     {[]string{full, "n-head=p5 n-two=bot s-head=bot s-two=bot"}, Stages{briefing, briefing}, "2 s-head"},
		"in an empty required seat":                             {[]string{"n-head=p1 n-two=p2 s-head=p3"}, Stages{briefing}, "1 s-two"},
		"at the emptier table":                                  {[]string{"n-head=p1 n-two=bot s-head=p2 s-two=bot", "n-head=p3 n-two=bot s-head=bot s-two=bot"}, Stages{briefing, briefing}, "2 s-head"},
		"at a table in its briefing before one that plays":      {[]string{"n-head=bot n-two=bot s-head=bot s-two=bot", "n-head=p1 n-two=p2 s-head=p3 s-two=bot"}, Stages{playing, briefing}, "2 s-two"},
		"in a bot's place at a table that plays":                {[]string{"n-head=p1 n-two=bot s-head=bot s-two=p2"}, Stages{playing}, "1 s-head"},
		"in a bot's optional seat":                              {[]string{full + " n-extra=bot"}, Stages{playing}, "1 n-extra"},
		"to watch where every required seat has a person":       {[]string{full}, Stages{briefing}, "1 "},
		"nowhere at a table whose talks are over":               {[]string{"n-head=p1 n-two=bot s-head=bot s-two=bot"}, Stages{over}, ""},
		"nowhere at a table of which nothing is known":          {[]string{"n-head=p1 n-two=bot s-head=bot s-two=bot"}, nil, ""},
		"to watch, not in an empty seat, at a table that plays": {[]string{"n-head=p1 n-two=p2 s-head=p3"}, Stages{playing}, "1 "},
		"nowhere at a table opened for seating by hand":         {[]string{""}, Stages{briefing}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := with(6, c.tables...)
			events, err := s.join(parsed(t), c.stages, "", "hash")
			require.NoError(t, err)
			joined := events[0].(Joined)
			assert.Equal(t, game.PersonID("p7"), joined.Person)
			assert.NotEmpty(t, joined.Name.Words, "who gives no name is given one")
			if c.want == "" {
				assert.Len(t, events, 1)
				return
			}
			require.Len(t, events, 2)
			s.apply(joined)
			s.apply(events[1])
			p := s.Person(joined.Person)
			assert.Equal(t, c.want, fmt.Sprintf("%d %s", p.Table, p.Seat))
		})
	}
}

func TestJoinRefuses(t *testing.T) {
	sc := parsed(t)
	locked, over, full := with(1), with(1), with(1)
	locked.apply(Locked{})
	over.apply(Closed{})
	full.People = make([]Person, maxPeople)
	alone := with(1, "n-head=p1 n-two=bot s-head=bot s-two=bot")
	alone.Owner = ""
	for name, c := range map[string]struct {
		s      *State
		stages Stages
	}{
		"at a locked class":                                {locked, nil},
		"at a class that is over":                          {over, nil},
		"at a full class":                                  {full, nil},
		"where nobody would seat them: the game has ended": {alone, Stages{game.StageOver}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := c.s.join(sc, c.stages, "", "hash")
			assert.Equal(t, ErrCannotJoin, err)
		})
	}
}

func TestAFriendTakesTheOtherPartysHead(t *testing.T) {
	s := with(1, "n-head=bot n-two=p1 s-head=bot s-two=bot")
	s.Owner = ""
	events, err := s.join(parsed(t), Stages{game.StageBriefing}, "Friend", "hash")
	require.NoError(t, err)
	assert.Equal(t, game.SeatID("s-head"), events[1].(Seated).Seat)
}

func TestCommandsMovePeople(t *testing.T) {
	sc := parsed(t)
	table := "n-head=p1 n-two=p2 n-extra=p3 s-head=bot s-two=p4"
	playing := Stages{game.StageRound, game.StageRound}
	for name, c := range map[string]struct {
		command protocol.Command
		want    []Event
	}{
		"into a bot's seat, and a bot into theirs": {
			protocol.SeatPerson{Person: "p1", Table: 1, Seat: "s-head"},
			[]Event{
				Seated{Table: 1, Holding: Holding{Seat: "n-head", Bot: "*"}, Instead: true},
				Seated{Table: 1, Holding: Holding{Seat: "s-head", Person: "p1"}, Instead: true},
			},
		},
		"into an empty seat of another table": {
			protocol.SeatPerson{Person: "p5", Table: 2, Seat: "n-two"},
			[]Event{Seated{Table: 2, Holding: Holding{Seat: "n-two", Person: "p5"}}},
		},
		"out of an optional seat, which stays empty": {
			protocol.SeatPerson{Person: "p3", Table: 0},
			[]Event{Unseated{Table: 1, Seat: "n-extra"}},
		},
		"nowhere if they sit there": {protocol.SeatPerson{Person: "p1", Table: 1, Seat: "n-head"}, nil},
		"out of the class when barred": {
			protocol.Bar{Person: "p4"},
			[]Event{Seated{Table: 1, Holding: Holding{Seat: "s-two", Bot: "*"}, Instead: true}, Barred{Person: "p4"}},
		},
		"out of their seat for a bot": {
			protocol.SeatBot{Table: 1, Seat: "s-two"},
			[]Event{Seated{Table: 1, Holding: Holding{Seat: "s-two", Bot: "*"}, Instead: true}},
		},
		"under another name": {
			protocol.Rename{Person: "p1", Name: "  Ada   B "},
			[]Event{
				Renamed{Person: "p1", Name: game.Text{Of: "p1", Words: "Ada B"}},
				Seated{Table: 1, Holding: Holding{Seat: "n-head", Person: "p1"}, Instead: true},
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			events, err := with(5, table, "n-head=bot").decide(sc, playing, c.command)
			require.NoError(t, err)
			for i, e := range events {
				if seated, ok := e.(Seated); ok && seated.Bot != "" {
					seated.Bot = "*"
					events[i] = seated
				}
			}
			assert.Equal(t, c.want, events)
		})
	}
}

// A refusal that shares its code with others would leave a client guessing.
func TestRefusalsOfCommandsAreToldApart(t *testing.T) {
	seen := map[protocol.Code]error{}
	for _, refusal := range []*protocol.Refusal{
		ErrCannotJoin, ErrBadName, ErrNoTable, ErrNoRole, ErrNoLength, ErrNoPerson, ErrSeatTaken, ErrNobody, ErrPerTable,
		ErrOver, ErrTooManyTables, ErrNotYours, ErrUnknown, ErrStopping,
	} {
		assert.NotContains(t, seen, refusal.Code, refusal.Text)
		assert.NotEqual(t, protocol.CodeMalformed, refusal.Code, "%s: the message was well formed", refusal.Text)
		assert.NotEmpty(t, refusal.Instead, refusal.Text)
		seen[refusal.Code] = refusal
	}
}

func TestCommandsRefuse(t *testing.T) {
	sc := parsed(t)
	stages := Stages{game.StageRound, game.StageOver}
	for name, c := range map[string]struct {
		command protocol.Command
		want    error
	}{
		"a person nobody knows":        {protocol.SeatPerson{Person: "p9", Table: 1, Seat: "n-head"}, ErrNoPerson},
		"a barred person":              {protocol.SeatPerson{Person: "p5", Table: 1, Seat: "n-head"}, ErrNoPerson},
		"a table that is not there":    {protocol.SeatPerson{Person: "p1", Table: 7, Seat: "n-head"}, ErrNoTable},
		"a table below the first":      {protocol.SeatBot{Table: -1, Seat: "n-head"}, ErrNoTable},
		"a table whose talks are over": {protocol.SeatPerson{Person: "p3", Table: 2, Seat: "n-head"}, ErrNoTable},
		"a role that is not there":     {protocol.SeatPerson{Person: "p1", Table: 1, Seat: "king"}, ErrNoRole},
		"another person's seat":        {protocol.SeatPerson{Person: "p1", Table: 1, Seat: "s-head"}, ErrSeatTaken},
		"a bot where one is":           {protocol.SeatBot{Table: 1, Seat: "n-two"}, ErrBotThere},
		"a name that cannot be shown":  {protocol.Rename{Person: "p1", Name: "a\u202eb"}, ErrBadName},
		"a name of spaces":             {protocol.Rename{Person: "p1", Name: "  "}, ErrBadName},
		"to rename nobody":             {protocol.Rename{Person: "p9", Name: "Ada"}, ErrNoPerson},
		"to bar nobody":                {protocol.Bar{Person: "p9"}, ErrNoPerson},
		"a command of no known kind":   {nil, ErrUnknown},
	} {
		t.Run(name, func(t *testing.T) {
			s := with(5, "n-head=p1 n-two=bot s-head=p2 s-two=bot", "n-head=p4")
			s.apply(Barred{Person: "p5"})
			events, err := s.decide(sc, stages, c.command)
			assert.Equal(t, c.want, err)
			assert.Empty(t, events)
		})
	}
	t.Run("everything when it is over", func(t *testing.T) {
		s := with(2)
		s.apply(Closed{})
		for _, command := range protocol.Commands {
			if afterwards(command) {
				continue
			}
			_, err := s.decide(sc, nil, command)
			assert.Equal(t, ErrOver, err)
		}
	})
}

func TestAStateIsNeverChangedInPlace(t *testing.T) {
	s := with(3, "n-head=p1 n-two=p2")
	before := s.clone()
	c := s.clone()
	for _, e := range []Event{
		Joined{Person: "p4"}, Renamed{Person: "p1", Name: game.Text{Words: "X"}}, Barred{Person: "p2"}, Left{Person: "p3"},
		Locked{}, TableOpened{Table: 2}, Seated{Table: 1, Holding: Holding{Seat: "n-head", Bot: "B"}, Instead: true},
		Unseated{Table: 1, Seat: "n-two"}, Closed{},
	} {
		c.apply(e)
	}
	assert.Equal(t, before, s)
}

func TestNames(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"are trimmed":            {"  Ada  Lovelace ", "Ada Lovelace"},
		"may be none":            {"   ", ""},
		"may be in any script":   {"Žofie Нина 美咲", "Žofie Нина 美咲"},
		"may have forty letters": {strings.Repeat("ä", 40), strings.Repeat("ä", 40)},
		"stay on one line":       {"a\nb", "a b"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := CleanName(c.in)
			require.NoError(t, err)
			assert.Equal(t, c.want, got)
		})
	}
	for name, in := range map[string]string{
		"of forty-one letters":      strings.Repeat("ä", 41),
		"that turn the text around": "abc\u202edef",
		"with control characters":   "a\x00b",
		"that are not UTF-8":        "a\xffb",
		"that leave no mark":        "\u200b\u200b",
		"of hollow letters":         "\u3164\u2800",
	} {
		t.Run(name+" are refused", func(t *testing.T) {
			_, err := CleanName(in)
			assert.Equal(t, ErrBadName, err)
		})
	}
	t.Run("that are taken get a number", func(t *testing.T) {
		events, err := with(1).join(parsed(t), nil, "Name of p1", "hash")
		require.NoError(t, err)
		assert.Equal(t, "Name of p1 2", events[0].(Joined).Name.Words)
	})
	for what, name := range map[string]string{
		"in other letters":       "NAME of p1",
		"with signs of no width": "Name\u200b of p1\u200e",
		"with a hollow letter":   "Name of p1\u3164",
	} {
		t.Run("that look like one taken "+what+" get a number", func(t *testing.T) {
			events, err := with(1).join(parsed(t), nil, name, "hash")
			require.NoError(t, err)
			assert.Equal(t, name+" 2", events[0].(Joined).Name.Words)
		})
	}
	t.Run("may change their capitals", func(t *testing.T) {
		events, err := with(1).rename(nil, protocol.Rename{Person: "p1", Name: "name OF p1"})
		require.NoError(t, err)
		assert.Equal(t, "name OF p1", events[0].(Renamed).Name.Words)
	})
	t.Run("never run out", func(t *testing.T) {
		taken := map[string]bool{}
		for range len(moods)*len(animals) + 50 {
			name := newName(func(n string) bool { return taken[n] })
			require.False(t, taken[name])
			taken[name] = true
		}
	})
}

func TestCodes(t *testing.T) {
	assert.Len(t, Symbols, 27)
	seen := map[Code]bool{}
	for range 1000 {
		c := newCode()
		require.Len(t, c, codeLength)
		require.Empty(t, strings.Trim(string(c), Symbols))
		assert.Equal(t, c, ReadCode(strings.ToLower(string(c[:3]))+" - "+string(c[3:])))
		seen[c] = true
	}
	assert.Greater(t, len(seen), 990)
	assert.Equal(t, Code("852V88"), ReadCode("bszu8B"), "what is taken for a symbol is read as it")
	assert.Empty(t, ReadCode(strings.Repeat("A", 1000)))
}
