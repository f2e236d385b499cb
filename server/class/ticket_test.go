package class

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

func typed(words ...string) (texts []game.Text) {
	for _, w := range words {
		texts = append(texts, game.Text{Words: w})
	}
	return texts
}

// asking is with, in a class whose ticket has two questions.
func asking(people int, tables ...string) *State {
	s := with(people, tables...)
	s.Set.Ticket = []string{"One?", "Two?"}
	return s
}

func TestATicketIsRefused(t *testing.T) {
	over, playing := Stages{game.StageOver}, Stages{game.StageRound}
	none := asking(2, "n-head=p1")
	none.Set.Ticket = nil
	for name, c := range map[string]struct {
		s       *State
		stages  Stages
		answers []game.Text
		want    error
	}{
		"where the class asks nothing":    {none, over, typed("a", "b"), ErrNoTicket},
		"while the talks go on":           {asking(2, "n-head=p1"), playing, typed("a", "b"), ErrTooEarly},
		"while the class waits to begin":  {asking(2), nil, typed("a", "b"), ErrTooEarly},
		"with too few answers":            {asking(2, "n-head=p1"), over, typed("a"), ErrAnswers},
		"with too many":                   {asking(2, "n-head=p1"), over, typed("a", "b", "c"), ErrAnswers},
		"that says nothing":               {asking(2, "n-head=p1"), over, typed("", " \n"), ErrNothingSaid},
		"with an answer that is too long": {asking(2, "n-head=p1"), over, typed("a", strings.Repeat("ü", 501)), ErrLongAnswer},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := c.s.ticket(c.stages, *c.s.Person("p1"), c.answers)
			assert.Equal(t, c.want, err)
		})
	}
	_, err := asking(1, "n-head=p1").ticket(over, Person{ID: "p1", Table: 1}, typed("a\x1b[2J", ""))
	assert.ErrorAs(t, err, new(*protocol.Refusal), "with signs that control a screen")
}

func TestATicketIsTaken(t *testing.T) {
	s := asking(2, "n-head=p1")
	e, err := s.ticket(Stages{game.StageOver}, *s.Person("p1"), typed(strings.Repeat("ü", 500), "  "))
	require.NoError(t, err)
	assert.Equal(t, Ticketed{Person: "p1", Answers: []game.Text{{Of: "p1", Words: strings.Repeat("ü", 500)}, {Of: "p1"}}}, e)
	_, err = s.ticket(Stages{game.StageOver}, *s.Person("p2"), typed("a", "b\nc"))
	assert.NoError(t, err, "also of somebody without a table, once all are over")
	_, err = s.ticket(Stages{game.StageRound}, *s.Person("p2"), typed("a", "b"))
	assert.Equal(t, ErrTooEarly, err, "and no sooner")
	s.apply(Closed{})
	_, err = s.ticket(nil, *s.Person("p2"), typed("a", "b"))
	assert.NoError(t, err, "also when the class is over")
}

func TestATicketIsHandedInOnce(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	f.command(c, protocol.Deal{PerTable: 2})
	p := func() Person { return *c.State().Person("p1") }
	me := c.me(t.Context(), p())
	assert.Nil(t, me.Ticket, "there is none while the talks go on")
	assert.Equal(t, ErrTooEarly, c.HandIn(t.Context(), "p1", "dev1:1", typed("a", "b")))
	f.command(c, protocol.Close{})
	me = c.me(t.Context(), p())
	require.NotNil(t, me.Ticket)
	assert.Len(t, me.Ticket.Questions, 2)
	assert.Empty(t, me.Ticket.Answers)
	assert.Equal(t, c.State().Expires, me.Keep)

	require.NoError(t, c.HandIn(t.Context(), "p1", "dev1:2", typed("First.", "")))
	require.NoError(t, c.HandIn(t.Context(), "p1", "dev1:2", typed("Something else.", "")))
	assert.Equal(t, []string{"First.", ""}, c.me(t.Context(), p()).Ticket.Answers, "the same command does nothing more")
	require.NoError(t, c.HandIn(t.Context(), "p2", "dev1:2", typed("Mine.", "")), "it is another's where another sends it")
	require.NoError(t, c.HandIn(t.Context(), "p1", "dev1:3", typed("Second.", "Also.")))
	f.restart()
	c = f.Class(c.ID)
	assert.Equal(t, []string{"Second.", "Also."}, p().Ticket)
	assert.Equal(t, []string{"Mine.", ""}, c.State().Person("p2").Ticket)
	require.NoError(t, c.HandIn(t.Context(), "p1", "dev1:2", typed("Again.", "")), "also after a restart")
	assert.Equal(t, []string{"Second.", "Also."}, p().Ticket)
	assert.Equal(t, ErrNotHere, c.HandIn(t.Context(), "p9", "dev1:4", typed("a", "b")))
}

func TestASheetIsRefused(t *testing.T) {
	sc := parsed(t)
	watching := Person{ID: "p1", Table: 1}
	good := protocol.Turn{Phase: "talk", Round: 1, Truster: "north", Trusted: "south", Why: game.Text{Words: "They smiled."}}
	but := func(change func(*protocol.Turn)) []protocol.Turn {
		turn := good
		change(&turn)
		return []protocol.Turn{good, turn}
	}
	for name, c := range map[string]struct {
		p     Person
		turns []protocol.Turn
		want  error
	}{
		"of somebody who plays":          {Person{ID: "p1", Table: 1, Seat: "n-head"}, []protocol.Turn{good}, ErrNotWatching},
		"of somebody in the lobby":       {Person{ID: "p1"}, []protocol.Turn{good}, ErrNotWatching},
		"with more lines than it has":    {watching, make([]protocol.Turn, 21), ErrManyTurns},
		"that names no phase":            {watching, but(func(u *protocol.Turn) { u.Phase = "dinner" }), ErrNoTurn},
		"that names no round":            {watching, but(func(u *protocol.Turn) { u.Round = 0 }), ErrNoTurn},
		"that names a round beyond all":  {watching, but(func(u *protocol.Turn) { u.Round = 101 }), ErrNoTurn},
		"that names no truster":          {watching, but(func(u *protocol.Turn) { u.Truster = "east" }), ErrNoTurn},
		"that names no trusted":          {watching, but(func(u *protocol.Turn) { u.Trusted = "" }), ErrNoTurn},
		"of a party's trust in itself":   {watching, but(func(u *protocol.Turn) { u.Trusted = "north" }), ErrNoTurn},
		"with a reason that is too long": {watching, but(func(u *protocol.Turn) { u.Why.Words = strings.Repeat("x", 501) }), ErrLongAnswer},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := sheet(sc, c.p, c.turns)
			assert.Equal(t, c.want, err)
		})
	}
	_, err := sheet(sc, watching, but(func(u *protocol.Turn) { u.Why.Words = "" }))
	assert.ErrorAs(t, err, new(*protocol.Refusal), "without a reason")
}

func TestASheetIsHandedInByWhoWatches(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(3)
	f.command(c, protocol.Deal{PerTable: 3})
	f.command(c, protocol.Observe{Person: "p1", Table: 1})
	turns := []protocol.Turn{{Phase: "talk", Round: 2, Truster: "south", Trusted: "north", Fell: true, Why: game.Text{Words: "They walked out."}}}
	require.NoError(t, c.HandInSheet(t.Context(), "p1", "dev1:1", turns))
	assert.Equal(t, ErrNotWatching, c.HandInSheet(t.Context(), "p2", "dev2:1", turns))
	f.restart()
	c = f.Class(c.ID)
	me := c.me(t.Context(), *c.State().Person("p1"))
	assert.Equal(t, 1, me.Observing)
	turns[0].Why.Of = "p1"
	assert.Equal(t, turns, me.Sheet)
	require.NoError(t, c.HandInSheet(t.Context(), "p1", "dev1:2", nil))
	assert.Empty(t, c.me(t.Context(), *c.State().Person("p1")).Sheet, "one without lines takes it back")
}

func TestMeNamesWhoSharesTheSeat(t *testing.T) {
	s := with(3)
	s.apply(TableOpened{Table: 1, Seats: []Holding{{Seat: "n-head", Person: "p1", With: []game.PersonID{"p2"}}, {Seat: "s-head", Person: "p3"}}})
	assert.Equal(t, []string{"Name of p2"}, s.companions(*s.Person("p1")))
	assert.Equal(t, []string{"Name of p1"}, s.companions(*s.Person("p2")))
	assert.Empty(t, s.companions(*s.Person("p3")))
}

func TestATicketComesWithTheEndOfTheTalks(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	f.command(c, protocol.Deal{PerTable: 2})
	_, w := connect(t, c, "p1")
	host, _ := connect(t, c, "")
	soon(t, "the person hears of themselves", func() bool { return w.last("me") != nil })
	assert.NotContains(t, string(w.last("me")), "ticket", "while the talks are to come")
	host.Message(t.Context(), protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Start{}}})
	host.Message(t.Context(), protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.End{}}})
	soon(t, "the ticket comes by itself", func() bool { return strings.Contains(string(w.last("me")), `"ticket"`) })
}
