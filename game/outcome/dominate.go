package outcome

import "slices"

// dominates says that a is better for some party than b and worse for none.
func dominates(a, b []int) bool { return covers(a, b) && !slices.Equal(a, b) }

// covers says that a is worse than b for no party.
func covers(a, b []int) bool {
	for party := range a {
		if a[party] < b[party] {
			return false
		}
	}
	return true
}
