package game

import (
	"fmt"
	"slices"

	"parley/game/scenario"
)

// putStatement puts the table's joint statement, in place of the one before. Nobody but the author's own party has
// signed it yet.
func (tn *turn) putStatement(m Statement) error {
	switch {
	case tn.me.muted:
		return tn.refuse(ErrMuted, "")
	case m.Text.IsZero():
		return tn.refuse(ErrNoWords, "")
	}
	tn.emit(toAll, StatementPut{Number: tn.statement.number + 1, By: tn.me.id, Party: tn.me.role.Party, Text: m.Text})
	return nil
}

// sign puts a party's name under the statement that it has read: one that was replaced meanwhile is another.
func (tn *turn) sign(m Sign) error {
	s, mine := tn.statement, tn.me.role.Party
	switch {
	case m.Number < 1 || m.Number > s.number:
		return tn.refuse(ErrNoStatement, fmt.Sprint(m.Number))
	case m.Number < s.number:
		return tn.refuse(ErrStatementReplaced, fmt.Sprintf("number %d is now number %d", m.Number, s.number))
	case slices.Contains(s.signed, mine):
		return tn.refuse(ErrAlreadySo, "")
	}
	tn.emit(toAll, StatementSigned{Number: m.Number, By: tn.me.id, Party: mine})
	return nil
}

// unsigned says whether a joint statement waits for the signature of party.
func (t *Table) unsigned(party scenario.PartyID) bool {
	return t.statement.number > 0 && !slices.Contains(t.statement.signed, party)
}

// statementView returns the joint statement as all see it; nil if nobody put one.
func (t *Table) statementView() *StatementView {
	s := t.statement
	if s.number == 0 {
		return nil
	}
	return &StatementView{Number: s.number, By: s.by, Text: s.text, Signed: s.signed, Stands: len(s.signed) == len(t.parties)}
}
