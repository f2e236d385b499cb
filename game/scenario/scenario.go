package scenario

// Scenario is one scenario file. Parse returns it checked: every name in it resolves, so the rules ask
// no further. It is read only, and shared by all tables that play it. Lists keep the order of the file,
// which counts: the first seat of a party stands in for an absent head, the first true ending is it.
type Scenario struct {
	Format    int            `yaml:"format"`
	ID        string         `yaml:"id"`
	Title     string         `yaml:"title"`
	Language  string         `yaml:"language"`
	Summary   string         `yaml:"summary"`
	Brief     Markdown       `yaml:"brief"`
	Teachers  Markdown       `yaml:"teachers,omitempty"`
	Sources   List[Source]   `yaml:"sources,omitempty"`
	Parties   List[Party]    `yaml:"parties"`
	Roles     List[Role]     `yaml:"roles"`
	Concerns  List[Concern]  `yaml:"concerns"`
	Proposals List[Proposal] `yaml:"proposals"`
	Gestures  List[Gesture]  `yaml:"gestures,omitempty"`
	Injects   List[Inject]   `yaml:"injects,omitempty"`
	Trust     Trust          `yaml:"trust"`
	Score     Score          `yaml:"score,omitempty"`
	Drafts    bool           `yaml:"drafts,omitempty"`
	Questions []Markdown     `yaml:"questions,omitempty"`
	Lengths   List[Length]   `yaml:"lengths"`
	Phases    List[Phase]    `yaml:"phases"`
	Endings   List[Ending]   `yaml:"endings"`
	Expect    *Expect        `yaml:"expect,omitempty"`

	Hash string `yaml:"-"` // SHA-256 of the file's bytes, in hex
	index
}

// List is a mapping of the file in the order written. Each value knows its own key (its ID field).
type List[T any] []T

// Source is a text that the scenario rests on.
type Source struct {
	ID        SourceID `yaml:",key"`
	Title     string   `yaml:"title"`
	Author    string   `yaml:"author,omitempty"`
	Publisher string   `yaml:"publisher,omitempty"`
	Date      string   `yaml:"date,omitempty"`
	URL       string   `yaml:"url,omitempty"`
}

// Decides is how a party accepts an offer.
type Decides string

// The five ways to decide.
const (
	DecidesAny       Decides = "any"       // any present seat
	DecidesHead      Decides = "head"      // the head
	DecidesMajority  Decides = "majority"  // most of the votes cast, ties to the head
	DecidesConsensus Decides = "consensus" // every present seat
	DecidesSilence   Decides = "silence"   // the head moves it; it stands unless a seat breaks silence
)

// Speaks is who puts a party's offers and gestures.
type Speaks string

// The three ways to speak.
const (
	SpeaksHead     Speaks = "head"     // the head; what another seat suggests waits for the head
	SpeaksAny      Speaks = "any"      // any seat
	SpeaksSeconded Speaks = "seconded" // any seat, once another present seat of the party seconds
)

// Party is a side with interests.
type Party struct {
	ID       PartyID  `yaml:",key"`
	Name     string   `yaml:"name"`
	Mark     string   `yaml:"mark,omitempty"` // one sign that goes with the party's colour, such as ◆
	Decides  Decides  `yaml:"decides"`
	Speaks   Speaks   `yaml:"speaks"`
	WalkAway Points   `yaml:"walk_away"`
	Brief    Markdown `yaml:"brief"`
	Private  Markdown `yaml:"private,omitempty"`
}

// Absent is what becomes of a role that nobody holds.
type Absent string

// What may become of a role without a person.
const (
	AbsentBot      Absent = "bot"      // a bot plays it
	AbsentShared   Absent = "shared"   // another person of the party holds it too
	AbsentObserver Absent = "observer" // its person watches
	AbsentLeftOut  Absent = "left-out" // the party goes on without it
)

// Word is how a bot in a role treats its party's commitments.
type Word string

// The characters of bots.
const (
	WordKeeps   Word = "keeps"   // honours always
	WordAnswers Word = "answers" // honours until the other side is seen to breach, then answers in kind once
	WordTempted Word = "tempted" // breaches where it pays and may pass unseen
)

// Strategy is how a bot bargains. Package bot says what each does, and where it is from.
type Strategy string

// The strategies of bots. A bot that is given none draws what it does from its seed: a mixture that differs from
// play to play.
const (
	StrategyMixed     Strategy = "mixed"       // drawn
	StrategyBoulware  Strategy = "boulware"    // gives way late
	StrategyLinear    Strategy = "linear"      // gives way step by step
	StrategyConceder  Strategy = "conceder"    // gives way early
	StrategyTitForTat Strategy = "tit-for-tat" // does as it is done by, at once
	StrategyForgiving Strategy = "forgiving"   // as tit-for-tat, but lets some wrongs pass
	StrategyGRIT      Strategy = "grit"        // friendly steps, announced and carried out, small then growing
	StrategyHardliner Strategy = "hardliner"   // demands much, gives nothing, trusts nobody
	StrategyRandom    Strategy = "random"      // any move that is open
)

// Strategies are all that a file or an instructor may name.
var Strategies = []Strategy{
	StrategyMixed, StrategyBoulware, StrategyLinear, StrategyConceder, StrategyTitForTat, StrategyForgiving,
	StrategyGRIT, StrategyHardliner, StrategyRandom,
}

// Role is a person to play in a party.
type Role struct {
	ID       RoleID   `yaml:",key"`
	Party    PartyID  `yaml:"party"`
	Name     string   `yaml:"name"`
	Head     bool     `yaml:"head,omitempty"`
	Optional bool     `yaml:"optional,omitempty"`
	Absent   Absent   `yaml:"absent,omitempty"` // default bot
	Brief    Markdown `yaml:"brief"`
	Private  Markdown `yaml:"private,omitempty"`
	Can      string   `yaml:"can,omitempty"` // one sentence: what this role can do that others cannot
	Bot      Bot      `yaml:"bot,omitempty"`
}

// Bot is the character of a bot in a role.
type Bot struct {
	Word     Word     `yaml:"word,omitempty"`     // default answers; a strategy that has a word of its own goes before it
	Strategy Strategy `yaml:"strategy,omitempty"` // default mixed
}

// Concern is what a party or a role fears or needs.
type Concern struct {
	ID     ConcernID  `yaml:",key"`
	Of     Name       `yaml:"of"`
	Title  string     `yaml:"title"`
	Text   Markdown   `yaml:"text"`
	Weight Points     `yaml:"weight"`
	Hidden bool       `yaml:"hidden,omitempty"`
	Opens  []PhaseID  `yaml:"opens,omitempty"` // where it may be voiced; none: everywhere
	Cites  []Citation `yaml:"cites,omitempty"`
	cited  []string
}

// PerParty holds a number of points for each party named.
type PerParty map[PartyID]Points

// Proposal is an item of the agenda.
type Proposal struct {
	ID       ProposalID           `yaml:",key"`
	Title    string               `yaml:"title"`
	Text     Markdown             `yaml:"text,omitempty"`
	By       []Name               `yaml:"by"`              // who may lead it: parties or roles
	Binds    []PartyID            `yaml:"binds,omitempty"` // none: every party
	Opens    []PhaseID            `yaml:"opens,omitempty"` // where it may be tabled; none: everywhere
	Worth    PerParty             `yaml:"worth,omitempty"` // per reckoning mean, net, when all honour
	Cost     PerParty             `yaml:"cost,omitempty"`  // what honouring costs
	Verify   Verify               `yaml:"verify,omitempty"`
	Terms    List[Term]           `yaml:"terms,omitempty"`
	Needs    *Guard               `yaml:"needs,omitempty"`    // voiced, trust and agreed only
	Requires []ProposalID         `yaml:"requires,omitempty"` // in force already, or in the same package
	Excludes []ProposalID         `yaml:"excludes,omitempty"`
	Meets    map[ConcernID]Share  `yaml:"meets,omitempty"`
	Trust    map[Direction]Points `yaml:"trust,omitempty"` // weight of honouring it
	Cites    []Citation           `yaml:"cites,omitempty"`
	meeting  `yaml:"-"`
}

// Verify is what other parties see of whether a commitment was honoured.
type Verify string

// The three kinds of verification; none is the default.
const (
	VerifyOpen    Verify = "open"    // everybody sees, always
	VerifyInspect Verify = "inspect" // a party that inspects it sees
	VerifyNone    Verify = "none"    // nobody ever sees
)

// Term is a question within a proposal, answered by one of its levels.
type Term struct {
	ID     TermID      `yaml:",key"`
	Title  string      `yaml:"title"`
	Levels List[Level] `yaml:"levels"`
}

// Level is one possible answer to a term. What it adds is added to the proposal's own.
type Level struct {
	ID      LevelID             `yaml:",key"`
	Title   string              `yaml:"title"`
	Worth   PerParty            `yaml:"worth,omitempty"`
	Cost    PerParty            `yaml:"cost,omitempty"`
	Meets   map[ConcernID]Share `yaml:"meets,omitempty"`
	Needs   *Guard              `yaml:"needs,omitempty"`
	meeting `yaml:"-"`
}

// Gesture is a one-sided step. Trust above 0 is friendly, below 0 hostile.
type Gesture struct {
	ID       GestureID           `yaml:",key"`
	Title    string              `yaml:"title"`
	Text     Markdown            `yaml:"text,omitempty"`
	By       []PartyID           `yaml:"by"`
	To       []PartyID           `yaml:"to"`
	Trust    Points              `yaml:"trust"`
	Worth    PerParty            `yaml:"worth,omitempty"`     // its price, and what it takes from others
	WalkAway PerParty            `yaml:"walk_away,omitempty"` // added to walk-aways
	Meets    map[ConcernID]Share `yaml:"meets,omitempty"`
	Opens    []PhaseID           `yaml:"opens,omitempty"`
	Cites    []Citation          `yaml:"cites,omitempty"`
	meeting  `yaml:"-"`
}

// Inject is news. The instructor may release it at any time; the machine does at the first beginning of
// a round at which When holds.
type Inject struct {
	ID       InjectID             `yaml:",key"`
	Title    string               `yaml:"title"`
	Text     Markdown             `yaml:"text"`
	When     *Guard               `yaml:"when,omitempty"`
	Trust    map[Direction]Points `yaml:"trust,omitempty"` // weight added (friendly) or taken (hostile)
	WalkAway PerParty             `yaml:"walk_away,omitempty"`
	Cites    []Citation           `yaml:"cites,omitempty"`
}

// Trust is how trust begins and what its factors are.
type Trust struct {
	Start   map[Direction]Points `yaml:"start"`
	Factors Factors              `yaml:"factors,omitempty"`
}

// Factors weigh acts of trust; see the rules (package game, trust.go) for what each means. Parse puts
// the defaults where the file says nothing.
type Factors struct {
	Breach     Share `yaml:"breach,omitempty"`
	Responsive Share `yaml:"responsive,omitempty"`
	Reciprocal Share `yaml:"reciprocal,omitempty"`
	Unverified Share `yaml:"unverified,omitempty"`
	Deceit     Share `yaml:"deceit,omitempty"`
	Wary       Share `yaml:"wary,omitempty"`
	Provoked   Share `yaml:"provoked,omitempty"`
}

// Score is what a party's total weighs, in percent; the two add up to 100. Parse puts 70 and 30 where
// the file says nothing.
type Score struct {
	Deal  int `yaml:"deal,omitempty"`
	Trust int `yaml:"trust,omitempty"`
}

// Length is a way to play the scenario in the time at hand.
type Length struct {
	ID       LengthID            `yaml:",key"`
	Title    string              `yaml:"title"`
	Minutes  int                 `yaml:"minutes"`            // the whole lesson, debrief included
	Briefing Seconds             `yaml:"briefing,omitempty"` // default 8m
	Debrief  Seconds             `yaml:"debrief,omitempty"`  // default 10m
	Phases   []PhaseID           `yaml:"phases"`
	Rounds   map[PhaseID]int     `yaml:"rounds,omitempty"` // instead of the phase's own
	Time     map[PhaseID]Seconds `yaml:"time,omitempty"`   // instead of the phase's own, per round
}

// Verb names a kind of move.
type Verb string

// Phase is a state of the scenario's machine.
type Phase struct {
	ID        PhaseID         `yaml:",key"`
	Title     string          `yaml:"title"`
	Text      Markdown        `yaml:"text,omitempty"`
	Aftermath bool            `yaml:"aftermath,omitempty"` // rounds are drawn (1 to 4), 60s each; say, commit and inspect
	Rounds    int             `yaml:"rounds,omitempty"`
	Time      Seconds         `yaml:"time,omitempty"`    // per round
	Reading   Seconds         `yaml:"reading,omitempty"` // after a reckoning; default 60s, 20s in an aftermath
	Moves     []Verb          `yaml:"moves,omitempty"`
	Only      map[Verb][]Name `yaml:"only,omitempty"` // a verb open to some parties or roles alone
	Until     *Guard          `yaml:"until,omitempty"`
	Next      []Next          `yaml:"next,omitempty"` // none: the length's next phase
}

// Next is a way out of a phase, taken if When holds. To names a phase or an ending. One whose phase the
// length does not play is passed over.
type Next struct {
	To   Name   `yaml:"to" refers:"phase ending"`
	When *Guard `yaml:"when,omitempty"`
}

// Ending is an outcome of the whole play. One, the last, has no When: it is the default.
type Ending struct {
	ID       EndingID `yaml:",key"`
	Title    string   `yaml:"title"`
	When     *Guard   `yaml:"when,omitempty"`
	Epilogue Markdown `yaml:"epilogue"`
	at       position
}
