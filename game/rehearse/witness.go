package rehearse

import (
	"fmt"
	"strings"

	"parley/game"
	"parley/game/story"
)

// Tell plays each witness of r, a report of p, once more and writes its transcript down.
func (p *Plan) Tell(r *Report) error {
	troupe := p.Troupe()
	for i := range r.Endings {
		e := &r.Endings[i]
		if e.Witness == nil {
			continue
		}
		if err := p.tell(troupe, r, e); err != nil {
			return fmt.Errorf("witness of %s: %w", e.Ending, err)
		}
	}
	return nil
}

func (p *Plan) tell(troupe *Troupe, r *Report, e *EndingReport) error {
	var moves []story.Step
	result, err := troupe.Play(e.Witness.Play, func(by game.SeatID, m game.Move, _ []game.Event) {
		moves = append(moves, story.Step{By: by, Move: m})
	})
	if err != nil {
		return err
	}
	e.Witness.Transcript, err = story.Transcript(p.Scenario, moves, p.notes(r, e, result)...)
	return err
}

// notes say what the play is, and how the transcript is read and used.
func (p *Plan) notes(r *Report, e *EndingReport, result *Result) []string {
	players := make([]string, len(result.Seats))
	for i, s := range result.Seats {
		players[i] = fmt.Sprintf("%s by %s", s.Seat, s.Strategy)
	}
	return []string{
		fmt.Sprintf("%s: “%s”", p.Scenario.Title, e.Title),
		"",
		fmt.Sprintf("Play %d of seed %d, length %s: of %d plays, %d came to this ending, and this one in the fewest moves of bots, %d.",
			e.Witness.Play, r.Seed, r.Length, r.Plays, e.Share.Plays, e.Witness.Moves),
		"Bots played " + strings.Join(players, ", ") + ".",
		"",
		"Lines that begin with > are moves. Below each stands what followed, and in brackets who was told, where not all were.",
		"Lines with # are notes. `parley replay` plays the moves again, and says whether it comes to the same.",
	}
}
