package game

// Viewer shows one seat a table again and again, as ViewFor does, and makes anew only those sections of the view that
// may have changed since it was last asked. Views that it returned stay as they are and share what did not change: who
// reads them changes nothing in them. A Viewer follows one table as it moves on, not a clone that might be dropped.
type Viewer struct {
	seat SeatID
	seen changes
	view *View
}

// NewViewer returns a Viewer for seat.
func NewViewer(seat SeatID) *Viewer { return &Viewer{seat: seat} }

// View returns t as the seat may see it; nil if there is no such seat. As long as nothing changes that may be
// seen, it returns the same view.
func (w *Viewer) View(t *Table) *View {
	s := t.seat(w.seat)
	if w.view == nil || s == nil || t.stage == StageOver {
		w.seen, w.view = t.changes, t.ViewFor(w.seat)
		return w.view
	}
	changed := t.changes.since(&w.seen)
	if changed == 0 {
		return w.view
	}
	next := *w.view
	t.refresh(&next, s, changed)
	w.seen, w.view = t.changes, &next
	return w.view
}

// refresh makes anew the sections of the view of s that hold something of the areas named.
func (t *Table) refresh(v *View, s *seat, changed area) {
	has := func(a area) bool { return changed&a != 0 }
	mine := s.role.Party
	if has(areaStage | areaPhase | areaClocks | areaSeats) {
		v.Now = t.nowView(mine)
	}
	if has(areaSeats | areaReady) {
		v.Seats = t.Seats()
	}
	if has(areaTrust) {
		v.Trust = t.trustViews(mine, v.Trust)
	}
	if has(areaConcerns | areaPhase) {
		v.Concerns = t.concernViews(s)
	}
	switch {
	case has(areaDeals | areaDrafts | areaPhase | areaSeats):
		v.Agenda = t.agendaView(s)
	case has(areaOffers | areaTrust | areaVoiced):
		v.Agenda = t.restated(v.Agenda, mine, has(areaTrust|areaVoiced))
	}
	switch {
	case has(areaDeals | areaDrafts | areaReckoning | areaPhase | areaTrust | areaVoiced | areaMeasures):
		v.Offers = t.offerViews(mine, s, nil)
	case has(areaOffers):
		v.Offers = t.offerViews(mine, s, v.Offers)
	}
	if has(areaGestures | areaPhase) {
		v.Gestures = t.gestureViews(mine)
	}
	if has(areaDeals | areaWord | areaTrust | areaDrafts) {
		v.Promises = t.promiseViews(mine)
	}
	if has(areaNews) {
		v.News = t.newsViews()
	}
	if has(areaReckoning) {
		v.Reckoning = t.reckoningView(s)
	}
	if has(areaStatement) {
		v.Statement = t.statementView()
	}
	if has(areaScores | areaTrust | areaDeals | areaMeasures) {
		lines := v.Score.Lines
		v.Score = t.scores(t.partyIndex(mine), s)
		v.Score.Lines = lines
	}
	if has(areaScores) {
		v.Score.Lines = t.scoreLinesOf(mine, s)
	}
	if has(areaReady | areaSeats | areaWord | areaGestures | areaReckoning) {
		v.Mine = t.mine(s)
	}
	if has(allOfIt &^ (areaClocks | areaNews | areaScores | areaTrust)) {
		v.Moves = t.openMoves(s)
	}
	v.Advice = t.advise(s, v)
}
