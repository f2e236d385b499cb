package scenario

// The verbs that a phase may open. Those of instructors and of the server are always theirs, and an answer
// to an acknowledgement (`confirm`) comes with `acknowledge`.
const (
	VerbSay          Verb = "say"
	VerbVoice        Verb = "voice"
	VerbAcknowledge  Verb = "acknowledge"
	VerbGesture      Verb = "gesture"
	VerbOffer        Verb = "offer"
	VerbCounter      Verb = "counter"
	VerbAccept       Verb = "accept"
	VerbDecline      Verb = "decline"
	VerbWithdraw     Verb = "withdraw"
	VerbSecond       Verb = "second"
	VerbBreakSilence Verb = "break-silence"
	VerbCommit       Verb = "commit"
	VerbInspect      Verb = "inspect"
	VerbDraft        Verb = "draft"
	VerbReady        Verb = "ready"
	VerbWalkOut      Verb = "walk-out"
)

// Verbs are all verbs that a phase may open.
var Verbs = []Verb{
	VerbSay, VerbVoice, VerbAcknowledge, VerbGesture, VerbOffer, VerbCounter, VerbAccept, VerbDecline,
	VerbWithdraw, VerbSecond, VerbBreakSilence, VerbCommit, VerbInspect, VerbDraft, VerbReady, VerbWalkOut,
}

// AftermathVerbs are those open in an aftermath.
var AftermathVerbs = []Verb{VerbSay, VerbCommit, VerbInspect}
