//go:build !race

package rehearse

// told is how many plays are rehearsed for their witnesses.
const told = 40

// casts are whether every role has a seat.
var casts = []bool{false, true}
