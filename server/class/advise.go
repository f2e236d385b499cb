package class

import (
	"embed"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// words holds a list for each language: a word on each line, in small letters without accents. A star stands for
// any letters before or after. The lists are short and our own; they advise an instructor, and block nobody.
//
//go:embed words/*.txt
var words embed.FS

// Rude tells whether a name holds a word that somebody may take offence at, in English or in the language given, such
// as "de": also when its letters are doubled, spaced out, or written with signs of the same look. It judges whole words,
// so that nobody is suspect for where they were born.
func Rude(language, name string) bool {
	language, _, _ = strings.Cut(language, "-")
	english, other := lexicons()["en"], lexicons()[strings.ToLower(language)]
	for _, word := range spoken(name) {
		if english.has(word) || other.has(word) {
			return true
		}
	}
	return false
}

// lexicon is the list of a language, ready to be looked up. None has no words.
type lexicon struct {
	whole map[string]bool
	stems []string // with their stars
}

var lexicons = sync.OnceValue(func() map[string]lexicon {
	all := map[string]lexicon{}
	files, _ := words.ReadDir("words")
	for _, f := range files {
		data, _ := words.ReadFile("words/" + f.Name())
		l := lexicon{whole: map[string]bool{}}
		for line := range strings.FieldsSeq(string(data)) {
			if strings.Contains(line, "*") {
				l.stems = append(l.stems, line)
			} else {
				l.whole[line] = true
			}
		}
		all[strings.TrimSuffix(f.Name(), ".txt")] = l
	}
	return all
})

// has tells whether word is one that a line of the list means.
func (l lexicon) has(word string) bool {
	return l.whole[word] || slices.ContainsFunc(l.stems, func(stem string) bool {
		stem, before := strings.CutPrefix(stem, "*")
		stem, after := strings.CutSuffix(stem, "*")
		switch {
		case before && after:
			return strings.Contains(word, stem)
		case before:
			return strings.HasSuffix(word, stem)
		default:
			return strings.HasPrefix(word, stem)
		}
	})
}

// spoken returns the words of a name as they may be meant: each way of reading its signs as letters, with letters that
// are drawn out made short, and single letters put together.
func spoken(name string) []string {
	var all []string
	for _, read := range slices.Concat(latin.readings(name), cyrillic.readings(name)) {
		single := ""
		for _, word := range read {
			all = append(all, word, shortened(word, 1), shortened(word, 2))
			if utf8.RuneCountInString(word) == 1 {
				single += word
			} else {
				all, single = append(all, single), ""
			}
		}
		all = append(all, single)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// shortened returns word with every letter that stands there more than twice in a row standing there so many times.
func shortened(word string, times int) string {
	var short []rune
	letters := []rune(word)
	for i := 0; i < len(letters); {
		run := 1
		for i+run < len(letters) && letters[i+run] == letters[i] {
			run++
		}
		kept := run
		if run > 2 {
			kept = times
		}
		short = append(short, letters[i:i+kept]...)
		i += run
	}
	return string(short)
}
