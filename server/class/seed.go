package class

import (
	crypto "crypto/rand"
	"encoding/binary"
	"encoding/hex"
	"hash/fnv"
	"math/rand/v2"
)

// Seed is what a class draws from: who sits where, how long the aftermath lasts. The same seed and the
// same class draw the same.
type Seed string

// newSeed draws a seed of 128 bits, in hexadecimal.
func newSeed() Seed {
	var b [16]byte
	crypto.Read(b[:])
	return Seed(hex.EncodeToString(b[:]))
}

// draw returns the source of chance for one purpose, such as "deal 3". It gives the same every time.
func (s Seed) draw(purpose string) *rand.Rand {
	h := fnv.New128a()
	h.Write([]byte(s))
	h.Write([]byte{'\n'})
	h.Write([]byte(purpose))
	sum := h.Sum(nil)
	return rand.New(rand.NewPCG(binary.BigEndian.Uint64(sum), binary.BigEndian.Uint64(sum[8:])))
}

// Aftermath returns how many rounds an aftermath has in this class: 1 to 4, the same at all its tables, so
// that nobody knows which is the last and all end together.
func (s Seed) Aftermath() int { return 1 + s.draw("aftermath").IntN(4) }

// number returns what is drawn for one purpose.
func (s Seed) number(purpose string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(s))
	h.Write([]byte{'\n'})
	h.Write([]byte(purpose))
	return binary.BigEndian.Uint64(h.Sum(nil))
}
