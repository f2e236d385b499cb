package protocol

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/game"
)

// CodeOf says how err is told to a client: the code, the sentence and the remedy that a *Refusal or a refusal
// of the rules in it carries. An error that carries neither is CodeInternal, and its text stays here.
func CodeOf(err error) (code Code, text, instead string) {
	var ours *Refusal
	if errors.As(err, &ours) {
		return ours.Code, ours.Text, ours.Instead
	}
	var rules *game.Refusal
	if errors.As(err, &rules) {
		says := rules.Says
		if move := (*game.MoveError)(nil); errors.As(err, &move) && move.Detail != "" {
			says += ": " + move.Detail
		}
		return Code(rules.Code), sentence(says), sentence(rules.Instead)
	}
	return CodeInternal, "Something went wrong on the server, and nothing was changed.", "Try again; if it stays, tell your instructor."
}

// sentence returns s with a capital letter and a full stop.
func sentence(s string) string {
	if s == "" {
		return ""
	}
	first, size := utf8.DecodeRuneInString(s)
	s = string(unicode.ToUpper(first)) + s[size:]
	if strings.ContainsAny(s[len(s)-1:], ".!?") {
		return s
	}
	return s + "."
}
