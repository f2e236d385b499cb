package export

import (
	"bufio"
	"context"
	_ "embed"
	"html/template"
	"io"

	"parley/game"
	"parley/game/scenario"
)

//go:embed transcript.html.tmpl
var transcriptSource string

var transcript = template.Must(template.New("transcript").Parse(transcriptSource))

// writeTranscript writes what happened at t as sentences: a page of its own, for a browser or a printer.
func (x *export) writeTranscript(ctx context.Context, w io.Writer, t *table) error {
	out := bufio.NewWriter(w)
	if err := transcript.ExecuteTemplate(out, "head", x.cast(t)); err != nil {
		return err
	}
	tell := words{x.scenario, x.Names}
	for s, err := range x.steps(ctx, t, reading{}) {
		if err != nil {
			return err
		}
		for _, e := range s.events {
			if heading := tell.heading(e.Fact); heading != "" {
				if err := transcript.ExecuteTemplate(out, "heading", heading); err != nil {
					return err
				}
			}
			sentence := tell.sentence(e.Fact)
			if sentence == "" {
				continue
			}
			said, _ := e.Fact.(game.Said)
			err := transcript.ExecuteTemplate(out, "line", map[string]any{
				"Time": moment(s.At).Format("15:04:05"), "Text": sentence, "To": tell.audience(e.To), "Hidden": t.hidden[said.ID],
			})
			if err != nil {
				return err
			}
		}
	}
	if err := transcript.ExecuteTemplate(out, "foot", t.damaged); err != nil {
		return err
	}
	return out.Flush()
}

// castRow is a row of the cast.
type castRow struct{ Role, Party, Who, Score string }

// cast returns what stands above a transcript: what was played, by whom, and how it came out.
func (x *export) cast(t *table) map[string]any {
	tell := words{x.scenario, x.Names}
	var seats, parties []castRow
	for _, s := range t.scores {
		row := castRow{Party: tell.party(s.party), Score: cell(s.points)}
		if s.seat == "" {
			parties = append(parties, row)
			continue
		}
		person, name := x.who(t.players[s.seat].Player)
		row.Role, row.Who = tell.seat(s.seat), person
		if name != "" {
			row.Who += " (" + name + ")"
		}
		seats = append(seats, row)
	}
	began := ""
	if t.head > 0 {
		began = moment(t.first).Format("2006-01-02 15:04 UTC")
	}
	ending := ""
	if e := x.scenario.Ending(t.now.Ending); e != nil {
		ending = e.Title
	}
	return map[string]any{
		"Title": x.scenario.Title, "Language": x.scenario.Language, "Table": t.number, "Began": began, "Ending": ending,
		"Over": t.now.Stage == game.StageOver, "Seats": seats, "Parties": parties, "Names": x.Names, "Marked": t.marked,
	}
}

// heading returns the heading that a fact begins in a transcript, or nothing.
func (w words) heading(f game.Fact) string {
	switch f := f.(type) {
	case game.Opened:
		return "Briefing"
	case game.RoundBegan:
		return w.phase(f.Phase) + ", round " + cell(f.Round)
	case game.RoundClosed:
		return "Reckoning"
	case game.Ended:
		return "The end"
	}
	return ""
}

func (w words) phase(id scenario.PhaseID) string {
	if p := w.Phase(id); p != nil {
		return p.Title
	}
	return string(id)
}
