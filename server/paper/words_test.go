package paper

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/scenario"
	"parley/scenarios"
)

// Every text is used somewhere: by its key, as one of a list, or with an ending that the scenario decides.
func TestNoTextIsLeftOver(t *testing.T) {
	var sources strings.Builder
	for _, pattern := range []string{"*.tmpl", "*.go"} {
		names, err := fs.Glob(os.DirFS("."), pattern)
		require.NoError(t, err)
		for _, name := range names {
			if name == "english.go" || strings.HasSuffix(name, "_test.go") {
				continue
			}
			data, err := os.ReadFile(filepath.Clean(name))
			require.NoError(t, err)
			sources.Write(data)
		}
	}
	for key := range english {
		i := strings.LastIndex(key, ".")
		used := strings.Contains(sources.String(), `"`+key+`"`)
		if i > 0 {
			used = used || strings.Contains(sources.String(), `"`+key[:i]+`"`) || strings.Contains(sources.String(), `"`+key[:i+1]+`"`)
		}
		assert.True(t, used, key)
	}
}

func TestThereAreWordsForWhateverAFileSays(t *testing.T) {
	for _, key := range []string{
		"decides." + string(scenario.DecidesAny), "decides." + string(scenario.DecidesHead), "decides." + string(scenario.DecidesMajority),
		"decides." + string(scenario.DecidesConsensus), "decides." + string(scenario.DecidesSilence),
		"speaks." + string(scenario.SpeaksAny), "speaks." + string(scenario.SpeaksHead), "speaks." + string(scenario.SpeaksSeconded),
		"card." + string(scenario.VerifyOpen), "card." + string(scenario.VerifyInspect), "card." + string(scenario.VerifyNone),
		"absent." + string(scenario.AbsentBot), "absent." + string(scenario.AbsentShared),
		"absent." + string(scenario.AbsentObserver), "absent." + string(scenario.AbsentLeftOut),
	} {
		assert.Contains(t, english, key)
	}
	_, err := say("nothing of the kind")
	assert.Error(t, err)
}

func TestAConditionIsPutIntoWords(t *testing.T) {
	s, err := scenarios.Load("cafe-band")
	require.NoError(t, err)
	points := func(n int) *scenario.Points { p := scenario.Points(n) * scenario.Point; return &p }
	trust := scenario.Direction{Truster: "cafe", Trusted: "band"}
	for name, c := range map[string]struct {
		guard *scenario.Guard
		party scenario.PartyID
		want  string
	}{
		"none":      {nil, "", ""},
		"agreed":    {&scenario.Guard{Agreed: &scenario.Deals{Of: []scenario.ProposalID{"fee", "cellar"}}}, "", "“Fee” is agreed and “The cellar” is agreed"},
		"a number":  {&scenario.Guard{Breached: &scenario.Deals{AtLeast: 2}}, "", "2 or more cards were broken at least once"},
		"trust":     {&scenario.Guard{Trust: map[scenario.Direction]scenario.Bounds{trust: {AtLeast: points(40), Below: points(60)}}}, "", "trust of The Blue Kettle in Five Past Midnight is 40 or more and below 60"},
		"a round":   {&scenario.Guard{Round: &scenario.Bounds{AtLeast: points(3)}}, "", "the round of the phase is 3 or more"},
		"a phase":   {&scenario.Guard{Phase: []scenario.PhaseID{"the-talk"}}, "", "the phase is “Tuesday afternoon”"},
		"not":       {&scenario.Guard{Not: &scenario.Guard{Injected: []scenario.InjectID{"a-letter"}}}, "", "not the news “A letter under the door” was read"},
		"a concern": {&scenario.Guard{Met: map[scenario.ConcernID]scenario.Share{"the-neighbour": 800}}, "", "“One more complaint” is met to 80 %"},
		"one of several": {
			&scenario.Guard{Any: []scenario.Guard{{WalkedOut: []scenario.PartyID{"cafe"}}, {WalkedOut: []scenario.PartyID{"band"}}}}, "",
			"(The Blue Kettle walked out for good or Five Past Midnight walked out for good)",
		},
		"a hidden concern, to those who hold it":    {&scenario.Guard{Voiced: []scenario.ConcernID{"the-neighbour"}}, "cafe", "“One more complaint” was voiced"},
		"a hidden concern, to those who do not":     {&scenario.Guard{Voiced: []scenario.ConcernID{"the-neighbour"}}, "band", "something that The Blue Kettle keeps to itself was voiced"},
		"a concern that is known, to those outside": {&scenario.Guard{Voiced: []scenario.ConcernID{"empty-wednesdays"}}, "band", "“Empty tables in the middle of the week” was voiced"},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.want, eyes{s, c.party}.condition(c.guard))
		})
	}
}

func TestALadderFollowsTheRules(t *testing.T) {
	at := func(lines []ladder, trust, weight int) string { return lines[trust/10].Moves[weight-1] }
	assert.Equal(t, "3.6", at(gains(), 40, 6), "6 * (1 - 40/100)")
	assert.Equal(t, "0.0", at(gains(), 100, 10), "nothing is left to gain")
	assert.Equal(t, "6.0", at(losses(2000), 40, 6), "6 * 2 * 0.5: never less than half is at stake")
	assert.Equal(t, "9.6", at(losses(2000), 80, 6), "6 * 2 * 80/100")
	assert.Equal(t, "0.8", at(losses(1500), 0, 1), "0.75, rounded")
}

func TestAPlanCountsWhatPaperTakes(t *testing.T) {
	s, err := scenarios.Load("cafe-band")
	require.NoError(t, err)
	short := newPlan(s, s.Length("15-minutes"))
	assert.Equal(t, "27", short.Sum, "5 + 3 + 3 rounds of 2 and 3 + 4")
	assert.Equal(t, "12", short.Over)
	assert.False(t, short.Aftermath)
	long := newPlan(s, s.Length("25-minutes"))
	assert.Equal(t, "40", long.Sum, "5 + 4 + 3 rounds of 3 and 3 + 4 times 2 + 5")
	assert.True(t, long.Aftermath)
	for takes, want := range map[scenario.Seconds]string{30: "½", 60: "1", 90: "1½", 100: "1½", 0: "0"} {
		assert.Equal(t, want, minutes(takes))
	}
}

func TestNewsOfAPhaseThatIsNotPlayedIsTheTeachersChoice(t *testing.T) {
	s, err := scenarios.Load("nato-russia")
	require.NoError(t, err)
	due := func(l scenario.LengthID) (n int) {
		for _, item := range newTeacher(s, s.Length(l)).News {
			if item.When != "" {
				n++
			}
		}
		return n
	}
	assert.Equal(t, 4, due("90-minutes"))
	assert.Equal(t, 2, due("50-minutes"))
}
