package library

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"parley/game/scenario"
	"parley/server/journal"
)

// uploads begins the names of the journals that hold uploaded files, one record each.
const uploads = "scenario/"

// maxUploads is how many uploaded files are kept.
const maxUploads = 200

// ErrTooManyUploads tells that no more files are kept.
var ErrTooManyUploads = fmt.Errorf("more than %d uploaded scenarios", maxUploads)

// upload is the one event of such a journal.
type upload struct {
	Name string `json:"name"`
	File []byte `json:"file"`
}

// Upload lists a file under a name and keeps it, with its diagnostics if it has errors. The same bytes
// uploaded twice are one entry.
func (l *Library) Upload(ctx context.Context, by, name string, data []byte) (*Entry, error) {
	if len(data) > scenario.MaxBytes {
		return newEntry(Uploaded, "", name, data), nil // its diagnostics say so; it is not kept
	}
	key := hash(data)[:16]
	id := string(Uploaded) + "/" + key
	if e := l.Find(id); e != nil {
		return e, nil
	}
	n := 0
	for _, e := range l.List() {
		if e.From == Uploaded {
			n++
		}
	}
	if n >= maxUploads {
		return nil, ErrTooManyUploads
	}
	events, err := json.Marshal([]upload{{name, data}})
	if err != nil {
		return nil, err
	}
	_, err = l.journal.Append(ctx, journal.Name(uploads+key), journal.Record{
		N: 1, At: time.Now().UnixMilli(), By: by, Move: json.RawMessage(`{"verb":"upload"}`), Events: events,
	})
	if err != nil {
		return nil, fmt.Errorf("keep uploaded scenario: %w", err)
	}
	e := newEntry(Uploaded, id, name, data)
	e.By = by
	l.put(id, e)
	return e, nil
}

// Remove forgets an uploaded file; classes that play it go on.
func (l *Library) Remove(ctx context.Context, id string) error {
	key, ok := strings.CutPrefix(id, string(Uploaded)+"/")
	if !ok || l.Find(id) == nil {
		return nil
	}
	if err := l.journal.Delete(ctx, journal.Name(uploads+key)); err != nil {
		return fmt.Errorf("remove uploaded scenario: %w", err)
	}
	l.put(id, nil)
	return nil
}

// readUploads lists what was uploaded before.
func (l *Library) readUploads(ctx context.Context) error {
	for head, err := range l.journal.Heads(ctx, uploads) {
		if err != nil {
			return err
		}
		for rec, err := range l.journal.Read(ctx, head.Name, 1) {
			if err != nil {
				return err
			}
			var kept []upload
			if err := json.Unmarshal(rec.Events, &kept); err != nil {
				return fmt.Errorf("%s: %w", head.Name, err)
			}
			for _, u := range kept {
				id := string(Uploaded) + "/" + strings.TrimPrefix(string(head.Name), uploads)
				e := newEntry(Uploaded, id, u.Name, u.File)
				e.By = rec.By
				l.put(id, e)
			}
		}
	}
	return nil
}
