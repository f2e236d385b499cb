package sqlite

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/journal"
)

func TestReadFinds(t *testing.T) {
	for what, c := range map[string]struct {
		change string
		good   int // records that still read
	}{
		"a byte that was flipped":       {`UPDATE records SET body = CAST(replace(CAST(body AS TEXT), 'hello', 'hallo') AS BLOB) WHERE n = 3`, 2},
		"a record that is missing":      {`DELETE FROM records WHERE n = 3`, 2},
		"the newest record missing":     {`DELETE FROM records WHERE n = 5 AND journal = 1`, 4},
		"all records missing":           {`DELETE FROM records`, 0},
		"records that changed places":   {`UPDATE records SET n = -n; UPDATE records SET n = 6 + n WHERE n < 0`, 0},
		"a record of another journal":   {`UPDATE records SET body = (SELECT body FROM records WHERE journal = 2 AND n = 2) WHERE journal = 1 AND n = 2`, 1},
		"a head that is older":          {`UPDATE heads SET n = 4 WHERE id = 1`, 3},
		"a head with another deadline":  {`UPDATE heads SET due = 1 WHERE id = 1`, 4},
		"a record overwritten by zeros": {`UPDATE records SET body = zeroblob(length(body)) WHERE n = 1`, 0},
	} {
		t.Run(what, func(t *testing.T) {
			dir := t.TempDir()
			e := openTest(t, dir)
			fill(t, e, table, 1, 5)
			fill(t, e, "table/c7f3/2", 1, 5)
			edit(t, dir, journalFile, c.change)
			recs, err := read(e, table)
			require.ErrorIs(t, err, journal.ErrCorrupt)
			assert.Len(t, recs, c.good, "what is sound is read")
		})
	}
}

func TestAppendRefusesToRepeatADamagedRecord(t *testing.T) {
	dir := t.TempDir()
	e := openTest(t, dir)
	fill(t, e, table, 1, 2)
	edit(t, dir, journalFile, "UPDATE records SET body = zeroblob(length(body))")
	_, err := e.Append(t.Context(), table, record(2, "hello"))
	require.ErrorIs(t, err, journal.ErrCorrupt)
	require.NoError(t, e.Err(), "other journals go on")
	fill(t, e, "table/c7f3/2", 1, 1)
}
