package outcome

import (
	"errors"
	"fmt"
)

// ErrTooLarge is the reason why a problem gets no answer although nothing is wrong with it: finding the
// exact one would take too much memory or time. The error that wraps it names the size.
var ErrTooLarge = errors.New("too large to search exactly")

// A meter holds an answer to what it may take. It counts and looks at no clock, so every machine refuses
// the same problems.
type meter struct {
	cells int // numbers that may be held at one step
	work  int // numbers that may still be written and pairs that may still be compared
}

// newMeter allows for one answer: at most some 150 MB, and a second or two on a slow machine.
func newMeter() *meter { return &meter{cells: 1 << 23, work: 1 << 28} }

// hold counts this many packages of this many numbers each, which are about to be written.
func (m *meter) hold(packages, numbers int) error {
	if err := m.fits(packages, numbers); err != nil {
		return err
	}
	return m.spend(packages * numbers)
}

// fits says whether this many packages of this many numbers each may be held at one step.
func (m *meter) fits(packages, numbers int) error {
	if packages > m.cells/numbers {
		return fmt.Errorf("%w: %d packages of %d numbers at one step", ErrTooLarge, packages, numbers)
	}
	return nil
}

// spend counts work done.
func (m *meter) spend(work int) error {
	if m.work -= work; m.work < 0 {
		return fmt.Errorf("%w: too many packages to compare", ErrTooLarge)
	}
	return nil
}
