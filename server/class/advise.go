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
	said := spoken(name)
	for _, list := range [][]string{wordList("en"), wordList(language)} {
		for _, rude := range list {
			if slices.ContainsFunc(said, func(word string) bool { return matches(rude, word) }) {
				return true
			}
		}
	}
	return false
}

// wordList returns the list of a language, which may be empty.
func wordList(language string) []string {
	language, _, _ = strings.Cut(language, "-")
	return wordLists()[strings.ToLower(language)]
}

var wordLists = sync.OnceValue(func() map[string][]string {
	lists := map[string][]string{}
	files, _ := words.ReadDir("words")
	for _, f := range files {
		data, _ := words.ReadFile("words/" + f.Name())
		lists[strings.TrimSuffix(f.Name(), ".txt")] = strings.Fields(string(data))
	}
	return lists
})

// matches tells whether a word is one that a line of a list means.
func matches(line, word string) bool {
	before, after := strings.HasPrefix(line, "*"), strings.HasSuffix(line, "*")
	switch line = strings.Trim(line, "*"); {
	case before && after:
		return strings.Contains(word, line)
	case before:
		return strings.HasSuffix(word, line)
	case after:
		return strings.HasPrefix(word, line)
	default:
		return word == line
	}
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
	return all
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
