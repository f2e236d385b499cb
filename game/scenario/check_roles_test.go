package scenario

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRolesHaveSomethingToDo(t *testing.T) {
	const ben = "ben: {party: buyer, name: Ben, head: true, brief: You need a bicycle for work.}"
	with := func(how string, rest ...string) []string {
		return append([]string{ben, ben + "\n  eve: {party: buyer, name: Eve, brief: You pay half.}",
			"of: buyer", "of: ben", "by: [seller, buyer]", "by: [seller, ben]", "by: buyer", "by: ben",
			"buyer: {name: Ben, decides: head", "buyer: {name: Ben, decides: " + how}, rest...)
	}
	for name, c := range map[string]struct {
		oldnew []string
		idle   int
	}{
		"a role that neither leads, voices nor decides": {with("head"), 1},
		"one that can only vote":                        {with("majority"), 0},
		"one that must agree":                           {with("consensus"), 0},
		"one that may accept alone":                     {with("any"), 0},
		"one that can only break silence":               {with("silence", "accept,", "accept, break-silence,"), 0},
		"one that may not break silence":                {with("silence"), 1},
		"one that may vote on what binds only others":   {with("majority", "    title: The sale\n", "    title: The sale\n    binds: seller\n", "worth: {seller: 5, buyer: 5}", "worth: {seller: 5}", "cost: {seller: 2, buyer: 2}", "cost: {seller: 2}", "worth: {buyer: 6}", "worth: {seller: 1}", "{seller>buyer: 5, buyer>seller: 5}", "{buyer>seller: 5}"), 1},
		"one whose phase is not played":                 {with("majority", "endings:\n", "  later: {title: Later, rounds: 1, time: 3m, moves: [say]}\nendings:\n"), 0},
		"one in an aftermath":                           {with("majority", "phases: talk}", "phases: [talk, after]}", "endings:\n", "  after: {title: After, aftermath: true}\nendings:\n"), 0},
		"all where nothing is open but talk":            {with("majority", "phases: talk}", "phases: [talk, later]}", "endings:\n", "  later: {title: Later, rounds: 1, time: 3m, moves: [say]}\nendings:\n"), 3},
	} {
		t.Run(name, func(t *testing.T) {
			ds := found(t, CodeIdleRole, c.oldnew...)
			assert.Len(t, ds, c.idle, "%s", ds)
		})
	}
}

func TestHeadLeadsWhatItsRolesMay(t *testing.T) {
	const ada = "ada: {party: seller, name: Ada, head: true, brief: You move out tomorrow.}"
	for name, c := range map[string]struct {
		only string
		want int
	}{
		"all may offer":              {"", 0},
		"the head of its party may":  {"\n    only: {offer: [ada], counter: [ada]}", 0},
		"only the other party may":   {"\n    only: {offer: [buyer], counter: [buyer]}", 1},
		"only as a counter-proposal": {"\n    only: {offer: [buyer], counter: [eve]}", 0},
	} {
		t.Run(name, func(t *testing.T) {
			ds := found(t, CodeNobodyTables, ada, ada+"\n  eve: {party: seller, name: Eve, brief: You help.}",
				"by: [seller, buyer]", "by: eve", "by: buyer", "by: [seller, buyer]", "commit, ready]", "commit, ready]"+c.only)
			assert.Len(t, ds, c.want, "%s", ds)
		})
	}
}
