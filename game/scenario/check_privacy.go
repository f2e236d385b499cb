package scenario

import (
	"fmt"
	"strings"
)

// authored is a text and where it stands.
type authored struct {
	text Markdown
	path string
}

// quoted words at most when a copied passage is shown.
const maxQuoted = 12

// checkPrivacy reports private texts that stand in public ones too: a passage, or a whole sentence.
func (c checker) checkPrivacy() {
	private := map[string][]authored{}
	for _, text := range c.privateTexts() {
		for passage := range passagesOf(text.text) {
			if known := private[passage]; len(known) == 0 || known[len(known)-1] != text { // a text may repeat itself
				private[passage] = append(known, text)
			}
		}
	}
	for _, public := range c.publicTexts() {
		told := map[string]bool{}
		for passage, words := range passagesOf(public.text) {
			for _, text := range private[passage] {
				if told[text.path] {
					continue
				}
				told[text.path] = true
				c.addAt(CodePrivateText, public.path,
					fmt.Sprintf("%q stands here for all to read, and in %s, which is private", quote(words, text.text), text.path),
					"say it here in other words, or take it out of one of the two")
			}
		}
	}
}

// quote returns words as far as they go on in the text that they were copied from, or their beginning.
func quote(words []string, from Markdown) string {
	all, long := " "+strings.Join(wordsOf(from), " ")+" ", 1
	for long < min(len(words), maxQuoted+1) && strings.Contains(all, " "+strings.Join(words[:long+1], " ")+" ") {
		long++
	}
	if long > maxQuoted {
		return strings.Join(words[:maxQuoted], " ") + " …"
	}
	return strings.Join(words[:long], " ")
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
		if path := "concerns." + string(concern.ID); concern.Hidden {
			texts = append(texts, authored{concern.Text, path + ".text"}, authored{Markdown(concern.Title), path + ".title"})
		}
	}
	return texts
}

// publicTexts returns what all players read: before the talks, in them, or when they end, which comes before the
// instructor reveals any secret.
func (c checker) publicTexts() []authored {
	var texts []authored
	add := func(path string, text Markdown) { texts = append(texts, authored{text, path}) }
	titled := func(path, title string, text Markdown, key string) {
		add(join(path, "title"), Markdown(title))
		add(join(path, key), text)
	}
	titled("", c.Title, Markdown(c.Summary), "summary")
	add("brief", c.Brief)
	for _, p := range c.Parties {
		add("parties."+string(p.ID)+".name", Markdown(p.Name))
		add("parties."+string(p.ID)+".brief", p.Brief)
	}
	for _, r := range c.Roles {
		add("roles."+string(r.ID)+".name", Markdown(r.Name))
		add("roles."+string(r.ID)+".brief", r.Brief)
		add("roles."+string(r.ID)+".can", Markdown(r.Can))
	}
	for _, concern := range c.Concerns {
		if !concern.Hidden {
			titled("concerns."+string(concern.ID), concern.Title, concern.Text, "text")
		}
	}
	for _, p := range c.Proposals {
		path := "proposals." + string(p.ID)
		titled(path, p.Title, p.Text, "text")
		for _, term := range p.Terms {
			add(path+".terms."+string(term.ID)+".title", Markdown(term.Title))
			for _, level := range term.Levels {
				add(join(levelPath(path, term.ID, level.ID), "title"), Markdown(level.Title))
			}
		}
	}
	for _, g := range c.Gestures {
		titled("gestures."+string(g.ID), g.Title, g.Text, "text")
	}
	for _, i := range c.Injects {
		titled("injects."+string(i.ID), i.Title, i.Text, "text")
	}
	for _, p := range c.Phases {
		titled("phases."+string(p.ID), p.Title, p.Text, "text")
	}
	for _, l := range c.Lengths {
		add("lengths."+string(l.ID)+".title", Markdown(l.Title))
	}
	for _, e := range c.Endings {
		titled("endings."+string(e.ID), e.Title, e.Epilogue, "epilogue")
	}
	for i, question := range c.Questions {
		add(item("questions", i), question)
	}
	return texts
}
