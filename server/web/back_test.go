package web_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/protocol"
)

func TestWhoScansAgainComesBackWithoutAName(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	id, _ := host.class()
	var class protocol.ServerClass
	console := host.dial("/ws/" + id + "?as=instructor")
	require.NoError(t, json.Unmarshal(console.next("class"), &class))
	back := map[string]any{"key": class.Class.Key, "back": true}

	people := func() int {
		var list struct{ Classes []struct{ People int } }
		host.get("/api/classes").into(t, &list)
		return list.Classes[0].People
	}
	ada := s.browser()
	require.Equal(t, 200, ada.post("/api/join", map[string]any{"key": class.Class.Key, "name": "Ada"}).status)

	assert.Equal(t, 200, ada.post("/api/join", back).status)
	assert.Equal(t, protocol.CodeCannotJoin, s.browser().post("/api/join", back).code(t), "a stranger is no one to come back")
	assert.Equal(t, 1, people(), "nobody came in by coming back")
}
