package story

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"parley/game"
	"parley/game/scenario"
)

// A command is what somebody does, and the move that it stands for. Some need the table: whether a name is a party's,
// which clocks run.
type command struct {
	pattern string
	move    func(t *Teller, m []string) game.Move
}

// phrase is a command that can be read.
type phrase struct {
	*regexp.Regexp
	move func(t *Teller, m []string) game.Move
}

var phrases = func() []phrase {
	var all []phrase
	short := strings.NewReplacer(
		`{words}`, `"((?:[^"\\]|\\.)*)"`, `{id}`, `([^\s"]+)`, `{package}`, `([^"]+?)`,
		`{span}`, `(-?(?:\d{1,3}h)?(?:\d{1,5}m)?(?:\d{1,7}(?:\.\d{1,3})?s)?)`,
	)
	for _, c := range slices.Concat(seatCommands, hostCommands, serverCommands) {
		all = append(all, phrase{regexp.MustCompile("^" + short.Replace(c.pattern) + "$"), c.move})
	}
	return all
}()

// tablePattern opens a new table: "table harbour long", or "table harbour" for one that is not open yet, or
// "table harbour of file 0a1b2c3d4e5f" for one whose scenario had that hash.
var tablePattern = regexp.MustCompile(`^table (\S+)(?: of file ([0-9a-f]{12}))?(?: (\S+))?$`)

// step is a move of somebody's.
type step struct {
	by   game.SeatID
	move game.Move
}

// steps reads a command. What needs the table is read here: whoever sits down, and clocks that run out.
func (t *Teller) steps(command string) ([]step, error) {
	switch {
	case strings.HasSuffix(command, " sit down"):
		who := ids[game.SeatID](strings.TrimSuffix(command, " sit down"))
		if command == allSitDown {
			who = nil
			for _, s := range t.table.Seats() {
				who = append(who, s.Seat)
			}
		}
		var steps []step
		for _, id := range who {
			steps = append(steps, step{game.Instructor, game.Seat{Seat: id, Player: playerOf(id)}})
		}
		return steps, nil
	case command == timeRunsOut:
		for _, c := range t.table.Clocks() {
			if c.For != game.ForSilence {
				return []step{{game.Server, game.Expire{Deadline: c.Deadline}}}, nil
			}
		}
		return nil, fmt.Errorf("no clock runs that could run out")
	case strings.HasPrefix(command, silenceRunsOut):
		for _, c := range t.table.Clocks() {
			if c.For == game.ForSilence && command == fmt.Sprint(silenceRunsOut, c.Offer) {
				return []step{{game.Server, game.Expire{Deadline: c.Deadline}}}, nil
			}
		}
		return nil, fmt.Errorf("no silence runs over that offer")
	}
	by, does := t.who(command)
	for _, p := range phrases {
		if m := p.FindStringSubmatch(does); m != nil {
			return []step{{by, p.move(t, m[1:])}}, nil
		}
	}
	return nil, fmt.Errorf("nobody can do that: %s", command)
}

// Commands that need the table.
const (
	allSitDown     = "all sit down"
	timeRunsOut    = "time runs out"
	silenceRunsOut = "silence runs out on offer "
)

// taken are first words of commands that mean something else than a seat of that name.
var taken = []string{"instructor", "server", "observer", "seat", "table", "time", "silence", "all"}

// who reads who does something. A seat with one of the names that are taken goes by "seat instructor".
func (t *Teller) who(command string) (by game.SeatID, does string) {
	who, does, _ := strings.Cut(command, " ")
	switch who {
	case "instructor", "server", "observer":
		return game.SeatID("@" + who), does
	case "seat":
		who, does, _ = strings.Cut(does, " ")
	}
	return game.SeatID(who), does
}

// playerOf is who sits down without further words.
func playerOf(id game.SeatID) game.Player {
	return game.Player{Name: game.Text{Words: "Player of " + string(id)}}
}

// bot is the name of a bot that is given none.
const bot = "Bot"

// called reads who takes a seat: "Ada", or "Ada with Ben" for two who share it.
func called(words string) game.Player {
	name, with, shared := strings.Cut(unquote(words), " with ")
	p := game.Player{Person: game.PersonID(name), Name: game.Text{Words: name}}
	if shared {
		p.With = []game.Companion{{Person: game.PersonID(with), Name: game.Text{Words: with}}}
	}
	return p
}

// offerID reads "offer 3", or "suggestion 2", which has the number -2.
func offerID(m []string) game.OfferID {
	if m[0] == "suggestion" {
		return game.OfferID(-number(m[1]))
	}
	return game.OfferID(number(m[1]))
}

// addressed reads whom somebody talks to: parties and seats.
func (t *Teller) addressed(names string) (seats []game.SeatID, parties []scenario.PartyID) {
	for _, name := range list(names) {
		if t.table.Scenario().Party(scenario.PartyID(name)) != nil {
			parties = append(parties, scenario.PartyID(name))
		} else {
			seats = append(seats, game.SeatID(name))
		}
	}
	return seats, parties
}
