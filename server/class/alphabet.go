package class

import (
	"strings"
	"unicode"

	"parley/server/protocol"
)

// alphabet is how the signs of a name are read: as the letters of one alphabet that they look like.
type alphabet map[rune]string

var (
	latin = letters(
		"0o 1i 3e 4a 5s 7t 8b 9g @a $s !i €e |i",
		"àa áa âa ãa äa åa āa ăa ąa æae çc ćc čc ďd đd èe ée êe ëe ēe ėe ęe ěe ğg ìi íi îi ïi īi įi ıi łl ñn ńn ňn òo óo ôo õo",
		"öo øo ōo őo œoe ŕr řr śs şs šs șs ßss ťt țt ùu úu ûu üu ūu ůu űu ųu ýy ÿy źz żz žz",
		"аa вb еe ёe кk мm нh оo рp сc тt уy хx іi ѕs", // Cyrillic letters of the same look
	)
	cyrillic = letters(
		"0о 3з 4ч 6б 9д @а",
		"aа bв cс eе hн kк mм oо pр tт uи xх yу ёе", // Latin letters of the same look
	)
)

// letters reads pairs of a sign and what it is read as.
func letters(pairs ...string) alphabet {
	a := alphabet{}
	for _, pair := range strings.Fields(strings.Join(pairs, " ")) {
		sign := []rune(pair)
		a[sign[0]] = string(sign[1:])
	}
	return a
}

// readings returns the words of a name in small letters of a, as each of three readers finds them: one reads a sign as a
// letter only inside a word, one also at its ends, and one begins a word at each capital after a small letter.
func (a alphabet) readings(name string) [][]string {
	signs := []rune(strings.Map(func(r rune) rune {
		if protocol.Unseen(r) || unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, name))
	var inside, ends, capitals strings.Builder
	for i, r := range signs {
		read, known := a[unicode.ToLower(r)]
		if !known {
			read = string(unicode.ToLower(r))
		}
		before, after := a.beside(signs, i, -1), a.beside(signs, i, 1)
		if i > 0 && unicode.IsUpper(r) && unicode.IsLower(signs[i-1]) {
			capitals.WriteByte(' ')
		}
		inside.WriteString(either(read, letter(r) || known && before && after))
		capitals.WriteString(either(read, letter(r) || known && before && after))
		ends.WriteString(either(read, letter(r) || known && (before || after)))
	}
	return [][]string{strings.Fields(inside.String()), strings.Fields(ends.String()), strings.Fields(capitals.String())}
}

// either returns what a sign is read as if it is part of a word, else what parts words.
func either(read string, part bool) string {
	if part {
		return read
	}
	return " "
}

// beside tells whether a letter stands next to the sign at i, on the side of step, with nothing between but signs that a
// reads as letters.
func (a alphabet) beside(signs []rune, i, step int) bool {
	for at := i + step; at >= 0 && at < len(signs); at += step {
		if letter(signs[at]) {
			return true
		}
		if _, known := a[signs[at]]; !known {
			return false
		}
	}
	return false
}

// letter tells whether r belongs to a word by itself.
func letter(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) }
