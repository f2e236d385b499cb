package outcome

import (
	"encoding/binary"
	"fmt"
)

// A tally is what all packages have come to that are alike from here on, and how many they are.
type tally struct {
	pack
	packages amount
}

// tallySize is what a tally and its place in the index take beside its numbers, in the size of numbers.
const tallySize = 32

// count decides the proposals one by one as sum does, but merges what is alike and drops nothing that may
// lead into the aim. It returns how the outcomes within the aim fall apart by their rows, in which a party
// that has reached its ceiling has [plenty]. The problem may have no more outcomes than an amount holds.
func (pl *plan) count(to aim, m *meter) ([]tally, error) {
	counted := []tally{{pack: pl.blank(), packages: amount{low: 1}}}
	copy(counted[0].row, pl.start)
	counted[0].debt = pl.debt
	if to.deal {
		counted[0].debt.wanted |= something
	}
	for n := range pl.steps {
		var err error
		if counted, err = pl.merge(counted, &pl.steps[n], to, m); err != nil {
			return nil, fmt.Errorf("%w: %s", err, pl.size())
		}
	}
	var within []tally
	for _, t := range counted {
		if t.debt.wanted == 0 && !to.misses(t.row) {
			within = append(within, t)
		}
	}
	return within, nil
}

// blank returns a pack with room for its numbers.
func (pl *plan) blank() pack {
	room := make([]int64, len(pl.start)+2*pl.parties)
	high := len(pl.start) + pl.parties
	return pack{row: room[:len(pl.start)], low: room[len(pl.start):high], high: room[high:]}
}

// merge decides the proposal of st in every way for every tally, and puts together what is then alike.
func (pl *plan) merge(before []tally, st *step, to aim, m *meter) ([]tally, error) {
	var (
		merged []tally
		index  = map[string]int{}
		key    []byte
		next   = pl.blank()
	)
	for _, t := range before {
		if err := m.spend((len(st.options) + 1) * len(pl.start)); err != nil {
			return nil, err
		}
		for chosen := NotAgreed; chosen < len(st.options); chosen++ {
			copy(next.row, t.row)
			if !st.choose(&next, t.debt, chosen) || !st.settle(&next, to) {
				continue
			}
			key = next.key(key[:0])
			if n, ok := index[string(key)]; ok {
				merged[n].packages = merged[n].packages.plus(t.packages)
				continue
			}
			if err := m.fits(len(merged)+1, len(pl.start)+2*pl.parties+tallySize); err != nil {
				return nil, err
			}
			index[string(key)] = len(merged)
			merged = append(merged, tally{next, t.packages})
			next = pl.blank()
		}
	}
	return merged, nil
}

// key writes what matters of p for what follows.
func (p *pack) key(to []byte) []byte {
	to = binary.AppendUvarint(to, uint64(p.debt.wanted))
	to = binary.AppendUvarint(to, uint64(p.debt.barred))
	for _, n := range p.row {
		to = binary.AppendVarint(to, n)
	}
	return to
}
