package rehearse

import (
	"math/bits"
	"slices"
)

// Stat sums up many whole numbers, such as scores in hundredths of a point. All of it is worked out in integers,
// so that every machine reports the same.
type Stat struct {
	Count  int `json:"count"`
	Mean   int `json:"mean"`   // rounded half away from zero
	Median int `json:"median"` // the lower of two
	Least  int `json:"least"`
	Most   int `json:"most"`
	// Within is half the width of the interval that holds the true mean in 95 of 100 rehearsals: 1.96 standard
	// errors, by the normal approximation.
	Within int `json:"within"`
}

// sums gathers numbers for a Stat.
type sums struct{ list []int }

func (s *sums) add(v int) { s.list = append(s.list, v) }

// stat returns what s comes to.
func (s *sums) stat() Stat {
	n := len(s.list)
	if n == 0 {
		return Stat{}
	}
	sorted := slices.Sorted(slices.Values(s.list))
	sum := 0
	for _, v := range s.list {
		sum += v
	}
	out := Stat{Count: n, Mean: divide(sum, n), Median: sorted[(n-1)/2], Least: sorted[0], Most: sorted[n-1]}
	if n < 2 {
		return out
	}
	squares := 0
	for _, v := range s.list {
		squares += (v - out.Mean) * (v - out.Mean)
	}
	variance := squares / (n - 1)
	out.Within = divide(196*root(10000*variance/n), 10000)
	return out
}

// divide returns a / b, b above 0, rounded half away from zero.
func divide(a, b int) int {
	if a < 0 {
		return -divide(-a, b)
	}
	return (2*a + b) / (2 * b)
}

// root returns the square root of n, rounded down.
func root(n int) int {
	if n <= 0 {
		return 0
	}
	r := 1 << ((bits.Len(uint(n)) + 1) / 2) // at or above the root
	for {
		next := (r + n/r) / 2
		if next >= r {
			return r
		}
		r = next
	}
}

// Share is how many of a number of plays something came in.
type Share struct {
	Plays    int `json:"plays"`
	Permille int `json:"permille"`
	// Low and High hold the true share in 95 of 100 rehearsals (E. B. Wilson, "Probable inference, the law of
	// succession, and statistical inference", Journal of the American Statistical Association 22, 1927), in permille.
	Low  int `json:"low"`
	High int `json:"high"`
}

// share returns the share of k in n.
func share(k, n int) Share {
	if n == 0 {
		return Share{High: thousand}
	}
	// With z = 1.96: centre (k + z²/2) / (n + z²), half width z sqrt(k(n-k)/n + z²/4) / (n + z²); here times 10000.
	const z, z2 = 19600, 38416
	centre := k*10000 + z2/2
	half := divide(z*root((k*(n-k)*10000/n+z2/4)*10000), 10000)
	whole := n*10000 + z2
	return Share{
		Plays: k, Permille: divide(k*thousand, n),
		Low: max(0, divide((centre-half)*thousand, whole)), High: min(thousand, divide((centre+half)*thousand, whole)),
	}
}

// thousand is the whole of what is counted in permille.
const thousand = 1000
