package game

import (
	"fmt"
	"strings"

	"parley/game/scenario"
)

// Refusal is why the rules refuse a move, and what to do instead. Both are sentences for the person who
// asked; Code is for programs.
type Refusal struct {
	Code    string
	Says    string
	Instead string
}

// Error returns what the refusal says.
func (r *Refusal) Error() string { return r.Says }

// MoveError is a refused move: who asked for what, and why not. Detail adds what only this case knows.
type MoveError struct {
	By     SeatID
	Verb   scenario.Verb
	Err    *Refusal
	Detail string
}

// Error returns the whole case as text, for logs and tests.
func (e *MoveError) Error() string {
	if e.Detail == "" {
		return fmt.Sprintf("%s by %s: %s", e.Verb, e.By, e.Err.Says)
	}
	return fmt.Sprintf("%s by %s: %s: %s", e.Verb, e.By, e.Err.Says, e.Detail)
}

// Unwrap returns the *Refusal, for errors.Is and errors.As.
func (e *MoveError) Unwrap() error { return e.Err }

// Refusals that have to do with when and who.
var (
	ErrNotOpened   = &Refusal{"not_opened", "this table is not open yet", "Wait until the instructor opens it."}
	ErrOpened      = &Refusal{"already_open", "this table is open already", "Go on with the table as it is."}
	ErrNotNow      = &Refusal{"not_now", "that move is not open at this point", "Choose one of the moves that are open now."}
	ErrNotStarted  = &Refusal{"not_started", "the talks have not begun", "Read your briefing and confirm it; the talks begin when the instructor starts them."}
	ErrStarted     = &Refusal{"already_started", "the talks have begun already", "Use the moves of a running table."}
	ErrPaused      = &Refusal{"paused", "the table is paused", "Wait until the instructor resumes it; your planning sheet stays open."}
	ErrNotPaused   = &Refusal{"not_paused", "the table is not paused", "Pause it first."}
	ErrOver        = &Refusal{"over", "the talks are over", "Read the debrief."}
	ErrNotOver     = &Refusal{"not_over", "the talks are not over", "End them first."}
	ErrSuspended   = &Refusal{"suspended", "the talks are suspended, and nothing can be signed in this round", "Talk in private, and come back in the next round."}
	ErrNotForYou   = &Refusal{"not_for_you", "in this phase that move is open to others only", "Ask one of those who may, in your party's caucus."}
	ErrNotYours    = &Refusal{"not_yours", "only the instructor may do that", "Ask your instructor."}
	ErrNotSeats    = &Refusal{"not_a_seat", "that move belongs to a seat", "Take a seat first."}
	ErrNoSuchSeat  = &Refusal{"no_such_seat", "this table has no such seat", "Name one of the table's seats."}
	ErrSeatEmpty   = &Refusal{"seat_empty", "nobody holds that seat", "Seat somebody there first."}
	ErrSeatTaken   = &Refusal{"seat_taken", "somebody holds that seat already", "Hand the seat over, or choose an empty one."}
	ErrSeatAway    = &Refusal{"seat_away", "that seat's person is away", "Come back to the table first."}
	ErrSeatHere    = &Refusal{"seat_here", "that seat's person is here", "There is nothing to do."}
	ErrSeatBot     = &Refusal{"seat_bot", "a bot holds that seat", "Hand the seat over to a person first."}
	ErrNoStrategy  = &Refusal{"no_such_strategy", "bots know no such strategy", strategiesKnown()}
	ErrNoSuchPhase = &Refusal{"no_such_phase", "this table plays no such phase", "Choose one of the phases of its length."}
	ErrPhaseDone   = &Refusal{"phase_done", "that phase is done", "Choose a phase that is still to come."}
	ErrDrawn       = &Refusal{"drawn", "how long an aftermath lasts is drawn, and nobody may know it", "Choose another phase, or end the talks when you must."}
	ErrNotWaiting  = &Refusal{"not_waiting", "this table waits for no other", "Let it play on."}
	ErrEmptyParty  = &Refusal{"empty_party", "a party has nobody at the table", "Seat a person or a bot in every party before you start."}
	ErrNoDeadline  = &Refusal{"no_such_deadline", "that deadline was armed anew, or is no more", "Use the deadline that runs now."}
	ErrNothingDue  = &Refusal{"nothing_due", "no reckoning is due", "Wait until the round is over."}
	ErrBadNumber   = &Refusal{"bad_number", "that number is out of range", "Choose a number within the range named."}
	ErrAlreadySo   = &Refusal{"already_done", "that is so already", "There is nothing to do."}
	ErrUnknownMove = &Refusal{"unknown", "there is no such move", "Choose one of the moves that are open now."}
)

// Refusals that have to do with talk.
var (
	ErrMuted             = &Refusal{"muted", "your instructor has muted you", "Speak with your instructor."}
	ErrNobody            = &Refusal{"nobody_there", "there is nobody of that name to talk to", "Choose seats or parties of this table."}
	ErrNoWords           = &Refusal{"no_words", "there are no words in it", "Write at least one word."}
	ErrNoStatement       = &Refusal{"no_statement", "there is no joint statement of that number", "Sign the one that lies on the table, or put one."}
	ErrStatementReplaced = &Refusal{"statement_replaced", "another joint statement has taken the place of that one", "Read the new one, and sign that."}
	ErrNoSuchSaid        = &Refusal{"no_such_message", "there is no such message", "Choose a message from the stream."}
)

// Refusals that have to do with concerns.
var (
	ErrNoSuchConcern   = &Refusal{"no_such_concern", "you know of no such concern", "Choose one of the concerns you see."}
	ErrNotYourConcern  = &Refusal{"not_your_concern", "that concern is not yours to speak for", "Leave it to those who hold it."}
	ErrOwnConcern      = &Refusal{"own_concern", "that concern is your own party's", "Acknowledge a concern of the others."}
	ErrConcernClosed   = &Refusal{"concern_closed", "that concern does not come up in this phase", "Wait for the phase in which it does."}
	ErrVoiced          = &Refusal{"already_voiced", "that concern has been voiced", "Say more about it in the talk."}
	ErrNotVoiced       = &Refusal{"not_voiced", "that concern has not been voiced", "Wait until those who hold it bring it up, or ask them about it."}
	ErrUnderstood      = &Refusal{"already_understood", "that concern has been acknowledged and confirmed", "Look for a way to meet it."}
	ErrAnswerPending   = &Refusal{"answer_pending", "your acknowledgement waits for an answer", "Wait for those who hold the concern to answer."}
	ErrTriedTwice      = &Refusal{"tried_twice", "your party has tried twice", "Ask what was missed, and show it in what you offer."}
	ErrNothingToAnswer = &Refusal{"nothing_to_answer", "no acknowledgement of that party waits for your answer", "Answer one that waits."}
)

// Refusals that have to do with gestures.
var (
	ErrNoSuchGesture    = &Refusal{"no_such_gesture", "your party has no such gesture", "Choose one of your party's gestures."}
	ErrGestureClosed    = &Refusal{"gesture_closed", "that gesture does not come up in this phase", "Choose one that does."}
	ErrGestureDone      = &Refusal{"gesture_done", "your party has carried out that gesture", "Choose another; no act earns twice."}
	ErrGestureWaits     = &Refusal{"gesture_waits", "that gesture has been suggested and waits", "Ask for it to be seconded."}
	ErrGestureAnnounced = &Refusal{"gesture_announced", "that gesture has been announced", "Carry it out as announced."}
	ErrOneGesture       = &Refusal{"one_gesture", "your party has carried out a gesture in this round", "Wait for the next round; you may announce it now."}
)

// Refusals that have to do with offers.
var (
	ErrNoSuchOffer     = &Refusal{"no_such_offer", "there is no such offer", "Choose one of the offers on the table."}
	ErrOfferWaits      = &Refusal{"offer_waits", "that offer is not on the table yet", "Wait until its party puts it forward."}
	ErrOfferClosed     = &Refusal{"offer_closed", "that offer is no longer open", "Put a new one."}
	ErrNotYourOffer    = &Refusal{"not_your_offer", "that offer was not put to your party", "Answer an offer that was."}
	ErrNotYourOwn      = &Refusal{"not_your_own", "that offer is not yours to withdraw", "Leave it to those who put it, or to your head."}
	ErrAcceptedAlready = &Refusal{"already_accepted", "your party has accepted that offer", "Wait for the others."}
	ErrVotedAlready    = &Refusal{"already_voted", "you have given that answer already", "Change it, or wait for your party."}
	ErrNotHead         = &Refusal{"not_head", "that is for your party's head", "Talk to your head in caucus."}
	ErrNoSilence       = &Refusal{"no_silence", "no acceptance stands by silence there", "Answer the offer itself."}
	ErrSilenceRuns     = &Refusal{"silence_runs", "acceptance has been moved and stands unless somebody breaks silence", "Wait until the silence ends."}
	ErrSilenceSpent    = &Refusal{"silence_spent", "you have broken silence twice in these talks", "Convince your head in caucus."}
	ErrSilenceOwn      = &Refusal{"silence_own", "you moved that acceptance yourself", "Talk to your party."}
	ErrNothingToSecond = &Refusal{"nothing_to_second", "nothing of that kind waits for a second", "Choose a suggestion that waits."}
	ErrSecondOwn       = &Refusal{"second_own", "you cannot second your own suggestion", "Ask another seat of your party."}
	ErrEmptyPackage    = &Refusal{"empty_package", "there is no proposal in the package", "Choose at least one proposal."}
	ErrNoSuchProposal  = &Refusal{"no_such_proposal", "there is no such proposal on the agenda", "Choose from the agenda."}
	ErrTwice           = &Refusal{"twice", "the package names a proposal twice", "Name each proposal once."}
	ErrProposalClosed  = &Refusal{"proposal_closed", "a proposal of the package does not come up in this phase", "Choose proposals that are open."}
	ErrLevels          = &Refusal{"levels", "a term of the package has no answer, or one that it does not know", "Choose one level for each term."}
	ErrAgreedAlready   = &Refusal{"already_agreed", "a proposal of the package is agreed in just that form", "Leave it out, or choose other levels."}
	ErrNotYourLead     = &Refusal{"not_your_lead", "a proposal of the package is not yours to lead", "Ask those who lead it to put it forward, or counter an offer that holds it."}
	ErrRequires        = &Refusal{"requires", "the package lacks something that one of its proposals requires", "Add what it requires."}
	ErrExcludes        = &Refusal{"excludes", "the package holds two proposals that exclude each other", "Leave one of them out."}
	ErrNeeds           = &Refusal{"needs", "something that the package needs is missing", "Bring about what is missing first, or choose other levels."}
	ErrNobodyToAnswer  = &Refusal{"nobody_to_answer", "the package binds nobody but your own party", "Add a proposal that binds another party."}
	ErrNoDrafts        = &Refusal{"no_drafts", "drafts are not open at this table", "Choose from the agenda."}
	ErrOneDraft        = &Refusal{"one_draft", "your party has put its draft in these talks", "Choose from the agenda."}
	ErrNoSuchDraft     = &Refusal{"no_such_draft", "no such draft waits to be valued", "Choose a draft that waits."}
)

// Refusals that have to do with commitments, trust and news.
var (
	ErrNotInForce    = &Refusal{"not_in_force", "that proposal is not in force for your party", "Choose one that is."}
	ErrCannotInspect = &Refusal{"cannot_inspect", "that proposal allows no inspection", "Choose one whose verification is by inspection."}
	ErrOneInspection = &Refusal{"one_inspection", "your party has an inspection under way in this round", "Wait for the next round."}
	ErrNoTapDue      = &Refusal{"no_tap_due", "there is nothing to guess about that party now", "Wait for the next reckoning."}
	ErrNoSuchParty   = &Refusal{"no_such_party", "there is no such party, or not in that place", "Name two different parties of the scenario."}
	ErrNoSuchInject  = &Refusal{"no_such_inject", "the scenario has no such news", "Choose from the scenario's news, or write your own."}
	ErrInjected      = &Refusal{"already_injected", "that news is out already", "Choose another."}
	ErrNoSuchLength  = &Refusal{"no_such_length", "the scenario has no such length", "Choose one of the scenario's lengths."}
	ErrNoSuchLine    = &Refusal{"no_such_line", "you see no such line of a ledger", "Choose a line that you see."}
)

// strategiesKnown names the strategies that there are.
func strategiesKnown() string {
	names := make([]string, len(scenario.Strategies))
	for i, s := range scenario.Strategies {
		names[i] = string(s)
	}
	last := len(names) - 1
	return fmt.Sprintf("Choose %s or %s, or none to play as the file says.", strings.Join(names[:last], ", "), names[last])
}
