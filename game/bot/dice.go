package bot

// dice is a source of chance without memory: the same seed and the same question give the same answer, in
// whatever order questions are asked.
type dice uint64

// The constants of FNV-1a (64 bits), which makes a number of a question.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

// below returns a number from 0 to n-1, n above 0, for the question about (this) and the number of the round.
func (d dice) below(n, round int, about string, this ...uint64) int {
	return int(d.draw(round, about, this...) % uint64(n))
}

// chance says yes in permille of 1000 cases.
func (d dice) chance(permille, round int, about string, this ...uint64) bool {
	return d.below(thousand, round, about, this...) < permille
}

func (d dice) draw(round int, about string, this ...uint64) uint64 {
	h := nameOf(about)
	for _, n := range this {
		h = mix(h ^ n)
	}
	return mix(uint64(d) ^ mix(h+uint64(round)))
}

// nameOf makes a number of a name, for questions about what it names.
func nameOf[T ~string](name T) uint64 {
	h := uint64(fnvOffset)
	for i := range len(name) {
		h = (h ^ uint64(name[i])) * fnvPrime
	}
	return h
}

// mix is one step of SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number
// generators", OOPSLA 2014): it makes of any number one that looks drawn.
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
