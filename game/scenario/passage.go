package scenario

import (
	"html"
	"iter"
	"regexp"
	"strings"
	"unicode"
)

// Two texts share a passage of eight words only if one was copied from the other, and a whole sentence of five
// hardly otherwise. Scripts without spaces are read sign by sign, of which two count as a word.
const (
	wordWeight     = 2
	signWeight     = 1
	passageWeight  = 8 * wordWeight
	sentenceWeight = 5 * wordWeight
)

// unread is what Markdown keeps from a reader's eyes: the address of a link, tags, numbers of list items, and marks
// that may stand within a word.
var unread = regexp.MustCompile("\\]\\([^)\\n]*\\)|</?[a-zA-Z][^>\\n]*>|(?m:^[ \\t]*[0-9]+[.)][ \\t])|[*`~\u00ad\u200b\u200c\u200d\ufeff]")

// sentenceEnd is where a reader's voice falls.
var sentenceEnd = regexp.MustCompile(`[.!?:;…][\s"'”’»)]|\n[ \t]*\n|[。！？]`)

// spaceless are scripts that put no space between words.
var spaceless = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar}

// wordsOf returns the words of a text as a reader hears them: in lower case, without marks and punctuation.
func wordsOf(text Markdown) []string {
	seen := html.UnescapeString(unread.ReplaceAllString(string(text), ""))
	var words []string
	for _, field := range strings.FieldsFunc(strings.ToLower(seen), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.M, r)
	}) {
		word := ""
		for _, r := range field {
			if !unicode.In(r, spaceless...) {
				word += string(r)
				continue
			}
			if word != "" {
				words = append(words, word)
			}
			word = ""
			words = append(words, string(r))
		}
		if word != "" {
			words = append(words, word)
		}
	}
	return words
}

// weigh returns how much there is to read in words.
func weigh(words []string) int {
	sum := 0
	for _, w := range words {
		if r := []rune(w); len(r) == 1 && unicode.In(r[0], spaceless...) {
			sum += signWeight
		} else {
			sum += wordWeight
		}
	}
	return sum
}

// passagesOf yields what gives a text away if another text has it too: every passage that is long enough, and every
// shorter sentence, as a whole. With each come the words from where it begins.
func passagesOf(text Markdown) iter.Seq2[string, []string] {
	return func(yield func(string, []string) bool) {
		words := wordsOf(text)
		for from, to := 0, 0; from < len(words); from++ {
			for to < len(words) && weigh(words[from:to]) < passageWeight {
				to++
			}
			if weigh(words[from:to]) >= passageWeight && !yield(strings.Join(words[from:to], " "), words[from:]) {
				return
			}
		}
		for _, sentence := range sentenceEnd.Split(string(text), -1) {
			words := wordsOf(Markdown(sentence))
			if w := weigh(words); w >= sentenceWeight && w < passageWeight && !yield("."+strings.Join(words, " "), words) {
				return
			}
		}
	}
}
