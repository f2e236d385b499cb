package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"parley/server/class"
	"parley/server/journal/sqlite"
)

// A server that runs can be asked for a link, a backup or an export through a socket in its data folder, which only the
// user who owns the folder can open. What goes over it is plain HTTP.
const controlSocket = "control.sock"

// control is what a running server does for the other commands.
type control struct {
	engine  *sqlite.Engine
	classes *class.Registry
	base    func() string // the address that browsers use
	log     *slog.Logger
}

// reply is the answer to a request.
type reply struct {
	Link  string `json:"link,omitempty"`
	Error string `json:"error,omitempty"`
}

// listenControl opens the socket in dir. One that a killed server left is replaced: the folder's lock says
// that none runs.
func listenControl(dir string) (net.Listener, error) {
	path := filepath.Join(dir, controlSocket)
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	l, err := net.Listen("unix", path)
	if err != nil {
		return nil, err
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return nil, errors.Join(err, l.Close())
	}
	return l, nil
}

func (c *control) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /instructor-link", func(w http.ResponseWriter, r *http.Request) {
		var wish linkWish
		err := json.NewDecoder(io.LimitReader(r.Body, 1<<16)).Decode(&wish)
		var token string
		if err == nil {
			token, err = wish.make(r.Context(), c.engine)
		}
		c.answer(w, reply{Link: c.base() + "/host#" + token}, err)
	})
	mux.HandleFunc("POST /backup", func(w http.ResponseWriter, r *http.Request) {
		var wish struct{ To string }
		err := json.NewDecoder(io.LimitReader(r.Body, 1<<16)).Decode(&wish)
		if err == nil {
			err = c.engine.Backup(r.Context(), wish.To)
		}
		c.answer(w, reply{}, err)
	})
	mux.HandleFunc("POST /export", func(w http.ResponseWriter, r *http.Request) {
		var wish exportWish
		err := json.NewDecoder(io.LimitReader(r.Body, 1<<16)).Decode(&wish)
		if err == nil {
			err = wish.write(r.Context(), c.classes)
		}
		c.answer(w, reply{}, err)
	})
	return mux
}

func (c *control) answer(w http.ResponseWriter, ok reply, err error) {
	if err != nil {
		c.log.Warn("control request failed", slog.Any("err", err))
		w.WriteHeader(http.StatusInternalServerError)
		ok = reply{Error: err.Error()}
	}
	json.NewEncoder(w).Encode(ok) // whoever asked may be gone
}

// errNoServer tells that no server runs on a data folder.
var errNoServer = errors.New("no server runs")

// askControl asks the server that runs on dir.
func askControl(ctx context.Context, dir, path string, wish any) (reply, error) {
	body, err := json.Marshal(wish)
	if err != nil {
		return reply{}, err
	}
	client := http.Client{Transport: &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{Timeout: 5 * time.Second}).DialContext(ctx, "unix", filepath.Join(dir, controlSocket))
	}}}
	defer client.CloseIdleConnections()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://parley"+path, bytes.NewReader(body))
	if err != nil {
		return reply{}, err
	}
	resp, err := client.Do(req)
	if dial := (*net.OpError)(nil); errors.As(err, &dial) && dial.Op == "dial" {
		return reply{}, errNoServer
	}
	if err != nil {
		return reply{}, fmt.Errorf("ask the running server: %w", err)
	}
	defer resp.Body.Close()
	var answer reply
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return reply{}, fmt.Errorf("ask the running server: %w", err)
	}
	if answer.Error != "" {
		return reply{}, errors.New(answer.Error)
	}
	return answer, nil
}
