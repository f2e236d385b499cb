package outcome_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"parley/game/outcome"
)

func TestFrontierIsThatOfAllOutcomesListed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := problems().Draw(t, "problem")
		points := all(p)
		var want [][]int
		for _, point := range points {
			beaten := slices.ContainsFunc(points, func(other outcome.Point) bool {
				return atLeast(other.Utility, point.Utility) && !slices.Equal(other.Utility, point.Utility)
			})
			if !beaten {
				want = append(want, point.Utility)
			}
		}
		slices.SortFunc(want, func(a, b []int) int { return slices.Compare(b, a) })
		want = slices.CompactFunc(want, slices.Equal)

		frontier, err := outcome.Frontier(p)
		require.NoError(t, err)
		var got [][]int
		for _, point := range frontier {
			requireOutcome(t, p, point)
			got = append(got, point.Utility)
		}
		require.Equal(t, want, got)
	})
}

func TestIdealsAreTheBestOfAllOutcomesListed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := problems().Draw(t, "problem")
		points := all(p)
		ideals, err := outcome.Ideals(p)
		require.NoError(t, err)
		require.Len(t, ideals, len(p.WalkAway))
		for party, ideal := range ideals {
			want, found := best(p, points, party)
			require.Equal(t, found, ideal.Found, "party %d", party)
			if found {
				requireOutcome(t, p, ideal.Point)
				require.True(t, reaches(p, ideal.Utility, party), "party %d's ideal drives another away", party)
				require.Equal(t, want, ideal.Utility[party], "party %d", party)
			}
		}
	})
}

func TestZoneIsThatOfAllOutcomesListed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := problems().Draw(t, "problem")
		want := outcome.Zone{Empty: true, Trivial: true}
		for _, point := range all(p) {
			if !reaches(p, point.Utility, -1) {
				want.Trivial = false
			} else if slices.ContainsFunc(point.Outcome, func(n int) bool { return n != outcome.NotAgreed }) {
				want.Empty = false
			}
		}
		zone, err := outcome.ZoneOf(p)
		require.NoError(t, err)
		require.Equal(t, want, zone)
	})
}

// Both come from the same sum, but ideals from one that forgets more, so each watches the other where
// there are too many outcomes to list.
func TestIdealsOfLargerProblemsLieOnTheFrontier(t *testing.T) {
	for seed := range uint64(20) {
		p := talks(seed, size{2 + int(seed)%2, 12, 3, 8})
		frontier, err := outcome.Frontier(p)
		require.NoError(t, err)
		ideals, err := outcome.Ideals(p)
		require.NoError(t, err)
		for party, ideal := range ideals {
			want, found := best(p, frontier, party)
			require.Equal(t, found, ideal.Found, "seed %d, party %d", seed, party)
			if found {
				require.Equal(t, want, ideal.Utility[party], "seed %d, party %d", seed, party)
			}
		}
	}
}

// requireOutcome checks that a point is an outcome of p and has the utilities it claims.
func requireOutcome(t require.TestingT, p outcome.Problem, point outcome.Point) {
	require.True(t, p.Allows(point.Outcome), "not an outcome: %v", point.Outcome)
	require.Equal(t, p.Utility(point.Outcome), point.Utility)
}
