package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

type answers = map[protocol.SurveyItem]int

func TestASurveyIsRefused(t *testing.T) {
	over := Stages{game.StageOver}
	seated := Person{ID: "p1", Table: 1, Seat: "n-head"}
	good := answers{protocol.SelfTrue: 4}
	for name, c := range map[string]struct {
		p       Person
		stages  Stages
		answers answers
		want    error
	}{
		"while the talks go on":         {seated, Stages{game.StageRound}, good, ErrTooEarly},
		"of somebody in the lobby":      {Person{ID: "p1"}, over, good, ErrNotSurveyed},
		"of somebody who watched":       {Person{ID: "p1", Table: 1}, over, good, ErrNotSurveyed},
		"that says nothing":             {seated, over, answers{}, ErrNothingSaid},
		"with an item that is none":     {seated, over, answers{"weather": 4}, ErrNoItem},
		"with less than the scale has":  {seated, over, answers{protocol.SelfTrue: 0}, ErrNoItem},
		"with more than the scale has":  {seated, over, answers{protocol.SelfTrue: 8}, ErrNoItem},
		"with one answer among its own": {seated, over, answers{protocol.SelfTrue: 7, protocol.SelfAble: -1}, ErrNoItem},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := survey(c.stages, c.p, c.answers)
			assert.Equal(t, c.want, err)
		})
	}
}

func TestASurveyIsHandedInAboutATable(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	f.command(c, protocol.Deal{PerTable: 2})
	assert.Equal(t, ErrTooEarly, c.HandInSurvey(t.Context(), "p1", "dev1:1", answers{protocol.BondAgain: 3}))
	f.command(c, protocol.Close{})
	require.NoError(t, c.HandInSurvey(t.Context(), "p1", "dev1:2", answers{protocol.BondAgain: 3, protocol.SelfTrue: 5}))
	require.NoError(t, c.HandInSurvey(t.Context(), "p1", "dev1:3", answers{protocol.BondAgain: 6}))
	require.NoError(t, c.HandInSurvey(t.Context(), "p2", "dev1:3", answers{protocol.BondAgain: 5}))
	f.restart()
	c = f.Class(c.ID)
	assert.Equal(t, answers{protocol.BondAgain: 6}, c.me(t.Context(), *c.State().Person("p1")).Survey, "the newest, whole")
	assert.True(t, c.people()["p1"].Survey)
	view := c.view(t.Context()).Survey
	require.NotNil(t, view)
	assert.Equal(t, protocol.SurveyMeans{Answers: 2, Items: answers{protocol.BondAgain: 550}}, view.All)
	assert.Equal(t, view.All, view.Tables[1])
}

// answered is a class of four tables with so many answers about each.
func answered(counts ...int) *State {
	s := &State{Tables: make([]Table, len(counts))}
	for n, count := range counts {
		for i := range count {
			s.surveyed(Surveyed{
				Person: game.PersonID(rune('a'+n)) + game.PersonID(rune('0'+i)), Table: n + 1, Answers: answers{protocol.BondTrust: 1 + (i*3)%7},
			})
		}
	}
	return s
}

func TestPeopleSeeNoMeanFromWhichOneAnswerCouldBeTold(t *testing.T) {
	all := func(s *State) map[int]protocol.TableSummary {
		tables := map[int]protocol.TableSummary{}
		for n := range s.Tables {
			tables[n+1] = protocol.TableSummary{Result: &protocol.TableResult{Table: n + 1}}
		}
		return tables
	}
	for name, c := range map[string]struct {
		counts []int
		tables []bool // that show a mean
		class  bool
	}{
		"nobody answered":                             {[]int{0, 0}, []bool{false, false}, false},
		"two answered at a table":                     {[]int{2}, []bool{false}, false},
		"three answered at a table":                   {[]int{3}, []bool{true}, true},
		"one answered besides a table that is shown":  {[]int{3, 1}, []bool{true, false}, false},
		"three answered besides, at different tables": {[]int{3, 1, 2}, []bool{true, false, false}, true},
		"few answered anywhere, but enough in all":    {[]int{2, 2}, []bool{false, false}, true},
	} {
		t.Run(name, func(t *testing.T) {
			s := answered(c.counts...)
			r := (&Class{}).resultsOf(s, all(s))
			for i, result := range r.Tables {
				assert.Equal(t, c.tables[i], result.Survey != nil, "table %d", i+1)
			}
			assert.Equal(t, c.class, r.Survey != nil)
		})
	}
	m := answered(4).shownMeans(1)
	require.NotNil(t, m)
	assert.Equal(t, answers{protocol.BondTrust: 400}, m.Items, "the mean of 1, 4, 7 and 3 is 3.75, rounded to a half; the instructor sees it whole")
	assert.Equal(t, answers{protocol.BondTrust: 375}, means(answered(4).Survey, 1).Items)
}
