package class

import (
	"bytes"
	"context"

	"parley/game"
	"parley/server/protocol"
)

// resultsChanged has everybody told, soon, that a table came out, or is revealed.
func (c *Class) resultsChanged() {
	if len(c.links.list(everybody)) > 0 {
		c.collectPast()
	}
	c.links.people.ring()
}

// results returns how the class came out, as p may see it: nil until the talks at their own table are over and
// revealed.
func (c *Class) results(ctx context.Context, p Person) *protocol.Results {
	if p.Table == 0 {
		return nil
	}
	if own := c.tables.summary(ctx, p.Table); own.Result == nil || own.Veiled {
		return nil
	}
	c.collectPast()
	s := c.State()
	tables := map[int]protocol.TableSummary{}
	for n := range s.Tables {
		tables[n+1] = c.tables.summary(ctx, n+1)
	}
	return c.resultsOf(s, tables)
}

// resultsOf returns how those tables came out that are over and revealed.
func (c *Class) resultsOf(s *State, tables map[int]protocol.TableSummary) *protocol.Results {
	r := &protocol.Results{Tables: []protocol.TableResult{}, Before: c.past()}
	hidden := 0 // answers that stand in the mean of no table shown
	for i, t := range s.Tables {
		n := i + 1
		summary := tables[n]
		if summary.Result == nil || summary.Veiled || summary.Quarantined {
			hidden += len(s.about(n))
			continue
		}
		result := *summary.Result
		result.Again, result.Survey = t.Again, s.shownMeans(n)
		if result.Survey == nil {
			hidden += len(s.about(n))
		}
		r.Tables = append(r.Tables, result)
	}
	if hidden == 0 || hidden >= fewestAnswers { // else the few could be worked out from all less the tables
		r.Survey = s.shownMeans(0)
	}
	return r
}

// showResults shows the client how the class came out, if that changed. The caller holds the turn.
func (l *Link) showResults(ctx context.Context, p Person) {
	results := l.class.results(ctx, p)
	if results == nil {
		l.shown = nil
		return
	}
	message, err := protocol.Encode(protocol.ServerResults{Results: *results})
	if err != nil || bytes.Equal(message, l.shown) {
		return
	}
	l.shown = message
	l.conn.Send(message)
}

// over tells whether a table counts in comparisons: its talks are over, persons sat there, and trust was not awarded by
// hand.
func (t Table) over(s protocol.TableSummary) bool {
	return s.Now.Stage == game.StageOver && s.Result != nil && !s.Marked && !s.Quarantined && t.Persons() > 0
}
