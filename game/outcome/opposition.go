package outcome

import "math"

// opposition says how much the parties are opposed: the least distance of any outcome from the point at
// which every party has its best, measured where each party's utility runs from 0 at its worst to 1 at
// its best; in thousandths. 0 says that all can have everything at once. T. Baarslag et al., "Evaluating
// practical negotiating agents: Results and analysis of the 2011 international competition", Artificial
// Intelligence 198 (2013), define it so for two parties; between two whose gains are the other's losses, in
// small steps, it is 707.
func opposition(frontier []Point, reach []Reach) int {
	least := int64(math.MaxInt64)
	for _, p := range frontier {
		var sum int64
		for party, r := range reach {
			short := million - r.of(p.Utility[party])
			sum += short * short
		}
		least = min(least, sum)
	}
	return thousandths(least)
}

// winWin says how well all can do at once: the largest share of its way from worst to best that an
// outcome gives to every party, in thousandths: 1000 if all can have everything, 500 between two
// whose gains are the other's losses. It is the egalitarian value of utilities that run from 0 to 1, and
// says of the least satisfied what opposition says of all together. The literature agrees on no
// definition; NegMAS (Y. Mohammad, S. Nakadai and A. Greenwald, 2021) averages over pairs of outcomes taken
// at random, which is another number each time.
func winWin(frontier []Point, reach []Reach) int {
	var most int64
	for _, p := range frontier {
		least := int64(million)
		for party, r := range reach {
			least = min(least, r.of(p.Utility[party]))
		}
		most = max(most, least)
	}
	return int(most / whole)
}

// distance is how far apart two points are, on the scale of opposition, in thousandths.
func distance(a, b Point, reach []Reach) int {
	var sum int64
	for party, r := range reach {
		apart := r.of(a.Utility[party]) - r.of(b.Utility[party])
		sum += apart * apart
	}
	return thousandths(sum)
}

// thousandths is the root of a sum of squares of millionths, rounded to thousandths.
func thousandths(sum int64) int { return int((root(sum) + whole/2) / whole) }

// root is the square root of n, rounded down.
func root(n int64) int64 {
	low, high := int64(0), int64(1)<<31
	for high-low > 1 {
		if middle := (low + high) / 2; middle*middle <= n {
			low = middle
		} else {
			high = middle
		}
	}
	return low
}
