package rehearse

import (
	"errors"
	"fmt"
	"slices"

	"parley/game"
	"parley/game/bot"
	"parley/game/scenario"
)

// Plan says what is played. The zero value of all but Scenario and Length is a choice.
type Plan struct {
	Scenario *scenario.Scenario
	Length   scenario.LengthID
	Seed     uint64
	All      bool // every role has a seat; else one for each party, its head's
	// Cast names the strategy of a role. Who is not named has the one that the file gives it, and where that is
	// none or mixed, one that is drawn for each play from bot.Strategies.
	Cast map[scenario.RoleID]scenario.Strategy
}

// Check returns what is wrong with p, or nil.
func (p *Plan) Check() error {
	if p.Scenario == nil {
		return errors.New("a rehearsal needs a scenario")
	}
	if p.Scenario.Length(p.Length) == nil {
		return fmt.Errorf("the scenario has no length %q", p.Length)
	}
	for role, strategy := range p.Cast {
		if p.Scenario.Role(role) == nil {
			return fmt.Errorf("the scenario has no role %q", role)
		}
		if !bot.Known(strategy) {
			return fmt.Errorf("no bot plays by the strategy %q", strategy)
		}
	}
	return nil
}

// player is a seat of one play with its bot.
type player struct {
	seat     game.SeatID
	party    scenario.PartyID
	head     bool
	strategy scenario.Strategy
	bot      *bot.Bot
	eyes     *game.Viewer
	told     []game.Fact // since it was last asked
	rests    bool        // it had nothing to do then
}

// players returns who plays in play n, in the order of the file.
func (p *Plan) players(n int) []*player {
	var list []*player
	for i := range p.Scenario.Roles {
		r := &p.Scenario.Roles[i]
		if !p.All && !r.Head {
			continue
		}
		seed := mix(p.Seed ^ mix(uint64(n)<<8|uint64(i)))
		strategy := p.strategyOf(r, seed)
		list = append(list, &player{
			seat: game.SeatID(r.ID), party: r.Party, head: r.Head, strategy: strategy,
			bot: bot.New(seed, bot.Character{Strategy: strategy, Word: r.Bot.Word}),
		})
	}
	return list
}

// strategyOf returns how a role is played by the bot of a seed.
func (p *Plan) strategyOf(r *scenario.Role, seed uint64) scenario.Strategy {
	for _, s := range []scenario.Strategy{p.Cast[r.ID], r.Bot.Strategy} {
		if s != "" && s != scenario.StrategyMixed {
			return s
		}
	}
	return bot.Strategies[mix(seed)%uint64(len(bot.Strategies))]
}

// aftermath returns how many rounds the aftermath of play n has.
func (p *Plan) aftermath(n int) int {
	return 1 + int(mix(p.Seed+uint64(n))%scenario.AftermathRounds)
}

// mix is one step of SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number
// generators", OOPSLA 2014): it makes of any number one that looks drawn.
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// seated tells whether a role has a seat in p.
func (p *Plan) seated(r scenario.RoleID) bool {
	role := p.Scenario.Role(r)
	return role != nil && (p.All || role.Head)
}

// seats returns the seats of p, in the order of the file.
func (p *Plan) seats() []game.SeatID {
	var list []game.SeatID
	for i := range p.Scenario.Roles {
		if r := &p.Scenario.Roles[i]; p.seated(r.ID) {
			list = append(list, game.SeatID(r.ID))
		}
	}
	return slices.Clip(list)
}
