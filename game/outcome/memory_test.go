//go:build linux && !race

package outcome_test

import (
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/outcome"
)

// alone names the talks that this process is to analyse, and nothing else.
const alone = "PARLEY_TALKS"

// Whatever the talks, an answer comes within two seconds of a processor and 256 MiB, all that a process of its own
// takes, and says that it is not exact.
func TestLargeTalksAreAnsweredWithinTheirLimits(t *testing.T) {
	if n, err := strconv.Atoi(os.Getenv(alone)); err == nil {
		analyseAlone(t, n)
		return
	}
	for n, a := range large {
		t.Run(a.String(), func(t *testing.T) {
			child := exec.Command(os.Args[0], "-test.run=^TestLargeTalksAreAnsweredWithinTheirLimits$", "-test.v")
			child.Env = append(os.Environ(), alone+"="+strconv.Itoa(n), "GOMAXPROCS=2")
			out, err := child.CombinedOutput()
			require.NoError(t, err, "%s", out)
			took := child.ProcessState.UserTime() + child.ProcessState.SystemTime()
			assert.Less(t, took, 2*time.Second)
			_, said, _ := strings.Cut(string(out), "at most ")
			var kib int
			_, err = fmt.Sscanf(said, "%d kB", &kib)
			require.NoError(t, err, "%s", out)
			assert.Less(t, kib>>10, 256, "MiB")
			t.Logf("%d MiB, %s", kib>>10, took)
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
	status, err := os.ReadFile("/proc/self/status")
	require.NoError(t, err)
	_, most, _ := strings.Cut(string(status), "VmHWM:")
	most, _, _ = strings.Cut(most, "\n")
	t.Logf("at most %s", strings.TrimSpace(most))
}
