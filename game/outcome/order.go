package outcome

// order is the order in which to decide the proposals: next comes always the one that leaves the fewest
// concerns and constraints open, for each open one makes packages harder to compare.
func order(touched [][]*concern, rules []rule) []int {
	waits := map[*concern]int{} // proposals still to come that touch it
	for _, concerns := range touched {
		for _, c := range concerns {
			waits[c]++
		}
	}
	var (
		ordered []int
		begun   = map[*concern]bool{}
		done    = make([]bool, len(touched))
		decided marks
	)
	for range touched {
		best, fewest := -1, 0
		for i := range touched {
			if done[i] {
				continue
			}
			opened := rules[i].opened(decided)
			for _, c := range touched[i] {
				switch {
				case waits[c] == 1 && begun[c]:
					opened--
				case waits[c] > 1 && !begun[c]:
					opened++
				}
			}
			if best < 0 || opened < fewest {
				best, fewest = i, opened
			}
		}
		for _, c := range touched[best] {
			waits[c]--
			begun[c] = true
		}
		done[best] = true
		decided |= rules[best].self
		ordered = append(ordered, best)
	}
	return ordered
}
