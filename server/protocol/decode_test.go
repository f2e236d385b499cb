package protocol_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

func TestDecodeClientRefuses(t *testing.T) {
	move := func(m string) string { return `{"type":"move","id":"dev1:1","move":` + m + `}` }
	for what, c := range map[string]struct {
		message string
		code    protocol.Code
	}{
		"nothing":                      {``, protocol.CodeMalformed},
		"what is not JSON":             {`hello`, protocol.CodeMalformed},
		"an array":                     {`[{"type":"hello"}]`, protocol.CodeMalformed},
		"a bare null":                  {`null`, protocol.CodeMalformed},
		"half a message":               {`{"type":"hello"`, protocol.CodeMalformed},
		"two messages in one":          {`{"type":"hello"}{"type":"hello"}`, protocol.CodeMalformed},
		"something behind it":          {`{"type":"hello"} x`, protocol.CodeMalformed},
		"invalid UTF-8":                {"{\"type\":\"hello\",\"epoch\":\"\xff\"}", protocol.CodeMalformed},
		"no type":                      {`{}`, protocol.CodeMalformed},
		"an unknown type":              {`{"type":"shout","id":"dev1:1"}`, protocol.CodeUnknown},
		"a server's type":              {`{"type":"frame","id":"dev1:1"}`, protocol.CodeUnknown},
		"a type that is a number":      {`{"type":1}`, protocol.CodeMalformed},
		"an unknown field":             {`{"type":"hello","seat":"ben"}`, protocol.CodeMalformed},
		"an unknown field of a move":   {move(`{"verb":"ready","seat":"ben"}`), protocol.CodeMalformed},
		"a field in capitals":          {`{"Type":"hello"}`, protocol.CodeMalformed},
		"a field twice":                {`{"type":"hello","number":1,"number":2}`, protocol.CodeMalformed},
		"a verb twice":                 {move(`{"verb":"ready","verb":"walk-out"}`), protocol.CodeMalformed},
		"a number that is a text":      {`{"type":"hello","number":"1"}`, protocol.CodeMalformed},
		"a number with a fraction":     {move(`{"verb":"accept","offer":1.5}`), protocol.CodeMalformed},
		"a number beyond all":          {move(`{"verb":"accept","offer":1e999}`), protocol.CodeMalformed},
		"what is not a number":         {move(`{"verb":"accept","offer":NaN}`), protocol.CodeMalformed},
		"no id":                        {`{"type":"move","move":{"verb":"ready"}}`, protocol.CodeMalformed},
		"an id without a counter":      {`{"type":"page","id":"dev1","before":1}`, protocol.CodeMalformed},
		"an id of a long device":       {`{"type":"page","id":"abcdefghijklmnopq:1","before":1}`, protocol.CodeMalformed},
		"an id with a huge counter":    {`{"type":"page","id":"dev1:99999999999","before":1}`, protocol.CodeMalformed},
		"an id with a newline":         {`{"type":"page","id":"dev1:1\n","before":1}`, protocol.CodeMalformed},
		"no move":                      {`{"type":"move","id":"dev1:1"}`, protocol.CodeMalformed},
		"a move that is null":          {move(`null`), protocol.CodeMalformed},
		"an unknown verb":              {move(`{"verb":"cheat"}`), protocol.CodeUnknown},
		"a verb of the server":         {move(`{"verb":"expire","deadline":1}`), protocol.CodeUnknown},
		"the verb that opens a table":  {move(`{"verb":"open","length":"short"}`), protocol.CodeUnknown},
		"an unknown command":           {`{"type":"command","id":"dev1:1","command":{"verb":"explode"}}`, protocol.CodeUnknown},
		"no command":                   {`{"type":"command","id":"dev1:1"}`, protocol.CodeMalformed},
		"an empty text":                {move(`{"verb":"say","text":""}`), protocol.CodeBadText},
		"a text that is null":          {move(`{"verb":"say","text":null}`), protocol.CodeBadText},
		"a missing text":               {move(`{"verb":"say"}`), protocol.CodeBadText},
		"a text of blanks":             {move(`{"verb":"say","text":" \n\t"}`), protocol.CodeBadText},
		"a text of invisible signs":    {move(`{"verb":"say","text":"\u200b\u2060"}`), protocol.CodeBadText},
		"a text of hollow letters":     {move(`{"verb":"say","text":"\u3164\u2800\u115f"}`), protocol.CodeBadText},
		"a text of accents alone":      {move(`{"verb":"say","text":"\u0301\ufe0f"}`), protocol.CodeBadText},
		"a text that is too long":      {move(`{"verb":"say","text":"` + strings.Repeat("é", 1001) + `"}`), protocol.CodeBadText},
		"a control character":          {move(`{"verb":"say","text":"a\u0007b"}`), protocol.CodeBadText},
		"a turn of direction":          {move(`{"verb":"say","text":"a\u202eb"}`), protocol.CodeBadText},
		"a reason of two lines":        {move(`{"verb":"break-silence","offer":1,"reason":"a\nb"}`), protocol.CodeBadText},
		"a reason that is too long":    {move(`{"verb":"break-silence","offer":1,"reason":"` + strings.Repeat("a", 141) + `"}`), protocol.CodeBadText},
		"a name that is too long":      {`{"type":"command","id":"dev1:1","command":{"verb":"rename","person":"p1","name":"` + strings.Repeat("a", 41) + `"}}`, protocol.CodeBadText},
		"a statement of a page":        {move(`{"verb":"statement","text":"` + strings.Repeat("a", 301) + `"}`), protocol.CodeBadText},
		"a statement of two lines":     {move(`{"verb":"statement","text":"a\nb"}`), protocol.CodeBadText},
		"a nameless companion":         {move(`{"verb":"seat","seat":"ben","player":{"name":"Ben","with":[{"person":"p2","name":""}]}}`), protocol.CodeBadText},
		"a nameless player":            {move(`{"verb":"seat","seat":"ben","player":{"name":""}}`), protocol.CodeBadText},
		"a bomb of brackets":           {`{"type":"weigh","id":"dev1:1","package":` + strings.Repeat("[", 4000) + strings.Repeat("]", 4000) + `}`, protocol.CodeMalformed},
		"a bomb of braces":             {strings.Repeat(`{"a":`, 1000) + "1" + strings.Repeat("}", 1000), protocol.CodeMalformed},
		"an id of a level in brackets": {move(`{"verb":"offer","package":[{"proposal":"sale","levels":{"<b>":"low"}}]}`), protocol.CodeMalformed},
	} {
		t.Run(what, func(t *testing.T) {
			message, err := protocol.DecodeClient([]byte(c.message))
			require.Error(t, err)
			require.NotNil(t, message, "the caller may ask for its id")
			code, text, instead := protocol.CodeOf(err)
			assert.Equal(t, c.code, code)
			assert.Regexp(t, `^[A-Z].*\.$`, text)
			assert.NotRegexp(t, `""|EOF`, text, "a sentence for people")
			assert.Regexp(t, `^[A-Z].*\.$`, instead)
			assert.Less(t, len(text), 300)
		})
	}
}

func TestDecodeClientAllows(t *testing.T) {
	for what, text := range map[string]string{
		"a text of several lines":       `{"verb":"say","text":"one\n\ttwo"}`,
		"a text of a thousand signs":    `{"verb":"say","text":"` + strings.Repeat("é", 1000) + `"}`,
		"signs made of several":         `{"verb":"say","text":"👩‍👧 n\u0303"}`,
		"right-to-left writing":         `{"verb":"say","text":"שלום"}`,
		"an empty field of a plan":      `{"verb":"plan","walk_away":"","aim":"a","fear":"","first":""}`,
		"an offer without words":        `{"verb":"offer","package":[]}`,
		"a statement of 300 signs":      `{"verb":"statement","text":"` + strings.Repeat("é", 300) + `"}`,
		"what looks like HTML":          `{"verb":"say","text":"<script>alert(1)</script>"}`,
		"news without words of its own": `{"verb":"inject","inject":"rain"}`,
	} {
		t.Run(what, func(t *testing.T) {
			_, err := protocol.DecodeClient([]byte(`{"type":"move","id":"dev1:1","move":` + text + `}`))
			assert.NoError(t, err)
		})
	}
}

func TestARefusedMessageKeepsItsID(t *testing.T) {
	message, err := protocol.DecodeClient([]byte(`{"type":"move","id":"dev1:9","move":{"verb":"cheat"}}`))
	require.Error(t, err)
	assert.Equal(t, protocol.CommandID("dev1:9"), message.CommandID())
	_, text, _ := protocol.CodeOf(err)
	assert.Contains(t, text, `"cheat"`)
}

func TestCodeOf(t *testing.T) {
	for what, c := range map[string]struct {
		err           error
		code          protocol.Code
		text, instead string
	}{
		"takes the rules' own words": {
			&game.MoveError{By: "ben", Verb: "accept", Err: game.ErrNoSuchOffer, Detail: "9"},
			"no_such_offer", "There is no such offer: 9.", "Choose one of the offers on the table.",
		},
		"finds a refusal within":     {fmt.Errorf("table 7: %w", &protocol.Refusal{Code: "wait", Text: "A.", Instead: "B."}), "wait", "A.", "B."},
		"tells nothing of our fault": {errors.New("disk on fire"), protocol.CodeInternal, "Something went wrong on the server, and nothing was changed.", "Try again; if it stays, tell your instructor."},
	} {
		t.Run(what, func(t *testing.T) {
			code, text, instead := protocol.CodeOf(c.err)
			assert.Equal(t, c.code, code)
			assert.Equal(t, c.text, text)
			assert.Equal(t, c.instead, instead)
		})
	}
}

func FuzzDecodeClient(f *testing.F) {
	for _, seed := range []string{`{"type":"hello"}`, `{"type":"move","id":"dev1:1","move":{"verb":"say","text":"a"}}`, `{"type":"command","id":"dev1:1","command":{"verb":"lock"}}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		message, err := protocol.DecodeClient(data)
		require.NotNil(t, message)
		if err != nil {
			code, _, _ := protocol.CodeOf(err)
			require.NotEqual(t, protocol.CodeInternal, code)
			return
		}
		again, err := protocol.Encode(message)
		require.NoError(t, err)
		_, err = protocol.DecodeClient(again)
		require.NoError(t, err, "what was read can be written and read again: %s", again)
	})
}
