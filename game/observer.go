package game

import "parley/game/scenario"

// bystander stands where the eyes of a party are asked for, and nobody's are meant but the public's.
const bystander = scenario.PartyID(everybody)

// observerView is the table as all may see it: no trust, no scores, no moves, and of what was agreed and kept only
// what no party can have missed.
func (t *Table) observerView() *View {
	v := &View{
		Now:       t.nowView(bystander),
		Seats:     t.Seats(),
		Trust:     []TrustView{},
		Concerns:  t.concernViews(nil, nil),
		Agenda:    []ItemView{},
		Offers:    t.offerViews(bystander, nil),
		Gestures:  []GestureView{},
		Promises:  []PromiseView{},
		News:      t.newsViews(),
		Reckoning: t.publicReckoning(),
		Statement: t.statementView(),
		Score:     ScoreView{Lines: []ScoreLine{}},
		Moves:     []OpenMove{},
		Advice:    Advice{Code: AdviseWait},
	}
	for i, p := range t.agenda() {
		item := ItemView{Proposal: p.ID, State: t.publicState(p)}
		t.restateNeeds(&item, i, bystander, allOfIt)
		if d := t.deal(p.ID); d != nil {
			item.Levels = d.agreedLevels()
		}
		if d := t.draft(p.ID); d != nil {
			item.Draft = &DraftView{By: d.by, Title: d.title, Text: d.text, Valued: true}
		}
		v.Agenda = append(v.Agenda, item)
	}
	if t.stage == StageOver {
		v.Debrief = t.debriefFor(nil)
	}
	return v
}

// publicState says where a proposal stands as all can see. Whether one is kept that is not open to all eyes, nobody
// is told who is not bound by it.
func (t *Table) publicState(p *scenario.Proposal) ItemState {
	state := t.itemState(p, bystander)
	if (state == ItemKept || state == ItemBroken) && p.Verify != scenario.VerifyOpen {
		return ItemUnseen
	}
	return state
}

// publicReckoning is the last reckoning as all saw it; nil before the first. Who saw, an observer is not told: of
// what is open, everybody did.
func (t *Table) publicReckoning() *ReckoningView {
	if t.reckonings == 0 {
		return nil
	}
	v := &ReckoningView{Round: t.reckonings, Phase: t.marks[len(t.marks)-1].Phase}
	for i := range t.deals {
		d := &t.deals[i]
		if d.effect == v.Round {
			v.Effect = append(v.Effect, d.proposal)
		}
		p := t.proposal(d.proposal)
		if len(d.rounds) == 0 || d.rounds[len(d.rounds)-1].round != v.Round || p.Verify != scenario.VerifyOpen {
			continue
		}
		for _, of := range t.sheet.boundBy(p) {
			v.Observed = append(v.Observed, Observed{
				Of: of, Proposal: p.ID, Round: v.Round, Seen: sight(d.rounds[len(d.rounds)-1], of),
			})
		}
	}
	return v
}
