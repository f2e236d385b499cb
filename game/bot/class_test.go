package bot

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/scenarios"
)

// pair is a café of which a person plays the owner and a bot the singer.
type pair struct {
	t      *testing.T
	table  *game.Table
	singer *Bot
}

func newPair(t *testing.T, singer game.Player) *pair {
	s, err := scenarios.Load("cafe-band")
	require.NoError(t, err)
	p := &pair{t: t, table: game.New(s), singer: New(1, Character{Word: scenario.WordKeeps})}
	p.do(game.Server, game.Open{Length: s.Lengths[len(s.Lengths)-1].ID})
	p.do(game.Instructor, game.Seat{Seat: "owner", Player: game.Player{Person: "p1", Name: game.Text{Words: "Ada"}}})
	p.do(game.Instructor, game.Seat{Seat: "singer", Player: singer})
	p.do(game.Instructor, game.Start{Aftermath: 1})
	return p
}

func (p *pair) do(by game.SeatID, m game.Move) {
	events, err := p.table.Decide(by, m)
	require.NoError(p.t, err)
	for _, e := range events {
		p.table.Apply(e)
	}
}

// verb is what the bot does next.
func (p *pair) verb() scenario.Verb {
	m := p.singer.Next(p.table.ViewFor("singer"), p.table.BriefFor("singer"), nil)
	if m == nil {
		return ""
	}
	p.do("singer", m)
	return m.Verb()
}

var someBot = game.Player{Name: game.Text{Words: "Bot"}, Bot: true}

func TestABotSignsTheJointStatementOfOthers(t *testing.T) {
	p := newPair(t, someBot)
	p.do("owner", game.Statement{Text: game.Text{Words: "We talk."}})
	assert.Equal(t, scenario.Verb("sign"), p.verb())
	assert.True(t, p.table.ViewFor(game.Observer).Statement.Stands)
	p.do(game.Instructor, game.End{})
	p.do("owner", game.Statement{Text: game.Text{Words: "We talked."}})
	assert.Equal(t, scenario.Verb("sign"), p.verb(), "also when the talks are over")
	assert.Empty(t, p.verb())
}

func TestAWaitingBotAnswersAndDoesNothingElse(t *testing.T) {
	p := newPair(t, someBot)
	p.do(game.Server, game.Hold{})
	for p.table.Stage() != game.StageWaiting {
		if due := p.table.Due(); due != nil {
			p.do(game.Server, due)
			continue
		}
		p.do(game.Instructor, game.Advance{})
	}
	assert.Empty(t, p.verb(), "there is nothing to answer")
	open := p.table.ViewFor("owner")
	item := open.Agenda[0].Proposal
	choice := game.Choice{Proposal: item, Levels: map[scenario.TermID]scenario.LevelID{}}
	for _, term := range p.table.Scenario().Proposal(item).Terms {
		choice.Levels[term.ID] = term.Levels[0].ID
	}
	p.do("owner", game.Offer{Package: []game.Choice{choice}})
	for range 10 {
		verb := p.verb()
		if verb == "" {
			assert.Equal(t, game.StageWaiting, p.table.Stage())
			return
		}
		assert.Contains(t, []scenario.Verb{"accept", "counter", "decline"}, verb)
	}
	assert.Fail(t, "the bot does not come to rest")
}

func TestABotThatStandsInPlaysAsABotDoes(t *testing.T) {
	p := newPair(t, game.Player{Person: "p2", Name: game.Text{Words: "Ben"}})
	p.do(game.Server, game.Away{Seat: "singer", Bot: true})
	p.do("owner", game.Statement{Text: game.Text{Words: "We talk."}})
	assert.Equal(t, scenario.Verb("sign"), p.verb(), "no person leads the party now")
	for range 30 {
		if p.table.ViewFor("singer").Seats[1].Ready {
			return
		}
		require.NotEmpty(t, p.verb())
	}
	assert.Fail(t, "the bot does not get ready")
}
