//go:build unix && !race

package outcome_test

import (
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/outcome"
)

// alone names the talks that this process is to analyse, and nothing else.
const alone = "PARLEY_TALKS"

// Whatever the talks, an answer comes within two seconds of a processor and 256 MiB, as a process of its own has them
// at most, and says that it is not exact.
func TestLargeTalksAreAnsweredWithinTheirLimits(t *testing.T) {
	if n, err := strconv.Atoi(os.Getenv(alone)); err == nil {
		analyseAlone(t, n)
		return
	}
	for n, a := range large {
		t.Run(a.String(), func(t *testing.T) {
			t.Setenv(alone, strconv.Itoa(n))
			child := exec.Command(os.Args[0], "-test.run=^TestLargeTalksAreAnsweredWithinTheirLimits$")
			child.Env = append(os.Environ(), "GOMAXPROCS=2")
			out, err := child.CombinedOutput()
			require.NoError(t, err, "%s", out)
			used := child.ProcessState.SysUsage().(*syscall.Rusage)
			unit := int64(1024) // of Maxrss, but on a Mac
			if runtime.GOOS == "darwin" {
				unit = 1
			}
			most := used.Maxrss * unit >> 20
			assert.Less(t, most, int64(256), "MiB")
			took := child.ProcessState.UserTime() + child.ProcessState.SystemTime()
			assert.Less(t, took, 2*time.Second)
			t.Logf("%d MiB, %s", most, took)
		})
	}
}

func analyseAlone(t *testing.T, n int) {
	a, err := outcome.Analyse(termed(1, large[n]), 1)
	require.NoError(t, err)
	require.ErrorIs(t, a.TooLarge, outcome.ErrTooLarge)
	assert.ErrorContains(t, a.TooLarge, strconv.Itoa(large[n].proposals)+" proposals with")
	assert.False(t, a.Zone.Exact())
	assert.NotEmpty(t, a.Frontier)
	for _, p := range a.Frontier {
		require.Len(t, p.Outcome, large[n].proposals)
	}
}
