package sqlite

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"parley/server/journal"
)

// BenchmarkAppendGrouped appends to many tables at once. The metric "x-single" says how
// many times faster that is than one transaction each, measured in the same run.
func BenchmarkAppendGrouped(b *testing.B) {
	const tables = 256
	var elapsed [2]time.Duration
	for i, limit := range []int{1, batchLimit} {
		e, err := open(b.Context(), b.TempDir(), limit)
		require.NoError(b, err)
		var left atomic.Int64
		left.Store(int64(b.N))
		if i == 0 {
			b.StopTimer()
		} else {
			b.StartTimer()
		}
		begin := time.Now()
		var all sync.WaitGroup
		for t := range tables {
			all.Go(func() {
				name := journal.Name(fmt.Sprintf("table/c7f3/%d", t))
				for n := uint64(1); left.Add(-1) >= 0; n++ {
					if _, err := e.Append(context.Background(), name, record(n, "hello")); err != nil {
						b.Error(err)
						return
					}
				}
			})
		}
		all.Wait()
		elapsed[i] = time.Since(begin)
		require.NoError(b, e.Close())
	}
	b.StopTimer()
	b.ReportMetric(float64(b.N)/elapsed[1].Seconds(), "appends/s")
	b.ReportMetric(elapsed[0].Seconds()/elapsed[1].Seconds(), "x-single")
}

// BenchmarkRead reads a table of 200 records.
func BenchmarkRead(b *testing.B) {
	e := openTest(b, b.TempDir())
	fill(b, e, table, 1, 200)
	for b.Loop() {
		recs, err := read(e, table)
		require.NoError(b, err)
		require.Len(b, recs, 200)
	}
}
