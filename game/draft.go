package game

import (
	"fmt"
	"slices"

	"parley/game/scenario"
)

// What a step of the instructor's scale is worth, and how much trust keeping a draft earns.
const (
	draftStep   = 3 * scenario.Point
	draftWeight = 3 * scenario.Point
	maxStep     = 2
)

func (tn *turn) draft(m Draft) error {
	mine := tn.me.role.Party
	switch {
	case !tn.drafts:
		return tn.refuse(ErrNoDrafts, "")
	case m.Title.IsZero() || m.Text.IsZero():
		return tn.refuse(ErrNoWords, "")
	case slices.ContainsFunc(tn.items, func(d draft) bool { return d.party == mine }):
		return tn.refuse(ErrOneDraft, "")
	}
	tn.emit(tn.toParties(mine), Drafted{
		Draft: draftOf(mine), By: tn.me.id, Party: mine, Title: m.Title, Text: m.Text,
	})
	return nil
}

// draftOf names the draft of a party; no proposal of a file can be called so.
func draftOf(party scenario.PartyID) scenario.ProposalID {
	return "draft@" + scenario.ProposalID(party)
}

// value puts a draft on the agenda: it binds every party, each may lead it, all see whether it is kept.
func (tn *turn) value(m Value) error {
	if tn.stage == StageOver {
		return tn.refuse(ErrOver, "")
	}
	i := slices.IndexFunc(tn.items, func(d draft) bool { return d.item.ID == m.Draft && !d.valued && !d.lapsed })
	if i < 0 {
		return tn.refuse(ErrNoSuchDraft, string(m.Draft))
	}
	worth := scenario.PerParty{}
	for id, step := range m.Steps {
		if tn.scenario.Party(id) == nil {
			return tn.refuse(ErrNoSuchParty, string(id))
		}
		if step < -maxStep || step > maxStep {
			return tn.refuse(ErrBadNumber, fmt.Sprintf("%d is not between %d and %d", step, -maxStep, maxStep))
		}
	}
	for p := range tn.parties {
		id := tn.partyID(p)
		if _, ok := m.Steps[id]; !ok {
			return tn.refuse(ErrNoSuchParty, fmt.Sprintf("no step for %s", id))
		}
		worth[id] = scenario.Points(m.Steps[id]) * draftStep
	}
	d := tn.items[i]
	tn.emit(toAll, Valued{Draft: m.Draft, By: d.by, Party: d.party, Title: d.title, Text: d.text, Worth: worth})
	return nil
}

// item is a draft as a proposal. Its title is not the player's: sentences of the ledgers name it and are not
// sealed, so a person's words would outlive their erasure there. The view shows theirs beside it.
func (t *Table) item(d *draft, worth scenario.PerParty) scenario.Proposal {
	p := scenario.Proposal{
		ID: d.item.ID, Title: "the draft of " + t.nameOf(d.party), Verify: scenario.VerifyOpen, Worth: worth,
		Trust: map[scenario.Direction]scenario.Points{},
	}
	for a := range t.parties {
		p.By = append(p.By, scenario.Name(t.partyID(a)))
		for b := range t.parties {
			if a != b {
				p.Trust[scenario.Direction{Truster: t.partyID(a), Trusted: t.partyID(b)}] = draftWeight
			}
		}
	}
	return p
}
