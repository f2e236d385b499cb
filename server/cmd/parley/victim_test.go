package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/cookiejar"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

// victim is a server that is killed and started again, on one folder and one port.
type victim struct {
	t    *testing.T
	dir  string
	addr string
	code string
	cmd  *exec.Cmd
	host *browser
}

func newVictim(t *testing.T) *victim {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	s := &victim{t: t, dir: t.TempDir(), addr: l.Addr().String()}
	t.Cleanup(func() {
		if s.cmd != nil {
			s.kill()
		}
	})
	return s
}

// start starts the program and returns when it answers.
func (s *victim) start() {
	s.t.Helper()
	s.cmd = exec.Command("parley", "serve", "--addr", s.addr, "--data", s.dir, "--bot-pace", "0")
	s.cmd.Stderr = os.Stderr
	s.cmd.Env = append(os.Environ(), "PARLEY_LOG_LEVEL=error")
	require.NoError(s.t, s.cmd.Start())
	require.Eventually(s.t, func() bool {
		resp, err := http.Get("http://" + s.addr + "/healthz")
		if err != nil {
			return false
		}
		resp.Body.Close()
		return resp.StatusCode == http.StatusOK
	}, 20*time.Second, 10*time.Millisecond, "the server starts")
}

// kill ends the program as a pulled plug would.
func (s *victim) kill() {
	s.cmd.Process.Signal(syscall.SIGKILL)
	s.cmd.Wait()
}

// browser is a client with cookies of its own.
type browser struct {
	t    *testing.T
	name string
	base string
	http.Client
}

func (s *victim) browser(name string) *browser {
	jar, err := cookiejar.New(nil)
	require.NoError(s.t, err)
	return &browser{s.t, name, "http://" + s.addr, http.Client{Jar: jar, Timeout: 10 * time.Second}}
}

func (b *browser) post(path string, v, into any) {
	b.t.Helper()
	body, err := json.Marshal(v)
	require.NoError(b.t, err)
	resp, err := b.Post(b.base+path, "application/json", bytes.NewReader(body))
	require.NoError(b.t, err)
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	require.NoError(b.t, err)
	require.Equal(b.t, http.StatusOK, resp.StatusCode, "%s: %s", path, data)
	if into != nil {
		require.NoError(b.t, json.Unmarshal(data, into))
	}
}

func (b *browser) dial(path string) (*websocket.Conn, error) {
	d := websocket.Dialer{Subprotocols: []string{protocol.Subprotocol}, Jar: b.Jar, HandshakeTimeout: 5 * time.Second}
	conn, _, err := d.Dial("ws"+strings.TrimPrefix(b.base, "http")+path, http.Header{"Origin": {b.base}})
	return conn, err
}

// openClass lets the instructor in by a one-time link and opens a class of the flagship.
func (s *victim) openClass() string {
	s.t.Helper()
	link, err := exec.Command("parley", "instructor-link", "--data", s.dir).Output()
	require.NoError(s.t, err)
	_, token, _ := strings.Cut(strings.TrimSpace(string(link)), "#")
	s.host = s.browser("instructor")
	s.host.post("/api/instructor", map[string]string{"token": token}, nil)
	var opened struct{ Class string }
	s.host.post("/api/classes", map[string]any{"scenario": "nato-russia", "length": "90-minutes", "drafts": false}, &opened)
	resp, err := s.host.Get(s.host.base + "/api/classes")
	require.NoError(s.t, err)
	defer resp.Body.Close()
	var list struct{ Classes []struct{ Code string } }
	require.NoError(s.t, json.NewDecoder(resp.Body).Decode(&list))
	s.code = list.Classes[0].Code
	return opened.Class
}

// instruct gives one command of the class, or one move to all tables.
func (s *victim) instruct(class string, command protocol.Command, move game.Move) {
	s.t.Helper()
	conn, err := s.host.dial("/ws/" + class + "?as=instructor")
	require.NoError(s.t, err)
	defer conn.Close()
	id := protocol.CommandID(fmt.Sprintf("host%d:1", rand.IntN(1e6)))
	var message any = protocol.ClientMove{ID: id, Move: protocol.AnyMove{Move: move}}
	if command != nil {
		message = protocol.ClientCommand{ID: id, Command: protocol.AnyCommand{Command: command}}
	}
	require.NoError(s.t, send(conn, protocol.ClientHello{}))
	require.NoError(s.t, send(conn, message))
	for {
		_, data, err := conn.ReadMessage()
		require.NoError(s.t, err)
		var answer struct{ Type, ID, Text string }
		require.NoError(s.t, json.Unmarshal(data, &answer))
		if answer.ID == string(id) {
			require.Equal(s.t, "ack", answer.Type, answer.Text)
			return
		}
	}
}

func send(conn *websocket.Conn, message any) error {
	data, err := protocol.Encode(message)
	if err != nil {
		return err
	}
	conn.SetWriteDeadline(time.Now().Add(5 * time.Second))
	return conn.WriteMessage(websocket.TextMessage, data)
}
