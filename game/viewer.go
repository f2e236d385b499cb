package game

import "slices"

// Viewer shows one seat a table again and again, as ViewFor does, and makes anew only what may have changed since it was
// last asked. Its view is good until it is asked again: then the same lists hold what is new. It follows one table as that
// moves on; shown another, of the same scenario, it begins anew in the room that it has.
type Viewer struct {
	seat  SeatID
	table *Table // that it follows; nil before it was asked
	seen  changes
	view  *View

	// How many lines of the table's ledgers and how many guesses the view holds, or passed over: all of them only grow.
	trustLines, scoreLines, taps int

	offers    []OfferView    // room for the next list of offers: while that is made, the last is read
	reckoning *ReckoningView // room for it
	open      openings
}

// NewViewer returns a Viewer for seat.
func NewViewer(seat SeatID) *Viewer { return &Viewer{seat: seat, view: &View{}} }

// View returns t as the seat may see it; nil if there is no such seat.
func (w *Viewer) View(t *Table) *View {
	s := t.seat(w.seat)
	if s == nil || t.stage == StageNew || t.stage == StageOver {
		return t.ViewFor(w.seat)
	}
	changed := t.changes.since(&w.seen)
	if w.table != t {
		w.turnTo(t)
		changed = allOfIt
	}
	if changed != 0 {
		w.seen = t.changes
		w.refresh(t, s, changed)
	}
	return w.view
}

// turnTo forgets the table that w followed. What else there is of it refresh replaces.
func (w *Viewer) turnTo(t *Table) {
	w.table = t
	w.trustLines, w.scoreLines, w.taps = 0, 0, 0
	v := w.view
	for i := range v.Trust {
		v.Trust[i].Lines = v.Trust[i].Lines[:0]
	}
	v.Score.Lines, v.Mine.Taps = v.Score.Lines[:0], v.Mine.Taps[:0]
}

// refresh makes anew the sections of the view of s that hold something of the areas named.
func (w *Viewer) refresh(t *Table, s *seat, changed area) {
	v, mine := w.view, s.role.Party
	has := func(a area) bool { return changed&a != 0 }
	if has(areaStage | areaPhase | areaClocks | areaSeats) {
		v.Now = t.nowView(mine)
	}
	if has(areaSeats | areaReady) {
		v.Seats = t.seatViews(v.Seats)
	}
	if has(areaTrust) {
		v.Trust = t.retrusted(v.Trust, mine, w.trustLines)
		w.trustLines = len(t.trustLines)
	}
	if has(areaConcerns | areaPhase) {
		v.Concerns = t.concernViews(s, v.Concerns)
	}
	switch {
	case has(areaDrafts):
		v.Agenda = t.agendaView(mine, v.Agenda)
		t.restate(v.Agenda, s, allOfIt)
	case has(areaDeals | areaPhase | areaSeats | areaOffers | areaTrust | areaVoiced):
		t.restate(v.Agenda, s, changed)
	}
	if has(weighed | areaOffers | areaTrust | areaReckoning | areaPhase) {
		w.refreshOffers(t, s, has(weighed), has(areaTrust))
	}
	if has(areaGestures | areaPhase) {
		v.Gestures = t.gestureViews(mine, v.Gestures)
	}
	switch {
	case has(areaDeals | areaDrafts):
		v.Promises = t.promiseViews(mine, v.Promises)
	case has(areaWord | areaTrust):
		t.recommit(v.Promises, mine)
	}
	if has(areaNews) {
		v.News = t.newsViews()
	}
	if has(areaReckoning) {
		if v.Reckoning = t.reckoningView(s, w.reckoning); v.Reckoning != nil {
			w.reckoning = v.Reckoning
		}
	}
	if has(areaStatement) {
		v.Statement = t.statementView()
	}
	w.refreshScore(t, s, changed)
	if has(areaReady | areaSeats | areaWord | areaGestures | areaReckoning) {
		w.refreshMine(t, s)
	}
	if has(allOfIt &^ (areaClocks | areaNews | areaScores | areaTrust)) {
		v.Moves = w.open.list(t, s, v.Mine.TapDue)
	}
	v.Advice = t.advise(s, v)
}

// refreshScore is refresh for the score and its ledger.
func (w *Viewer) refreshScore(t *Table, s *seat, changed area) {
	v, p := w.view, t.partyIndex(s.role.Party)
	if changed&(areaScores|areaTrust|areaDeals|areaMeasures) != 0 {
		lines := v.Score.Lines
		v.Score = t.scores(p, s)
		v.Score.Lines = lines
	}
	if changed&areaScores != 0 {
		v.Score.Lines = t.addScoreLines(v.Score.Lines, s.role.Party, s, w.scoreLines)
		w.scoreLines = len(t.scoreLines)
	}
}

// refreshMine is refresh for what belongs to the seat alone.
func (w *Viewer) refreshMine(t *Table, s *seat) {
	v := w.view
	taps := v.Mine.Taps
	for _, tap := range t.taps[w.taps:] {
		if tap.Seat == s.id {
			taps = append(taps, tap)
		}
	}
	w.taps = len(t.taps)
	v.Mine = Mine{
		Plan: s.plan, Taps: taps, TapDue: t.tapDue(s), SilenceLeft: maxBreaks - s.broke,
		Inspecting: t.parties[t.partyIndex(s.role.Party)].inspected, Gestured: t.gestured(s.role.Party),
	}
}

// weighed are the areas that an offer's weight, and what it needs, depends on; what it needs depends on trust besides.
const weighed = areaDeals | areaDrafts | areaVoiced | areaMeasures

// refreshOffers is refresh for the offers. Those that were weighed need it no more unless again; nor what they lack,
// unless trust moved.
func (w *Viewer) refreshOffers(t *Table, s *seat, again, trust bool) {
	old := w.view.Offers
	views := t.offerViews(s.role.Party, w.offers)
	for i := range views {
		o := &views[i]
		k := slices.IndexFunc(old, func(v OfferView) bool { return v.Offer == o.Offer })
		known := k >= 0 && !again
		if k >= 0 {
			o.ForUs = old[k].ForUs
		}
		if !known {
			o.ForUs = t.weigh(s, o.Package, o.ForUs.Meets)
		}
		switch {
		case !o.live():
			o.ForUs.Missing = nil
		case !known || trust:
			o.ForUs.Missing = t.lacking(s.role.Party, o.Package)
		}
	}
	w.view.Offers, w.offers = views, old
}

// live says whether an offer is open, or waits within its party.
func (o *OfferView) live() bool { return o.State == OfferOpen || o.State == OfferWaiting }
