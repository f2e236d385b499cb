package game

import "parley/game/scenario"

// View is a table as one seat may see it. Its fields are the sections of the wire: a frame carries
// those that changed. Points are hundredths, shares thousandths. What stands in the seat's Brief (names,
// titles, texts) is not repeated here.
type View struct {
	Now       Now            `json:"now"`
	Seats     []SeatView     `json:"seats"`
	Trust     []TrustView    `json:"trust"`
	Concerns  []ConcernView  `json:"concerns"`
	Agenda    []ItemView     `json:"agenda"`
	Offers    []OfferView    `json:"offers"`
	Gestures  []GestureView  `json:"gestures"`
	Promises  []PromiseView  `json:"promises"`
	News      []NewsView     `json:"news"`                // released so far, oldest first
	Reckoning *ReckoningView `json:"reckoning,omitempty"` // the last one
	Statement *StatementView `json:"statement,omitempty"` // the joint statement, once somebody put one
	Score     ScoreView      `json:"score"`
	Mine      Mine           `json:"mine"`
	Moves     []OpenMove     `json:"moves"`
	Advice    Advice         `json:"advice"`
	Debrief   *Debrief       `json:"debrief,omitempty"` // once the talks are over
}

// Now is where the table stands.
type Now struct {
	Stage     Stage                       `json:"stage"`
	Paused    bool                        `json:"paused,omitempty"`
	Phase     scenario.PhaseID            `json:"phase,omitempty"`
	Aftermath bool                        `json:"aftermath,omitempty"`
	Round     int                         `json:"round,omitempty"`
	Rounds    int                         `json:"rounds,omitempty"` // of the phase; 0 where nobody may know
	Suspended bool                        `json:"suspended,omitempty"`
	Clocks    []Clock                     `json:"clocks,omitempty"`
	Ending    scenario.EndingID           `json:"ending,omitempty"`
	Talk      bool                        `json:"talk,omitempty"` // reopened for talk
	Voice     map[scenario.PartyID]SeatID `json:"voice"`          // who acts as head of each party now
	Waiting   *Waiting                    `json:"waiting,omitempty"`
}

// Stage is what a table is doing.
type Stage string

// The stages of a table, in order; round, closed and reading repeat.
const (
	StageNew      Stage = ""         // not opened yet
	StageBriefing Stage = "briefing" // people read, plan and confirm
	StageRound    Stage = "round"
	StageClosed   Stage = "closed" // a reckoning is due
	StageReading  Stage = "reading"
	StageWaiting  Stage = "waiting" // done with a phase; the other tables of the class are not
	StageOver     Stage = "over"
)

// Clock is a running deadline. When it ends is for the owner of the clock to add.
type Clock struct {
	Deadline int              `json:"deadline,omitempty"` // its number; seats are not told
	For      ClockFor         `json:"for"`
	Offer    OfferID          `json:"offer,omitempty"`
	Party    scenario.PartyID `json:"party,omitempty"`
	Left     Millis           `json:"left"`           // when it was armed, or paused
	Ends     int64            `json:"ends,omitempty"` // unix milliseconds; the owner of the clock fills it in
}

// ClockFor is what a clock is for.
type ClockFor string

// What clocks are for.
const (
	ForRound   ClockFor = "round"
	ForReading ClockFor = "reading"
	ForSilence ClockFor = "silence"
)

// SeatView is a seat as all see it.
type SeatView struct {
	Seat  SeatID           `json:"seat"`
	Party scenario.PartyID `json:"party"`
	Name  Text             `json:"name,omitzero"` // of its player; none: an empty seat
	Held  bool             `json:"held"`
	Bot   bool             `json:"bot,omitempty"`
	Away  bool             `json:"away,omitempty"`
	// StandIn says that a bot plays for the person, who is away or was relieved by the instructor.
	StandIn bool   `json:"stand_in,omitempty"`
	With    []Text `json:"with,omitempty"` // who shares the seat
	Ready   bool   `json:"ready,omitempty"`
	Muted   bool   `json:"muted,omitempty"`
}

// ByBot says whether a bot plays the seat now.
func (v SeatView) ByBot() bool { return v.Bot || v.StandIn }

// Present says whether somebody plays the seat now: its person, or a bot.
func (v SeatView) Present() bool { return v.Held && (!v.Away || v.StandIn) }

// BotView is how a bot plays a seat, or would: as the file says, or (Coached) as the instructor does. No seat sees it.
type BotView struct {
	Strategy scenario.Strategy `json:"strategy"`
	Coached  bool              `json:"coached,omitempty"`
}

// StatementView is the joint statement of a table. It stands once every party has signed.
type StatementView struct {
	Number int                `json:"number"`
	By     SeatID             `json:"by"`
	Text   Text               `json:"text"`
	Signed []scenario.PartyID `json:"signed"`
	Stands bool               `json:"stands,omitempty"`
}

// TrustView is one direction of trust with its ledger, oldest line first.
type TrustView struct {
	Truster scenario.PartyID `json:"truster"`
	Trusted scenario.PartyID `json:"trusted"`
	Value   scenario.Points  `json:"value"`
	Start   scenario.Points  `json:"start"`
	Wary    bool             `json:"wary,omitempty"`
	Lines   []TrustLine      `json:"lines"`
}

// Life is a step in the life of a concern.
type Life string

// The life of a concern.
const (
	LifeSilent       Life = "silent"
	LifeVoiced       Life = "voiced"
	LifeAcknowledged Life = "acknowledged"
	LifeEased        Life = "eased"
	LifeSettled      Life = "settled"
)

// ConcernView is a concern that the seat knows. Own says that it counts for this seat's party or role;
// Untold, that no other party knows it yet.
type ConcernView struct {
	Concern scenario.ConcernID `json:"concern"`
	Of      scenario.Name      `json:"of"`
	Party   scenario.PartyID   `json:"party"`
	Own     bool               `json:"own,omitempty"`
	Untold  bool               `json:"untold,omitempty"`
	Voiced  bool               `json:"voiced,omitempty"`
	Open    bool               `json:"open,omitempty"`   // may be voiced in this phase
	Weight  scenario.Points    `json:"weight,omitempty"` // of own concerns only
	Life    Life               `json:"life"`
	Measure scenario.Share     `json:"measure"`
	Tried   []Attempt          `json:"tried,omitempty"`
	Title   string             `json:"title"`
	Text    scenario.Markdown  `json:"text"`
	Cites   []string           `json:"cites,omitempty"`
}

// Attempt is another party's attempt to acknowledge a concern. Answer is "", "yes" or "no".
type Attempt struct {
	Party  scenario.PartyID `json:"party"`
	By     SeatID           `json:"by"`
	Text   Text             `json:"text"`
	Answer string           `json:"answer,omitempty"`
}

// ItemState is where a proposal stands.
type ItemState string

// Where a proposal stands.
const (
	ItemClosed ItemState = "closed" // does not open in this phase
	ItemOpen   ItemState = "open"
	ItemTabled ItemState = "tabled" // part of an open offer
	ItemAgreed ItemState = "agreed" // not yet in force
	ItemKept   ItemState = "kept"   // in force; as far as this party could see
	ItemBroken ItemState = "broken" // seen to be broken at the last reckoning it was seen at
	ItemUnseen ItemState = "unseen" // in force, and this party could not see
)

// ItemView is a proposal on the agenda.
type ItemView struct {
	Proposal     scenario.ProposalID                               `json:"proposal"`
	State        ItemState                                         `json:"state"`
	Lead         bool                                              `json:"lead,omitempty"`    // this seat may lead it now
	Levels       map[scenario.TermID]scenario.LevelID              `json:"levels,omitempty"`  // as agreed
	Missing      []string                                          `json:"missing,omitempty"` // what it needs and lacks, as sentences
	LevelMissing map[scenario.TermID]map[scenario.LevelID][]string `json:"level_missing,omitempty"`
	// Draft holds a proposal in a player's own words; Title and Text are theirs.
	Draft *DraftView `json:"draft,omitempty"`
}

// DraftView is a proposal in a player's own words.
type DraftView struct {
	By     SeatID          `json:"by"`
	Title  Text            `json:"title"`
	Text   Text            `json:"text"`
	Valued bool            `json:"valued,omitempty"`
	Worth  scenario.Points `json:"worth,omitempty"` // for this seat's party
}

// GestureView is a gesture that this seat's party may carry out, and where it stands.
type GestureView struct {
	Gesture   scenario.GestureID `json:"gesture"`
	State     GestureState       `json:"state"`
	By        SeatID             `json:"by,omitempty"` // who suggested it
	Text      Text               `json:"text,omitzero"`
	Announced bool               `json:"announced,omitempty"`
}

// GestureState is where a gesture stands.
type GestureState string

// Where a gesture stands.
const (
	GestureClosed  GestureState = "closed"
	GestureOpen    GestureState = "open"
	GestureWaiting GestureState = "waiting" // for a second
	GestureDone    GestureState = "done"
)

// NewsView is a piece of news that was released.
type NewsView struct {
	Inject scenario.InjectID `json:"inject,omitempty"` // none: written on the spot
	Title  string            `json:"title"`
	Text   scenario.Markdown `json:"text"`
	Round  int               `json:"round"`
	Phase  scenario.PhaseID  `json:"phase"`
	Cites  []string          `json:"cites,omitempty"`
}

// ScoreView is how the seat's party and the seat stand. Deal, Trust, Total and Seat run from -100 to 100 (in hundredths).
type ScoreView struct {
	Utility  scenario.Points `json:"utility"`
	WalkAway scenario.Points `json:"walk_away"`
	Ideal    scenario.Points `json:"ideal"`
	Deal     scenario.Points `json:"deal"`
	Trust    scenario.Points `json:"trust"`
	Total    scenario.Points `json:"total"`
	Seat     scenario.Points `json:"seat"`
	Lines    []ScoreLine     `json:"lines"`
}

// Mine is what belongs to the seat alone.
type Mine struct {
	Plan        Plan                `json:"plan"`
	Taps        []Tapped            `json:"taps,omitempty"`
	TapDue      []scenario.PartyID  `json:"tap_due,omitempty"`    // whom to be asked about after this reckoning
	SilenceLeft int                 `json:"silence_left"`         // how often this seat may still break silence
	Inspecting  scenario.ProposalID `json:"inspecting,omitempty"` // by the party this round
	Gestured    scenario.GestureID  `json:"gestured,omitempty"`   // by the party this round
}

// OpenMove is a kind of move that is open to the seat now, with what it may be about. An empty list means
// that the verb needs none of that kind.
type OpenMove struct {
	Verb      scenario.Verb         `json:"verb"`
	Concerns  []scenario.ConcernID  `json:"concerns,omitempty"`
	Offers    []OfferID             `json:"offers,omitempty"`
	Gestures  []scenario.GestureID  `json:"gestures,omitempty"`
	Proposals []scenario.ProposalID `json:"proposals,omitempty"`
	Parties   []scenario.PartyID    `json:"parties,omitempty"`
}

// Advice names the most useful move now; the client has the sentence for it.
type Advice struct {
	Code    AdviceCode         `json:"code"`
	Offer   OfferID            `json:"offer,omitempty"`
	Gesture scenario.GestureID `json:"gesture,omitempty"`
	Concern scenario.ConcernID `json:"concern,omitempty"`
	Party   scenario.PartyID   `json:"party,omitempty"`
	Count   int                `json:"count,omitempty"`
}

// AdviceCode is the kind of an advice.
type AdviceCode string

// The kinds of advice, most pressing first.
const (
	AdviseRead        AdviceCode = "read-brief"   // the briefing is not confirmed
	AdviseWait        AdviceCode = "wait"         // nothing to do until others are done
	AdviseSilence     AdviceCode = "silence"      // an acceptance stands unless this seat breaks silence
	AdviseSecond      AdviceCode = "second"       // an offer or gesture of the party waits for a second
	AdviseAnswer      AdviceCode = "answer-offer" // an offer waits for the party's answer
	AdviseConfirm     AdviceCode = "confirm"      // somebody restated our concern
	AdviseSign        AdviceCode = "sign"         // the joint statement waits for the party's signature
	AdviseTap         AdviceCode = "tap"
	AdviseCommit      AdviceCode = "commit" // promises in force, nothing chosen; before ready
	AdviseVoice       AdviceCode = "voice"  // own concerns are untold
	AdviseAcknowledge AdviceCode = "acknowledge"
	AdviseOffer       AdviceCode = "offer"
	AdviseInspect     AdviceCode = "inspect"
	AdviseGesture     AdviceCode = "gesture"
	AdviseReady       AdviceCode = "ready" // nothing waits: talk, or be ready
	AdviseDebrief     AdviceCode = "debrief"
)

// InstructorView is a table as its instructor sees it: everything. Secrets stand beside what is public.
type InstructorView struct {
	View                                                // what all seats together see
	Breaches map[scenario.PartyID][]scenario.ProposalID `json:"breaches"`          // committed for this round, still secret
	Drafts   []scenario.ProposalID                      `json:"drafts,omitempty"`  // that wait to be valued
	Injects  []scenario.InjectID                        `json:"injects,omitempty"` // not yet released
	Scores   map[scenario.PartyID]ScoreView             `json:"scores"`
	Bots     map[SeatID]BotView                         `json:"bots"` // of every seat, whoever plays it
	Marked   bool                                       `json:"marked,omitempty"`
	Veiled   bool                                       `json:"veiled,omitempty"` // the debrief waits to be revealed, or will
	Theory   *TheoryResult                              `json:"theory,omitempty"` // once the talks are over
}
