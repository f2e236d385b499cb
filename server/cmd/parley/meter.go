package main

import (
	"fmt"
	"io"
	"os"
	"time"
)

// meter shows how far a long run is: on a terminal by a line that is written over, elsewhere (the log of a machine) by
// a line now and then.
type meter struct {
	out      io.Writer
	terminal bool
	began    time.Time
	told     time.Time
	shown    bool // a line stands that is to be written over
	plays    int
	all      int
}

const (
	everyGlance = 200 * time.Millisecond // on a terminal
	everyLine   = 10 * time.Second       // in a log
)

func newMeter(out *os.File) *meter {
	info, err := out.Stat()
	return newMeterFor(out, err == nil && info.Mode()&os.ModeCharDevice != 0)
}

func newMeterFor(out io.Writer, terminal bool) *meter {
	now := time.Now()
	return &meter{out: out, terminal: terminal, began: now, told: now}
}

// done tells how many plays are done.
func (m *meter) done(plays, all int) {
	m.plays, m.all = plays, all
	every := everyLine
	if m.terminal {
		every = everyGlance
	}
	if plays == all || time.Since(m.told) < every {
		return
	}
	m.told = time.Now()
	left := time.Since(m.began) * time.Duration(all-plays) / time.Duration(plays)
	line := fmt.Sprintf("%d of %d plays, about %s left", plays, all, left.Round(time.Second))
	if !m.terminal {
		fmt.Fprintln(m.out, line)
		return
	}
	fmt.Fprintf(m.out, "\r%s\x1b[K", line)
	m.shown = true
}

// clear takes the line away, before something else is printed.
func (m *meter) clear() {
	if m.shown {
		fmt.Fprint(m.out, "\r\x1b[K")
		m.shown = false
	}
}
