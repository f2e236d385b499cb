package scenario

// Code names a kind of diagnostic. Codes are stable: a tool may rely on them, unlike on messages.
type Code string

// What may be wrong with the bytes and the YAML of a file.
const (
	CodeTooLarge       Code = "too-large"       // more bytes than MaxBytes
	CodeEncoding       Code = "encoding"        // no UTF-8, a byte order mark, or a control character
	CodeSyntax         Code = "syntax"          // no YAML
	CodeEmptyFile      Code = "empty-file"      // no document at all
	CodeSecondDocument Code = "second-document" // more than one document
	CodeTooDeep        Code = "too-deep"        // nested too far
	CodeTooMany        Code = "too-many"        // too many entries of a list, or of the whole file
	CodeAnchor         Code = "anchor"          // an anchor or alias
	CodeTag            Code = "tag"             // a YAML tag
	CodeMergeKey       Code = "merge-key"       // the key <<
	CodeDuplicateKey   Code = "duplicate-key"   // a key written twice
	CodeManyFaults     Code = "many-faults"     // more diagnostics than are shown
)

// What may be wrong with one key or value.
const (
	CodeFormat        Code = "format"         // another version of the format
	CodeUnknownKey    Code = "unknown-key"    // a key that the format does not have
	CodeMissingKey    Code = "missing-key"    // a key that must stand there
	CodeEmptyValue    Code = "empty-value"    // a key, list, mapping or text with nothing in it
	CodeShape         Code = "shape"          // a list where a text belongs, and the like
	CodeBadName       Code = "bad-name"       // a name that is no word
	CodeBadLanguage   Code = "bad-language"   // no language tag
	CodeBadNumber     Code = "bad-number"     // no number, or too many decimals
	CodeOutOfRange    Code = "out-of-range"   // a number too small or too large
	CodeBadDuration   Code = "bad-duration"   // no span of time
	CodeBadDirection  Code = "bad-direction"  // no truster>trusted
	CodeBadCitation   Code = "bad-citation"   // no source#place
	CodeBadBoolean    Code = "bad-boolean"    // neither true nor false
	CodeUnknownWord   Code = "unknown-word"   // none of the words that may stand there
	CodeUnknownName   Code = "unknown-name"   // a name that nothing in the file has
	CodeUnknownSource Code = "unknown-source" // a citation of no source
	CodeRepeated      Code = "repeated"       // a name that stands in a list twice
	CodeTooLong       Code = "too-long"       // a text with too many characters or lines
)

// What may be wrong between the parts of a scenario, so that it cannot be played.
const (
	CodeFewParties      Code = "few-parties"       // fewer than two parties
	CodeSharedName      Code = "shared-name"       // a party and a role, or a phase and an ending, of one name
	CodeNoRole          Code = "no-role"           // a party without a role
	CodeOneHead         Code = "one-head"          // a party with no head, or two
	CodeNoStart         Code = "no-start"          // no trust to start with from one party to another
	CodeScoreSum        Code = "score-sum"         // a score that is not 100 percent
	CodeNotBound        Code = "not-bound"         // a number for a party that the proposal does not bind
	CodeContradiction   Code = "contradiction"     // a proposal that requires or excludes what it cannot
	CodeTwoLevels       Code = "two-levels"        // a term with fewer than two answers
	CodeNeedsLimit      Code = "needs-limit"       // needs that ask for more than voiced, trust and agreed
	CodeHiddenGuard     Code = "hidden-guard"      // a phase whose guard would give a hidden concern away
	CodeNobodyToReceive Code = "nobody-to-receive" // a gesture of a party to itself alone
	CodeAftermathFixed  Code = "aftermath-fixed"   // rounds, time or moves of an aftermath
	CodeNoRounds        Code = "no-rounds"         // a phase without rounds, time or moves
	CodeNotOpen         Code = "not-open"          // a verb kept for some that the phase opens to nobody
	CodeNotPlayed       Code = "not-played"        // rounds or time for a phase that the length does not play
	CodeWayOrder        Code = "way-order"         // a way out that comes after one that is always taken, or no last one
	CodeDuplicateWay    Code = "duplicate-way"     // two ways to one place
	CodeNoWayOut        Code = "no-way-out"        // a phase from which the talks never end
	CodeDefaultEnding   Code = "default-ending"    // no ending without a guard, or one that is not the last
	CodeBargain         Code = "bargain"           // more possible outcomes than can be searched for the best
)

// What a scenario can be played with, and its author hardly means.
const (
	CodeUnreachablePhase  Code = "unreachable-phase"  // a phase that no play comes to
	CodeUnreachableEnding Code = "unreachable-ending" // an ending that no play comes to
	CodeUnwitnessedEnding Code = "unwitnessed-ending" // an ending that came in no play of many, though nothing proves that it cannot
	CodeNeverHolds        Code = "never-holds"        // a guard that no play fulfils
	CodeNeverOpens        Code = "never-opens"        // a thing that opens in no phase that is played
	CodeNobodyTables      Code = "nobody-tables"      // a proposal that nobody may table
	CodeUnmetConcern      Code = "unmet-concern"      // a concern that nothing can meet
	CodeIdleRole          Code = "idle-role"          // a role with nothing to lead, voice or decide in a phase
	CodeMissingVerb       Code = "missing-verb"       // a phase that keeps a party from speaking or deciding its way
	CodeFreeGesture       Code = "free-gesture"       // a friendly gesture without a price
	CodeHostileGesture    Code = "hostile-gesture"    // a hostile gesture that gains nothing
	CodeCrowdedPhase      Code = "crowded-phase"      // too many proposals open at once
	CodeManyHidden        Code = "many-hidden"        // too many hidden concerns for one seat
	CodeNoTemptation      Code = "no-temptation"      // nothing tempts anybody to breach
	CodePrivateText       Code = "private-text"       // a private text that stands in a public one
	CodeLongLesson        Code = "long-lesson"        // a length that takes longer than its minutes
	CodeIdeal             Code = "ideal"              // a party whose ideal is not above its walk-away
	CodeEmptyZone         Code = "empty-zone"         // no agreement that every party prefers to none
	CodeTrivialZone       Code = "trivial-zone"       // every outcome leaves everybody above the walk-away
)

// What an author may like to know.
const (
	CodeCooperation Code = "cooperation" // how likely a further reckoning must be for a word to be kept
)

// Severity returns how much diagnostics of code c matter.
func (c Code) Severity() Severity {
	switch c {
	case CodeUnreachablePhase, CodeUnreachableEnding, CodeUnwitnessedEnding, CodeNeverHolds, CodeNeverOpens, CodeNobodyTables,
		CodeUnmetConcern, CodeIdleRole, CodeMissingVerb, CodeFreeGesture, CodeHostileGesture, CodeCrowdedPhase,
		CodeManyHidden, CodeNoTemptation, CodePrivateText, CodeLongLesson, CodeIdeal, CodeEmptyZone, CodeTrivialZone:
		return SeverityWarning
	case CodeCooperation, CodeManyFaults:
		return SeverityNote
	default:
		return SeverityError
	}
}
