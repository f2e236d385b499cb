package bot

import (
	"parley/game"
	"parley/game/scenario"
)

// elapsed returns how much of the phase is gone, in permille: the rounds that are over, and of this one as much as the
// own party has used of the offers it makes in a round.
func (m *mind) elapsed() int {
	n := max(m.view.Now.Rounds, 1)
	return (m.view.Now.Round-1)*thousand/n + min(m.tabled(), maxOffers)*thousand/(n*maxOffers)
}

// demand returns what share of its best this bot asks of a package now, in permille. It falls with the time of a
// phase, for what a phase opens may close with it, and it is higher where there is little trust.
func (m *mind) demand() int {
	temper := &m.bot.temper
	d := temper.first - (temper.first-temper.last)*temper.pattern.gone(m.elapsed())/thousand
	if temper.mirror {
		d = temper.first - m.given()
	}
	switch trust := m.leastTrust(m.others); {
	case trust < 25*scenario.Point:
		d += 100
	case trust > 50*scenario.Point:
		d -= 50
	}
	return max(d, leastDemand)
}

// given returns how far the others have come towards this side, in permille of its best: by what they offer, and
// by friendly steps less hostile ones.
func (m *mind) given() int {
	sum := m.bot.memory.most - m.bot.memory.least
	for _, p := range m.others {
		lines := m.lines(m.party, p)
		for i := range lines {
			if l := &lines[i]; l.Rule == game.RuleGesture && l.Weight > 0 {
				sum += perStep
			} else if l.Weight < 0 {
				sum -= 2 * perStep
			}
		}
	}
	return max(sum, 0)
}

const (
	perStep     = 60
	perCounter  = 60
	leastDemand = 100
)

// topOf returns what the items of a package are worth at their best.
func (m *mind) topOf(pkg []int) scenario.Points {
	top := scenario.Points(0)
	for _, w := range pkg {
		top += max(m.top(m.book.ways[w].item), m.alone(w), 0)
	}
	return top
}

// enough tells whether a package is good enough to agree to now.
func (m *mind) enough(pkg []int) bool {
	return m.bearable(pkg) && int(m.weigh(pkg).all())*thousand >= m.demand()*int(m.topOf(pkg))
}

// bearable tells whether a package is better for the bot than nothing, and dares no more than it would. Where nothing is
// agreed yet and nothing will be after this round, it must be better than leaving: a deal below the walk-away is worse
// than none.
func (m *mind) bearable(pkg []int) bool {
	v := m.weigh(pkg)
	return !m.exposes(pkg) && v.loyal() && v.all() >= floor && m.betterThanNone(v)
}

// betterThanNone tells whether a package, beside what is agreed, leaves the party better off than no deal at all.
// As long as more may follow, it does not have to do so alone.
func (m *mind) betterThanNone(v value) bool {
	score := &m.view.Score
	return !m.lastRound() || len(m.view.Promises) > 0 || score.Utility+v.party >= score.WalkAway
}
