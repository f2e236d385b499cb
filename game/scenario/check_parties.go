package scenario

import (
	"fmt"
	"regexp"
)

var language = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)

// checkParties reports what is wrong with who plays, how trust begins and what counts.
func (c checker) checkParties() {
	if c.sound("id") && c.has("id") && !wellFormed(c.ID) {
		c.addAt(CodeBadName, "id", fmt.Sprintf("%q is no name", short(c.ID)), "write lower-case letters and digits, joined by hyphens")
	}
	if c.sound("language") && c.has("language") && !language.MatchString(c.Language) {
		c.addAt(CodeBadLanguage, "language", fmt.Sprintf("%q is no language", short(c.Language)), "write en, de, pt-BR or the like")
	}
	if c.sound("parties") {
		switch n := len(c.Parties); {
		case n < 2:
			c.addAt(CodeFewParties, "parties", "a talk needs two parties", "add a party")
		case n > maxParties:
			c.addAt(CodeTooMany, "parties", fmt.Sprintf("there are %d parties", n), fmt.Sprintf("keep it to %d", maxParties))
		}
	}
	for i := range c.Roles {
		if r := &c.Roles[i]; c.Party(PartyID(r.ID)) != nil {
			c.addAt(CodeSharedName, join("roles", string(r.ID)), fmt.Sprintf("a party is called %q already", r.ID), "call one of them something else")
		}
	}
	if c.sound("parties", "roles") {
		for i := range c.Parties {
			c.heads(&c.Parties[i])
		}
	}
	c.startOfTrust()
	if c.sound("score") && (c.Score.Deal < 0 || c.Score.Trust < 0 || c.Score.Deal+c.Score.Trust != 100) {
		c.addAt(CodeScoreSum, "score", fmt.Sprintf("deal %d and trust %d do not make 100", c.Score.Deal, c.Score.Trust), "write two shares of 100 percent, or one of them")
	}
}

// heads reports a party that nobody leads, or two do.
func (c checker) heads(p *Party) {
	roles, head := c.RolesOf(p.ID), RoleID("")
	if len(roles) == 0 {
		c.addAt(CodeNoRole, join("parties", string(p.ID)), fmt.Sprintf("no role plays for %q", p.ID), fmt.Sprintf("add a role with `party: %s` and `head: true`", p.ID))
		return
	}
	for _, r := range roles {
		switch {
		case r.Head && head != "":
			c.addAt(CodeOneHead, join("roles", string(r.ID)), fmt.Sprintf("%q is led by %q already", p.ID, head), "keep one `head: true` to a party")
		case r.Head:
			head = r.ID
		}
	}
	if head == "" {
		c.addAt(CodeOneHead, join("parties", string(p.ID)), fmt.Sprintf("nobody leads %q", p.ID), fmt.Sprintf("write `head: true` in a role such as %q", roles[0].ID))
	}
}

// startOfTrust reports trust that has no beginning, and numbers that trust cannot have.
func (c checker) startOfTrust() {
	if c.sound("parties", "trust") && c.has("trust.start") {
		for _, p := range c.Parties {
			for _, q := range c.Parties {
				d := Direction{p.ID, q.ID}
				v, ok := c.Trust.Start[d]
				switch {
				case p.ID == q.ID:
				case !ok:
					c.addAt(CodeNoStart, "trust.start", fmt.Sprintf("the file does not say how far %s trusts %s", p.ID, q.ID), fmt.Sprintf("add `%s>%s: 50`", p.ID, q.ID))
				case v < 0 || v > 100*Point:
					c.addAt(CodeOutOfRange, join("trust.start", d.String()), "trust goes from 0 to 100", "write a number between them")
				}
			}
		}
	}
	f := c.Trust.Factors
	for _, factor := range []struct {
		key   string
		value Share
	}{
		{"breach", f.Breach}, {"responsive", f.Responsive}, {"reciprocal", f.Reciprocal}, {"unverified", f.Unverified},
		{"deceit", f.Deceit}, {"wary", f.Wary}, {"provoked", f.Provoked},
	} {
		if p := join("trust.factors", factor.key); c.sound(p) && (factor.value <= 0 || factor.value > 10*One) {
			c.addAt(CodeOutOfRange, p, "a factor is above 0 and at most 10", "write a number between them")
		}
	}
}
