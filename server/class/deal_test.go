package class

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// crowd is a class with so many people who came in, of groups in turn; "" is none.
func crowd(people int, groups ...string) *State {
	s := &State{Opened: Opened{Seed: "seed", Owner: "i1"}}
	for i := range people {
		id := game.PersonID(fmt.Sprintf("p%d", i+1))
		p := Person{ID: id, Name: "Name of " + string(id), Token: "token of " + string(id)}
		if len(groups) > 0 {
			p.Group = groups[i%len(groups)]
		}
		s.People = append(s.People, p)
	}
	return s
}

// absent is the scenario trio, or a shipped one, with every role under the same rule for nobody being there.
func absent(t testing.TB, id string, rule scenario.Absent) *scenario.Scenario {
	t.Helper()
	sc := parsed(t)
	if id != "trio" {
		sc = shippedOpening(t, id).Scenario
	}
	c := *sc
	c.Roles = slices.Clone(sc.Roles)
	for i := range c.Roles {
		c.Roles[i].Absent = rule
	}
	return &c
}

func then(t testing.TB, s *State, events []Event, err error) *State {
	t.Helper()
	require.NoError(t, err)
	after := s.clone()
	for _, e := range events {
		after.apply(e)
	}
	return after
}

func dealt(t testing.TB, s *State, sc *scenario.Scenario, c protocol.Deal) *State {
	t.Helper()
	events, err := s.deal(sc, c)
	return then(t, s, events, err)
}

// rules are the four words for a role that nobody holds; "" leaves each role the one of the file.
var rules = []scenario.Absent{"", scenario.AbsentBot, scenario.AbsentShared, scenario.AbsentObserver, scenario.AbsentLeftOut}

// Whatever the head count, the size of tables, the policy and the rules of the roles, a deal gives everybody one
// place, and no table a gap that its scenario does not allow.
func TestDealSeatsEverybodyOnce(t *testing.T) {
	scenarios := map[string]map[scenario.Absent]*scenario.Scenario{}
	for _, id := range []string{"trio", "cafe-band", "nato-russia"} {
		scenarios[id] = map[scenario.Absent]*scenario.Scenario{}
		for _, rule := range rules {
			scenarios[id][rule] = absent(t, id, rule)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		sc := scenarios[rapid.SampledFrom([]string{"trio", "cafe-band", "nato-russia"}).Draw(t, "scenario")][rapid.SampledFrom(rules).Draw(t, "rule")]
		c := protocol.Deal{
			PerTable: rapid.IntRange(1, len(sc.Roles)).Draw(t, "per table"),
			By:       rapid.SampledFrom([]protocol.SeatBy{"", protocol.SeatByLot, protocol.SeatByArrival, protocol.SeatByGroup}).Draw(t, "by"),
			Fill:     rapid.Bool().Draw(t, "fill"),
		}
		groups := rapid.SliceOfN(rapid.SampledFrom([]string{"", "a", "b", "c"}), 1, 40).Draw(t, "groups")
		before := crowd(rapid.IntRange(1, 200).Draw(t, "people"), groups...)
		events, err := before.deal(sc, c)
		if err == ErrTooManyTables && c.By == protocol.SeatByGroup {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		s := before.clone()
		for _, e := range events {
			s.apply(e)
		}
		onePlaceEach(t, s)
		for n := range s.Tables {
			noGap(t, sc, &s.Tables[n], c.Fill)
		}
		if c.By == protocol.SeatByGroup {
			return
		}
		fewest, most := len(s.People), 0
		for n := range s.Tables {
			table := &s.Tables[n]
			fewest, most = min(fewest, table.Persons()), max(most, table.Persons())
			least, greatest := len(s.People), 0
			for _, p := range sc.Parties {
				sit := table.allies(sc, game.SeatID(sc.RolesOf(p.ID)[0].ID))
				least, greatest = min(least, sit), max(greatest, sit)
			}
			assert.LessOrEqual(t, greatest-least, 1, "parties are even")
		}
		assert.LessOrEqual(t, most-fewest, 1, "tables are even")
	})
}

// onePlaceEach checks that everybody sits or watches, and that seats and people agree on who sits where.
func onePlaceEach(t require.TestingT, s *State) {
	seats := map[game.PersonID]int{}
	for n := range s.Tables {
		for _, h := range s.Tables[n].Seats {
			assert.LessOrEqual(t, h.Persons(), maxShare)
			assert.True(t, (h.Person == "") == (h.Bot != ""), "a seat is a person's or a bot's")
			for _, id := range h.People() {
				seats[id]++
				p := s.Person(id)
				require.NotNil(t, p)
				assert.Equal(t, place{n + 1, h.Seat}, place{p.Table, p.Seat}, "%s sits where the table says", id)
			}
		}
	}
	for _, p := range s.People {
		require.NotZero(t, p.Table, "%s has a place", p.ID)
		if p.Observes() {
			assert.Zero(t, seats[p.ID], "%s watches", p.ID)
		} else {
			assert.Equal(t, 1, seats[p.ID], "%s has one seat", p.ID)
		}
	}
}

// noGap checks that what must be held at a table is.
func noGap(t require.TestingT, sc *scenario.Scenario, table *Table, fill bool) {
	for _, r := range sc.Roles {
		_, held := table.At(game.SeatID(r.ID))
		allowed := !fill && (r.Optional || r.Absent == scenario.AbsentLeftOut)
		assert.True(t, held || allowed, "%s is held", r.ID)
	}
	for _, p := range sc.Parties {
		roles := order(sc)
		assert.True(t, table.represented(roles, p.ID), "%s is there", p.ID)
	}
}

// held is who holds the seats of a table, in the order of the file: persons as their number, "bot", "-" for nobody.
func held(sc *scenario.Scenario, table Table) string {
	text := ""
	for _, r := range sc.Roles {
		h, ok := table.At(game.SeatID(r.ID))
		switch {
		case !ok:
			text += " -"
		case h.Bot != "":
			text += " bot"
		default:
			text += fmt.Sprintf(" %d", h.Persons())
		}
	}
	return text[1:]
}

// watchers counts who watches each table.
func watchers(s *State) []int {
	list := make([]int, len(s.Tables))
	for n := range list {
		list[n] = len(s.watching(n + 1))
	}
	return list
}

func TestOddNumbersFollowTheAbsentRule(t *testing.T) {
	for name, c := range map[string]struct {
		scenario string
		rule     scenario.Absent
		people   int
		perTable int
		tables   []string
		watch    []int
	}{
		"a bot plays with the odd one": {
			"cafe-band", scenario.AbsentBot, 5, 2, []string{"1 1", "1 1", "1 bot"}, []int{0, 0, 0},
		},
		"the odd one shares a seat at another table": {
			"cafe-band", scenario.AbsentShared, 5, 2, []string{"2 1", "1 1"}, []int{0, 0},
		},
		"the odd one watches another table": {
			"cafe-band", scenario.AbsentObserver, 5, 2, []string{"1 1", "1 1"}, []int{1, 0},
		},
		"a role is left out, but no party": {
			"cafe-band", scenario.AbsentLeftOut, 5, 2, []string{"1 1", "1 1", "1 bot"}, []int{0, 0, 0},
		},
		"a role is left out where its party has somebody": {
			"trio", scenario.AbsentLeftOut, 7, 4, []string{"1 1 - 1 1", "1 1 - 1 -"}, []int{0, 0},
		},
		"several left over share at different tables": {
			"trio", scenario.AbsentShared, 11, 4, []string{"2 1 - 2 1", "2 1 - 1 1"}, []int{0, 0},
		},
		"several left over watch different tables": {
			"trio", scenario.AbsentObserver, 11, 4, []string{"1 1 - 1 1", "1 1 - 1 1"}, []int{2, 1},
		},
		"who is left over takes a bot's role before sharing": {
			"trio", scenario.AbsentShared, 5, 2, []string{"1 1 - 1 bot", "1 bot - 1 bot"}, []int{0, 0},
		},
		"nobody shares with nobody: bots play": {
			"cafe-band", scenario.AbsentShared, 1, 2, []string{"1 bot"}, []int{0},
		},
		"nobody watches nobody: bots play": {
			"trio", scenario.AbsentObserver, 3, 4, []string{"1 1 - 1 bot"}, []int{0},
		},
		"no rule is asked where only optional roles stay empty": {
			"nato-russia", scenario.AbsentObserver, 7, 4, []string{"1 1 - - 1 1 -", "1 1 - - 1 - -"}, []int{0, 0},
		},
	} {
		t.Run(name, func(t *testing.T) {
			sc := absent(t, c.scenario, c.rule)
			s := dealt(t, crowd(c.people), sc, protocol.Deal{PerTable: c.perTable})
			var tables []string
			for _, table := range s.Tables {
				tables = append(tables, held(sc, table))
			}
			assert.Equal(t, c.tables, tables)
			assert.Equal(t, c.watch, watchers(s))
		})
	}
}

func TestDealByGroup(t *testing.T) {
	// Seven of red, two of blue, three of none.
	sc := absent(t, "trio", "")
	s := dealt(t, crowd(12, "red", "red", "blue", "", "red", "red", "red", "red", "", "blue", "red", ""), sc,
		protocol.Deal{PerTable: 4, By: protocol.SeatByGroup})
	require.Len(t, s.Tables, 4)
	var sizes []int
	for n, table := range s.Tables {
		sizes = append(sizes, table.Persons())
		groups := map[string]bool{}
		for _, h := range table.Seats {
			for _, id := range h.People() {
				groups[s.Person(id).Group] = true
			}
		}
		assert.Len(t, groups, 1, "table %d is of one group", n+1)
	}
	assert.Equal(t, []int{4, 3, 2, 3}, sizes, "groups as the roster names them, then the others")
}

func TestALoneOneOfNoGroupGoesToAGroup(t *testing.T) {
	sc := absent(t, "cafe-band", scenario.AbsentShared)
	s := dealt(t, crowd(3, "red", "red", ""), sc, protocol.Deal{PerTable: 2, By: protocol.SeatByGroup})
	require.Len(t, s.Tables, 1)
	assert.Equal(t, 3, s.Tables[0].Persons())
	s = dealt(t, crowd(3, "red", "red", "blue"), sc, protocol.Deal{PerTable: 2, By: protocol.SeatByGroup})
	assert.Len(t, s.Tables, 2, "who is of a group stays with it, if with a bot")
}

func TestDealByArrival(t *testing.T) {
	s := dealt(t, crowd(4), absent(t, "cafe-band", ""), protocol.Deal{PerTable: 2, By: protocol.SeatByArrival})
	for i, want := range []int{1, 1, 2, 2} {
		assert.Equal(t, want, s.People[i].Table, s.People[i].ID)
	}
}

func TestDealFillsSeatsInOrder(t *testing.T) {
	var got []scenario.RoleID
	for _, r := range order(parsed(t)) {
		got = append(got, r.ID)
	}
	assert.Equal(t, []scenario.RoleID{"n-head", "s-head", "n-two", "s-two", "n-extra"}, got)
}

func TestDealDrawsFromTheSeed(t *testing.T) {
	places := func(s *State) (list []place) {
		for _, p := range dealt(t, s, parsed(t), protocol.Deal{PerTable: 4}).People {
			list = append(list, place{p.Table, p.Seat})
		}
		return list
	}
	assert.Equal(t, places(crowd(9)), places(crowd(9)))
	other := crowd(9)
	other.Seed = "another"
	assert.NotEqual(t, places(crowd(9)), places(other))
}

func TestDealLeavesAlone(t *testing.T) {
	s := crowd(6)
	s.People[0].Token = "" // invited
	s.People[1].Barred = true
	s.People[2].Gone = true
	s.apply(TableOpened{Table: 1, Seats: []Holding{{Seat: "n-head", Person: "p4"}}})
	s.apply(Observing{Person: "p5", Table: 1})
	after := dealt(t, s, parsed(t), protocol.Deal{PerTable: 4})
	require.Len(t, after.Tables, 2)
	assert.Equal(t, 1, after.Tables[1].Persons())
	assert.Equal(t, 2, after.Person("p6").Table, "only who came in and has no place is dealt")
}

func TestDealRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		people int
		deal   protocol.Deal
		want   error
	}{
		"no person at a table":      {3, protocol.Deal{PerTable: 0}, ErrPerTable},
		"more persons than roles":   {3, protocol.Deal{PerTable: 6}, ErrPerTable},
		"a number below any":        {3, protocol.Deal{PerTable: -1 << 62}, ErrPerTable},
		"nobody waiting":            {0, protocol.Deal{PerTable: 2}, ErrNobody},
		"a policy nobody knows":     {3, protocol.Deal{PerTable: 2, By: "beauty"}, ErrSeatBy},
		"more tables than may open": {201, protocol.Deal{PerTable: 1}, ErrTooManyTables},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := crowd(c.people).deal(parsed(t), c.deal)
			assert.Equal(t, c.want, err)
		})
	}
}

func TestOpenTables(t *testing.T) {
	s := crowd(2)
	events, err := s.openTables(protocol.OpenTables{Tables: 3})
	s = then(t, s, events, err)
	require.Len(t, s.Tables, 3)
	assert.Empty(t, s.Tables[2].Seats)
	for tables, want := range map[int]error{0: ErrTables, -1: ErrTables, maxTables - 2: ErrTooManyTables, 1 << 62: ErrTooManyTables} {
		_, err := s.openTables(protocol.OpenTables{Tables: tables})
		assert.Equal(t, want, err, tables)
	}
}

func TestPreviewDealsAsAClassDoes(t *testing.T) {
	for _, id := range []string{"cafe-band", "nato-russia"} {
		for _, rule := range rules {
			sc := absent(t, id, rule)
			for people := range 60 {
				c := protocol.Deal{PerTable: 2 + people%2*(len(sc.Roles)-2)}
				seen, err := Preview(sc, people+1, c)
				require.NoError(t, err)
				s := dealt(t, crowd(people+1), sc, c)
				require.Len(t, seen.Tables, len(s.Tables))
				for n, table := range s.Tables {
					assert.Equal(t, table.Persons(), seen.Tables[n].Persons)
					assert.Len(t, seen.Tables[n].Seats, len(sc.Roles))
				}
			}
		}
	}
	seen, err := Preview(absent(t, "trio", scenario.AbsentShared), 9, protocol.Deal{PerTable: 4})
	require.NoError(t, err)
	assert.Equal(t, []SeatingSeat{
		{"n-head", SeatingShared, 2}, {"n-two", SeatingPerson, 1}, {"n-extra", SeatingEmpty, 0}, {"s-head", SeatingPerson, 1}, {"s-two", SeatingPerson, 1},
	}, seen.Tables[0].Seats)
	for _, people := range []int{0, -1, 1001} {
		_, err := Preview(parsed(t), people, protocol.Deal{PerTable: 2})
		assert.Equal(t, ErrHeadCount, err)
	}
}
