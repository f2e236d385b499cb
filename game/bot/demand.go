package bot

import (
	"parley/game"
	"parley/game/scenario"
)

// demand returns what share of its best this bot asks of a package now, in permille. It falls over the rounds
// of a phase, for what a phase opens may close with it; a little more with each counter; and it is higher
// where there is little trust.
func (m *mind) demand() int {
	t, n := thousand, m.view.Now.Rounds
	if n > 1 {
		t = (m.view.Now.Round - 1) * thousand / (n - 1)
	}
	temper := &m.bot.temper
	d := temper.first - (temper.first-temper.last)*temper.pattern.gone(t)/thousand
	if temper.mirror {
		d = temper.first - m.given()
	}
	d -= perCounter * m.bot.memory.turned
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
		for _, l := range m.lines(m.party, p) {
			if l.Rule == game.RuleGesture && l.Weight > 0 {
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
	leastDemand = 200
)

// enough tells whether a package is good enough to agree to now. Where nothing is agreed yet and nothing will
// be after this round, it must be better than leaving: a deal below the walk-away is worse than none.
func (m *mind) enough(pkg []option) bool {
	v, top := m.weigh(pkg), scenario.Points(0)
	for _, o := range pkg {
		top += max(m.top(o.choice.Proposal), m.weigh([]option{o}).all(), 0)
	}
	if m.exposes(pkg) || v.party < 0 || v.all() < floor || int(v.all())*thousand < m.demand()*int(top) {
		return false
	}
	if score := &m.view.Score; m.lastRound() && len(m.view.Promises) == 0 {
		return score.Utility+v.party >= score.WalkAway
	}
	return true
}
