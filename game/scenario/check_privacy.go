package scenario

import (
	"fmt"
	"strings"
	"unicode"
)

// sharedRun is how many words in a row two texts share only if one was copied from the other.
const sharedRun = 8

// authored is a text and where it stands.
type authored struct {
	text Markdown
	path string
}

// checkPrivacy reports private texts that stand in public ones too.
func (c checker) checkPrivacy() {
	runs := map[string]authored{}
	for _, private := range c.privateTexts() {
		eachRun(private.text, func(run string) { runs[run] = private })
	}
	for _, public := range c.publicTexts() {
		told := map[string]bool{}
		eachRun(public.text, func(run string) {
			if private, ok := runs[run]; ok && !told[private.path] {
				told[private.path] = true
				c.addAt(CodePrivateText, public.path, fmt.Sprintf("the words %q of %s are private and stand here for all", run, private.path), "say it in other words or in one place")
			}
		})
	}
}

// eachRun calls do for every run of sharedRun words of a text, in lower case and without punctuation.
func eachRun(text Markdown, do func(run string)) {
	words := strings.FieldsFunc(strings.ToLower(string(text)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for i := 0; i+sharedRun <= len(words); i++ {
		do(strings.Join(words[i:i+sharedRun], " "))
	}
}

// privateTexts returns what only some may read.
func (c checker) privateTexts() []authored {
	var texts []authored
	for _, p := range c.Parties {
		texts = append(texts, authored{p.Private, "parties." + string(p.ID) + ".private"})
	}
	for _, r := range c.Roles {
		texts = append(texts, authored{r.Private, "roles." + string(r.ID) + ".private"})
	}
	for _, concern := range c.Concerns {
		if concern.Hidden {
			texts = append(texts, authored{concern.Text, "concerns." + string(concern.ID) + ".text"})
		}
	}
	return texts
}

// publicTexts returns what all players may read before the end.
func (c checker) publicTexts() []authored {
	texts := []authored{{Markdown(c.Summary), "summary"}, {c.Brief, "brief"}}
	for _, p := range c.Parties {
		texts = append(texts, authored{p.Brief, "parties." + string(p.ID) + ".brief"})
	}
	for _, r := range c.Roles {
		texts = append(texts, authored{r.Brief, "roles." + string(r.ID) + ".brief"}, authored{Markdown(r.Can), "roles." + string(r.ID) + ".can"})
	}
	for _, concern := range c.Concerns {
		if !concern.Hidden {
			texts = append(texts, authored{concern.Text, "concerns." + string(concern.ID) + ".text"})
		}
	}
	for _, p := range c.Proposals {
		texts = append(texts, authored{p.Text, "proposals." + string(p.ID) + ".text"})
	}
	for _, g := range c.Gestures {
		texts = append(texts, authored{g.Text, "gestures." + string(g.ID) + ".text"})
	}
	for _, i := range c.Injects {
		texts = append(texts, authored{i.Text, "injects." + string(i.ID) + ".text"})
	}
	for _, p := range c.Phases {
		texts = append(texts, authored{p.Text, "phases." + string(p.ID) + ".text"})
	}
	return texts
}
