package class

import (
	"context"
	"errors"
	"log/slog"
	"strconv"
	"strings"
	"time"

	"parley/server/journal"
	"parley/server/protocol"
	"parley/server/room"
)

const (
	// watch is how often deadlines of sleeping tables are looked at.
	watch = time.Second
	// early is how long before its deadline a table is woken.
	early = 2 * time.Second
	// again is how long a table that could not be woken is left before it is tried once more.
	again = 10 * time.Second
	// pacing is how often it is looked whether a class falls behind its plan, though nothing happens.
	pacing = 10 * time.Second
	// sweep is how often idle rooms are closed and old classes deleted.
	sweep = time.Minute
)

// Run keeps the registry until ctx ends: it tells tables what a crash kept from them, wakes those whose
// deadline comes, closes idle rooms, and deletes classes that are too old. When ctx ends it closes all
// rooms and returns when they have ended.
func (r *Registry) Run(ctx context.Context) {
	defer r.Close()
	for _, c := range r.all() {
		if !c.State().Over {
			c.tables.deliver(ctx)
		}
	}
	r.expire(ctx)
	watching, pacing, sweeping := time.NewTicker(watch), time.NewTicker(pacing), time.NewTicker(sweep)
	defer watching.Stop()
	defer pacing.Stop()
	defer sweeping.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-watching.C:
			r.wake(ctx)
			r.checkJournal()
		case <-pacing.C:
			for _, c := range r.all() {
				c.links.timePassed()
			}
		case <-sweeping.C:
			for _, c := range r.all() {
				c.tables.closeIdle()
			}
			r.expire(ctx)
		}
	}
}

// checkJournal tells everybody, once, when nothing can be stored any more.
func (r *Registry) checkJournal() {
	err := r.journal.Err()
	if !errors.Is(err, journal.ErrReadOnly) || r.readOnly.Swap(true) {
		return
	}
	r.log.Error("journal is read-only until a restart", slog.Any("err", err))
	for _, c := range r.all() {
		for _, l := range c.links.list(everybody) {
			l.send(readOnlyNotice)
		}
	}
}

// readOnlyNotice goes to everybody while nothing can be stored.
var readOnlyNotice = protocol.ServerNotice{Code: "read_only", Text: room.ErrReadOnly.Text}

// Close closes all rooms and returns when they have ended. Nothing can be opened any more. Sockets are to
// be closed before.
func (r *Registry) Close() {
	r.mu.Lock()
	r.ending = true
	r.mu.Unlock()
	r.end()
	r.running.Wait()
}

// goes runs f on a goroutine that Close waits for. It returns false once the registry closes.
func (r *Registry) goes(f func()) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.ending {
		return false
	}
	r.running.Go(f)
	return true
}

// alive tells whether rooms can still be opened.
func (r *Registry) alive() bool { return r.life.Err() == nil }

// wake opens the rooms of sleeping tables whose deadlines come.
func (r *Registry) wake(ctx context.Context) {
	soon := time.Now().Add(early).UnixMilli()
	var names []journal.Name
	r.mu.Lock()
	for name, due := range r.due {
		if due <= soon {
			names = append(names, name)
			delete(r.due, name)
		}
	}
	r.mu.Unlock()
	for _, name := range names {
		c, n := r.find(name)
		if c == nil {
			continue
		}
		if _, err := c.tables.room(ctx, n); err != nil && ctx.Err() == nil {
			c.log.Error("table could not be woken", slog.Int("table", n), slog.Any("err", err))
			r.mu.Lock()
			r.due[name] = time.Now().Add(again).UnixMilli()
			r.mu.Unlock()
		}
	}
}

// find returns the class and the number of the table whose journal that is.
func (r *Registry) find(table journal.Name) (*Class, int) {
	rest, _ := strings.CutPrefix(string(table), "table/")
	id, number, _ := strings.Cut(rest, "/")
	n, err := strconv.Atoi(number)
	if err != nil {
		return nil, 0
	}
	return r.Class(ID(id)), n
}

// expire deletes the classes whose time is over.
func (r *Registry) expire(ctx context.Context) {
	now := time.Now().UnixMilli()
	for _, c := range r.all() {
		if c.State().Expires > now {
			continue
		}
		if err := r.Delete(ctx, c); err != nil && ctx.Err() == nil {
			c.log.Error("class could not be deleted", slog.Any("err", err))
		}
	}
}
