package class

import (
	"encoding/binary"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

// wide is a text in UTF-16 with its mark.
func wide(order binary.AppendByteOrder, s string) string {
	var b []byte
	for _, unit := range utf16.Encode([]rune("\ufeff" + s)) {
		b = order.AppendUint16(b, unit)
	}
	return string(b)
}

func TestReadRosterTakes(t *testing.T) {
	want := []protocol.RosterLine{{Name: "Ada Örn", Group: "red"}, {Name: "Ben Cho", Group: "blue"}}
	for name, file := range map[string]string{
		"commas": "Ada Örn,red\nBen Cho,blue\n",
		"semicolons, as where a comma is decimal": "Ada Örn;red\nBen Cho;blue",
		"tabs":                               "Ada Örn\tred\nBen Cho\tblue\n",
		"a header":                           "name,group\nAda Örn,red\nBen Cho,blue\n",
		"a header in another order":          "Group;Name\nred;Ada Örn\nblue;Ben Cho\n",
		"a column of groups by another name": "Name;Klasse\nAda Örn;red\nBen Cho;blue\n",
		"columns that say something else":    "id,name,mail,group\n1,Ada Örn,-,red\n2,Ben Cho,-,blue\n",
		"first and last names":               "First name,Last name,Email address,Group\nAda,Örn,-,red\nBen,Cho,-,blue\n",
		"last and first names":               "Nachname;Vorname;Gruppe\nÖrn;Ada;red\nCho;Ben;blue\n",
		"a first name beside a name":         "Vorname;Name;Klasse;Gruppe\nAda;Örn;7b;red\nBen;Cho;7b;blue\n",
		"students":                           "Student,ID,Team\nAda Örn,1,red\nBen Cho,2,blue\n",
		"the mark of UTF-8":                  "\ufeffname,group\nAda Örn,red\nBen Cho,blue\n",
		"UTF-16 of one kind":                 wide(binary.LittleEndian, "Ada Örn\tred\r\nBen Cho\tblue\r\n"),
		"UTF-16 of the other":                wide(binary.BigEndian, "Ada Örn\tred\r\nBen Cho\tblue\r\n"),
		"the ends of lines of any machine":   "Ada Örn,red\r\nBen Cho,blue\r",
		"quotation marks":                    "\"Ada Örn\", \"red\"\n\"Ben Cho\",blue\n",
		"empty lines, and cells without use": "\n  ,\nAda   Örn , red,,\n\n,,,\nBen Cho,blue\n",
	} {
		t.Run(name, func(t *testing.T) {
			got, err := ReadRoster([]byte(file))
			require.NoError(t, err)
			assert.Equal(t, want, got)
		})
	}
	t.Run("names alone", func(t *testing.T) {
		got, err := ReadRoster([]byte("Ada\nBen\n"))
		require.NoError(t, err)
		assert.Equal(t, []protocol.RosterLine{{Name: "Ada"}, {Name: "Ben"}}, got)
	})
	t.Run("names in two parts alone", func(t *testing.T) {
		got, err := ReadRoster([]byte("First Name,Surname\nAda,Örn\nBen,\n"))
		require.NoError(t, err)
		assert.Equal(t, []protocol.RosterLine{{Name: "Ada Örn"}, {Name: "Ben"}}, got)
	})
	t.Run("a tab before the second cell where the first is the group", func(t *testing.T) {
		got, err := ReadRoster([]byte("group\tname\n\tAda\n"))
		require.NoError(t, err)
		assert.Equal(t, []protocol.RosterLine{{Name: "Ada"}}, got)
	})
}

func TestReadRosterRefusesWithTheLine(t *testing.T) {
	for name, c := range map[string]struct{ file, says string }{
		"a letter of an older encoding":                         {"Ada\nJ\xfcrgen\n", "Line 2: a letter is not written in UTF-8."},
		"what stands in its place after somebody read it wrong": {"J\ufffdrgen\n", "Line 1: a letter is not written in UTF-8."},
		"a workbook":                 {"PK\x03\x04\x00\x00", "Line 1: this is not a text file."},
		"a line without a name":      {"name,group\nAda,red\n,blue\n", "Line 3: the name is missing"},
		"a name too long":            {"Ada\n" + strings.Repeat("x", 41), "Line 2: the name is missing, or longer than 40 letters"},
		"a name with a control sign": {"Ada\n\nB\x07en\n", "Line 3"},
		"a group too long":           {"Ada," + strings.Repeat("x", 41), "Line 1: the group"},
		"quotation marks left open":  {"Ada\n\"Ben\nCho\n", "Line 2: the quotation marks"},
		"nobody at all":              {"", "names nobody"},
		"a header alone":             {"name,group\n", "names nobody"},
		"more people than one takes": {strings.Repeat("Ada\n", 301), "Line 301: the roster has more than 300 people."},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := ReadRoster([]byte(c.file))
			var refusal *protocol.Refusal
			require.ErrorAs(t, err, &refusal)
			assert.Equal(t, protocol.CodeBadRoster, refusal.Code)
			assert.Contains(t, refusal.Text, c.says)
			assert.NotEmpty(t, refusal.Instead)
		})
	}
}

func FuzzReadRoster(f *testing.F) {
	f.Add([]byte("name;group\nAda;red\n"))
	f.Add([]byte("\xff\xfeA\x00\n\x00"))
	f.Add([]byte("\"a\"\"b\",c\r\n\t\n"))
	f.Fuzz(func(t *testing.T, file []byte) {
		people, err := ReadRoster(file)
		if err != nil {
			require.ErrorAs(t, err, new(*protocol.Refusal))
			return
		}
		_, err = with(0).add(protocol.Add{People: people})
		require.NoError(t, err, "what was read can be added")
	})
}

func TestAddPutsPeopleOnTheRoster(t *testing.T) {
	s := with(1)
	s.apply(Renamed{Person: "p1", Name: game.Text{Words: "Ada"}})
	events, err := s.add(protocol.Add{People: []protocol.RosterLine{{Name: " ADA", Group: "red"}, {Name: "Ada"}, {Name: "Ben  Cho"}}})
	require.NoError(t, err)
	assert.Equal(t, []Event{
		Joined{Person: "p2", Name: game.Text{Of: "p2", Words: "ADA 2"}, Group: game.Text{Of: "p2", Words: "red"}},
		Joined{Person: "p3", Name: game.Text{Of: "p3", Words: "Ada 3"}, Group: game.Text{Of: "p3"}},
		Joined{Person: "p4", Name: game.Text{Of: "p4", Words: "Ben Cho"}, Group: game.Text{Of: "p4"}},
	}, events)
	for _, e := range events {
		s.apply(e)
	}
	assert.True(t, s.Person("p2").Invited())
	assert.Nil(t, s.ByToken(""), "who has no token is found by none")
}

func TestARosterThatIsSentAgainAddsWhoIsMissing(t *testing.T) {
	sent := []protocol.RosterLine{{Name: "Ada", Group: "red"}, {Name: "Ben", Group: "red"}, {Name: "Ada", Group: "red"}, {Name: "Cho"}}
	for name, c := range map[string]struct {
		again []protocol.RosterLine
		added []string
	}{
		"nobody of the same list":                {sent, nil},
		"nobody of a part of it":                 {sent[1:3], nil},
		"nobody whose name is written smaller":   {[]protocol.RosterLine{{Name: "ben", Group: "RED"}}, nil},
		"nobody by the number that they got":     {[]protocol.RosterLine{{Name: "Ada 2", Group: "red"}, {Name: "Ada", Group: "red"}}, nil},
		"who was forgotten":                      {append(sent, protocol.RosterLine{Name: "Dan", Group: "red"}), []string{"Dan"}},
		"a third of a name that two have":        {append(sent, protocol.RosterLine{Name: "Ada", Group: "red"}), []string{"Ada 3"}},
		"somebody of that name in another group": {[]protocol.RosterLine{{Name: "Ben", Group: "blue"}}, []string{"Ben 2"}},
	} {
		t.Run(name, func(t *testing.T) {
			s := with(0)
			events, err := s.add(protocol.Add{People: sent})
			require.NoError(t, err)
			for _, e := range append(events, Entered{Person: "p2", Token: "token of Ben"}) { // who came is on the roster too
				s.apply(e)
			}
			var added []string
			if missing := s.notListed(c.again); len(missing) > 0 {
				events, err := s.add(protocol.Add{People: missing})
				require.NoError(t, err)
				for _, e := range events {
					added = append(added, e.(Joined).Name.Words)
				}
			}
			assert.Equal(t, c.added, added)
		})
	}
	t.Run("whoever was barred may be put on it anew", func(t *testing.T) {
		s := with(0)
		s.apply(Joined{Person: "p1", Name: game.Text{Words: "Ada"}})
		s.apply(Barred{Person: "p1"})
		ada := []protocol.RosterLine{{Name: "Ada"}}
		assert.Equal(t, ada, s.notListed(ada))
	})
}

func TestAddRefuses(t *testing.T) {
	lines := func(n int) (list []protocol.RosterLine) {
		for i := range n {
			list = append(list, protocol.RosterLine{Name: fmt.Sprint("Name ", i)})
		}
		return list
	}
	full := with(0)
	full.People = make([]Person, maxPeople-1)
	for name, c := range map[string]struct {
		s      *State
		people []protocol.RosterLine
	}{
		"nobody":                   {with(1), nil},
		"too many at once":         {with(1), lines(301)},
		"more than a class takes":  {full, lines(2)},
		"a line without a name":    {with(1), append(lines(2), protocol.RosterLine{Name: " "})},
		"a name of another line":   {with(1), append(lines(2), protocol.RosterLine{Name: "a\x1bb"})},
		"a group that is too long": {with(1), append(lines(2), protocol.RosterLine{Name: "Ada", Group: strings.Repeat("x", 41)})},
	} {
		t.Run(name, func(t *testing.T) {
			events, err := c.s.add(protocol.Add{People: c.people})
			require.ErrorAs(t, err, new(*protocol.Refusal))
			assert.Empty(t, events, "all or nothing")
		})
	}
}

func TestARecordHoldsNoName(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(1)
	f.command(c, protocol.Add{People: []protocol.RosterLine{{Name: "Quirinius", Group: "Umbrella"}}})
	f.command(c, protocol.Rename{Person: "p1", Name: "Vexley"})
	var n int
	for rec, err := range f.engine.Read(t.Context(), c.ID.Journal(), 1) {
		require.NoError(t, err)
		n++
		for _, word := range []string{"Quirinius", "Umbrella", "Vexley"} {
			assert.NotContains(t, string(rec.Move), word)
			assert.NotContains(t, string(rec.Events), word)
		}
	}
	assert.Equal(t, 4, n)
}

func TestNamesComeFromWhereTheClassSays(t *testing.T) {
	sc := parsed(t)
	s := with(1)
	joined := func() (Joined, error) {
		events, err := s.join(sc, nil, "Ada", "hash")
		if err != nil {
			return Joined{}, err
		}
		return events[0].(Joined), nil
	}
	for _, names := range []protocol.Names{"", protocol.NamesFree} {
		s.Set.Names = names
		e, err := joined()
		require.NoError(t, err)
		assert.Equal(t, "Ada", e.Name.Words)
	}
	s.Set.Names = protocol.NamesGenerated
	e, err := joined()
	require.NoError(t, err)
	assert.NotEqual(t, "Ada", e.Name.Words, "what was typed is not heard")
	assert.NotEmpty(t, e.Name.Words)
	s.Set.Names = protocol.NamesRoster
	_, err = joined()
	assert.Equal(t, ErrCannotJoin, err, "as with a wrong code")
}
