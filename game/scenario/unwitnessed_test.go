package scenario

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestUnwitnessedEndings(t *testing.T) {
	const endings = `
  rich: {title: Rich, when: {agreed: {at_least: 3}}, epilogue: There is no third thing to agree.}
  sold: {title: Sold, when: {agreed: sale}, epilogue: The bicycle has a new home.}
  late: {title: Late, when: {round: {at_least: 3}}, epilogue: It got dark.}
  rain: {title: Rain, when: {any: [{injected: storm}, {all: [{injected: [news, storm]}]}]}, epilogue: It rains.}
  told: {title: Told, when: {any: [{injected: storm}, {injected: news}]}, epilogue: It was in the paper.}
`
	src := smallWith(t, "\n  sold: {title: Sold, when: {agreed: sale}, epilogue: The bicycle has a new home.}\n", endings,
		"lengths:\n", "injects:\n  storm: {title: A storm, text: It comes.}\n  news: {title: News, text: It is true., when: {round: {at_least: 2}}}\nlengths:\n",
		"minutes: 30, phases: talk}", "minutes: 30, phases: talk}\n  long: {title: Long, minutes: 40, phases: talk, rounds: {talk: 3}}")
	s, ds := Parse("bike.yaml", src)
	require.NotNil(t, s, "%s", ds)
	require.Len(t, only(CodeUnreachableEnding, ds), 1, "%s", ds)

	none := func(EndingID) bool { return false }
	assert.Equal(t, ""+
		"bike.yaml:54:3: warning[unwitnessed-ending]: bots never came to the ending sold, in 400 plays each of short and long; loosen its `when`, or tighten that of an ending above it, which comes first\n"+
		"bike.yaml:55:3: warning[unwitnessed-ending]: bots never came to the ending late, in 400 plays of long; loosen its `when`, or tighten that of an ending above it, which comes first\n"+
		"bike.yaml:57:3: warning[unwitnessed-ending]: bots never came to the ending told, in 400 plays each of short and long; loosen its `when`, or tighten that of an ending above it, which comes first\n"+
		"bike.yaml:58:3: warning[unwitnessed-ending]: bots never came to the ending unsold, in 400 plays each of short and long; tighten the `when` of an ending above it, one of which always holds, or be content\n",
		s.Unwitnessed("bike.yaml", 400, none).String(),
		"neither the one that cannot come, nor the one that waits for news of the instructor's")
	assert.Empty(t, s.Unwitnessed("bike.yaml", 400, func(EndingID) bool { return true }))
	assert.Len(t, s.Unwitnessed("bike.yaml", 400, func(id EndingID) bool { return id != "late" }), 1)
}
