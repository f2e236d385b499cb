package web_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/class"
	"parley/server/protocol"
)

func TestADealIsShownBeforeItIsMade(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	var seen class.Seating
	a := host.get("/api/seating?scenario=nato-russia&people=31&per_table=4&by=lot&fill=0")
	require.Equal(t, http.StatusOK, a.status, a.body)
	a.into(t, &seen)
	assert.Len(t, seen.Tables, 8)
	persons := seen.Watching
	for _, table := range seen.Tables {
		persons += table.Persons
		assert.Len(t, table.Seats, 7)
	}
	assert.Equal(t, 31, persons)

	host.get("/api/seating?scenario=cafe-band&people=3&per_table=2&fill=1").into(t, &seen)
	require.Len(t, seen.Tables, 2)
	assert.Equal(t, class.SeatingBot, seen.Tables[1].Seats[1].By)

	for name, c := range map[string]struct {
		query string
		want  protocol.Code
	}{
		"nobody":                      {"scenario=cafe-band&people=0&per_table=2", protocol.CodeBadNumber},
		"more people than a class":    {"scenario=cafe-band&people=1001&per_table=2", protocol.CodeBadNumber},
		"a word for a number":         {"scenario=cafe-band&people=many&per_table=2", protocol.CodeBadNumber},
		"no size of tables":           {"scenario=cafe-band&people=3", protocol.CodeBadNumber},
		"larger tables than the cast": {"scenario=cafe-band&people=3&per_table=3", protocol.CodeBadNumber},
		"more tables than may open":   {"scenario=cafe-band&people=1000&per_table=1", protocol.CodeTooMany},
		"a policy nobody knows":       {"scenario=cafe-band&people=3&per_table=2&by=beauty", protocol.CodeUnknown},
		"a fill of neither":           {"scenario=cafe-band&people=3&per_table=2&fill=yes", protocol.CodeBadNumber},
		"a scenario that is not here": {"scenario=nothing&people=3&per_table=2", protocol.CodeNoScenario},
		"a class that is not here":    {"class=c1&per_table=2", protocol.CodeNoTable},
	} {
		t.Run(name+" is refused", func(t *testing.T) {
			assert.Equal(t, c.want, host.get("/api/seating?"+c.query).code(t))
		})
	}
	assert.Equal(t, protocol.CodeNoSession, s.browser().get("/api/seating?scenario=cafe-band&people=3&per_table=2").code(t), "a student has no business there")
}

func TestADealIsShownWithTheGroupsOfTheClass(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	id, _ := host.class()
	host.roster(id, "Ada,red\nBen,blue\nCho,red\nDan,blue\nEve,red\nFay,blue\n")
	for name, token := range host.links(id) {
		if name != "Fay" { // who has not come yet
			require.Equal(t, http.StatusOK, s.browser().enter(token).status)
		}
	}
	show := func(by string) (seen class.Seating) {
		a := host.get("/api/seating?class=" + id + "&per_table=2&by=" + by)
		require.Equal(t, http.StatusOK, a.status, a.body)
		a.into(t, &seen)
		return seen
	}
	var groups []string
	var persons []int
	for _, table := range show("group").Tables {
		groups, persons = append(groups, table.Group), append(persons, table.Persons)
	}
	assert.ElementsMatch(t, []string{"red", "red", "blue"}, groups)
	assert.ElementsMatch(t, []int{2, 1, 2}, persons)
	assert.Len(t, show("arrival").Tables, 3)
	assert.Empty(t, s.classes.Class(class.ID(id)).State().Tables, "it is shown, not made")

	assert.Equal(t, protocol.CodeNoTable, s.colleague().get("/api/seating?class="+id+"&per_table=2").code(t), "another's class")
	c := s.classes.Class(class.ID(id))
	require.NoError(t, c.Command(t.Context(), "", protocol.Deal{PerTable: 2}))
	assert.Equal(t, protocol.CodeNobodyWaits, host.get("/api/seating?class="+id+"&per_table=2").code(t))
	require.NoError(t, c.Command(t.Context(), "", protocol.Close{}))
	assert.Equal(t, protocol.CodeClassOver, host.get("/api/seating?class="+id+"&per_table=2").code(t))
}
