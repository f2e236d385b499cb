package protocol

import (
	"cmp"
	"fmt"
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/game"
)

// Limits of what a person types, in characters.
const (
	MaxText      = 1000
	MaxStatement = 300
	MaxTitle     = 100
	MaxReason    = 140
	MaxName      = 40
)

// limits are the lengths of texts by the name of their field. All but MaxText stay on one line.
var limits = map[string]int{"Title": MaxTitle, "Reason": MaxReason, "Name": MaxName}

// wholeLimits are the lengths of the texts of whole moves, whatever their fields are called.
var wholeLimits = map[reflect.Type]int{reflect.TypeFor[game.Statement](): MaxStatement}

// blank are texts that may stay empty: the planning sheet is filled bit by bit.
var blank = map[reflect.Type]bool{reflect.TypeFor[game.Plan](): true}

// CheckText returns a *Refusal unless words are valid UTF-8 with at least one visible character and at most
// most characters, none of which controls the screen or turns the direction of the text around them. Texts of
// more than one line are for MaxText alone.
func CheckText(words string, most int) error {
	count := utf8.RuneCountInString(words)
	switch {
	case !utf8.ValidString(words):
		return badText("A text is not valid UTF-8.", "Type it again.")
	case strings.TrimFunc(words, invisible) == "":
		return badText("A text is empty.", "Write something.")
	case count > most:
		return badText(fmt.Sprintf("A text has %d characters where %d are allowed.", count, most), "Shorten it.")
	}
	for _, r := range words {
		if forbidden(r) && (r != '\n' && r != '\t' || most < MaxText) {
			return badText(fmt.Sprintf("A text holds the control character %U.", r), "Take it out.")
		}
	}
	return nil
}

// forbidden tells whether r controls the screen, or the direction of other people's text.
func forbidden(r rune) bool {
	return unicode.IsControl(r) || r == '\u2028' || r == '\u2029' ||
		r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}

// invisible tells whether r alone leaves no mark on the screen.
func invisible(r rune) bool {
	return Unseen(r) || unicode.IsSpace(r) || unicode.In(r, unicode.Cc, unicode.Mn, unicode.Me)
}

// hollow are letters and signs that are drawn as nothing: the fillers of Hangul, and Braille without a dot.
const hollow = "\u115f\u1160\u3164\uffa0\u2800"

// Unseen tells whether a text looks the same to most eyes without r.
func Unseen(r rune) bool {
	return unicode.In(r, unicode.Cf, unicode.Variation_Selector) || strings.ContainsRune(hollow, r)
}

// checkTexts checks every game.Text in v, and the name in a Rename.
func checkTexts(v any) error {
	if m, ok := v.(ClientCommand); ok {
		if rename, ok := m.Command.Command.(Rename); ok {
			return CheckText(rename.Name, MaxName)
		}
	}
	if m, ok := v.(ClientMove); ok {
		return checkFields(reflect.ValueOf(m.Move.Move))
	}
	return nil
}

func checkFields(v reflect.Value) error {
	switch {
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			if err := checkFields(v.Index(i)); err != nil {
				return err
			}
		}
		return nil
	case v.Kind() != reflect.Struct:
		return nil
	}
	for i := range v.NumField() {
		field, value := v.Type().Field(i), v.Field(i)
		text, ok := value.Interface().(game.Text)
		if !ok {
			if err := checkFields(value); err != nil {
				return err
			}
			continue
		}
		optional := blank[v.Type()] || strings.HasSuffix(field.Tag.Get("json"), ",omitzero")
		if text.IsZero() && optional {
			continue
		}
		most := cmp.Or(wholeLimits[v.Type()], limits[field.Name], MaxText)
		if err := CheckText(text.Words, most); err != nil {
			return err
		}
	}
	return nil
}

func badText(text, instead string) *Refusal { return &Refusal{CodeBadText, text, instead} }
