package game

import (
	"slices"

	"parley/game/scenario"
)

// Debrief is what is revealed to all when the talks are over: at once, or when the instructor lifts the veil.
type Debrief struct {
	Ending   scenario.EndingID `json:"ending"`
	Title    string            `json:"title"`
	Epilogue scenario.Markdown `json:"epilogue"`
	// Veiled says that the instructor has not revealed the rest: this holds what the seat knew anyway, Own in the place
	// of Possible, and neither Dance, Spirals nor Asks. Lists that tell of others are short or empty.
	Veiled    bool                `json:"veiled,omitempty"`
	Own       *OwnPossible        `json:"own,omitempty"`
	Parties   []PartyResult       `json:"parties"`
	Seats     []SeatResult        `json:"seats"`
	Trust     []TrustView         `json:"trust"` // every direction, with every line
	Concerns  []ConcernView       `json:"concerns"`
	Promises  []PromiseResult     `json:"promises"`
	Taps      []Tapped            `json:"taps,omitempty"`
	Grit      []GritSequence      `json:"grit,omitempty"`
	Rounds    []RoundMark         `json:"rounds"`
	Turns     []TurningPoint      `json:"turns,omitempty"`    // of trust, in the order of time
	Spirals   []Spiral            `json:"spirals,omitempty"`  // by when they began
	Dance     []DanceStep         `json:"dance,omitempty"`    // every offer, oldest first
	Possible  *PossibleResult     `json:"possible,omitempty"` // none: it could not be worked out, or the table ended before it was
	Asks      []Ask               `json:"asks,omitempty"`     // what to talk about, most telling first; at most 6
	Questions []scenario.Markdown `json:"questions,omitempty"`
	Marked    bool                `json:"marked,omitempty"` // trust was awarded by hand; leave it out of comparisons
}

// PartyResult is how a party came out. Left is what it left on the table: its ideal less its utility.
type PartyResult struct {
	Party scenario.PartyID `json:"party"`
	Score ScoreView        `json:"score"`
	Left  scenario.Points  `json:"left"`
}

// SeatResult is how a seat came out: the party's total, its own concerns, and both together.
type SeatResult struct {
	Seat     SeatID           `json:"seat"`
	Party    scenario.Points  `json:"party"`
	Concerns *scenario.Points `json:"concerns,omitempty"` // none: the role has no concern of its own
	Score    scenario.Points  `json:"score"`
	// Strategy is how the bot played that played the seat in the end; none: a person did.
	Strategy scenario.Strategy `json:"strategy,omitempty"`
}

// PromiseResult is the whole truth about a commitment.
type PromiseResult struct {
	Proposal scenario.ProposalID                  `json:"proposal"`
	Levels   map[scenario.TermID]scenario.LevelID `json:"levels,omitempty"`
	Parties  []scenario.PartyID                   `json:"parties"`
	Rounds   []PromiseTruth                       `json:"rounds"`
}

// PromiseTruth is one reckoning of a commitment: who breached it, and which breaches which party saw.
type PromiseTruth struct {
	Round    int                `json:"round"`
	Breached []scenario.PartyID `json:"breached,omitempty"`
	Observed []Observed         `json:"observed,omitempty"`
}

// GritSequence is a run of friendly gestures as Osgood's GRIT describes it: each announced and carried
// out as announced, the others invited, no smaller than the one before.
type GritSequence struct {
	Party    scenario.PartyID     `json:"party"`
	Gestures []scenario.GestureID `json:"gestures"`
}

// RoundMark says where a reckoning stands on the line of trust: after which ledger line.
type RoundMark struct {
	Round int              `json:"round"`
	Phase scenario.PhaseID `json:"phase"`
	Line  int              `json:"line"` // the Order of the last line of trust booked by then
}

// OwnPossible is what a party may know of what was possible before all is revealed.
type OwnPossible struct {
	Left   scenario.Points `json:"left"`   // the most it could have had more without any party having less
	Better bool            `json:"better"` // some package was better for some party and worse for none
	Exact  bool            `json:"exact"`  // else a better one may have been missed
}

// debrief reveals the whole play: every trust, concern, commitment and guess, to all.
func (t *Table) debrief() *Debrief {
	ending := t.scenario.Ending(t.ending)
	d := &Debrief{
		Ending: ending.ID, Title: ending.Title, Epilogue: ending.Epilogue,
		Trust: t.trustViews(""), Taps: t.taps, Grit: t.gritSequences(), Rounds: t.marks,
		Questions: t.scenario.Questions, Marked: t.marked,
		Parties: t.PartyResults(), Seats: t.SeatResults(), Concerns: []ConcernView{}, Promises: []PromiseResult{},
	}
	for i := range d.Parties {
		d.Parties[i].Score.Lines = t.addScoreLines(nil, d.Parties[i].Party, nil, 0)
	}
	for i := range t.scenario.Concerns {
		if c := &t.scenario.Concerns[i]; t.sheet.concerns[i] {
			v := t.concernView(i)
			v.Weight, v.Untold = c.Weight, !t.known(i)
			d.Concerns = append(d.Concerns, v)
		}
	}
	for i := range t.deals {
		d.Promises = append(d.Promises, t.promiseResult(&t.deals[i]))
	}
	d.Turns, d.Spirals, d.Dance = turningPoints(d.Trust), t.spirals(), t.dance()
	if t.appraised != nil {
		d.Possible = &t.appraised.Possible
	}
	d.Asks = t.asks(d)
	return d
}

// Ending returns how the talks ended, or "" as long as they go on.
func (t *Table) Ending() scenario.EndingID { return t.ending }

// PartyResults returns how the parties stand, in the order of the file, without the lines of their ledgers.
func (t *Table) PartyResults() []PartyResult {
	list := make([]PartyResult, len(t.parties))
	for p := range t.parties {
		score := t.scores(p, nil)
		list[p] = PartyResult{Party: t.partyID(p), Score: score, Left: max(score.Ideal-score.Utility, 0)}
	}
	return list
}

// SeatResults returns how the seats stand that somebody holds, in the order of the file.
func (t *Table) SeatResults() []SeatResult {
	list := []SeatResult{}
	for i := range t.seats {
		if s := &t.seats[i]; s.held {
			score, concerns := t.seatScore(s)
			r := SeatResult{Seat: s.id, Party: t.totalScore(t.partyIndex(s.role.Party)), Concerns: concerns, Score: score}
			if s.byBot() {
				r.Strategy = s.botView().Strategy
			}
			list = append(list, r)
		}
	}
	return list
}

func (t *Table) promiseResult(d *deal) PromiseResult {
	r := PromiseResult{Proposal: d.proposal, Levels: d.agreedLevels(), Parties: t.sheet.boundBy(t.proposal(d.proposal)), Rounds: []PromiseTruth{}}
	for _, c := range d.rounds {
		truth := PromiseTruth{Round: c.round, Breached: c.breached}
		for _, o := range t.observed {
			if o.Proposal == d.proposal && o.Round == c.round {
				truth.Observed = append(truth.Observed, o)
			}
		}
		r.Rounds = append(r.Rounds, truth)
	}
	return r
}

// gritSequences finds runs of friendly gestures as C. E. Osgood, "An Alternative to War or Surrender"
// (1962) describes them: each announced before it was carried out as announced, with an invitation to
// answer, and none smaller than the one before. A hostile gesture ends a run; two make one.
func (t *Table) gritSequences() []GritSequence {
	var found []GritSequence
	for p := range t.parties {
		party := t.partyID(p)
		run, last := []scenario.GestureID{}, scenario.Points(0)
		end := func() {
			if len(run) >= 2 {
				found = append(found, GritSequence{Party: party, Gestures: slices.Clone(run)})
			}
			run, last = run[:0], 0
		}
		for i := range t.gestures {
			g := &t.gestures[i]
			if g.Party != party || g.state != GestureDone {
				continue
			}
			weight := t.scenario.Gesture(g.Gesture).Trust
			if weight <= 0 || weight < last {
				end()
			}
			if weight > 0 && g.announced && g.invite {
				run, last = append(run, g.Gesture), weight
			}
		}
		end()
	}
	return found
}

// InstructorView returns the table with everything that is in it.
func (t *Table) InstructorView() *InstructorView {
	if t.stage == StageNew {
		return nil
	}
	v := &InstructorView{
		View: View{
			Now: t.nowView(""), Seats: t.Seats(), Trust: t.trustViews(""), Concerns: []ConcernView{}, Agenda: []ItemView{},
			Offers: t.offerViews("", nil), Gestures: []GestureView{}, Promises: []PromiseView{}, News: t.newsViews(),
			Statement: t.statementView(),
			Moves:     []OpenMove{}, Score: ScoreView{Lines: []ScoreLine{}},
		},
		Breaches: map[scenario.PartyID][]scenario.ProposalID{}, Drafts: t.waitingDrafts(),
		Scores: map[scenario.PartyID]ScoreView{}, Bots: t.botViews(), Marked: t.marked, Veiled: t.veiled,
	}
	for i := range t.scenario.Concerns {
		if c := &t.scenario.Concerns[i]; t.sheet.concerns[i] {
			cv := t.concernView(i)
			cv.Weight, cv.Untold = c.Weight, !t.known(i)
			v.Concerns = append(v.Concerns, cv)
		}
	}
	for _, p := range t.agenda() {
		item := ItemView{Proposal: p.ID, State: t.itemState(p, "")}
		if d := t.deal(p.ID); d != nil {
			item.Levels = d.agreedLevels()
		}
		if d := t.draft(p.ID); d != nil {
			item.Draft = &DraftView{By: d.by, Title: d.title, Text: d.text, Valued: true}
		}
		v.Agenda = append(v.Agenda, item)
	}
	for i := range t.items {
		if d := &t.items[i]; !d.valued && !d.lapsed {
			v.Agenda = append(v.Agenda, ItemView{
				Proposal: d.item.ID, State: ItemClosed, Draft: &DraftView{By: d.by, Title: d.title, Text: d.text},
			})
		}
	}
	for i := range t.parties {
		v.Scores[t.partyID(i)] = t.scoreView(i, nil)
		if breach := t.parties[i].breach; len(breach) > 0 {
			v.Breaches[t.partyID(i)] = breach
		}
	}
	for i := range t.scenario.Injects {
		if n := &t.scenario.Injects[i]; !t.released(n.ID) {
			v.Injects = append(v.Injects, n.ID)
		}
	}
	if t.stage == StageOver {
		v.Debrief = t.debrief()
		if t.appraised != nil {
			v.Theory = &t.appraised.Theory
		}
	}
	return v
}
