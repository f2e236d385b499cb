package game

import (
	"slices"

	"parley/game/scenario"
)

func (tn *turn) commit(m Commit) error {
	mine := tn.me.role.Party
	if !tn.isHead(tn.me) {
		return tn.refuse(ErrNotHead, "")
	}
	for _, id := range m.Breach {
		if !tn.inForceFor(mine, id) {
			return tn.refuse(ErrNotInForce, string(id))
		}
	}
	tn.emit(tn.toParties(mine), Committed{Party: mine, Breach: tidy(m.Breach)})
	return nil
}

// inForceFor says whether a proposal is in force and binds party.
func (t *Table) inForceFor(party scenario.PartyID, id scenario.ProposalID) bool {
	d := t.deal(id)
	return d != nil && d.inForce && slices.Contains(t.sheet.boundBy(t.proposal(id)), party)
}

func (tn *turn) inspect(m Inspect) error {
	mine := tn.me.role.Party
	switch {
	case !tn.inForceFor(mine, m.Proposal):
		return tn.refuse(ErrNotInForce, string(m.Proposal))
	case tn.proposal(m.Proposal).Verify != scenario.VerifyInspect:
		return tn.refuse(ErrCannotInspect, tn.titleOf(m.Proposal))
	case tn.parties[tn.partyIndex(mine)].inspected != "":
		return tn.refuse(ErrOneInspection, "")
	}
	tn.emit(toAll, Inspecting{Party: mine, By: tn.me.id, Proposal: m.Proposal})
	return nil
}

func (tn *turn) walkOut() error {
	if !tn.isHead(tn.me) {
		return tn.refuse(ErrNotHead, "")
	}
	final := len(tn.walkedOut) > 0 || tn.lastRound()
	tn.emit(toAll, WalkedOut{Party: tn.me.role.Party, Final: final})
	tn.closeRound("walked-out")
	return nil
}

// lastRound says whether this is the last round in which anything can be signed.
func (t *Table) lastRound() bool {
	phase := t.currentPhase()
	if phase.Aftermath {
		return true
	}
	if t.round < t.roundsOf(phase) {
		return false
	}
	i := slices.Index(t.length.Phases, phase.ID)
	return !slices.ContainsFunc(t.length.Phases[i+1:], func(id scenario.PhaseID) bool { return !t.scenario.Phase(id).Aftermath })
}
