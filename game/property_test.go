package game

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"parley/game/scenario"
	"parley/scenarios"
)

// lots is chance that favours nothing: the same for the same seed. Rapid favours small numbers, and finds a
// short play for what it finds.
type lots struct{ *rand.Rand }

func lot(seed uint64) lots { return lots{rand.New(rand.NewPCG(seed, seed))} }

func (l lots) below(n int) int { return l.IntN(n) }

// drawn is chance as rapid draws it.
type drawn struct{ *rapid.T }

func (d drawn) below(n int) int { return rapid.IntRange(0, n-1).Draw(d.T, "n") }

// witness watches one play and checks after every move what must always hold.
type witness struct {
	t      require.TestingT
	table  *Table
	replay *Table // folded from the JSON of what happened to table
	log    []string

	follower *follower // of the replay
}

func watch(t require.TestingT, s *scenario.Scenario) *witness {
	return &witness{t: t, table: New(s), replay: New(s)}
}

// must stops the play where something does not hold, and tells how it came there.
func (w *witness) must(ok bool, format string, args ...any) {
	if !ok {
		require.Fail(w.t, fmt.Sprintf(format, args...), strings.Join(w.log, "\n"))
	}
}

func (w *witness) json(v any) string {
	data, err := json.Marshal(v)
	require.NoError(w.t, err)
	return string(data)
}

// move plays m if the rules allow it, and checks what must hold either way.
func (w *witness) move(by SeatID, m Move) ([]Event, error) {
	before, clone := snapshot(w.table), w.table.Clone()
	data, err := MarshalMove(m)
	require.NoError(w.t, err)
	w.log = append(w.log, fmt.Sprintf("%s %s", by, data))
	events, refused := w.table.Decide(by, m)
	again, refusedAgain := w.table.Decide(by, m)
	w.must(w.json(events) == w.json(again) && fmt.Sprint(refused) == fmt.Sprint(refusedAgain), "Decide answers differently when asked again")
	w.must(snapshot(w.table) == before, "Decide changes the table it is asked of")
	done := w.table.Clone()
	at, refusedAtOnce := done.Do(by, m)
	w.must(w.json(at) == w.json(events) && fmt.Sprint(refused) == fmt.Sprint(refusedAtOnce), "Do answers differently than Decide")
	if refused != nil {
		w.must(snapshot(done) == before, "a refused move leaves a trace")
		w.refusal(by, refused)
		return nil, refused
	}
	w.log[len(w.log)-1] += fmt.Sprint(" -> ", w.json(events))
	seen := w.untold(events)
	for _, e := range events {
		w.table.Apply(e)
		var read Event
		require.NoError(w.t, json.Unmarshal([]byte(w.json(e)), &read))
		w.must(w.json(read) == w.json(e), "an event reads differently than it was written: %s", w.json(e))
		w.replay.Apply(read)
	}
	w.must(snapshot(clone) == before, "a clone changes with its table")
	w.must(snapshot(w.replay) == snapshot(w.table), "a replay of the journal gives another table")
	w.must(snapshot(done) == snapshot(w.table), "Do leads to another table than the events that it returns")
	if w.follower == nil {
		w.follower = follow(w.watchers())
	}
	w.follower.sameViews(w, w.replay)
	for id, view := range seen {
		now := w.view(w.table, id)
		w.must(now == view, "the view of %s changes though it is told of nothing: %s", id, difference(view, now))
	}
	w.secretsIn(events)
	w.books(events)
	return events, nil
}

func (w *witness) view(of *Table, id SeatID) string { return w.json(of.ViewFor(id)) }

// untold returns what the seats see that are told of none of the events.
func (w *witness) untold(events []Event) map[SeatID]string {
	views := map[SeatID]string{}
	for _, id := range w.watchers() {
		if !slices.ContainsFunc(events, func(e Event) bool { return e.To.Includes(id) }) {
			views[id] = w.view(w.table, id)
		}
	}
	return views
}

// watchers returns whoever has a view of the table: its seats, and the observer.
func (w *witness) watchers() []SeatID {
	ids := []SeatID{Observer}
	for i := range w.table.seats {
		ids = append(ids, w.table.seats[i].id)
	}
	return ids
}

// difference shows where two texts part.
func difference(a, b string) string {
	at := 0
	for at < min(len(a), len(b)) && a[at] == b[at] {
		at++
	}
	show := func(s string) string { return s[max(0, at-120):min(len(s), at+200)] }
	return fmt.Sprintf("...%s...\nnow ...%s...", show(a), show(b))
}

func (w *witness) refusal(by SeatID, err error) {
	var refused *MoveError
	w.must(errors.As(err, &refused) && refused.Err != nil, "a refusal is no *MoveError: %v", err)
	w.must(refused.By == by, "a refusal names another seat")
	for _, secret := range w.hiddenFrom(by) {
		w.must(!strings.Contains(err.Error(), secret), "a refusal for %s tells %q", by, secret)
	}
}

// hiddenFrom returns texts that seat may not read now.
func (w *witness) hiddenFrom(id SeatID) []string {
	s := w.table.seat(id)
	if s == nil && id == Observer {
		s = &seat{role: &scenario.Role{}} // holds nothing
	}
	if s == nil || w.table.stage == StageOver && !w.table.veiled {
		return nil
	}
	sc := w.table.scenario
	var texts []string
	for i := range sc.Concerns {
		if c := &sc.Concerns[i]; c.Hidden && !w.table.concerns[i].voiced && !holds(s, c) {
			texts = append(texts, c.Title, string(c.Text), string(c.ID))
		}
	}
	for i := range sc.Parties {
		if p := &sc.Parties[i]; p.ID != s.role.Party {
			texts = append(texts, string(p.Private))
		}
	}
	for i := range sc.Roles {
		if r := &sc.Roles[i]; r.ID != s.role.ID {
			texts = append(texts, string(r.Private))
		}
	}
	return slices.DeleteFunc(texts, func(s string) bool { return s == "" })
}

func quoted(s string) string {
	data, _ := json.Marshal(s) // a string has a JSON form
	return strings.Trim(string(data), `"`)
}

// secretsIn looks for what a seat may not read in what it is told.
func (w *witness) secretsIn(events []Event) {
	text := make([]string, len(events))
	for i, e := range events {
		text[i] = w.json(e)
	}
	for _, id := range w.watchers() {
		for k, e := range events {
			if e.To.Includes(id) {
				w.keepsFrom(id, text[k])
			}
		}
	}
	for i, e := range events {
		w.must(!e.To.Includes(Observer) || !confided(e.Fact, w.table.stage), "an observer is told what is not for all: %s", text[i])
	}
}

// confided says whether a fact is for some parties or seats alone.
func confided(f Fact, stage Stage) bool {
	switch f := f.(type) {
	case Trusted, Scored, Watchful, Observed, Conduct, Committed, Voted, SilenceMoved, SilenceBroken, SilenceVoid,
		Drafted, DraftLapsed, GestureSuggested, Seconded, Planned, Messaged, Drawn, Appraised, Armed, Disarmed, Stopped:
		return true
	case Offered:
		return f.Waits
	case OfferClosed:
		return f.Offer < 0
	case Said:
		return len(f.Seats)+len(f.Parties) > 0
	case Tapped:
		return stage != StageOver
	}
	return false
}

// keepsFrom says that nothing stands in text that seat may not read.
func (w *witness) keepsFrom(seat SeatID, text string) {
	for _, secret := range w.hiddenFrom(seat) {
		w.must(!strings.Contains(text, quoted(secret)), "%s is told %q", seat, secret)
	}
}

// books checks all that the seats see against each other, after events that move it.
func (w *witness) books(events []Event) {
	moved := slices.ContainsFunc(events, func(e Event) bool {
		switch e.Fact.(type) {
		case Trusted, Scored, Offered, Said, Voiced, Reckoned:
			return true
		}
		return false
	})
	if moved {
		w.ledgers()
	}
}

// ledgers checks trust and scores against their lines, as the seats see them.
func (w *witness) ledgers() {
	w.publicEyes()
	for i := range w.table.seats {
		id := w.table.seats[i].id
		v := w.table.ViewFor(id)
		if v == nil {
			continue
		}
		w.keepsFrom(id, w.json(v))
		for _, tv := range v.Trust {
			w.must(tv.Value >= 0 && tv.Value <= fullTrust, "trust %s>%s is %d", tv.Truster, tv.Trusted, tv.Value)
			at := tv.Start
			for n, l := range tv.Lines {
				w.must(l.Before == at && recomputed(l) == l.After, "a line of trust does not add up: %s", w.json(l))
				w.must(int(l.Weight)*int(l.After-l.Before) >= 0, "a friendly act lowers trust, or a hostile one raises it: %s", w.json(l))
				w.must(l.ID == LineID(fmt.Sprintf("%s>%s/%d", tv.Truster, tv.Trusted, n+1)), "the ledger has a gap before %s", l.ID)
				w.must(l.Reason != "", "%s has no reason", l.ID)
				at = l.After
			}
			w.must(at == tv.Value, "the lines of %s>%s lead to %d, not to %d", tv.Truster, tv.Trusted, at, tv.Value)
		}
		w.scores(v)
		w.offerNumbers(v)
	}
	w.saidNumbers()
}

// publicEyes checks that an observer sees no figure of anybody's, and nothing that is not for all.
func (w *witness) publicEyes() {
	v := w.table.ViewFor(Observer)
	w.keepsFrom(Observer, w.json(v))
	w.keepsFrom(Observer, w.json(w.table.BriefFor(Observer)))
	w.must(len(v.Trust)+len(v.Gestures)+len(v.Promises)+len(v.Moves)+len(v.Score.Lines) == 0, "an observer sees what is a party's own")
	w.must(v.Score.Utility == 0 && v.Score.Ideal == 0 && w.json(v.Mine) == w.json(Mine{}), "an observer sees a score")
	w.must(v.Reckoning == nil || len(v.Reckoning.Own)+len(v.Reckoning.Trust)+len(v.Reckoning.Score) == 0, "an observer sees a ledger")
	for _, o := range v.Offers {
		w.must(o.Offer > 0 && o.Votes == nil && !o.Silence && o.Broken == nil, "an observer sees what a party does with an offer")
	}
	for _, c := range v.Now.Clocks {
		w.must(c.For != ForSilence && c.Deadline == 0, "an observer sees a clock of a party's own")
	}
}

func (w *witness) scores(v *View) {
	sums := map[string]scenario.Points{}
	for _, l := range v.Score.Lines {
		ledger, number, _ := strings.Cut(string(l.ID), "/")
		kind := ledger
		if l.Rule == RuleWalkAway {
			kind += " walk-away"
		}
		sums[kind] += l.After - l.Before
		sums[ledger+" lines"]++
		w.must(number == strconv.Itoa(int(sums[ledger+" lines"])), "the ledger of scores has a gap before %s", l.ID)
		w.must(l.Reason != "", "%s has no reason", l.ID)
	}
	seen := w.table.seen()
	i := slices.IndexFunc(seen.parties, func(p party) bool { return p.utility == v.Score.Utility })
	w.must(i >= 0, "the utility shown is nobody's")
	for p := range w.table.scenario.Parties {
		def, state := &w.table.scenario.Parties[p], &seen.parties[p]
		if _, mine := sums[string(def.ID)+" lines"]; mine {
			w.must(sums[string(def.ID)] == state.utility, "the lines of %s lead to %d, not to %d", def.ID, sums[string(def.ID)], state.utility)
			w.must(def.WalkAway+sums[string(def.ID)+" walk-away"] == state.walkAway, "the lines of the walk-away of %s do not add up", def.ID)
		}
	}
	for _, score := range []scenario.Points{v.Score.Deal, v.Score.Trust, v.Score.Total, v.Score.Seat} {
		w.must(score >= -hundred && score <= hundred, "a score is %d", score)
	}
}

// recomputed is what trust a line should lead to: weight times room times factors, from the line alone.
func recomputed(l TrustLine) scenario.Points {
	change := big.NewRat(int64(l.Weight), 1)
	if l.Rule != RuleAward {
		left := 10_000 - int64(l.Before)
		if l.Weight < 0 {
			left = max(int64(l.Before), 5_000)
		}
		change.Mul(change, big.NewRat(left, 10_000))
		for _, f := range l.Factors[1:] {
			change.Mul(change, big.NewRat(int64(f.Value), 1000))
		}
	}
	half := big.NewRat(int64(change.Sign()), 2)
	change.Add(change, half)
	whole := new(big.Int).Quo(change.Num(), change.Denom()) // cuts towards zero
	return scenario.Points(min(max(int64(l.Before)+whole.Int64(), 0), 10_000))
}

// offerNumbers checks that what a seat sees of offers leaves no gap.
func (w *witness) offerNumbers(v *View) {
	last := map[bool]OfferID{}
	for _, o := range v.Offers {
		public := o.Offer > 0
		n := max(o.Offer, -o.Offer)
		w.must(last[public] == 0 || n > last[public], "offers are out of order")
		last[public] = n
	}
	public := OfferID(0)
	for i := range w.table.offers {
		if w.table.offers[i].id > 0 {
			public++
		}
	}
	for i := range w.table.offers {
		w.must(w.table.offers[i].id <= public, "the numbers of offers leave a gap")
	}
}

// saidNumbers checks that the messages of one seat to the same hearers are numbered without gaps.
func (w *witness) saidNumbers() {
	count := map[string]int{}
	for _, s := range w.table.said {
		stem, n, _ := strings.Cut(string(s.id), "/")
		count[stem]++
		w.must(n == strconv.Itoa(count[stem]), "messages leave a gap before %s", s.id)
	}
}

// outOfTurn are refusals that no move gets that a view lists as open.
func outOfTurn(err error) bool {
	for _, content := range []error{
		ErrEmptyPackage, ErrNoSuchProposal, ErrTwice, ErrProposalClosed, ErrLevels, ErrAgreedAlready, ErrNotYourLead,
		ErrRequires, ErrExcludes, ErrNeeds, ErrNobodyToAnswer, ErrAlreadySo,
	} {
		if errors.Is(err, content) {
			return false
		}
	}
	return true
}

// finish brings a table to its end as a patient shell would.
func (w *witness) finish() {
	for n := 0; w.table.stage != StageOver; n++ {
		w.must(n < 400, "the table never ends: %s", w.table.stage)
		if due := w.table.Due(); due != nil {
			w.allowed(Server, due)
			continue
		}
		switch {
		case w.table.paused:
			w.allowed(Instructor, Resume{})
		case w.table.stage == StageWaiting:
			w.allowed(Server, Proceed{})
		case w.table.stage == StageBriefing:
			for i := range w.table.seats {
				if !w.table.seats[i].held {
					w.allowed(Instructor, Seat{Seat: w.table.seats[i].id, Player: Player{Name: words}})
				} else if w.table.seats[i].away {
					w.allowed(Server, Back{Seat: w.table.seats[i].id})
				}
			}
			w.allowed(Instructor, Start{Aftermath: 3})
		default:
			clocks := w.table.Clocks()
			w.must(len(clocks) > 0, "no clock runs in %s", w.table.stage)
			w.allowed(Server, Expire{Deadline: clocks[len(clocks)-1].Deadline})
		}
	}
}

func (w *witness) allowed(by SeatID, m Move) []Event {
	events, err := w.move(by, m)
	w.must(err == nil, "refused: %v", err)
	return events
}

// randomly plays any moves, then to the end.
func (w *witness) randomly(c chance, length scenario.LengthID, moves int) {
	w.allowed(Server, Open{Length: length, Drafts: true})
	if oneIn(c, 2) {
		w.allowed(Server, Hold{})
	}
	for i := range w.table.seats {
		if !oneIn(c, 6) {
			w.allowed(Instructor, Seat{Seat: w.table.seats[i].id, Player: Player{Name: words, Bot: oneIn(c, 4)}})
		}
	}
	for i := range w.table.seats {
		id := w.table.seats[i].id
		w.keepsFrom(id, w.json(w.table.BriefFor(id)))
	}
	if !oneIn(c, 10) {
		_, _ = w.move(Instructor, Start{Aftermath: 1 + c.below(4)})
	}
	for range c.below(moves + 1) {
		if due := w.table.Due(); due != nil && !oneIn(c, 4) {
			w.allowed(Server, due)
			continue
		}
		by, m, listed := anyMove(c, w.table)
		suspended := w.table.suspended
		events, err := w.move(by, m)
		w.must(err == nil || !listed || !outOfTurn(err), "a move that the view lists is out of turn: %v", err)
		for _, e := range events {
			_, signed := e.Fact.(Agreed)
			w.must(!signed || !suspended, "something is signed while the talks are suspended")
		}
	}
	w.finish()
	w.truth()
	w.possible()
	for _, id := range w.watchers() {
		w.must(w.view(w.replay, id) == w.view(w.table, id), "a replay of the journal gives another view")
	}
	for range 5 {
		by, m, _ := anyMove(c, w.table)
		_, _ = w.move(by, m)
	}
	w.truth()
}

// truth recomputes every party's utility from what truly happened, with nothing but the facts.
func (w *witness) truth() {
	t := w.table
	for p := range t.parties {
		id, u := t.partyID(p), scenario.Points(0)
		for i := range t.deals {
			d := &t.deals[i]
			switch {
			case !d.inForce:
			case len(d.rounds) == 0:
				u += worthTo(id, t.proposal(d.proposal), d.levels)
			default:
				sum := 0
				for _, r := range d.rounds {
					sum += int(r.payoff[id])
				}
				u += scenario.Points(divide(sum, len(d.rounds)))
			}
		}
		for i := range t.scenario.Concerns {
			if c := &t.scenario.Concerns[i]; c.Of == scenario.Name(id) && t.length.InPlay(c.Opens) {
				u += concernPoints(c.Weight, t.measures(theTruth)[i])
			}
		}
		for i := range t.gestures {
			g := t.scenario.Gesture(t.gestures[i].Gesture)
			if t.gestures[i].state == GestureDone && (t.gestures[i].Party == id || slices.Contains(g.To, id)) {
				u += g.Worth[id]
			}
		}
		if t.phase != "" {
			w.must(u == t.parties[p].utility, "%s truly has %d points, and %d are booked", id, u, t.parties[p].utility)
		}
	}
}

func lengthsOf(s *scenario.Scenario) []scenario.LengthID {
	var ids []scenario.LengthID
	for i := range s.Lengths {
		ids = append(ids, s.Lengths[i].ID)
	}
	return ids
}

// TestMain lets rapid play fewer games than it would, so that all tests together take seconds; the flag
// -rapid.checks, or fuzzing, plays more.
func TestMain(m *testing.M) {
	if err := flag.Set("rapid.checks", checks); err != nil {
		panic(err)
	}
	m.Run()
}

func TestPlaysOfShippedScenariosKeepWhatAlwaysHolds(t *testing.T) {
	for _, file := range scenarios.Shipped() {
		s, found := file.Parse()
		require.NotNil(t, s, "%s", found)
		for _, length := range lengthsOf(s) {
			t.Run(fmt.Sprintf("%s %s", s.ID, length), func(t *testing.T) {
				t.Parallel()
				rapid.Check(t, func(t *rapid.T) { watch(t, s).randomly(drawn{t}, length, 60) })
				for seed := range seeds {
					watch(t, s).randomly(lot(seed), length, 200)
				}
			})
		}
	}
}

func FuzzPlaysKeepWhatAlwaysHolds(f *testing.F) {
	var all []*scenario.Scenario
	for _, file := range scenarios.Shipped() {
		s, found := file.Parse()
		require.NotNil(f, s, "%s", found)
		all = append(all, s)
	}
	f.Add([]byte{})
	f.Add([]byte("one choice a byte"))
	f.Fuzz(func(t *testing.T, data []byte) {
		c := &bytewise{data: data, rest: lot(uint64(len(data)))}
		s := pick(c, all)
		watch(t, s).randomly(c, pick(c, lengthsOf(s)), 80)
	})
}

// bytewise is chance as a fuzzer writes it: a byte for each choice, then by lot.
type bytewise struct {
	data []byte
	rest lots
}

func (b *bytewise) below(n int) int {
	if len(b.data) == 0 {
		return b.rest.below(n)
	}
	first := b.data[0]
	b.data = b.data[1:]
	return int(first) % n
}
