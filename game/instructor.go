package game

import (
	"fmt"
	"slices"

	"parley/game/scenario"
)

// instructor decides a move of the instructor's.
func (tn *turn) instructor(m Move) error {
	if tn.stage == StageNew {
		return tn.refuse(ErrNotOpened, "")
	}
	switch m := m.(type) {
	case Start:
		return tn.start(m)
	case Pause:
		return tn.pause(m)
	case Resume:
		return tn.resume()
	case Extend:
		return tn.extend(m)
	case Advance:
		return tn.advance()
	case Inject:
		return tn.inject(m)
	case Announce:
		return tn.announce(m)
	case Message:
		return tn.message(m)
	case Value:
		return tn.value(m)
	case Award:
		return tn.award(m)
	case Seat:
		return tn.seatPlayer(m)
	case Unseat:
		return tn.unseat(m)
	case HandOver:
		return tn.handOver(m)
	case StandIn:
		return tn.relieve(m)
	case Coach:
		return tn.coach(m)
	case Rounds:
		return tn.setRounds(m)
	case Mute:
		return tn.mute(m)
	case Hide:
		return tn.hide(m)
	case End:
		return tn.finish()
	case Reopen:
		return tn.reopen(m)
	case Veil:
		return tn.veil(m)
	}
	return tn.refuse(ErrNotSeats, "")
}

// server decides a move of the server's.
func (tn *turn) server(m Move) error {
	if o, ok := m.(Open); ok {
		return tn.open(o)
	}
	if tn.stage == StageNew {
		return tn.refuse(ErrNotOpened, "")
	}
	switch m := m.(type) {
	case Expire:
		return tn.expire(m)
	case Rearm:
		return tn.rearm(m)
	case Reckon:
		return tn.reckon()
	case Away:
		return tn.wentAway(m)
	case Back:
		return tn.cameBack(m)
	case Hold:
		return tn.holdBack(m)
	case Proceed:
		return tn.goAhead()
	}
	return tn.refuse(ErrUnknownMove, "")
}

func (tn *turn) inject(m Inject) error {
	if m.Inject == "" {
		if m.Title.IsZero() || m.Text.IsZero() {
			return tn.refuse(ErrNoWords, "")
		}
		tn.emit(toAll, Injected(m))
		return nil
	}
	n := tn.scenario.Inject(m.Inject)
	switch {
	case n == nil:
		return tn.refuse(ErrNoSuchInject, fmt.Sprintf("%q", m.Inject))
	case tn.released(n.ID):
		return tn.refuse(ErrInjected, n.Title)
	case tn.stage != StageRound && tn.stage != StageReading && tn.stage != StageWaiting:
		return tn.refuse(ErrNotNow, "news comes while the talks go on")
	}
	tn.release(n)
	return nil
}

// release brings out a piece of news with what it does to trust and walk-aways.
func (tn *turn) release(n *scenario.Inject) {
	tn.emit(toAll, Injected{Inject: n.ID})
	for p := range tn.parties {
		for q := range tn.parties {
			d := scenario.Direction{Truster: tn.partyID(p), Trusted: tn.partyID(q)}
			if w := n.Trust[d]; w != 0 {
				tn.act(act{truster: d.Truster, trusted: d.Trusted, rule: RuleInject, weight: w, inject: n.ID})
			}
		}
		if w := n.WalkAway[tn.partyID(p)]; w != 0 {
			tn.score(ScoreLine{Party: tn.partyID(p), Rule: RuleWalkAway, Inject: n.ID}, w)
		}
	}
}

// award moves trust by so many points, as the instructor says.
func (tn *turn) award(m Award) error {
	switch {
	case tn.scenario.Party(m.Truster) == nil || tn.scenario.Party(m.Trusted) == nil || m.Truster == m.Trusted:
		return tn.refuse(ErrNoSuchParty, fmt.Sprintf("%s>%s", m.Truster, m.Trusted))
	case m.Points == 0 || m.Points < -fullTrust || m.Points > fullTrust:
		return tn.refuse(ErrBadNumber, "from -100 to 100, and not 0")
	case m.Reason.IsZero():
		return tn.refuse(ErrNoWords, "say why")
	}
	before := tn.trustIn(m.Truster, m.Trusted)
	tn.emit(toAll, Awarded{Truster: m.Truster, Trusted: m.Trusted, Reason: m.Reason})
	line := TrustLine{
		ID: tn.trustLineID(m.Truster, m.Trusted), Round: tn.now(), Phase: tn.phase, Truster: m.Truster, Trusted: m.Trusted,
		Rule: RuleAward, Weight: m.Points, Factors: []Factor{}, Before: before, After: min(max(before+m.Points, 0), fullTrust),
	}
	line.Reason = tn.trustReason(line)
	tn.emit(tn.toParties(m.Truster, m.Trusted), Trusted{line})
	return nil
}

func (tn *turn) finish() error {
	if tn.stage == StageOver {
		return tn.refuse(ErrOver, "")
	}
	tn.end()
	return nil
}

func (tn *turn) reopen(m Reopen) error {
	switch {
	case tn.stage != StageOver:
		return tn.refuse(ErrNotOver, "")
	case tn.talk != m.Off:
		return tn.refuse(ErrAlreadySo, "")
	}
	tn.emit(toAll, Reopened(m))
	return nil
}

// waitingDrafts returns the drafts that the instructor has not valued.
func (t *Table) waitingDrafts() []scenario.ProposalID {
	var ids []scenario.ProposalID
	for i := range t.items {
		if d := &t.items[i]; !d.valued && !d.lapsed {
			ids = append(ids, d.item.ID)
		}
	}
	return slices.Clip(ids)
}
