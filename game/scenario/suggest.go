package scenario

import (
	"fmt"
	"strings"
)

// maxSuggest is the length of the longest word for which a likely meaning is sought.
const maxSuggest = 64

// maxListed is how many words a remedy lists.
const maxListed = 24

// suggest returns the one of known that word most likely means, or "", and the remedy to go with it: if none
// is near, what may stand there, or as much of it as fits a line.
func suggest(word string, known []string) (best, remedy string) {
	distance := min(len(word)/3+1, 3) + 1
	if len(word) <= maxSuggest {
		for _, k := range known {
			if d := editDistance(strings.ToLower(word), k, distance); d < distance {
				best, distance = k, d
			}
		}
	}
	switch {
	case best != "":
		return best, fmt.Sprintf("did you mean %q?", best)
	case len(known) == 0:
		return "", "the file names none"
	case len(known) <= maxListed:
		return "", "write one of " + strings.Join(known, ", ")
	default:
		return "", fmt.Sprintf("write one of %s, or of the %d more", strings.Join(known[:maxListed], ", "), len(known)-maxListed)
	}
}

// editDistance returns how many letters must be added, left out, replaced or swapped with their neighbour to
// turn a into b, or limit if that is not below limit.
func editDistance(a, b string, limit int) int {
	if d := len(a) - len(b); d >= limit || -d >= limit {
		return limit
	}
	rows := [3][]int{make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)}
	before, last, row := rows[0], rows[1], rows[2]
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := last[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			row[j] = min(change, last[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return min(last[len(b)], limit)
}
