package class

import (
	"context"
	"maps"
	"slices"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// HandInSurvey hands in a person's survey about the table where they sit, once for each id: how far they agree with
// each item. A later one takes the place of an earlier one. It is taken once the talks at the table are over, for as
// long as the class is kept.
func (c *Class) HandInSurvey(ctx context.Context, person game.PersonID, id protocol.CommandID, answers map[protocol.SurveyItem]int) error {
	return c.handIn(ctx, person, id, "survey", func(s *State, _ *scenario.Scenario, stages Stages, p Person) (Event, error) {
		return survey(stages, p, answers)
	})
}

func survey(stages Stages, p Person, answers map[protocol.SurveyItem]int) (Event, error) {
	switch {
	case p.Table == 0 || p.Seat == "":
		return nil, ErrNotSurveyed
	case stages.of(p.Table) != game.StageOver:
		return nil, ErrTooEarly
	case len(answers) == 0:
		return nil, ErrNothingSaid
	}
	for item, n := range answers {
		if !slices.Contains(protocol.SurveyItems, item) || n < protocol.SurveyLeast || n > protocol.SurveyMost {
			return nil, ErrNoItem
		}
	}
	return Surveyed{Person: p.ID, Table: p.Table, Answers: maps.Clone(answers)}, nil
}

// surveyed keeps a survey in the place of the same person's earlier one about the same table.
func (s *State) surveyed(e Surveyed) {
	s.Survey = slices.DeleteFunc(slices.Clone(s.Survey), func(o Surveyed) bool { return o.Person == e.Person && o.Table == e.Table })
	s.Survey = append(s.Survey, e)
}

// surveyOf returns what a person answered about a table, or nil.
func (s *State) surveyOf(person game.PersonID, table int) map[protocol.SurveyItem]int {
	for _, e := range s.Survey {
		if e.Person == person && e.Table == table {
			return e.Answers
		}
	}
	return nil
}

// about returns the surveys about a table; about all for 0.
func (s *State) about(table int) []Surveyed {
	return slices.DeleteFunc(slices.Clone(s.Survey), func(e Surveyed) bool { return table != 0 && e.Table != table })
}

// surveyView returns the means for the instructor; nil if nobody answered.
func (s *State) surveyView() *protocol.SurveyView {
	if len(s.Survey) == 0 {
		return nil
	}
	v := &protocol.SurveyView{All: means(s.Survey, 1), Tables: map[int]protocol.SurveyMeans{}}
	for n := range s.Tables {
		if about := s.about(n + 1); len(about) > 0 {
			v.Tables[n+1] = means(about, 1)
		}
	}
	return v
}

// means returns the mean of each item that was answered, in hundredths, rounded to whole steps.
func means(surveys []Surveyed, step int) protocol.SurveyMeans {
	m := protocol.SurveyMeans{Answers: len(surveys), Items: map[protocol.SurveyItem]int{}}
	for _, item := range protocol.SurveyItems {
		sum, n := 0, 0
		for _, e := range surveys {
			if answer, ok := e.Answers[item]; ok {
				sum, n = sum+answer, n+1
			}
		}
		if n > 0 {
			m.Items[item] = (2*100*sum + n*step) / (2 * n * step) * step
		}
	}
	return m
}

const (
	// fewestAnswers is how many people must have answered before others are shown a mean.
	fewestAnswers = 3
	// coarse is what means are rounded to that people are shown of each other, half a point: so that the answer of
	// one who comes later cannot be worked out from how the mean moves.
	coarse = 50
)

// shownMeans returns the means of a table (0: of all) as people may see them of each other; nil while too few
// answered. An item that fewer answered is left out.
func (s *State) shownMeans(table int) *protocol.SurveyMeans {
	about := s.about(table)
	if len(about) < fewestAnswers {
		return nil
	}
	m := means(about, coarse)
	for item := range m.Items {
		n := 0
		for _, e := range about {
			if _, ok := e.Answers[item]; ok {
				n++
			}
		}
		if n < fewestAnswers {
			delete(m.Items, item)
		}
	}
	return &m
}
