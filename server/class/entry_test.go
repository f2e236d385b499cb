package class

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

// rostered is a class with so many people on its roster, p1 to pN, none of whom has come yet.
func (f *folder) rostered(people int) *Class {
	f.t.Helper()
	c := f.classroom(0)
	var lines []protocol.RosterLine
	for range people {
		lines = append(lines, protocol.RosterLine{Name: "Student", Group: "red"})
	}
	f.command(c, protocol.Add{People: lines})
	return c
}

// link returns the token of a person's link.
func link(t testing.TB, c *Class, person game.PersonID) string {
	t.Helper()
	list, err := c.Invitations(t.Context())
	require.NoError(t, err)
	for _, i := range list {
		if i.Person == person {
			return i.Token
		}
	}
	return ""
}

func TestAPersonalLinkLetsItsPersonIn(t *testing.T) {
	f := newFolder(t)
	c := f.rostered(2)
	first := link(t, c, "p2")
	found, person, err := f.Invited(t.Context(), first)
	require.NoError(t, err)
	assert.Same(t, c, found)
	assert.Equal(t, game.PersonID("p2"), person)

	token, err := c.Admit(t.Context(), person)
	require.NoError(t, err)
	assert.Equal(t, person, c.State().ByToken(token).ID)
	assert.False(t, c.State().Person("p2").Invited())
	assert.Equal(t, first, link(t, c, "p2"), "it can be printed again")
	f.restart()
	assert.Equal(t, first, link(t, f.Class(c.ID), "p2"), "also after a restart")
	_, _, err = f.Invited(t.Context(), first)
	assert.NoError(t, err, "and used again")
}

func TestALinkIsRefused(t *testing.T) {
	f := newFolder(t)
	c, other := f.rostered(4), f.rostered(1)
	_, _, err := c.Join(t.Context(), "Free")
	require.NoError(t, err)
	good := link(t, c, "p1")
	parts := strings.Split(good, ".")
	barred, erased, left := link(t, c, "p2"), link(t, c, "p3"), link(t, c, "p4")
	f.command(c, protocol.Bar{Person: "p2"})
	f.command(c, protocol.Bar{Person: "p2", Off: true})
	f.command(c, protocol.Erase{Person: "p3"})
	require.NoError(t, c.Leave(t.Context(), "p4"))
	for name, token := range map[string]string{
		"that is empty":         "",
		"without its parts":     parts[2],
		"cut short":             good[:len(good)-1],
		"without a tag":         parts[0] + "." + parts[1] + ".",
		"with a letter changed": parts[0] + "." + parts[1] + "." + flipped(parts[2]),
		"of another person":     parts[0] + ".p4." + parts[2],
		"of another class":      string(other.ID) + "." + parts[1] + "." + parts[2],
		"of no class":           "c0." + parts[1] + "." + parts[2],
		"of somebody who was barred, also let in anew": barred,
		"of somebody who was erased":                   erased,
		"of somebody who left":                         left,
		"of somebody who is not on the roster":         parts[0] + ".p5." + parts[2],
		"of a person without a form":                   parts[0] + ".P/5." + parts[2],
		"with more behind it":                          good + ".x",
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := f.Invited(t.Context(), token)
			assert.Equal(t, ErrCannotEnter, err)
		})
	}
	assert.NotEqual(t, barred, link(t, c, "p2"), "who is let in anew has another")
	assert.Empty(t, link(t, c, "p3"))
	assert.Empty(t, link(t, c, "p5"), "who joined has none")
	_, _, err = f.Invited(t.Context(), good)
	assert.NoError(t, err)
}

// flipped returns code with its first letter changed.
func flipped(code string) string {
	if code[0] == 'A' {
		return "B" + code[1:]
	}
	return "A" + code[1:]
}

func TestAnotherDeviceTakesTheSeatFromTheOneBefore(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(1)
	_, first, err := c.Join(t.Context(), "Ada")
	require.NoError(t, err)
	_, old := connect(t, c, "p2")
	_, other := connect(t, c, "p1")
	second, err := c.Admit(t.Context(), "p2")
	require.NoError(t, err)
	assert.Equal(t, protocol.CloseMoved, old.closeCode())
	assert.Zero(t, other.closeCode())
	assert.Nil(t, c.State().ByToken(first))
	require.NotNil(t, c.State().ByToken(second))
	assert.Equal(t, "Ada", c.State().ByToken(second).Name)

	for _, person := range []game.PersonID{"p9", ""} {
		_, err := c.Admit(t.Context(), person)
		assert.Equal(t, ErrCannotEnter, err)
	}
	f.command(c, protocol.Bar{Person: "p2"})
	_, err = c.Admit(t.Context(), "p2")
	assert.Equal(t, ErrCannotEnter, err)
}

func TestWhoIsOnTheRosterIsSeatedWhenTheyCome(t *testing.T) {
	f := newFolder(t)
	c := f.rostered(1)
	for range 2 {
		_, _, err := c.Join(t.Context(), "")
		require.NoError(t, err)
	}
	f.command(c, protocol.SeatPerson{Person: "p1", Table: 0})
	f.command(c, protocol.OpenTables{Tables: 1})
	f.command(c, protocol.SeatPerson{Person: "p2", Table: 1, Seat: "n-head"})
	f.command(c, protocol.SeatPerson{Person: "p3", Table: 1, Seat: "s-head"})
	f.command(c, protocol.Lock{})
	require.Zero(t, c.State().Person("p1").Table)
	_, err := c.Admit(t.Context(), "p1")
	require.NoError(t, err, "a lock keeps out who is not on the roster")
	assert.NotZero(t, c.State().Person("p1").Table, "as anybody who joins now")

	was := *c.State().Person("p1")
	_, err = c.Admit(t.Context(), "p1")
	require.NoError(t, err)
	assert.Equal(t, was.Seat, c.State().Person("p1").Seat, "who comes again sits where they sat")
}

func TestNobodyComesForTheFirstTimeWhenTheClassIsOver(t *testing.T) {
	f := newFolder(t)
	c := f.rostered(2)
	_, err := c.Admit(t.Context(), "p1")
	require.NoError(t, err)
	f.command(c, protocol.Close{})
	_, err = c.Admit(t.Context(), "p1")
	assert.NoError(t, err, "who was there may look at it again")
	_, err = c.Admit(t.Context(), "p2")
	assert.Equal(t, ErrCannotEnter, err)
}
