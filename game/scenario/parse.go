package scenario

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"reflect"
)

// Format is the version of the file format that this package reads.
const Format = 1

// Parse reads a scenario file, called name in what it reports. The Scenario is nil if the diagnostics hold
// an error; warnings and notes may come with a scenario. Parse never fails otherwise, whatever src is.
func Parse(name string, src []byte) (*Scenario, Diagnostics) {
	r := newReport(name)
	s := parse(r, src)
	r.list.sort()
	if r.list.HasErrors() {
		return nil, r.list
	}
	return s, r.list
}

// ParseToWeigh is Parse for whoever weighs what can be agreed and plays nothing: it also returns a scenario in which
// nothing is wrong but that it has too many outcomes to be played.
func ParseToWeigh(name string, src []byte) (*Scenario, Diagnostics) {
	r := newReport(name)
	s := parse(r, src)
	r.list.sort()
	for _, d := range r.list {
		if d.Severity == SeverityError && d.Code != CodeBargain {
			return nil, r.list
		}
	}
	return s, r.list
}

func parse(r *report, src []byte) *Scenario {
	root := readNodes(r, src)
	if root == nil {
		return nil
	}
	vet(r, root)

	s := new(Scenario)
	d := &decoder{report: r}
	d.decode(root, reflect.ValueOf(s).Elem(), "", "")
	if r.sound("format") && r.has("format") && s.Format != Format {
		r.addAt(CodeFormat, "format", fmt.Sprintf("this program does not read format %d", s.Format), fmt.Sprintf("write `format: %d`", Format))
	}
	buildIndex(s)
	buildMeetings(s)
	resolve(s, r, d.references)
	fillDefaults(s, r)
	for i := range s.Endings {
		s.Endings[i].at = r.where(join("endings", string(s.Endings[i].ID)))
	}
	check(s, r)
	sum := sha256.Sum256(src)
	s.Hash = hex.EncodeToString(sum[:])
	return s
}
