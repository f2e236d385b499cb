package outcome

import (
	"math"
	"slices"
)

// A beam makes a sum go on where an exact one would keep too many packages: it keeps only as many as there
// are directions, for each the one that leads furthest in it. What it finds are outcomes, but better ones
// may be among those that it dropped.
type beam struct {
	reach      []Reach
	directions [][]int64 // for each, what a step of each party's way from worst to best counts
}

// width is in how many directions to search: with many options to each proposal in fewer, as each package that is kept
// grows into so many and is looked at in each direction.
func (pl *plan) width(allowed effort) int {
	ways := 0
	for n := range pl.steps {
		ways += len(pl.steps[n].kept) + 1
	}
	return max(1, min(allowed.directions, int(root(int64(allowed.glances/max(1, ways))))))
}

// newBeam draws directions between the parties.
func newBeam(width int, reach []Reach, from *dice) *beam {
	b := &beam{reach: reach}
	for range width {
		direction := make([]int64, len(reach))
		for party := range reach {
			direction[party] = int64(from.below(furthest))
		}
		b.directions = append(b.directions, direction)
	}
	return b
}

// furthest is more than a step counts in any direction.
const furthest = 1 << 16

// thin keeps for each direction the pack that leads furthest in it, in the order that they have.
func (b *beam) thin(packs []pack) []pack {
	if len(packs) <= len(b.directions) {
		return packs
	}
	ways := make([][]int64, len(packs))
	for n := range packs {
		ways[n] = b.way(&packs[n])
	}
	keep := make([]bool, len(packs))
	for _, direction := range b.directions {
		best, most := 0, int64(math.MinInt64)
		for n, way := range ways {
			var lead int64
			for party, counts := range direction {
				lead += counts * way[party]
			}
			if lead > most {
				best, most = n, lead
			}
		}
		keep[best] = true
	}
	var kept []pack
	for n, p := range packs {
		if keep[n] {
			kept = append(kept, p)
		}
	}
	return kept
}

// way is how far p has come for each party between its worst and its best, its open concerns met half as
// much as they can be. What has yet to come may lift it from far outside that range.
func (b *beam) way(p *pack) []int64 {
	way := make([]int64, len(b.reach))
	for party, r := range b.reach {
		way[party] = min(max(r.of(int((p.low[party]+p.high[party])/2)), -million), 2*million)
	}
	return way
}

// search returns the best of what a beam finds and of the points seen.
func (pl *plan) search(b *beam, seen []Point, m *meter) ([]Point, error) {
	packs, err := pl.sum(aim{beam: b}, m)
	if err != nil {
		return nil, err
	}
	points := make([]Point, 0, len(packs)+len(seen))
	for _, found := range packs {
		points = append(points, pl.point(found))
	}
	return undominated(append(points, seen...)), nil
}

// undominated keeps of these points those that no other dominates, one of each utility, in falling order
// of the first party's utility, then of the second's, and so on.
func undominated(points []Point) (kept []Point) {
	slices.SortStableFunc(points, func(a, b Point) int { return slices.Compare(b.Utility, a.Utility) })
	for _, p := range points {
		if !slices.ContainsFunc(kept, func(k Point) bool { return covers(k.Utility, p.Utility) }) {
			kept = append(kept, p)
		}
	}
	return kept
}
