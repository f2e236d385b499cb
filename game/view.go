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
	Ready bool             `json:"ready,omitempty"`
	Muted bool             `json:"muted,omitempty"`
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

// OfferState is a step in the life of an offer.
type OfferState string

// The life of an offer.
const (
	OfferWaiting   OfferState = "waiting" // for a second; the party's own matter
	OfferOpen      OfferState = "open"
	OfferAgreed    OfferState = "agreed"
	OfferDeclined  OfferState = "declined"
	OfferWithdrawn OfferState = "withdrawn"
	OfferCountered OfferState = "countered"
	OfferLapsed    OfferState = "lapsed"
)

// OfferView is an offer that waits or is open, or was closed in this round or the one before.
type OfferView struct {
	Offer    OfferID            `json:"offer"`
	State    OfferState         `json:"state"`
	By       SeatID             `json:"by"`
	Party    scenario.PartyID   `json:"party"`
	To       []scenario.PartyID `json:"to"`
	Package  []Choice           `json:"package"`
	Text     Text               `json:"text,omitzero"`
	Counter  OfferID            `json:"counter,omitempty"`
	Accepted []scenario.PartyID `json:"accepted,omitempty"`
	Votes    map[SeatID]bool    `json:"votes,omitempty"`   // inside this seat's party
	Silence  bool               `json:"silence,omitempty"` // this party's acceptance stands unless silence is broken
	Broken   []SilenceBreak     `json:"broken,omitempty"`
	Lapses   bool               `json:"lapses,omitempty"` // at the end of this round
	ForUs    Weighing           `json:"for_us"`
}

// SilenceBreak is who broke silence over an offer, and why.
type SilenceBreak struct {
	By     SeatID `json:"by"`
	Reason Text   `json:"reason"`
}

// Weighing is what a package would mean for one party if all honoured it.
type Weighing struct {
	Points  scenario.Points `json:"points"` // change of its utility
	Worth   scenario.Points `json:"worth"`  // the part that is worth
	Cost    scenario.Points `json:"cost"`   // what honouring costs it: what a breach would save
	Meets   []Met           `json:"meets,omitempty"`
	Missing []string        `json:"missing,omitempty"` // why it cannot be put or agreed now, as sentences
}

// Met is how much of a known concern a package would meet: what it adds, and the measure it would reach.
type Met struct {
	Concern scenario.ConcernID `json:"concern"`
	Adds    scenario.Share     `json:"adds"`
	Reaches scenario.Share     `json:"reaches"`
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

// Seen is what a party could see of a commitment.
type Seen string

// What may be seen of a commitment.
const (
	SeenKept   Seen = "kept"
	SeenBroken Seen = "broken"
	SeenNot    Seen = "unseen"
)

// PromiseView is a proposal that binds this seat's party and is in force or agreed. Breaking it gains Gain at
// a reckoning; Risk is how much trust each other party would take away if it saw.
type PromiseView struct {
	Proposal scenario.ProposalID                  `json:"proposal"`
	Levels   map[scenario.TermID]scenario.LevelID `json:"levels,omitempty"`
	InForce  bool                                 `json:"in_force"`
	Gain     scenario.Points                      `json:"gain"`
	Risk     map[scenario.PartyID]scenario.Points `json:"risk,omitempty"`
	Verify   scenario.Verify                      `json:"verify"`
	Breach   bool                                 `json:"breach,omitempty"` // chosen for this round
	History  []PromiseRound                       `json:"history,omitempty"`
}

// PromiseRound is one reckoning of a commitment: what this party did, and what it saw of the others.
type PromiseRound struct {
	Round  int                       `json:"round"`
	Kept   bool                      `json:"kept"`
	Others map[scenario.PartyID]Seen `json:"others"`
}

// ReckoningView is what a seat saw at the last reckoning.
type ReckoningView struct {
	Round    int                   `json:"round"`
	Phase    scenario.PhaseID      `json:"phase"`
	Observed []Observed            `json:"observed,omitempty"`
	Own      []OwnConduct          `json:"own,omitempty"`
	Trust    []TrustLine           `json:"trust,omitempty"`
	Score    []ScoreLine           `json:"score,omitempty"`
	Effect   []scenario.ProposalID `json:"effect,omitempty"` // took effect
	Built    scenario.Points       `json:"built"`            // trust gained in this round, all directions seen here
	Broke    scenario.Points       `json:"broke"`            // trust lost, below 0
}

// OwnConduct is what the party itself did with a commitment.
type OwnConduct struct {
	Proposal scenario.ProposalID `json:"proposal"`
	Kept     bool                `json:"kept"`
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

// Debrief is what is revealed to all when the talks are over.
type Debrief struct {
	Ending    scenario.EndingID   `json:"ending"`
	Title     string              `json:"title"`
	Epilogue  scenario.Markdown   `json:"epilogue"`
	Parties   []PartyResult       `json:"parties"`
	Seats     []SeatResult        `json:"seats"`
	Trust     []TrustView         `json:"trust"` // every direction, with every line
	Concerns  []ConcernView       `json:"concerns"`
	Promises  []PromiseResult     `json:"promises"`
	Taps      []Tapped            `json:"taps,omitempty"`
	Grit      []GritSequence      `json:"grit,omitempty"`
	Rounds    []RoundMark         `json:"rounds"`
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

// Brief is what a seat may read before and during the talks; it does not change once the table opened.
type Brief struct {
	Scenario    string            `json:"scenario"` // id
	Title       string            `json:"title"`
	Language    string            `json:"language"`
	Summary     string            `json:"summary"`
	Public      scenario.Markdown `json:"public"`
	Seat        SeatID            `json:"seat"`
	Party       scenario.PartyID  `json:"party"`
	Private     scenario.Markdown `json:"private"`      // the party's
	Role        scenario.Markdown `json:"role"`         // what all know of the role
	RolePrivate scenario.Markdown `json:"role_private"` // what this role alone knows
	Can         string            `json:"can"`
	Parties     []PartyBrief      `json:"parties"`
	Roles       []RoleBrief       `json:"roles"`
	Phases      []PhaseBrief      `json:"phases"`
	Proposals   []ProposalBrief   `json:"proposals"`
	Gestures    []GestureBrief    `json:"gestures"` // of every party
	Sources     []SourceBrief     `json:"sources"`
	Length      LengthBrief       `json:"length"`
	Weights     Weights           `json:"weights"`
}

// PartyBrief is a party as all see it.
type PartyBrief struct {
	Party   scenario.PartyID  `json:"party"`
	Name    string            `json:"name"`
	Mark    string            `json:"mark"`
	Decides scenario.Decides  `json:"decides"`
	Speaks  scenario.Speaks   `json:"speaks"`
	Brief   scenario.Markdown `json:"brief"`
}

// RoleBrief is a role as all see it.
type RoleBrief struct {
	Seat     SeatID            `json:"seat"`
	Party    scenario.PartyID  `json:"party"`
	Name     string            `json:"name"`
	Head     bool              `json:"head,omitempty"`
	Optional bool              `json:"optional,omitempty"` // a table may play without it
	Brief    scenario.Markdown `json:"brief"`
}

// PhaseBrief is a phase that the length plays.
type PhaseBrief struct {
	Phase     scenario.PhaseID  `json:"phase"`
	Title     string            `json:"title"`
	Text      scenario.Markdown `json:"text"`
	Aftermath bool              `json:"aftermath,omitempty"` // nothing can be signed in it
}

// ProposalBrief is a proposal with what it means to the seat's own party, and to the own concerns alone.
type ProposalBrief struct {
	Proposal scenario.ProposalID   `json:"proposal"`
	Title    string                `json:"title"`
	Text     scenario.Markdown     `json:"text"`
	By       []scenario.Name       `json:"by"`
	Binds    []scenario.PartyID    `json:"binds"`
	Opens    []scenario.PhaseID    `json:"opens,omitempty"`
	Verify   scenario.Verify       `json:"verify"`
	Worth    scenario.Points       `json:"worth"`
	Cost     scenario.Points       `json:"cost"`
	Meets    []Met                 `json:"meets,omitempty"`
	Requires []scenario.ProposalID `json:"requires,omitempty"`
	Excludes []scenario.ProposalID `json:"excludes,omitempty"`
	Terms    []TermBrief           `json:"terms,omitempty"`
	Cites    []string              `json:"cites,omitempty"`
}

// TermBrief is a question within a proposal.
type TermBrief struct {
	Term   scenario.TermID `json:"term"`
	Title  string          `json:"title"`
	Levels []LevelBrief    `json:"levels"`
}

// LevelBrief is one possible answer, with what it adds for the seat's own party.
type LevelBrief struct {
	Level scenario.LevelID `json:"level"`
	Title string           `json:"title"`
	Worth scenario.Points  `json:"worth"`
	Cost  scenario.Points  `json:"cost"`
	Meets []Met            `json:"meets,omitempty"`
}

// GestureBrief is a gesture of the seat's own party.
type GestureBrief struct {
	Gesture scenario.GestureID `json:"gesture"`
	Title   string             `json:"title"`
	Text    scenario.Markdown  `json:"text"`
	By      []scenario.PartyID `json:"by"`
	To      []scenario.PartyID `json:"to"`
	Trust   scenario.Points    `json:"trust"`
	Worth   scenario.Points    `json:"worth"` // for the seat's own party
	Cites   []string           `json:"cites,omitempty"`
}

// SourceBrief is a text that the scenario rests on.
type SourceBrief struct {
	Source    scenario.SourceID `json:"source"`
	Title     string            `json:"title"`
	Author    string            `json:"author,omitempty"`
	Publisher string            `json:"publisher,omitempty"`
	Date      string            `json:"date,omitempty"`
	URL       string            `json:"url,omitempty"`
}

// Weights is what deal and trust count in a total, in percent.
type Weights struct {
	Deal  int `json:"deal"`
	Trust int `json:"trust"`
}

// LengthBrief is how long this table plays.
type LengthBrief struct {
	Length   scenario.LengthID `json:"length"`
	Title    string            `json:"title"`
	Minutes  int               `json:"minutes"`
	Briefing scenario.Seconds  `json:"briefing"`
	Debrief  scenario.Seconds  `json:"debrief"`
}

// InstructorView is a table as its instructor sees it: everything. Secrets stand beside what is public.
type InstructorView struct {
	View                                                // what all seats together see
	Breaches map[scenario.PartyID][]scenario.ProposalID `json:"breaches"`          // committed for this round, still secret
	Drafts   []scenario.ProposalID                      `json:"drafts,omitempty"`  // that wait to be valued
	Injects  []scenario.InjectID                        `json:"injects,omitempty"` // not yet released
	Scores   map[scenario.PartyID]ScoreView             `json:"scores"`
	Marked   bool                                       `json:"marked,omitempty"`
}
