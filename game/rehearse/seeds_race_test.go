//go:build race

package rehearse

// told is how many plays are rehearsed for their witnesses: few under the race detector, which makes them ten times slower.
const told = 6

// casts are whether every role has a seat.
var casts = []bool{false}
