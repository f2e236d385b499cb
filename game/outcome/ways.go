package outcome

import (
	"cmp"
	"fmt"
	"math/big"
)

// ways is what may follow after some decisions: in how many ways the rest can be decided, and what
// follows if the next proposal is agreed or is not.
type ways struct {
	total  *big.Int
	agreed *ways  // with each of its options; nil if it may not be
	left   *ways  // if it is not agreed; nil if it must be
	agree  uint64 // how likely it is agreed, in units of 2^-63
}

// ways returns what may follow from the start. Requires and excludes alone decide it, so decisions that
// owe the same are counted once.
func (pl *plan) ways(m *meter) (*ways, error) {
	known := make([]map[debt]*ways, len(pl.steps)+1)
	for n := range known {
		known[n] = map[debt]*ways{}
	}
	return pl.waysFrom(0, pl.debt, known, m)
}

func (pl *plan) waysFrom(n int, d debt, known []map[debt]*ways, m *meter) (*ways, error) {
	if w, ok := known[n][d]; ok {
		return w, nil
	}
	if err := cmp.Or(m.fits(len(known[n])+1, tallySize), m.spend(tallySize)); err != nil {
		return nil, fmt.Errorf("%w: %s", err, pl.size())
	}
	w := &ways{total: new(big.Int)}
	known[n][d] = w
	if n == len(pl.steps) {
		if d.wanted == 0 {
			w.total.SetUint64(1)
		}
		return w, nil
	}
	st := &pl.steps[n]
	follow := func(after debt, ok bool, options int) (*ways, error) {
		if !ok || options == 0 {
			return nil, nil
		}
		next, err := pl.waysFrom(n+1, after, known, m)
		if err != nil || next.total.Sign() == 0 {
			return nil, err
		}
		w.total.Add(w.total, new(big.Int).Mul(next.total, big.NewInt(int64(options))))
		return next, nil
	}
	var err error
	after, ok := d.agree(st.rule, st.undecided)
	if w.agreed, err = follow(after, ok, len(st.options)); err != nil {
		return nil, err
	}
	agreed := new(big.Int).Set(w.total)
	after, ok = d.decline(st.rule, st.undecided)
	if w.left, err = follow(after, ok, 1); err != nil {
		return nil, err
	}
	if w.total.Sign() > 0 {
		w.agree = agreed.Lsh(agreed, 63).Div(agreed, w.total).Uint64()
	}
	return w, nil
}
