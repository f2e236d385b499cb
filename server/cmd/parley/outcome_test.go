package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/outcome"
	"parley/scenarios"
)

// roughReport is a report of an analysis in which nothing that may be sampled or searched for is exact.
func roughReport(t *testing.T) *bargainReport {
	s, err := scenarios.Load("cafe-band")
	require.NoError(t, err)
	b := s.Bargain(&s.Lengths[0])
	a, err := outcome.Analyse(b.Problem, 1)
	require.NoError(t, err)
	a.TooLarge = errors.New("too large to search exactly: 4 proposals")
	a.Zone = outcome.Share{Of: big.NewInt(336), Hits: 25, Drawn: 100}
	a.Solutions[0].Points = nil
	a.Parties[0].Ideal = outcome.Best{}
	return newBargainReport(s, &s.Lengths[0], &b, a)
}

func TestOutcomeSaysWhatIsNotExact(t *testing.T) {
	var text bytes.Buffer
	require.NoError(t, roughReport(t).write(&text))
	assert.Contains(t, text.String(), "A share of about 0.250000 of them")
	assert.Contains(t, text.String(), "(sampled: 100 outcomes drawn, ±0.085981)")
	assert.Contains(t, text.String(), "The frontier and what rests on it were searched for and may be bettered: too large to search exactly: 4 proposals\n")
	assert.Regexp(t, `\n  nash +none\n`, text.String())
	assert.Regexp(t, `\(cafe\) .* none\n`, text.String())
}

func TestOutcomeSaysToProgramsWhatIsNotExact(t *testing.T) {
	data, err := json.Marshal(roughReport(t))
	require.NoError(t, err)
	var read struct {
		Exact    bool
		TooLarge string `json:"too_large"`
		Zone     map[string]any
		Parties  []struct{ Ideal *struct{} }
	}
	require.NoError(t, json.Unmarshal(data, &read))
	assert.False(t, read.Exact)
	assert.NotEmpty(t, read.TooLarge)
	assert.Equal(t, false, read.Zone["exact"])
	assert.Equal(t, 100.0, read.Zone["drawn"])
	assert.NotContains(t, read.Zone, "outcomes")
	assert.Nil(t, read.Parties[0].Ideal)
	assert.NotNil(t, read.Parties[1].Ideal)
}

func TestDecimal(t *testing.T) {
	for name, c := range map[string]struct {
		n, places int
		want      json.Number
	}{
		"keeps leading zeros": {24, 3, "0.024"},
		"keeps the whole":     {1240, 3, "1.240"},
		"writes nothing as 0": {0, 6, "0.000000"},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, decimal(c.n, c.places)) })
	}
}

func TestPackagesAreReadAsTheyAreWritten(t *testing.T) {
	s, err := scenarios.Load("nato-russia")
	require.NoError(t, err)
	b := s.Bargain(&s.Lengths[0])
	a, err := outcome.Analyse(b.Problem, 1)
	require.NoError(t, err)
	r := newBargainReport(s, &s.Lengths[0], &b, a)
	for n, p := range r.Frontier {
		var agreed []string
		for _, item := range p.Package {
			agreed = append(agreed, item.words())
		}
		o, err := agreedOutcome(&b, agreed)
		require.NoError(t, err)
		assert.Equal(t, a.Frontier[n].Outcome, o)
	}
}
