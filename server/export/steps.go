package export

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"

	"parley/game"
	"parley/game/scenario"
	"parley/server/class"
	"parley/server/journal"
	"parley/server/room"
)

// step is one record of a table, texts opened, with where the table stood before it.
type step struct {
	journal.Record
	move   game.Move // nil unless asked for
	events []game.Event
	before *place // good until the next step
}

// reading says what somebody wants of the records of a table. What is left out need not be decoded, which is
// most of the work.
type reading struct {
	moves bool
	kinds []string // of facts: records that hold none of these are passed over; none for every record
}

// passes tells whether nothing of a record is wanted.
func (r reading) passes(rec journal.Record) bool {
	if r.kinds == nil {
		return false
	}
	return !slices.ContainsFunc(slices.Concat(r.kinds, placing), func(kind string) bool {
		return bytes.Contains(rec.Events, []byte(`"type":"`+kind+`"`))
	})
}

// damage tells which record of a table is the first that cannot be read.
type damage struct {
	record uint64
	err    error
}

func (d *damage) Error() string { return fmt.Sprintf("record %d: %v", d.record, d.err) }

func (d *damage) Unwrap() error { return d.err }

// steps yields what is wanted of the records of t up to its head, oldest first. A record that cannot be read
// ends it with a *damage.
func (x *export) steps(ctx context.Context, t *table, want reading) iter.Seq2[step, error] {
	return func(yield func(step, error) bool) {
		if t.head == 0 {
			return
		}
		at, last := newPlace(), uint64(0)
		name := x.class.ID.Table(t.number)
		for rec, err := range x.Journal.Read(ctx, name, 1) {
			s := step{Record: rec, before: at}
			switch {
			case errors.Is(err, journal.ErrCorrupt):
				err = &damage{last + 1, err}
			case err == nil && !want.passes(rec):
				err = x.decode(ctx, name, &s, want)
			}
			if err != nil {
				yield(step{}, err)
				return
			}
			if s.events != nil && !yield(s, nil) || rec.N == t.head {
				return
			}
			for _, e := range s.events {
				at.after(e)
			}
			last = rec.N
		}
		yield(step{}, journal.ErrDeleted)
	}
}

// decode reads what followed in the record of s, and what was asked if that is wanted.
func (x *export) decode(ctx context.Context, name journal.Name, s *step, want reading) error {
	err := json.Unmarshal(s.Events, &s.events)
	if err == nil {
		s.events, err = room.Unsealed(ctx, x.Keys, name, s.events)
	}
	if err == nil && want.moves {
		if s.move, err = game.UnmarshalMove(s.Move); err == nil {
			s.move, err = room.Unsealed(ctx, x.Keys, name, s.move)
		}
	}
	switch {
	case ctx.Err() != nil:
		return context.Cause(ctx)
	case err != nil:
		return &damage{s.N, err}
	}
	for i := range s.events {
		s.events[i].Fact = x.reasoned(s.events[i].Fact)
	}
	return nil
}

// reasoned returns a fact whose reason holds no words of a player: the sentences of the ledger name a draft
// by its title.
func (x *export) reasoned(fact game.Fact) game.Fact {
	reason := func(rule game.Rule, about scenario.ProposalID, sentence string) string {
		if about == "" || x.scenario.Proposal(about) != nil {
			return sentence
		}
		return fmt.Sprintf("%s: %s", rule, about)
	}
	switch f := fact.(type) {
	case game.Trusted:
		f.Line.Reason = reason(f.Line.Rule, f.Line.Proposal, f.Line.Reason)
		return f
	case game.Scored:
		f.Line.Reason = reason(f.Line.Rule, f.Line.Proposal, f.Line.Reason)
		return f
	}
	return fact
}

// history yields the records of the class up to its head, oldest first.
func (x *export) history(ctx context.Context) iter.Seq2[class.Past, error] {
	return func(yield func(class.Past, error) bool) {
		for past, err := range x.class.History(ctx) {
			if !yield(past, err) || err != nil || past.N == x.head {
				return
			}
		}
		yield(class.Past{}, journal.ErrDeleted)
	}
}
