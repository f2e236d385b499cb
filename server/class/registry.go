package class

import (
	"cmp"
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"parley/game"
	"parley/game/scenario"
	"parley/server/journal"
	"parley/server/journal/seal"
	"parley/server/room"
)

// Config is what a Registry is made of.
type Config struct {
	Journal journal.Journal
	Keys    *seal.Keys
	Log     *slog.Logger

	Link        func(Key) string   // the address that lets somebody join by key; none: the path alone
	Instructors func(Owner) string // what an instructor is called; none: their id alone
	Epoch       string             // of the journal and the build
	Pace        room.Pace          // of bots
	Metrics     room.Metrics       // none: not counted
	Keep        time.Duration      // how long a class is kept, 30 days by default
	Absence     time.Duration      // after which a seat without a socket is away, 60 s by default
	Plays       Plays

	// Bots returns the bot of a seat, that plays by a strategy, or for "" as the scenario says. None: such seats stay silent.
	Bots func(s *scenario.Scenario, seat game.SeatID, by scenario.Strategy, seed uint64) room.Bot
}

// Plays bounds the classes that belong to nobody. Within an hour four times as many may be begun as may be alive.
type Plays struct {
	Keep       time.Duration // a day by default
	PerAddress int           // alive at once from one address, 5 by default
	InAll      int           // alive at once on this server, 500 by default
}

// withDefaults returns c with everything set that the caller left out.
func (c Config) withDefaults() Config {
	c.Keep = cmp.Or(c.Keep, 30*24*time.Hour)
	c.Absence = cmp.Or(c.Absence, time.Minute)
	c.Plays.Keep = cmp.Or(c.Plays.Keep, 24*time.Hour)
	c.Plays.PerAddress = cmp.Or(c.Plays.PerAddress, 5)
	c.Plays.InAll = cmp.Or(c.Plays.InAll, 500)
	if c.Link == nil {
		c.Link = func(k Key) string { return "/join#" + string(k) }
	}
	if c.Instructors == nil {
		c.Instructors = func(o Owner) string { return string(o) }
	}
	return c
}

// Registry is all classes of a server. It is safe for use by many goroutines.
type Registry struct {
	Config
	journal   journal.Journal
	keys      *seal.Keys
	log       *slog.Logger
	scenarios parses

	life    context.Context // of rooms: until Run ends, or Close
	end     context.CancelFunc
	running sync.WaitGroup

	readOnly atomic.Bool // everybody was told that nothing can be stored

	mu      sync.Mutex // guards what follows; held for no I/O
	classes map[ID]*Class
	codes   map[Code]*Class // of classes that people may still join
	links   map[Key]*Class
	plays   []*claim
	due     map[journal.Name]int64 // tables asleep that want to be woken
	ending  bool
}

// Open reads every class of the journal. Tables stay unread until somebody or a deadline wakes them. A
// class that cannot be read is left out, and the log says why; its records stay.
func Open(ctx context.Context, c Config) (*Registry, error) {
	r := &Registry{
		Config: c.withDefaults(), journal: c.Journal, keys: c.Keys, log: c.Log,
		classes: map[ID]*Class{}, codes: map[Code]*Class{}, links: map[Key]*Class{},
		due: map[journal.Name]int64{},
	}
	r.life, r.end = context.WithCancel(context.WithoutCancel(ctx))
	for head, err := range r.journal.Heads(ctx, "class/") {
		if err != nil {
			return nil, fmt.Errorf("list classes: %w", err)
		}
		class := newClass(r, ID(strings.TrimPrefix(string(head.Name), "class/")))
		if err := class.load(ctx); err != nil {
			if ctx.Err() != nil {
				return nil, err
			}
			class.log.Error("class cannot be read", slog.Any("err", err))
			continue
		}
		r.add(class)
	}
	for head, err := range r.journal.Heads(ctx, "table/") {
		if err != nil {
			return nil, fmt.Errorf("list tables: %w", err)
		}
		if head.Due > 0 {
			r.due[head.Name] = head.Due
		}
	}
	return r, nil
}

// Opening is what a new class plays, and how.
type Opening struct {
	Scenario *scenario.Scenario
	Name     string // of the file
	File     []byte // its exact bytes
	Length   scenario.LengthID
	Drafts   bool
	Wishes
}

// Create opens a class of an instructor.
func (r *Registry) Create(ctx context.Context, owner Owner, o Opening) (*Class, error) {
	set, err := r.usual().opened(o.Wishes)
	if err != nil {
		return nil, err
	}
	keep := r.Keep
	if o.Days != nil {
		keep = time.Duration(*o.Days) * 24 * time.Hour
	}
	return r.create(ctx, o, owner, set, keep, nil)
}

// create opens a class; first returns what happens in the same record.
func (r *Registry) create(ctx context.Context, o Opening, owner Owner, set Settings, keep time.Duration, first func(*State) []Event) (*Class, error) {
	if o.Scenario.Length(o.Length) == nil {
		return nil, ErrNoLength
	}
	c := newClass(r, newID())
	c.parsed.Store(o.Scenario)
	opened := Opened{
		File: o.File, Name: o.Name, Title: o.Scenario.Title, Hash: o.Scenario.Hash, Length: o.Length, Drafts: o.Drafts, Set: set, Seed: newSeed(),
		Owner: owner, Code: r.reserve(c), Key: newKey(), Expires: time.Now().Add(keep).UnixMilli(),
	}
	err := c.change(ctx, asked{by: string(game.Server), move: request{Verb: "open"}},
		func(*State, *scenario.Scenario, Stages) ([]Event, error) {
			st := new(State)
			st.apply(opened)
			events := []Event{opened}
			if first != nil {
				events = append(events, first(st)...)
			}
			return events, nil
		})
	if err != nil {
		r.mu.Lock()
		defer r.mu.Unlock()
		delete(r.codes, opened.Code)
		return nil, err
	}
	r.log.Info("class opened", slog.String("class", string(c.ID)), slog.Bool("ownerless", owner == ""))
	return c, nil
}

// newID draws an id for a class.
func newID() ID {
	var b [8]byte
	rand.Read(b[:])
	return ID("c" + hex.EncodeToString(b[:]))
}

// reserve draws a code that no class has, and keeps it for c.
func (r *Registry) reserve(c *Class) Code {
	r.mu.Lock()
	defer r.mu.Unlock()
	for {
		if code := newCode(); r.codes[code] == nil {
			r.codes[code] = c
			return code
		}
	}
}

// add lists a class, or brings the ways to it in step with its state.
func (r *Registry) add(c *Class) {
	r.mu.Lock()
	defer r.mu.Unlock()
	s := c.State()
	r.classes[c.ID] = c
	r.links[s.Key] = c
	if s.Over {
		r.drop(c)
	} else {
		r.codes[s.Code] = c
	}
}

// drop closes the ways by which new people come to c. The caller holds the lock.
func (r *Registry) drop(c *Class) {
	s := c.State()
	if r.codes[s.Code] == c {
		delete(r.codes, s.Code)
	}
	delete(r.links, s.Key)
}

// Class returns the class of that id, or nil.
func (r *Registry) Class(id ID) *Class {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.classes[id]
}

// ByCode returns the class that people join with that code, or nil.
func (r *Registry) ByCode(code Code) *Class {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.codes[code]
}

// ByKey returns the class that people join with that key, or nil.
func (r *Registry) ByKey(key Key) *Class {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.links[key]
}

// Of returns the classes that an instructor may run, the newest first.
func (r *Registry) Of(owner Owner) []*Class {
	var list []*Class
	for _, c := range r.all() {
		if c.State().RunBy(owner) {
			list = append(list, c)
		}
	}
	slices.SortFunc(list, func(a, b *Class) int {
		return cmp.Or(cmp.Compare(b.State().Expires, a.State().Expires), cmp.Compare(a.ID, b.ID))
	})
	return list
}

// all returns every class.
func (r *Registry) all() []*Class {
	r.mu.Lock()
	defer r.mu.Unlock()
	list := make([]*Class, 0, len(r.classes))
	for _, c := range r.classes {
		list = append(list, c)
	}
	return list
}

// Delete removes a class with all its tables and the keys of its people, so that nothing of it can be
// read on the disk when Delete returns. It goes on to its end though ctx ends: of half a deletion something
// would stay that nobody could reach. Where nothing can be stored it is refused before anything is changed.
func (r *Registry) Delete(ctx context.Context, c *Class) error {
	if err := r.journal.Err(); err != nil {
		return storing(err)
	}
	ctx = context.WithoutCancel(ctx)
	r.mu.Lock()
	delete(r.classes, c.ID)
	r.drop(c)
	r.plays = slices.DeleteFunc(r.plays, func(p *claim) bool { return p.class == c })
	r.mu.Unlock()

	c.turn <- struct{}{}
	c.gone.Store(true)
	<-c.turn
	c.links.closeAll()
	c.tables.closeAll()
	names := []journal.Name{c.ID.Journal()}
	for head, err := range r.journal.Heads(ctx, fmt.Sprintf("table/%s/", c.ID)) {
		if err != nil {
			return fmt.Errorf("delete class %s: %w", c.ID, err)
		}
		names = append(names, head.Name)
	}
	if err := r.keys.DestroyClass(ctx, string(c.ID)); err != nil {
		return fmt.Errorf("delete class %s: %w", c.ID, err)
	}
	if err := r.journal.Delete(ctx, names...); err != nil {
		return fmt.Errorf("delete class %s: %w", c.ID, err)
	}
	c.log.Info("class deleted")
	return nil
}
