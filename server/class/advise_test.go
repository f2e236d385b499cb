package class

import (
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRudeTakesOffenceAt(t *testing.T) {
	for name, c := range map[string]struct{ language, name string }{
		"a word":                             {"en", "Shit"},
		"a word among others":                {"en", "Big Shit 2"},
		"digits in place of letters":         {"en", "sh1t"},
		"signs at the end of a word":         {"en", "a$$"},
		"a number behind it":                 {"en", "shit69"},
		"a drawn-out letter":                 {"en", "Shiiiiit"},
		"a letter that is doubled anyway":    {"en", "Asssss"},
		"letters spaced out":                 {"en", "s h i t"},
		"letters parted by points":           {"en", "F.U.C.K."},
		"accents":                            {"en", "Shît"},
		"Cyrillic letters of the same look":  {"en", "аѕѕhоlе"},
		"letters that are not seen":          {"en", "sh\u200bit"},
		"words put together":                 {"en", "BigShit"},
		"a stem inside a word":               {"en", "Motherfucker"},
		"an exclamation mark for a letter":   {"en", "Sh!t!"},
		"a German word in a German class":    {"de", "Hurensohn"},
		"one with a sharp s":                 {"de-AT", "Scheiße"},
		"an English word in a German class":  {"de", "fuck you"},
		"a French word":                      {"fr", "Enculé"},
		"a Spanish word":                     {"es", "cabrón"},
		"a Russian word":                     {"ru", "Хуй"},
		"one written with letters of ours":   {"ru", "хyй"},
		"one written with a digit":           {"ru", "г0вно"},
		"one in a class of another language": {"xx", "bitches"},
	} {
		t.Run(name, func(t *testing.T) { assert.True(t, Rude(c.language, c.name), c.name) })
	}
}

// The names of people and places, some of which hold a rude word, or look like one.
func TestNobodyIsSuspectForTheirName(t *testing.T) {
	names := strings.Split(`Scunthorpe,Penistone,Essex,Sussex,Middlesex,Clitheroe,Lightwater,Shitake,Cockburn,Hancock,Babcock,
		Hitchcock,Cummings,Cumberbatch,Dick Van Dyke,Dickens,Fanny Ardant,Matsushita,Yamashita,Takeshita,Assange,Cassandra,
		Bassam,Massimo,Wankel,Titus,Analise,Fuchs,Focke,Slutsky,Turdiev,Pornchai,Pissarro,Bastardo,Chianti,Penner,Huy,Nguyen Phuc,
		Arsène,Sextus,Pascual,Conny,Cullen,Culkin,Putasso,Follarinen,Zorrilla,Gupta,Raper,Nazim,Nigel,Niger,Shih Tzu,Kakà,Wang K.,
		A. S. Smith,S. H. Ito,B00ker,R2D2,Anna 2,4you,Calm Heron,Анна Херсонская,Мудров,Сукачёв,Бляхин,Хуан,Жопен`, ",")
	for _, name := range names {
		name = strings.TrimSpace(name)
		for _, language := range []string{"en", "de", "fr", "es", "ru"} {
			assert.False(t, Rude(language, name), "%s in a class of %s", name, language)
		}
	}
}

func TestNoNameThatAClassGivesIsRude(t *testing.T) {
	for _, word := range append(moods, animals...) {
		for _, language := range []string{"en", "de", "fr", "es", "ru"} {
			assert.False(t, Rude(language, word), word)
		}
	}
}

// A line that the alphabets would read otherwise matches nothing.
func TestEveryLineOfTheListsMatches(t *testing.T) {
	files, err := fs.Glob(words, "words/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		data, err := fs.ReadFile(words, file)
		require.NoError(t, err)
		language := strings.TrimSuffix(strings.TrimPrefix(file, "words/"), ".txt")
		seen := map[string]bool{}
		for line := range strings.FieldsSeq(string(data)) {
			assert.True(t, Rude(language, strings.Trim(line, "*")), "%s: %s", file, line)
			assert.False(t, seen[line], "%s: %s stands there twice", file, line)
			seen[line] = true
		}
	}
}

func TestRudeReadsAnythingAtAll(t *testing.T) {
	for _, name := range []string{"", " ", "\xff\xfe", "\u0301", strings.Repeat("$", 1000), "🙂", "女士"} {
		assert.False(t, Rude("en", name), "%q", name)
	}
}
