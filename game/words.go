package game

import (
	"fmt"
	"strings"

	"parley/game/scenario"
)

// The sentences of the ledgers. They name parties and things as the scenario does.

func (t *Table) nameOf(id scenario.PartyID) string {
	if p := t.scenario.Party(id); p != nil {
		return p.Name
	}
	return string(id)
}

// list writes items as a person would: "a, b and c".
func list(items []string, last string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	return strings.Join(items[:len(items)-1], ", ") + " " + last + " " + items[len(items)-1]
}

func has(factors []Factor, name string) bool {
	for _, f := range factors {
		if f.Name == name {
			return true
		}
	}
	return false
}

// quoted names a proposal within a sentence.
func (t *Table) quoted(id scenario.ProposalID) string { return "“" + t.titleOf(id) + "”" }

// trustReason says in one sentence why trust moved.
func (t *Table) trustReason(l TrustLine) string {
	p, q := t.nameOf(l.Truster), t.nameOf(l.Trusted)
	switch l.Rule {
	case RuleGesture:
		title := t.scenario.Gesture(l.Gesture).Title
		if l.Weight < 0 {
			if has(l.Factors, "provoked") {
				return fmt.Sprintf("%s struck back at %s: %s", q, p, title)
			}
			return fmt.Sprintf("%s took a hostile step: %s", q, title)
		}
		did := []string{fmt.Sprintf("%s made a gesture: %s", q, title)}
		if has(l.Factors, "reciprocal") {
			did[0] = fmt.Sprintf("%s answered a gesture of %s: %s", q, p, title)
		}
		if has(l.Factors, "responsive") {
			did = append(did, fmt.Sprintf("met a concern that %s had voiced", p))
		}
		return list(did, "and")
	case RuleReciprocal:
		return fmt.Sprintf("%s had gone first (%s), and %s answered", q, t.scenario.Gesture(l.Gesture).Title, p)
	case RuleDisclosed:
		return fmt.Sprintf("%s disclosed a concern it had kept to itself: %s", q, t.scenario.Concern(l.Concern).Title)
	case RuleUnderstood:
		return fmt.Sprintf("%s understood a concern of %s: %s", q, p, t.scenario.Concern(l.Concern).Title)
	case RuleHonoured:
		if has(l.Factors, "unverified") {
			return fmt.Sprintf("%s could not see whether %s honoured %s, and took it on trust", p, q, t.quoted(l.Proposal))
		}
		if has(l.Factors, "responsive") {
			return fmt.Sprintf("%s honoured %s, which meets a concern that %s had voiced", q, t.quoted(l.Proposal), p)
		}
		return fmt.Sprintf("%s honoured %s", q, t.quoted(l.Proposal))
	case RuleBreached:
		return fmt.Sprintf("%s saw %s break %s", p, q, t.quoted(l.Proposal))
	case RuleFoundOut:
		return fmt.Sprintf("%s found out that %s had broken %s the round before", p, q, t.quoted(l.Proposal))
	case RuleInject:
		return fmt.Sprintf("news: %s", t.scenario.Inject(l.Inject).Title)
	case RuleAward:
		return "awarded by the instructor"
	}
	return string(l.Rule)
}

// scoreReason says in one sentence why a utility or a walk-away moved.
func (t *Table) scoreReason(l ScoreLine) string {
	switch l.Rule {
	case RuleWorth:
		return fmt.Sprintf("what %s is worth, over its reckonings", t.quoted(l.Proposal))
	case RulePrice:
		return fmt.Sprintf("what the gesture costs or brings: %s", t.scenario.Gesture(l.Gesture).Title)
	case RuleConcern:
		return fmt.Sprintf("how far the concern is met: %s", t.scenario.Concern(l.Concern).Title)
	case RuleWalkAway:
		if l.Inject != "" {
			return fmt.Sprintf("what walking away is worth, after the news: %s", t.scenario.Inject(l.Inject).Title)
		}
		return fmt.Sprintf("what walking away is worth, after the gesture: %s", t.scenario.Gesture(l.Gesture).Title)
	case RuleRevealed:
		if l.Concern != "" {
			return fmt.Sprintf("revealed: how far the concern was truly met: %s", t.scenario.Concern(l.Concern).Title)
		}
		return fmt.Sprintf("revealed: how %s was truly kept", t.quoted(l.Proposal))
	}
	return string(l.Rule)
}
