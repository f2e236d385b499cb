package bot

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/scenarios"
)

// played is one play: the table when it was over, and what each seat did.
type played struct {
	table     *game.Table
	moves     []string // by whom and what, in order
	by        map[game.SeatID]map[scenario.Verb]int
	agreed    int // proposals
	expired   map[game.ClockFor]int
	breached  int // commitments broken, once a reckoning and party
	said      []game.Said
	offered   []game.Offered // on the table
	offeredIn []int          // the round of each, counted over the play
	rounds    int
	perRound  map[game.SeatID][]int // moves of each seat in each stretch between two reckonings
}

// setup says what to play. Word, if set, stands in for the character that the file gives each role.
type setup struct {
	scenario *scenario.Scenario
	length   scenario.LengthID
	all      bool // every role has a seat; else the heads alone
	seed     uint64
	word     map[scenario.RoleID]scenario.Word
	cast     map[scenario.RoleID]scenario.Strategy // stands in for the strategy that the file gives each role
	passive  game.SeatID                           // held by a person who never moves
	restarts bool                                  // each bot is made anew after every reckoning
	watch    func(*game.View, *game.Brief)         // is shown what each bot sees before it moves
}

// botSeed is the seed of the bot at the seat with this place in the file.
func botSeed(seed uint64, i int) uint64 { return mix(seed*1000 + uint64(i)) }

// play lets bots play a table to its end. It fails the test if a bot makes a move that its view does not list or
// that the rules refuse.
func play(t testing.TB, s setup) *played {
	table := game.New(s.scenario)
	p := &played{
		table: table, by: map[game.SeatID]map[scenario.Verb]int{},
		expired: map[game.ClockFor]int{}, perRound: map[game.SeatID][]int{},
	}
	bots, makes := map[game.SeatID]*Bot{}, map[game.SeatID]func() *Bot{}
	told := map[game.SeatID][]game.Fact{}
	do := func(by game.SeatID, m game.Move) {
		events, err := table.Decide(by, m)
		require.NoError(t, err, "%s plays %#v", by, m)
		for _, e := range events {
			table.Apply(e)
			for id := range bots {
				if e.To.Includes(id) {
					told[id] = append(told[id], e.Fact)
				}
			}
			p.note(e.Fact)
		}
	}
	do(game.Server, game.Open{Length: s.length})
	for i := range s.scenario.Roles {
		r := &s.scenario.Roles[i]
		id := game.SeatID(r.ID)
		if !s.all && !r.Head {
			continue
		}
		do(game.Instructor, game.Seat{Seat: id, Player: game.Player{Name: game.Text{Words: r.Name}, Bot: id != s.passive}})
		if id == s.passive {
			continue
		}
		word := r.Bot.Word
		if w, ok := s.word[r.ID]; ok {
			word = w
		}
		strategy := r.Bot.Strategy
		if c, ok := s.cast[r.ID]; ok {
			strategy = c
		}
		makes[id] = func() *Bot { return New(botSeed(s.seed, i), Character{Strategy: strategy, Word: word}) }
		bots[id] = makes[id]()
		p.by[id], p.perRound[id] = map[scenario.Verb]int{}, []int{0}
	}
	order := make([]game.SeatID, 0, len(bots))
	for i := range s.scenario.Roles {
		if id := game.SeatID(s.scenario.Roles[i].ID); bots[id] != nil {
			order = append(order, id)
		}
	}
	ask := func() bool {
		moved := false
		for _, id := range order {
			facts := told[id]
			told[id] = nil
			view, brief := table.ViewFor(id), table.BriefFor(id)
			if s.watch != nil {
				s.watch(view, brief)
			}
			m := bots[id].Next(view, brief, facts)
			if m == nil {
				continue
			}
			require.True(t, listed(view, m.Verb()), "%s plays %s, which its view does not list", id, m.Verb())
			do(id, m)
			p.by[id][m.Verb()]++
			rounds := p.perRound[id]
			rounds[len(rounds)-1]++
			p.moves = append(p.moves, fmt.Sprintf("%s %s %+v", id, m.Verb(), m))
			require.Less(t, len(p.moves), 3000, "no end")
			moved = true
		}
		return moved
	}
	for ask() {
	}
	do(game.Instructor, game.Start{Aftermath: 1 + int(mix(s.seed)%4)})
	for table.Stage() != game.StageOver {
		switch due := table.Due(); {
		case due != nil:
			do(game.Server, due)
			for id := range bots {
				if s.restarts {
					bots[id] = makes[id]()
				}
			}
		case ask():
		default:
			clock := soonest(table)
			p.expired[clock.For]++
			do(game.Server, game.Expire{Deadline: clock.Deadline})
		}
	}
	return p
}

func (p *played) note(f game.Fact) {
	switch f := f.(type) {
	case game.Agreed:
		p.agreed += len(f.Package)
	case game.RoundBegan:
		p.rounds++
		for id := range p.perRound {
			p.perRound[id] = append(p.perRound[id], 0)
		}
	case game.Conduct:
		p.breached += len(f.Breached)
	case game.Offered:
		if !f.Waits {
			p.offered = append(p.offered, f)
			p.offeredIn = append(p.offeredIn, p.rounds)
		}
	case game.Said:
		p.said = append(p.said, f)
	}
}

func listed(v *game.View, verb scenario.Verb) bool {
	return slices.ContainsFunc(v.Moves, func(m game.OpenMove) bool { return m.Verb == verb })
}

// soonest is the clock that ends first when nobody moves any more.
func soonest(table *game.Table) game.Clock {
	clocks := table.InstructorView().Now.Clocks
	return slices.MinFunc(clocks, func(a, b game.Clock) int { return int(a.Left - b.Left) })
}

func (p *played) ending() scenario.EndingID {
	return p.table.InstructorView().Debrief.Ending
}

// shipped returns every scenario that comes with the program.
func shipped(t testing.TB) []*scenario.Scenario {
	var list []*scenario.Scenario
	for _, f := range scenarios.Shipped() {
		s, found := f.Parse()
		require.NotNil(t, s, "%s: %v", f.Name, found)
		list = append(list, s)
	}
	return list
}

// cast has every bot of a play follow one strategy.
func cast(s *scenario.Scenario, strategy scenario.Strategy) map[scenario.RoleID]scenario.Strategy {
	all := map[scenario.RoleID]scenario.Strategy{}
	for i := range s.Roles {
		all[s.Roles[i].ID] = strategy
	}
	return all
}
