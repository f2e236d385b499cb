package web

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"parley/server/class"
	"parley/server/journal/sqlite"
)

// The kinds of items that sessions are made of. The key of both is the hash of the session's token. When a session
// was last used stands apart, so that noting it can never bring back a session that was ended meanwhile.
const (
	sessionItem = "host-session"
	seenItem    = "host-seen"
)

const (
	sessionKeep = 90 * 24 * time.Hour
	// seenEvery is how exact the note of when a session was last used is.
	seenEvery = 10 * time.Minute
	// freshFor is how long somebody who came by a link may set a password without knowing the old one.
	freshFor = time.Hour
)

// session is an instructor at one browser.
type session struct {
	key    string // hash of its token
	owner  class.Owner
	began  time.Time
	seen   time.Time // when it was last used, to within seenEvery
	byLink bool
}

// keptSession is a session as it is stored.
type keptSession struct {
	Instructor class.Owner `json:"instructor"`
	Began      int64       `json:"began"`
	Link       bool        `json:"link,omitempty"`
}

// id names a session to its instructor. It opens nothing.
func (s session) id() string { return class.HashToken(s.key)[:16] }

// fresh tells whether somebody came by a link just now: they need no old password.
func (s session) fresh(now time.Time) bool { return s.byLink && now.Sub(s.began) < freshFor }

// readSession reads a session; one of an older server is its instructor's id alone.
func readSession(it sqlite.Item) session {
	var kept keptSession
	if json.Unmarshal(it.Value, &kept) != nil {
		kept = keptSession{Instructor: class.Owner(it.Value)}
	}
	began := time.UnixMilli(kept.Began)
	return session{key: it.Key, owner: kept.Instructor, began: began, seen: began, byLink: kept.Link}
}

// begin gives an instructor a session, and returns its token.
func (d doors) begin(ctx context.Context, owner class.Owner, byLink bool) (token string, expires time.Time, err error) {
	now := time.Now()
	value, err := json.Marshal(keptSession{Instructor: owner, Began: now.UnixMilli(), Link: byLink})
	if err != nil {
		return "", time.Time{}, err
	}
	token, expires = class.NewToken(), now.Add(sessionKeep)
	err = d.items.Put(ctx, sqlite.Item{Kind: sessionItem, Key: class.HashToken(token), Value: value, Expires: expires})
	if err != nil {
		return "", time.Time{}, fmt.Errorf("begin an instructor's session: %w", err)
	}
	return token, expires, nil
}

// session returns the session with that key, or errSession.
func (d doors) session(ctx context.Context, key string) (session, error) {
	it, err := d.items.Get(ctx, sessionItem, key)
	if errors.Is(err, sqlite.ErrNoItem) {
		return session{}, errSession
	}
	if err != nil {
		return session{}, fmt.Errorf("look up a session: %w", err)
	}
	at := readSession(it)
	switch it, err := d.items.Get(ctx, seenItem, key); {
	case err == nil:
		at.seen = readSeen(it)
	case !errors.Is(err, sqlite.ErrNoItem):
		return session{}, fmt.Errorf("look up a session: %w", err)
	}
	return at, nil
}

// sessions returns the sessions of an instructor, the one used last first.
func (d doors) sessions(ctx context.Context, owner class.Owner) ([]session, error) {
	items, err := d.items.List(ctx, sessionItem)
	if err != nil {
		return nil, fmt.Errorf("list sessions: %w", err)
	}
	notes, err := d.items.List(ctx, seenItem)
	if err != nil {
		return nil, fmt.Errorf("list sessions: %w", err)
	}
	seen := map[string]time.Time{}
	for _, it := range notes {
		seen[it.Key] = readSeen(it)
	}
	var list []session
	for _, it := range items {
		at := readSession(it)
		if at.owner != owner {
			continue
		}
		if when, ok := seen[at.key]; ok {
			at.seen = when
		}
		list = append(list, at)
	}
	slices.SortStableFunc(list, func(a, b session) int {
		return cmp.Or(b.seen.Compare(a.seen), b.began.Compare(a.began))
	})
	return list, nil
}

func readSeen(it sqlite.Item) time.Time {
	var ms int64
	if json.Unmarshal(it.Value, &ms) != nil {
		return time.Time{}
	}
	return time.UnixMilli(ms)
}

// use notes that a session is used now.
func (d doors) use(ctx context.Context, at session) error {
	now := time.Now()
	if now.Sub(at.seen) < seenEvery {
		return nil
	}
	return d.items.Put(ctx, sqlite.Item{
		Kind: seenItem, Key: at.key, Value: []byte(fmt.Sprint(now.UnixMilli())), Expires: now.Add(sessionKeep),
	})
}

// end ends a session, if it is there.
func (d doors) end(ctx context.Context, key string) error {
	for _, kind := range []string{sessionItem, seenItem} {
		if err := d.items.Delete(ctx, kind, key); err != nil {
			return fmt.Errorf("end a session: %w", err)
		}
	}
	return nil
}
