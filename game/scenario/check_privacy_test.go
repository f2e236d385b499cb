package scenario

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// only returns those of ds that have the code.
func only(code Code, ds Diagnostics) Diagnostics {
	var found Diagnostics
	for _, d := range ds {
		if d.Code == code {
			found = append(found, d)
		}
	}
	return found
}

func TestPrivateTextsAreFoundHoweverTheyWereCopied(t *testing.T) {
	const secret = "The orchard is sold, and you need the stall by March at any price."
	for name, copied := range map[string]string{
		"word for word":                      secret,
		"in the middle of another sentence":  "They say the orchard is sold, and you need the stall by March.",
		"with other white space":             "The orchard is\n  sold,  and you\tneed the stall\n  by March.",
		"in capitals":                        "THE ORCHARD IS SOLD AND YOU NEED THE STALL",
		"with other punctuation":             "the orchard is sold – and you need... the stall",
		"with marks of Markdown":             "- **The orchard** is _sold_, and `you` need ~~the~~ stall",
		"with marks within words":            "The or**chard** is sold, and you need the stall",
		"with a link":                        "[The orchard](https://example.org/a) is sold, and you need the stall",
		"with a tag":                         "The orchard<br> is sold, and you <b>need</b> the stall",
		"with a character written as a name": "The orchard&nbsp;is sold, and you need&#32;the stall",
		"with a soft hyphen":                 "The or\u00adchard is sold, and you need the stall",
		"over the items of a list":           "1. The orchard is sold\n2. and you need the stall",
	} {
		t.Run(name, func(t *testing.T) {
			private := map[string]bool{}
			for passage := range passagesOf(secret) {
				private[passage] = true
			}
			found := false
			for passage := range passagesOf(Markdown(copied)) {
				found = found || private[passage]
			}
			assert.True(t, found, "%q", wordsOf(Markdown(copied)))
		})
	}
}

func TestPrivateTextsAreFoundWhereverTheyStand(t *testing.T) {
	const secret = "The van leaves on Sunday at six, whatever happens to the bicycle"
	for where, oldnew := range map[string][]string{
		"title":                                       {"title: The used bicycle", "title: " + secret},
		"summary":                                     {"summary: A student", "summary: " + secret + ". A student"},
		"brief":                                       {"  Ada is moving away", "  " + strings.ToUpper(secret) + ". Ada is moving away"},
		"parties.buyer.brief":                         {"brief: You buy.", "brief: '" + secret + "'"},
		"parties.buyer.name":                          {"name: Ben, decides", "name: '" + secret + "', decides"},
		"roles.ben.name":                              {"party: buyer, name: Ben", "party: buyer, name: '" + secret + "'"},
		"roles.ben.brief":                             {"brief: You need a bicycle for work.", "brief: '" + secret + "'"},
		"roles.ben.can":                               {"brief: You need a bicycle for work.", "brief: You work., can: '" + secret + "'"},
		"concerns.gone-by-tonight.title":              {"title: Gone by tonight", "title: '" + secret + "'"},
		"concerns.gone-by-tonight.text":               {"text: The van leaves in the morning.", "text: '" + secret + "'"},
		"proposals.sale.title":                        {"    title: The sale", "    title: " + secret},
		"proposals.sale.text":                         {"    title: The sale", "    title: The sale\n    text: " + secret},
		"proposals.sale.terms.price.title":            {"title: For how much?", "title: " + secret},
		"phases.talk.title":                           {"title: On the stairs", "title: " + secret},
		"phases.talk.text":                            {"title: On the stairs", "title: On the stairs\n    text: " + secret},
		"lengths.short.title":                         {"title: A quarter of an hour", "title: '" + secret + "'"},
		"endings.sold.title":                          {"title: Sold", "title: '" + secret + "'"},
		"endings.sold.epilogue":                       {"epilogue: The bicycle has a new home.", "epilogue: '" + secret + "'"},
		"questions[0]":                                {"lengths:\n", "questions:\n  - " + secret + "?\nlengths:\n"},
		"injects.rain.title":                          {"lengths:\n", "injects: {rain: {title: '" + secret + "', text: It rains.}}\nlengths:\n"},
		"injects.rain.text":                           {"lengths:\n", "injects: {rain: {title: Rain, text: '" + secret + "'}}\nlengths:\n"},
		"gestures.tea.title":                          {"lengths:\n", "gestures: {tea: {title: '" + secret + "', by: seller, to: buyer, trust: 3, worth: {seller: -1}}}\nlengths:\n"},
		"gestures.tea.text":                           {"lengths:\n", "gestures: {tea: {title: Tea, text: '" + secret + "', by: seller, to: buyer, trust: 3, worth: {seller: -1}}}\nlengths:\n"},
		"proposals.sale.terms.price.levels.low.title": {"title: 80 euros", "title: '" + secret + "'"},
	} {
		t.Run(where, func(t *testing.T) {
			for holder, private := range map[string][]string{
				"parties.seller.private":         {"private: A dealer would take it today.", "private: '" + secret + ".'"},
				"roles.ada.private":              {"brief: You move out tomorrow.", "brief: You move out tomorrow., private: '" + secret + ".'"},
				"concerns.works-for-a-year.text": {"text: Repairs cost more than the price.", "text: '" + secret + ".'"},
			} {
				_, ds := Parse("small.yaml", smallWith(t, append(oldnew, private...)...))
				found := only(CodePrivateText, ds)
				require.Len(t, found, 1, "%s", ds)
				assert.Equal(t, where, found[0].Path)
				assert.Contains(t, found[0].Message, "in "+holder+", which is private")
				assert.Contains(t, strings.ToLower(found[0].Message), "the van leaves on sunday at six whatever happens to the bicycle")
			}
		})
	}
}

func TestPrivateTextsThatAreShort(t *testing.T) {
	for name, c := range map[string]struct {
		private, public string
		found           bool
	}{
		"a sentence of five words, as a sentence":      {"The bank wants its money. Smile.", "You know: the bank wants its money!", true},
		"a title of a hidden concern":                  {"The summer without a play", "The summer without a play.", true},
		"a sentence of five words, as part of another": {"The bank wants its money.", "Everybody knows that the bank wants its money.", false},
		"a sentence of four words":                     {"You lead the talks.", "You lead the talks.", false},
		"seven words in a row, of longer sentences":    {"We would sign if only they asked us today.", "Perhaps they would sign if only they asked us first.", false},
		"eight words in a row":                         {"So we would sign if only they asked us first.", "Then we would sign if only they asked us first.", true},
		"a sentence in a script without spaces":        {"卖家今天必须卖掉这辆自行车，否则就来不及了。", "大家都知道，卖家今天必须卖掉这辆自行车，否则就来不及了。", true},
		"a phrase in a script without spaces":          {"卖家今天必须卖掉这辆自行车。", "他们卖掉这辆自行车以后。", false},
		"a word with an accent written in two ways":    {"Le café est vendu, et tu as besoin du stand.", "Le thé est vendu, et tu as besoin.", false},
		"nothing": {"", "", false},
	} {
		t.Run(name, func(t *testing.T) {
			private := map[string]bool{}
			for passage := range passagesOf(Markdown(c.private)) {
				private[passage] = true
			}
			found := false
			for passage := range passagesOf(Markdown(c.public)) {
				found = found || private[passage]
			}
			assert.Equal(t, c.found, found)
		})
	}
}

func TestPrivateTextIsQuotedAsFarAsItGoes(t *testing.T) {
	const text = "One two three four five six seven eight nine ten eleven twelve thirteen."
	assert.Equal(t, "three four five", quote([]string{"three", "four", "five", "then"}, text))
	assert.Equal(t, "one two three four five six seven eight nine ten eleven twelve …", quote(wordsOf(text), text))
}

func TestPrivacyIsJudgedSoonWhereTextsRepeatThemselves(t *testing.T) {
	again := strings.Repeat("a ", (maxText-200)/2)
	src := smallWith(t, "private: A dealer would take it today.", "private: "+again, "  Ada is moving away", "  "+again)
	began := time.Now()
	_, ds := Parse("small.yaml", src)
	require.Len(t, only(CodePrivateText, ds), 1, "%s", ds)
	assert.Less(t, time.Since(began), 5*time.Second)
}
