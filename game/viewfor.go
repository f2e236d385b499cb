package game

import (
	"slices"

	"parley/game/scenario"
)

// ViewFor returns the table as seat, or Observer, may see it; nil if there is no such seat. It names each thing
// shown, so that a new field of Table stays hidden until somebody adds it here.
func (t *Table) ViewFor(id SeatID) *View {
	t = t.seen()
	s := t.seat(id)
	switch {
	case t.stage == StageNew:
		return nil
	case id == Observer:
		return t.observerView()
	case s == nil:
		return nil
	}
	v := &View{}
	(&Viewer{view: v}).refresh(t, s, allOfIt)
	if t.stage == StageOver {
		v.Debrief = t.debriefFor(s)
	}
	return v
}

// nowView tells where the table stands, and of clocks those that concern party ("" sees all).
func (t *Table) nowView(mine scenario.PartyID) Now {
	n := Now{
		Stage: t.stage, Paused: t.paused, Phase: t.phase, Round: t.round, Suspended: t.suspended, Ending: t.ending,
		Talk: t.talk, Voice: map[scenario.PartyID]SeatID{},
	}
	if t.stage == StageWaiting {
		w := t.waiting
		n.Waiting = &w
	}
	if phase := t.currentPhase(); phase != nil {
		n.Aftermath = phase.Aftermath
		if !phase.Aftermath {
			n.Rounds = t.roundsOf(phase)
		}
	}
	for _, c := range t.clocks {
		if c.For != ForSilence || c.Party == mine || mine == "" {
			if mine != "" {
				c.Deadline = 0
			}
			n.Clocks = append(n.Clocks, c)
		}
	}
	for i := range t.parties {
		if h := t.head(t.partyID(i)); h != nil {
			n.Voice[t.partyID(i)] = h.id
		}
	}
	return n
}

// Seats returns the seats as all see them, in the order of the file.
func (t *Table) Seats() []SeatView { return t.seatViews(nil) }

// seatViews is Seats in room, if it has any.
func (t *Table) seatViews(room []SeatView) []SeatView {
	views := roomFor(room, len(t.seats))
	for i := range t.seats {
		s := &t.seats[i]
		v := SeatView{
			Seat: s.id, Party: s.role.Party, Name: s.player.Name, Held: s.held, Bot: s.player.Bot,
			Away: s.away, StandIn: s.stoodIn(), Ready: s.ready, Muted: s.muted,
		}
		for _, c := range s.player.With {
			v.With = append(v.With, c.Name)
		}
		views = append(views, v)
	}
	return views
}

// trustViews returns the directions of trust between mine and the others, or every direction for "".
func (t *Table) trustViews(mine scenario.PartyID) []TrustView {
	var views []TrustView
	for p := range t.parties {
		for q := range t.parties {
			truster, trusted := t.partyID(p), t.partyID(q)
			if p != q && (mine == "" || truster == mine || trusted == mine) {
				views = append(views, TrustView{Truster: truster, Trusted: trusted, Start: t.startOf(p, q), Lines: []TrustLine{}})
			}
		}
	}
	return t.retrusted(views, mine, 0)
}

// retrusted returns views as they stand now; of the table's lines they hold those before line from.
func (t *Table) retrusted(views []TrustView, mine scenario.PartyID, from int) []TrustView {
	if views == nil {
		return t.trustViews(mine)
	}
	for k := range views {
		v := &views[k]
		v.Value, v.Wary = t.trustIn(v.Truster, v.Trusted), t.wary(v.Truster, v.Trusted)
		for i := from; i < len(t.trustLines); i++ {
			l := t.trustLines[i]
			if l.Truster != v.Truster || l.Trusted != v.Trusted {
				continue
			}
			if mine != "" {
				l.Order = 0 // counts lines that others see
			}
			v.Lines = append(v.Lines, l)
		}
	}
	return views
}

// concernViews returns the concerns that s knows: those it holds, its party's, and what all know; without a seat,
// the last alone.
func (t *Table) concernViews(s *seat, room []ConcernView) []ConcernView {
	views := roomFor(room, len(t.scenario.Concerns))
	for i := range t.scenario.Concerns {
		c := &t.scenario.Concerns[i]
		own := s != nil && holds(s, c)
		if !t.sheet.concerns[i] || !own && !t.known(i) {
			continue
		}
		v := t.concernView(i)
		v.Own, v.Untold = own, !t.known(i)
		if v.Own {
			v.Weight = c.Weight
		}
		views = append(views, v)
	}
	return views
}

func (t *Table) concernView(i int) ConcernView {
	c, state := &t.scenario.Concerns[i], &t.concerns[i]
	return ConcernView{
		Concern: c.ID, Of: c.Of, Party: t.sheet.partyOf[i], Voiced: state.voiced,
		Open: t.phase != "" && t.opensNow(c.Opens), Life: state.life, Measure: state.measure, Tried: state.tried,
		Title: c.Title, Text: c.Text, Cites: c.Cited(),
	}
}

func citations(list []scenario.Citation) []string {
	var cites []string
	for _, c := range list {
		cites = append(cites, c.String())
	}
	return cites
}

// agendaView returns the proposals in play, and drafts of its own party's, for restate to say how they stand.
func (t *Table) agendaView(mine scenario.PartyID, room []ItemView) []ItemView {
	agenda := t.agenda()
	items := roomFor(room, len(agenda)+len(t.items))
	for _, p := range agenda {
		v := ItemView{Proposal: p.ID}
		if d := t.draft(p.ID); d != nil {
			v.Draft = &DraftView{By: d.by, Title: d.title, Text: d.text, Valued: true, Worth: p.Worth[mine]}
		}
		items = append(items, v)
	}
	for i := range t.items {
		if d := &t.items[i]; !d.valued && !d.lapsed && d.party == mine {
			items = append(items, ItemView{
				Proposal: d.item.ID, State: ItemClosed, Draft: &DraftView{By: d.by, Title: d.title, Text: d.text},
			})
		}
	}
	return items
}

// restate brings items up to date for s after something of the areas named changed, and no draft.
func (t *Table) restate(items []ItemView, s *seat, changed area) {
	for i, p := range t.agenda() { // beyond it there may be drafts that wait to be valued
		v := &items[i]
		v.State = t.itemState(p, s.role.Party)
		if changed&(areaPhase|areaSeats) != 0 {
			v.Lead = t.opensNow(p.Opens) && t.phase != "" && t.leads(s, p)
		}
		if changed&areaDeals != 0 {
			if d := t.deal(p.ID); d != nil {
				v.Levels = d.agreedLevels()
			}
		}
		t.restateNeeds(v, i, s.role.Party, changed)
	}
}

// restateNeeds brings up to date what the proposal at a place of the agenda and its levels need and lack, as seen by a
// party. Drafts need nothing.
func (t *Table) restateNeeds(v *ItemView, place int, as scenario.PartyID, changed area) {
	if place >= len(t.sheet.needs) {
		return
	}
	needs := &t.sheet.needs[place]
	if needs.reads&changed != 0 {
		v.Missing = t.addMissing(v.Missing[:0], t.sheet.agenda[place].Needs, nil, as)
	}
	for _, n := range needs.levels {
		if n.reads&changed != 0 {
			m := t.addMissing(v.LevelMissing[n.term][n.level.ID][:0], n.level.Needs, nil, as)
			v.lacks(n.term, n.level.ID, m)
		}
	}
}

// lacks notes what a level lacks. Only what lacks something stands in the view.
func (v *ItemView) lacks(term scenario.TermID, level scenario.LevelID, missing []string) {
	levels := v.LevelMissing[term]
	switch {
	case len(missing) == 0:
		if delete(levels, level); len(levels) == 0 {
			delete(v.LevelMissing, term)
		}
		return
	case v.LevelMissing == nil:
		v.LevelMissing = map[scenario.TermID]map[scenario.LevelID][]string{}
	}
	if levels == nil {
		levels = map[scenario.LevelID][]string{}
		v.LevelMissing[term] = levels
	}
	levels[level] = missing
}

// itemState says where a proposal stands, as far as mine can see.
func (t *Table) itemState(p *scenario.Proposal, mine scenario.PartyID) ItemState {
	if d := t.deal(p.ID); d != nil {
		switch {
		case !d.inForce:
			return ItemAgreed
		case len(d.rounds) == 0:
			return ItemAgreed
		}
		last := d.rounds[len(d.rounds)-1]
		if len(t.breachersSeen(p.ID, last, seenBy(mine))) > 0 {
			return ItemBroken
		}
		for _, o := range t.observed {
			if o.By == mine && o.Proposal == p.ID && o.Round == last.round && o.Seen == SeenNot {
				return ItemUnseen
			}
		}
		return ItemKept
	}
	for i := range t.offers {
		if o := &t.offers[i]; o.state == OfferOpen && slices.ContainsFunc(o.pkg, func(c Choice) bool { return c.Proposal == p.ID }) {
			return ItemTabled
		}
	}
	if t.phase == "" || !t.opensNow(p.Opens) {
		return ItemClosed
	}
	return ItemOpen
}

// gestureViews returns where the gestures of mine stand.
func (t *Table) gestureViews(mine scenario.PartyID, room []GestureView) []GestureView {
	views := roomFor(room, len(t.scenario.Gestures))
	for i := range t.scenario.Gestures {
		g := &t.scenario.Gestures[i]
		if !slices.Contains(g.By, mine) || !t.sheet.gestures[i] {
			continue
		}
		v := GestureView{Gesture: g.ID, State: GestureOpen}
		if t.phase == "" || !t.opensNow(g.Opens) {
			v.State = GestureClosed
		}
		if s := t.gestureState(mine, g.ID); s != nil {
			if s.state != GestureOpen {
				v.State = s.state
			}
			v.By, v.Text, v.Announced = s.by, s.text, s.announced
		}
		views = append(views, v)
	}
	return views
}

func (t *Table) newsViews() []NewsView {
	views := []NewsView{}
	for _, n := range t.news {
		v := NewsView{Inject: n.Inject, Title: n.Title.Words, Text: scenario.Markdown(n.Text.Words), Round: n.round, Phase: n.phase}
		if def := t.scenario.Inject(n.Inject); def != nil {
			v.Title, v.Text, v.Cites = def.Title, def.Text, citations(def.Cites)
		}
		views = append(views, v)
	}
	return views
}
