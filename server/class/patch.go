package class

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"

	jsonpatch "github.com/evanphx/json-patch/v5"

	"parley/game"
	"parley/server/protocol"
)

// parts are the pieces of a ClassView as they were told last, each compared for itself: a person, a table, the
// plan, the rest. A change of one table costs one table, however many there are.
type parts map[string]json.RawMessage

// patch is a merge patch (RFC 7396) of a ClassView.
type patch struct {
	rest   map[string]json.RawMessage
	people map[game.PersonID]json.RawMessage
	tables map[string]json.RawMessage
}

func newPatch() patch {
	return patch{map[string]json.RawMessage{}, map[game.PersonID]json.RawMessage{}, map[string]json.RawMessage{}}
}

func (p patch) empty() bool { return len(p.rest) == 0 && len(p.people) == 0 && len(p.tables) == 0 }

func (p patch) json() json.RawMessage {
	for name, list := range map[string]any{"people": p.people, "tables": p.tables} {
		if data, err := json.Marshal(list); err == nil && string(data) != "{}" {
			p.rest[name] = data
		}
	}
	data, _ := json.Marshal(p.rest) // of JSON
	return data
}

// gone is what a patch says of a part that is there no more.
var gone = json.RawMessage("null")

// compare returns how a part differs from what was told last, and remembers it; nil if it does not.
func (ps parts) compare(name string, now any) (json.RawMessage, error) {
	data, err := protocol.Part(now)
	if err != nil {
		return nil, err
	}
	before, known := ps[name]
	ps[name] = data
	switch {
	case !known:
		return data, nil
	case bytes.Equal(before, data):
		return nil, nil
	}
	return jsonpatch.CreateMergePatch(before, data)
}

// rest compares what is neither a person nor a table nor the plan.
func (ps parts) rest(p patch, now protocol.ClassView) error {
	now.People, now.Tables, now.Plan = nil, nil, nil
	data, err := ps.compare("rest", now)
	if err != nil || data == nil {
		return err
	}
	if err := json.Unmarshal(data, &p.rest); err != nil {
		return err
	}
	delete(p.rest, "people")
	delete(p.rest, "tables")
	return nil
}

func (ps parts) people(p patch, now map[game.PersonID]protocol.Person) error {
	for id, person := range now {
		data, err := ps.compare("people/"+string(id), person)
		if err != nil {
			return err
		}
		if data != nil {
			p.people[id] = data
		}
	}
	for name := range ps {
		id, isPerson := strings.CutPrefix(name, "people/")
		if _, there := now[game.PersonID(id)]; isPerson && !there {
			delete(ps, name)
			p.people[game.PersonID(id)] = gone
		}
	}
	return nil
}

func (ps parts) table(p patch, now protocol.TableSummary) error {
	n := strconv.Itoa(now.Table)
	data, err := ps.compare("tables/"+n, now)
	if err == nil && data != nil {
		p.tables[n] = data
	}
	return err
}

// plan compares the plan, which is there once tables are open.
func (ps parts) plan(p patch, now *protocol.PlanView) error {
	if now == nil {
		return nil
	}
	data, err := ps.compare("plan", *now)
	if err == nil && data != nil {
		p.rest["plan"] = data
	}
	return err
}
