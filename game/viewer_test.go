package game

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"

	"parley/game/scenario"
)

// alike tells whether two values hold the same, however deep. An empty list or map is as none, where JSON leaves both out.
func alike(a, b reflect.Value) bool {
	switch a.Kind() {
	case reflect.Pointer:
		return a.IsNil() == b.IsNil() && (a.IsNil() || alike(a.Elem(), b.Elem()))
	case reflect.Struct:
		for i := range a.NumField() {
			if !alike(a.Field(i), b.Field(i)) {
				return false
			}
		}
		return true
	case reflect.Slice:
		if a.Len() != b.Len() {
			return false
		}
		for i := range a.Len() {
			if !alike(a.Index(i), b.Index(i)) {
				return false
			}
		}
		return true
	case reflect.Map:
		if a.Len() != b.Len() {
			return false
		}
		for _, k := range a.MapKeys() {
			if v := b.MapIndex(k); !v.IsValid() || !alike(a.MapIndex(k), v) {
				return false
			}
		}
		return true
	}
	return a.Equal(b)
}

func TestAlikeFindsWhatDiffers(t *testing.T) {
	view := func(measure int, taps []Tapped) *View {
		return &View{
			Moves: []OpenMove{{Verb: "offer", Offers: []OfferID{1}}}, Mine: Mine{Taps: taps},
			Promises: []PromiseView{{History: []PromiseRound{{Round: measure, Others: map[scenario.PartyID]Seen{"port": SeenKept}}}}},
		}
	}
	same := func(a, b *View) bool { return alike(reflect.ValueOf(a), reflect.ValueOf(b)) }
	assert.True(t, same(view(1, nil), view(1, []Tapped{})))
	assert.False(t, same(view(1, nil), view(2, nil)))
	assert.False(t, same(view(1, nil), view(1, []Tapped{{}})))
	assert.False(t, same(view(1, nil), nil))
}

// follower follows a table by Viewers: some are asked after each move, others now and then, so that much happens between.
type follower struct {
	c       lots
	viewers [2][]*Viewer
}

func follow(ids []SeatID) *follower {
	f := &follower{c: lot(uint64(len(ids)))}
	for k := range f.viewers {
		for _, id := range ids {
			f.viewers[k] = append(f.viewers[k], NewViewer(id))
		}
	}
	return f
}

// sameViews checks that a Viewer, which keeps what did not change, shows what a view made from nothing does.
func (f *follower) sameViews(w *witness, t *Table) {
	for k := range f.viewers {
		for _, v := range f.viewers[k] {
			if k == 1 && !oneIn(f.c, 7) {
				continue
			}
			kept, fresh := v.View(t), t.ViewFor(v.seat)
			w.must(alike(reflect.ValueOf(kept), reflect.ValueOf(fresh)) && w.json(kept) == w.json(fresh),
				"%s is shown an old view: %s", v.seat, difference(w.json(kept), w.json(fresh)))
		}
	}
}
