package class

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
	"parley/server/room"
)

// Bounds of what an instructor may set, in seconds and days.
const (
	minAbsence, maxAbsence = 15, 3600
	minIdle, maxIdle       = 30, 3600
	maxDays                = 365
	questions              = 2 // of an exit ticket
)

// Wishes are what an instructor wants of a new class beyond what it plays. What is left out is as usual.
type Wishes struct {
	Names protocol.Names
	protocol.Settings
}

// usual returns the settings of a class for which nobody asked for others.
func (r *Registry) usual() Settings {
	return Settings{
		Names: protocol.NamesFree, Late: protocol.LateSeat, StandIn: true,
		Absence: int(r.Absence / time.Second), Idle: 180, Veil: true,
		Ticket: []string{"What did you learn about how trust is built?", "What would you do differently?"},
	}
}

// alone returns the settings of a class that belongs to nobody: whoever goes for a while finds their seat as they
// left it, and nobody asks whether they are there.
func (r *Registry) alone() Settings {
	return Settings{Names: protocol.NamesFree, Late: protocol.LateSeat, Absence: int(r.Absence / time.Second)}
}

// opened returns the settings of a new class, or what is wrong with the wishes.
func (s Settings) opened(w Wishes) (Settings, error) {
	s.Names = cmp.Or(w.Names, s.Names)
	if !slices.Contains([]protocol.Names{protocol.NamesFree, protocol.NamesGenerated, protocol.NamesRoster}, s.Names) {
		return s, badSetting("Names come from nowhere called %q.", w.Names, "Use free, generated or roster.")
	}
	return s.with(w.Settings)
}

// with returns s changed as c says, or what is wrong with c.
func (s Settings) with(c protocol.Settings) (Settings, error) {
	set(&s.Late, c.Late)
	set(&s.Wait, c.Wait)
	set(&s.StandIn, c.StandIn)
	set(&s.Absence, c.Absence)
	set(&s.Idle, c.Idle)
	set(&s.Veil, c.Veil)
	if c.Ticket != nil {
		s.Ticket = slices.Clone(*c.Ticket)
	}
	if c.Bots != nil {
		s.Bots = scenario.Strategy(*c.Bots)
	}
	switch {
	case c.Late != nil && !slices.Contains([]protocol.Late{protocol.LateSeat, protocol.LateObserve, protocol.LateWait}, s.Late):
		return s, badSetting("Nothing called %q can become of people who come late.", s.Late, "Use seat, observe or wait.")
	case c.Absence != nil && (s.Absence < minAbsence || s.Absence > maxAbsence):
		return s, badSetting("Nobody counts as away after %d seconds.", s.Absence, fmt.Sprintf("Use %d to %d seconds.", minAbsence, maxAbsence))
	case c.Idle != nil && s.Idle != 0 && (s.Idle < minIdle || s.Idle > maxIdle):
		return s, badSetting("Nobody is asked whether they are there after %d seconds.", s.Idle, fmt.Sprintf("Use %d to %d seconds, or 0 for never.", minIdle, maxIdle))
	case c.Days != nil && (*c.Days < 1 || *c.Days > maxDays):
		return s, badSetting("A class cannot be kept for %d days.", *c.Days, fmt.Sprintf("Use 1 to %d days.", maxDays))
	case s.Bots != "" && !slices.Contains(scenario.Strategies, s.Bots):
		return s, &protocol.Refusal{
			Code: protocol.Code(game.ErrNoStrategy.Code), Text: fmt.Sprintf("Bots know no strategy %q.", s.Bots), Instead: game.ErrNoStrategy.Instead,
		}
	case len(s.Ticket) != 0 && len(s.Ticket) != questions:
		return s, badSetting("An exit ticket cannot have %d questions.", len(s.Ticket), "Use two questions, or none for no ticket.")
	}
	for _, q := range s.Ticket {
		if err := protocol.CheckText(q, protocol.MaxReason); err != nil {
			return s, err
		}
	}
	return s, nil
}

// set changes a value if another is wanted.
func set[T any](value, wanted *T) {
	if wanted != nil {
		*value = *wanted
	}
}

func badSetting(text string, value any, instead string) error {
	return &protocol.Refusal{Code: protocol.CodeBadNumber, Text: fmt.Sprintf(text, value), Instead: instead}
}

// settle says what follows from a wish to run the class otherwise, from now on.
func (s *State) settle(c protocol.Settings, now time.Time) ([]Event, error) {
	settings, err := s.Set.with(c)
	if err != nil {
		return nil, err
	}
	events := []Event{Set{Settings: settings, Hold: settings.Wait != s.Set.Wait, Veil: settings.Veil != s.Set.Veil, Coach: settings.Bots != s.Set.Bots}}
	if c.Days != nil {
		events = append(events, Kept{Expires: now.AddDate(0, 0, *c.Days).UnixMilli()})
	}
	return events, nil
}

// presence says how tables treat people who are not there, as the class is run now.
func (c *Class) presence() room.Presence {
	s := c.State().Set
	return room.Presence{
		Away:    cmp.Or(time.Duration(s.Absence)*time.Second, c.home.Absence),
		Idle:    time.Duration(s.Idle) * time.Second,
		StandIn: s.StandIn,
	}
}

// settings returns how the class is run, as an instructor sees it.
func (c *Class) settings() protocol.SettingsView {
	s := c.State().Set
	return protocol.SettingsView{
		Names: cmp.Or(s.Names, protocol.NamesFree), Late: cmp.Or(s.Late, protocol.LateSeat), Wait: s.Wait, StandIn: s.StandIn,
		Absence: int(c.presence().Away / time.Second), Idle: s.Idle, Veil: s.Veil, Ticket: s.Ticket, Bots: s.Bots,
	}
}

// hold returns the move that tells a table whether it waits for the others.
func (s *State) hold() game.Hold { return game.Hold{Off: !s.Set.Wait} }

// coach returns the move that tells a table how bots play in this class.
func (s *State) coach() game.Coach { return game.Coach{Strategy: s.Set.Bots} }
