package game

import (
	"fmt"
	"iter"
	"maps"
	"slices"

	"parley/game/scenario"
)

// levelsOf yields the levels that answer p's terms, in the order of the terms.
func levelsOf(p *scenario.Proposal, levels map[scenario.TermID]scenario.LevelID) iter.Seq[*scenario.Level] {
	return func(yield func(*scenario.Level) bool) {
		for i := range p.Terms {
			id := levels[p.Terms[i].ID]
			for k := range p.Terms[i].Levels {
				if l := &p.Terms[i].Levels[k]; l.ID == id && !yield(l) {
					return
				}
			}
		}
	}
}

// answered counts the terms of p that levels answer.
func answered(p *scenario.Proposal, levels map[scenario.TermID]scenario.LevelID) int {
	n := 0
	for range levelsOf(p, levels) {
		n++
	}
	return n
}

// worthTo and costTo are what p with these levels means to a party: net when all honour, and what
// honouring costs it.
func worthTo(party scenario.PartyID, p *scenario.Proposal, levels map[scenario.TermID]scenario.LevelID) scenario.Points {
	sum := p.Worth[party]
	for l := range levelsOf(p, levels) {
		sum += l.Worth[party]
	}
	return sum
}

func costTo(party scenario.PartyID, p *scenario.Proposal, levels map[scenario.TermID]scenario.LevelID) scenario.Points {
	sum := p.Cost[party]
	for l := range levelsOf(p, levels) {
		sum += l.Cost[party]
	}
	return sum
}

// fault is why a package cannot be put or agreed.
type fault struct {
	why    *Refusal
	detail string
}

// wellFormed checks a package against the agenda of this phase alone.
func (t *Table) wellFormed(pkg []Choice) *fault {
	if len(pkg) == 0 {
		return &fault{ErrEmptyPackage, ""}
	}
	for i, c := range pkg {
		p := t.proposal(c.Proposal)
		if p == nil {
			return &fault{ErrNoSuchProposal, fmt.Sprintf("%q", c.Proposal)}
		}
		if slices.ContainsFunc(pkg[:i], func(o Choice) bool { return o.Proposal == c.Proposal }) {
			return &fault{ErrTwice, p.Title}
		}
		if !t.opensNow(p.Opens) {
			return &fault{ErrProposalClosed, p.Title}
		}
		if len(c.Levels) != len(p.Terms) || answered(p, c.Levels) != len(p.Terms) {
			return &fault{ErrLevels, p.Title}
		}
		if d := t.deal(p.ID); d != nil && maps.Equal(c.Levels, d.agreedLevels()) {
			return &fault{ErrAgreedAlready, p.Title}
		}
	}
	return nil
}

// agreedLevels returns the levels last agreed, in force or not yet.
func (d *deal) agreedLevels() map[scenario.TermID]scenario.LevelID {
	if d.pending {
		return d.next
	}
	return d.levels
}

// fits checks that what a package requires is there and what it excludes is not.
func (t *Table) fits(pkg []Choice) *fault {
	in := func(id scenario.ProposalID) bool {
		return t.deal(id) != nil || slices.ContainsFunc(pkg, func(c Choice) bool { return c.Proposal == id })
	}
	for _, c := range pkg {
		p := t.proposal(c.Proposal)
		for _, r := range p.Requires {
			if !in(r) {
				return &fault{ErrRequires, fmt.Sprintf("%s requires %s", p.Title, t.titleOf(r))}
			}
		}
		for _, q := range t.agenda() {
			if p.ID != q.ID && in(q.ID) && (slices.Contains(p.Excludes, q.ID) || slices.Contains(q.Excludes, p.ID)) {
				return &fault{ErrExcludes, fmt.Sprintf("%s and %s", p.Title, q.Title)}
			}
		}
	}
	return nil
}

// lacks checks needs against the table as it stands; agreements within the package count. What is missing
// is told as the party named may know it.
func (t *Table) lacks(pkg []Choice, as scenario.PartyID) *fault {
	for _, c := range pkg {
		p := t.proposal(c.Proposal)
		if len(t.missing(p.Needs, pkg, "")) > 0 {
			return &fault{ErrNeeds, fmt.Sprintf("%s: %s", p.Title, list(t.missing(p.Needs, pkg, as), "and"))}
		}
		for l := range levelsOf(p, c.Levels) {
			if len(t.missing(l.Needs, pkg, "")) > 0 {
				return &fault{ErrNeeds, fmt.Sprintf("%s, %s: %s", p.Title, l.Title, list(t.missing(l.Needs, pkg, as), "and"))}
			}
		}
	}
	return nil
}

// check is all that must hold of a package whenever it is put or agreed; as is the party that is told.
func (t *Table) check(pkg []Choice, as scenario.PartyID) *fault {
	if f := t.wellFormed(pkg); f != nil {
		return f
	}
	if f := t.fits(pkg); f != nil {
		return f
	}
	return t.lacks(pkg, as)
}

func (t *Table) titleOf(id scenario.ProposalID) string {
	if p := t.proposal(id); p != nil {
		return p.Title
	}
	return string(id)
}

// leads says whether s may put p forward now: `by` names its role or its party, or s acts as head of a
// party whose role `by` names.
func (t *Table) leads(s *seat, p *scenario.Proposal) bool {
	for _, name := range p.By {
		if name == scenario.Name(s.role.ID) || name == scenario.Name(s.role.Party) {
			return true
		}
		if t.scenario.PartyOf(name) == s.role.Party && t.isHead(s) {
			return true
		}
	}
	return false
}

// partyLeads says whether anybody of a party may put p forward.
func (t *Table) partyLeads(party scenario.PartyID, p *scenario.Proposal) bool {
	return slices.ContainsFunc(p.By, func(name scenario.Name) bool { return t.scenario.PartyOf(name) == party })
}

// bound returns the parties that a package binds, in the order of the file.
func (t *Table) bound(pkg []Choice) []scenario.PartyID {
	var ids []scenario.PartyID
	for i := range t.parties {
		id := t.partyID(i)
		if slices.ContainsFunc(pkg, func(c Choice) bool {
			return slices.Contains(t.sheet.boundBy(t.proposal(c.Proposal)), id)
		}) {
			ids = append(ids, id)
		}
	}
	return ids
}
