package web_test

import (
	"encoding/json"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/protocol"
)

func TestAnInstructorSeesHowLongALessonTakes(t *testing.T) {
	b := newSite(t).instructor()
	var plan struct {
		Steps []struct {
			Kind, Phase string
			Takes       int64
		}
		Minutes int
	}
	b.get("/api/plan?scenario=cafe-band&length=15-minutes").into(t, &plan)
	require.GreaterOrEqual(t, len(plan.Steps), 4)
	var all int64
	for _, s := range plan.Steps {
		all += s.Takes
	}
	assert.Equal(t, "joining", plan.Steps[0].Kind)
	assert.Equal(t, "debrief", plan.Steps[len(plan.Steps)-1].Kind)
	assert.Equal(t, (all+59_999)/60_000, int64(plan.Minutes))

	assert.Equal(t, protocol.CodeNoScenario, b.get("/api/plan?scenario=chess&length=15-minutes").code(t))
	assert.Equal(t, protocol.CodeNoLength, b.get("/api/plan?scenario=cafe-band&length=a-year").code(t))
	assert.Equal(t, http.StatusUnauthorized, b.site.browser().get("/api/plan?scenario=cafe-band&length=15-minutes").status)
}

func TestAClassOpensWithItsSettings(t *testing.T) {
	b := newSite(t).instructor()
	open := func(more map[string]any) answer {
		wish := map[string]any{"scenario": "cafe-band", "length": "15-minutes"}
		for name, value := range more {
			wish[name] = value
		}
		return b.post("/api/classes", wish)
	}
	var opened struct{ Class string }
	made := open(map[string]any{
		"names": "generated", "late": "observe", "wait": true, "stand_in": false, "absence": 30, "idle": 0,
		"ticket": []string{"What surprised you?", "What now?"}, "days": 3,
	})
	require.Equal(t, http.StatusOK, made.status, made.body)
	made.into(t, &opened)
	var now protocol.ServerClass
	require.NoError(t, json.Unmarshal(b.dial("/ws/"+opened.Class+"?as=instructor").next("class"), &now))
	assert.Equal(t, protocol.SettingsView{
		Names: protocol.NamesGenerated, Late: protocol.LateObserve, Wait: true, Absence: 30, Veil: true, Ticket: []string{"What surprised you?", "What now?"},
	}, now.Class.Settings)
	assert.InDelta(t, time.Now().Add(72*time.Hour).UnixMilli(), now.Class.Expires, 60_000)

	for name, wrong := range map[string]map[string]any{
		"names from nowhere":    {"names": "horoscope"},
		"an absence too short":  {"absence": 1},
		"a ticket of one":       {"ticket": []string{"Why?"}},
		"a question to nothing": {"ticket": []string{"", ""}},
		"years":                 {"days": 4000},
		"a setting unknown":     {"colour": "blue"},
		"a number as words":     {"idle": "long"},
	} {
		t.Run("but not with "+name, func(t *testing.T) { assert.Equal(t, http.StatusBadRequest, open(wrong).status) })
	}
}

func TestAProjectorOpensWithTheInstructorsCookie(t *testing.T) {
	s := newSite(t)
	b := s.instructor()
	id, code := b.class()
	w := b.dial("/ws/" + id + "?as=projector")
	var now protocol.ServerWall
	require.NoError(t, json.Unmarshal(w.next("wall"), &now))
	assert.Equal(t, code, now.Wall.Code)
	assert.Contains(t, string(w.command(protocol.Lock{})), `"not_yours"`)

	student := s.browser()
	require.Equal(t, http.StatusOK, student.post("/api/join", map[string]string{"code": code, "name": "Kim"}).status)
	conn, _, err := student.dialFrom("/ws/"+id+"?as=projector", s.URL)
	require.NoError(t, err)
	defer conn.Close()
	assert.Equal(t, protocol.CloseNoEntry, closeCode(conn))
}
