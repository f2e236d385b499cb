package journal

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func sample() Record {
	return Record{
		N: 7, At: 1_700_000_000_000, Due: 1_700_000_060_000, By: "president", Cause: "dev7:12",
		Move:   json.RawMessage(`{"verb":"say","text":"a,\"sum\":\"b\""}`),
		Events: json.RawMessage(`[{"type":"said"}]`),
	}
}

func TestEveryFlippedBitIsFound(t *testing.T) {
	body, _, err := Encode("table/c7f3/2", sample())
	require.NoError(t, err)
	_, err = Decode("table/c7f3/2", 7, body)
	require.NoError(t, err)
	for i := range body {
		for bit := range 8 {
			body[i] ^= 1 << bit
			_, err := Decode("table/c7f3/2", 7, body)
			require.ErrorIs(t, err, ErrCorrupt, "byte %d, bit %d", i, bit)
			body[i] ^= 1 << bit
		}
	}
}

func TestDecodeRefuses(t *testing.T) {
	body, _, err := Encode("table/c7f3/2", sample())
	require.NoError(t, err)
	for what, decode := range map[string]func() (Record, error){
		"a record of another journal": func() (Record, error) { return Decode("table/c7f3/3", 7, body) },
		"a record of another number":  func() (Record, error) { return Decode("table/c7f3/2", 8, body) },
		"a record cut short":          func() (Record, error) { return Decode("table/c7f3/2", 7, body[:len(body)-1]) },
		"a record with more behind":   func() (Record, error) { return Decode("table/c7f3/2", 7, append(body[:len(body):len(body)], ' ')) },
		"nothing":                     func() (Record, error) { return Decode("table/c7f3/2", 7, nil) },
		"zeros":                       func() (Record, error) { return Decode("table/c7f3/2", 7, make([]byte, len(body))) },
	} {
		t.Run(what, func(t *testing.T) {
			_, err := decode()
			assert.ErrorIs(t, err, ErrCorrupt)
		})
	}
}

func TestDecodeReturnsWhatEncodeDid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, err := json.Marshal(rapid.String().Draw(t, "text"))
		require.NoError(t, err)
		rec := Record{
			N: rapid.Uint64Min(1).Draw(t, "n"), At: rapid.Int64Min(0).Draw(t, "at"), Due: rapid.Int64Min(0).Draw(t, "due"),
			By:    rapid.StringN(1, 20, MaxLabel).Draw(t, "by"),
			Cause: rapid.StringN(0, 20, MaxLabel).Draw(t, "cause"),
			Move:  text,
		}
		body, stored, err := Encode("class/c7f3", rec)
		require.NoError(t, err)
		read, err := Decode("class/c7f3", rec.N, body)
		require.NoError(t, err)
		require.Equal(t, stored, read)

		again, _, err := Encode("class/c7f3", read)
		require.NoError(t, err)
		require.Equal(t, body, again, "what was read encodes to the same bytes")
	})
}
