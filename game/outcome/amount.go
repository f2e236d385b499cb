package outcome

import (
	"math/big"
	"math/bits"
)

// amountBits is how many bits an amount holds.
const amountBits = 128

// An amount is a number of outcomes, exact as long as there are fewer than 2^128 in all.
type amount struct{ high, low uint64 }

func (a amount) plus(b amount) amount {
	low, carry := bits.Add64(a.low, b.low, 0)
	high, _ := bits.Add64(a.high, b.high, carry)
	return amount{high, low}
}

func (a amount) big() *big.Int {
	n := new(big.Int).SetUint64(a.high)
	return n.Lsh(n, 64).Add(n, new(big.Int).SetUint64(a.low))
}
