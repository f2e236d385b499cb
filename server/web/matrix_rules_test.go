package web_test

import (
	"slices"
	"strings"
)

// outcomes is what may come of an ask: ok, a code, or byRules.
type outcomes []string

// byRules is ok, or a refusal of what was asked and not of who asks.
const byRules = "by the rules"

// doors are the outcomes that tell somebody that they may not.
var doors = []string{noEntry, "no_session", "not_yours", "not_seated", "only_watching", "unknown", "wrong_login", "internal", "malformed", "too_fast"}

func (o outcomes) holds(outcome string) bool {
	return slices.Contains(o, outcome) || slices.Contains(o, byRules) && !slices.Contains(doors, outcome)
}

func (o outcomes) String() string { return strings.Join(o, " or ") }

// expected is the rule book: what may come of an ask by a kind of person, whatever else is wrong with it.
func expected(s state, who kind, a ask) outcomes {
	switch {
	case a.sort == address:
		return atAddress(s, who, a.name)
	case a.sort == door:
		if opens(s, who, a.name) {
			return outcomes{ok}
		}
		return outcomes{noEntry}
	case !opens(s, who, doorOf(who)):
		return outcomes{noEntry}
	case a.name == "hello" && a.sort == message:
		return outcomes{ok}
	case a.sort == serverMove:
		return outcomes{"unknown"}
	case who == projector:
		return outcomes{"not_yours"}
	case slices.Contains(hosts, who):
		return ofHost(a)
	}
	return ofMember(s, who, a)
}

// opens tells whether a kind of person gets through a door.
func opens(s state, who kind, through string) bool {
	switch {
	case s == deleted:
		return false
	case through == "person":
		return slices.Contains(members, who)
	}
	return who == creator || who == colleague || who == projector
}

// ofHost is what an instructor may who runs the class.
func ofHost(a ask) outcomes {
	switch {
	case a.sort == seatMove, a.sort == message && a.name == "move":
		return outcomes{"not_a_seat", "no_such_table"}
	case slices.Contains([]string{"seat", "unseat", "hand-over"}, a.name) && a.sort == instructorMove:
		return outcomes{"unknown"} // seats are the class's business
	case a.sort == instructorMove, a.sort == command:
		return outcomes{byRules}
	}
	switch a.name {
	case "command", "watch", "page":
		return outcomes{byRules}
	}
	return outcomes{"unknown"}
}

// ofMember is what a person of the class may.
func ofMember(s state, who kind, a ask) outcomes {
	if a.sort == command || a.sort == message && (a.name == "command" || a.name == "watch") {
		return outcomes{"not_yours"}
	}
	if a.sort == message {
		switch a.name {
		case "here":
			return outcomes{ok}
		case "ticket", "sheet", "survey":
			return outcomes{byRules, "not_seated", "not_yours"}
		}
	}
	switch {
	case s == inLobby, who == waiting:
		return outcomes{"not_seated"}
	case who == observer:
		if a.sort == message && (a.name == "page" || a.name == "explain") {
			return outcomes{byRules}
		}
		return outcomes{"only_watching", "not_yours", "not_seated"}
	case a.sort == instructorMove:
		return outcomes{"not_yours"}
	}
	return outcomes{byRules}
}

// atAddress is what comes of a request over HTTP.
func atAddress(s state, who kind, pattern string) outcomes {
	member := slices.Contains(members, who) && s != deleted
	host := slices.Contains(hosts, who)
	runs := host && who != stranger && s != deleted
	if _, everybody := open[pattern]; !everybody && !host {
		return outcomes{"no_session"}
	}
	switch pattern {
	case "POST /api/join":
		return allowed(member && s != classOver, "cannot_join") // the link goes with the class
	case "POST /api/enter":
		return outcomes{ok, "cannot_enter", "cannot_join"}
	case "POST /api/leave", "POST /api/device":
		return allowed(member, "not_seated")
	case "POST /api/hosting":
		return outcomes{"hosting_off"}
	case "DELETE /api/instructor/sessions/{id}":
		return outcomes{"no_session"}
	case "GET /api/classes/{id}/export.zip", "GET /api/classes/{id}/links", "POST /api/classes/{id}/device":
		return allowed(runs, "no_such_table")
	case "GET /api/classes/{id}/tables/{table}/replay", "POST /api/classes/{id}/tables/{table}/fork":
		if runs {
			return outcomes{byRules}
		}
		return outcomes{"no_such_table"}
	case "POST /api/classes/{id}/roster":
		if s == classOver && runs {
			return outcomes{"class_over"}
		}
		return allowed(runs, "no_such_table")
	case "DELETE /api/classes/{id}", "POST /api/classes/{id}/share":
		if runs && who == colleague {
			return outcomes{"not_yours"}
		}
		return allowed(runs, "no_such_table")
	case "DELETE /api/classes/{id}/share/{owner}":
		return allowed(runs, "no_such_table")
	case "GET /ws/{class}":
		return outcomes{"400"} // no handshake
	case "/api/", "/ws/":
		return outcomes{"unknown"}
	}
	return outcomes{byRules}
}

func allowed(yes bool, otherwise string) outcomes {
	if yes {
		return outcomes{ok}
	}
	return outcomes{otherwise}
}

// forbidden is the law above the rules: no student is ever acknowledged an instructor's move or command, opens an
// instructor's or a projector's door, or gets an answer where only instructors do; nor does an instructor at the
// class of another.
func forbidden(who kind, a ask) bool {
	student := slices.Contains(noMembers, who) || slices.Contains(members, who)
	if !student && who != stranger {
		return false
	}
	switch a.sort {
	case door:
		return a.name != "person"
	case command, instructorMove, serverMove:
		return true
	case message:
		return a.name == "command" || a.name == "watch"
	case address:
		_, everybody := open[a.name]
		return student && !everybody || strings.HasPrefix(a.name[strings.Index(a.name, "/"):], "/api/classes/")
	}
	return false
}
