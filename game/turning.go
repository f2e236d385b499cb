package game

import (
	"cmp"
	"slices"

	"parley/game/scenario"
)

// A line of the ledger of trust is a turning point if it moved trust by at least turnLeast, and is one of the
// turnsKept that moved its direction the most; of equals, the earlier.
const (
	turnLeast = 3 * scenario.Point
	turnsKept = 3
)

// TurningPoint is a line of the ledger of trust that turned its direction.
type TurningPoint struct {
	Line    LineID           `json:"line"`
	Truster scenario.PartyID `json:"truster"`
	Trusted scenario.PartyID `json:"trusted"`
	Round   int              `json:"round"`
	Phase   scenario.PhaseID `json:"phase"`
	Change  scenario.Points  `json:"change"`
	Rank    int              `json:"rank"` // by size among all that are listed, from 1; who has room for five shows the first five
}

// turningPoints picks the turning points of the directions listed, in the order of time.
func turningPoints(directions []TrustView) []TurningPoint {
	var picked []TrustLine
	for _, d := range directions {
		lines := slices.DeleteFunc(slices.Clone(d.Lines), func(l TrustLine) bool { return size(l) < turnLeast })
		slices.SortStableFunc(lines, bySize)
		picked = append(picked, lines[:min(len(lines), turnsKept)]...)
	}
	slices.SortStableFunc(picked, bySize)
	points := make([]TurningPoint, 0, len(picked))
	order := map[LineID]int{}
	for i, l := range picked {
		order[l.ID] = l.Order
		points = append(points, TurningPoint{
			Line: l.ID, Truster: l.Truster, Trusted: l.Trusted, Round: l.Round, Phase: l.Phase, Change: l.After - l.Before, Rank: i + 1,
		})
	}
	slices.SortStableFunc(points, func(a, b TurningPoint) int { return cmp.Compare(order[a.Line], order[b.Line]) })
	return points
}

// size is how much a line moved trust, up or down.
func size(l TrustLine) scenario.Points { return max(l.After-l.Before, l.Before-l.After) }

// bySize compares the larger move first, then the earlier.
func bySize(a, b TrustLine) int {
	return cmp.Or(cmp.Compare(size(b), size(a)), cmp.Compare(a.Order, b.Order))
}
