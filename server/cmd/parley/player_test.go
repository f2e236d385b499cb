package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"regexp"
	"time"

	"github.com/gorilla/websocket"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/bot"
	"parley/game/scenario"
	"parley/server/protocol"
)

// player is a client that plays like a bot, talks without end, and remembers all it was told.
type player struct {
	*browser
	class string

	brain    *bot.Bot
	brief    *game.Brief
	sections map[string]json.RawMessage
	told     []game.Fact
	epoch    string
	number   int
	seen     map[int]string // the events of each frame
	said     map[string]int // what was acknowledged: the words, and the number of their frame
	device   string
	count    int
	asked    *protocol.ClientMove // not yet answered
	done     *protocol.ClientMove // the last that took effect
	doneAt   int                  // the number of its acknowledgement
	over     func()               // called when the talks are over
	heard    chan<- struct{}      // told of each acknowledgement of what it said, if set
}

// chatter is what players say by themselves, apart from what the bot in them says.
var chatter = regexp.MustCompile(`^player \d+ says dev`)

func (p *player) join(code string) {
	p.post("/api/join", map[string]string{"code": code, "name": ""}, nil)
	p.device = fmt.Sprintf("dev%d", rand.IntN(1e6))
}

// play plays until ctx ends, coming back whenever the connection fails.
func (p *player) play(ctx context.Context) {
	for ctx.Err() == nil {
		if err := p.visit(ctx); err != nil && ctx.Err() == nil {
			time.Sleep(20 * time.Millisecond)
		}
	}
}

// visit plays over one connection until it fails.
func (p *player) visit(ctx context.Context) error {
	conn, err := p.dial("/ws/" + p.class)
	if err != nil {
		return err
	}
	defer conn.Close()
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	defer stop()
	if err := send(conn, protocol.ClientHello{Epoch: p.epoch, Number: p.number}); err != nil {
		return err
	}
	if p.done != nil { // as a client does that did not hear the answer
		if err := send(conn, *p.done); err != nil {
			return err
		}
	}
	messages := make(chan []byte, 100)
	failed := make(chan error, 1)
	go func() {
		for {
			_, data, err := conn.ReadMessage()
			if err != nil {
				failed <- err
				return
			}
			messages <- data
		}
	}()
	tick := time.NewTicker(220 * time.Millisecond) // within the pace that the server allows
	defer tick.Stop()
	for {
		select {
		case data := <-messages:
			if err := p.hear(data); err != nil {
				return err
			}
		case <-tick.C:
			if err := p.act(conn); err != nil {
				return err
			}
		case err := <-failed:
			return err
		}
	}
}

// act asks again what was not answered, or does something new.
func (p *player) act(conn *websocket.Conn) error {
	if p.asked == nil {
		if p.asked = p.wish(); p.asked == nil {
			return nil
		}
	}
	return send(conn, *p.asked)
}

// wish returns the next command: by turns what a bot would do, and talk.
func (p *player) wish() *protocol.ClientMove {
	if p.brief == nil {
		return nil
	}
	p.count++
	id := protocol.CommandID(fmt.Sprintf("%s:%d", p.device, p.count))
	if p.count%2 == 0 {
		view := new(game.View)
		data, err := json.Marshal(p.sections)
		if err == nil && json.Unmarshal(data, view) == nil {
			told := p.told
			p.told = nil
			if m := p.brain.Next(view, p.brief, told); m != nil {
				return &protocol.ClientMove{ID: id, Move: protocol.AnyMove{Move: m}}
			}
		}
	}
	words := fmt.Sprintf("%s says %s.", p.name, id) // and nobody ever says it again
	return &protocol.ClientMove{ID: id, Move: protocol.AnyMove{Move: game.Say{Text: game.Text{Words: words}}}}
}

// hear takes in one message. It fails the test at once if it contradicts what was heard before.
func (p *player) hear(data []byte) error {
	var m struct {
		Type   string
		ID     protocol.CommandID
		Epoch  string
		Number int
		Code   string
		Brief  *game.Brief
		View   map[string]json.RawMessage
		Events json.RawMessage
		Past   []struct {
			Number int
			Events json.RawMessage
		}
	}
	if err := json.Unmarshal(data, &m); err != nil {
		return err
	}
	switch m.Type {
	case "hello":
		if !assert.GreaterOrEqual(p.t, m.Number, p.number, "%s: the server knows all that was heard", p.name) {
			return fmt.Errorf("went back")
		}
		p.epoch = m.Epoch
		if m.Brief != nil {
			p.brief = m.Brief
			if p.brain == nil {
				p.brain = bot.New(rand.Uint64(), bot.Character{Word: scenario.WordAnswers})
			}
		}
	case "view":
		p.sections, p.number = m.View, m.Number
		for _, past := range m.Past {
			p.note(past.Number, past.Events)
		}
	case "frame":
		assert.Equal(p.t, p.number+1, m.Number, "%s: frames come without a gap", p.name)
		p.number = m.Number
		p.note(m.Number, m.Events)
		for name, section := range m.View {
			p.sections[name] = section
		}
		p.told = append(p.told, facts(m.Events)...)
		if _, ends := m.View["debrief"]; ends && p.over != nil {
			p.over()
		}
	case "ack":
		if p.done != nil && m.ID == p.done.ID {
			assert.Equal(p.t, p.doneAt, m.Number, "%s: what took effect is acknowledged as before", p.name)
		}
		if p.asked != nil && m.ID == p.asked.ID {
			if say, ok := p.asked.Move.Move.(game.Say); ok && chatter.MatchString(say.Text.Words) {
				p.said[say.Text.Words] = m.Number
				if p.heard != nil {
					p.heard <- struct{}{}
				}
			}
			p.done, p.doneAt, p.asked = p.asked, m.Number, nil
		}
	case "refused":
		if p.asked != nil && m.ID == p.asked.ID && m.Code != string(protocol.CodeTooFast) && m.Code != string(protocol.CodeStopping) {
			if p.brain != nil {
				p.brain.Refused(p.asked.Move.Move, nil)
			}
			p.asked = nil
		}
	}
	return nil
}

// note remembers the events of a frame, which never change.
func (p *player) note(number int, events json.RawMessage) {
	if before, known := p.seen[number]; known {
		assert.JSONEq(p.t, before, string(events), "%s: frame %d is what it was", p.name, number)
		return
	}
	p.seen[number] = string(events)
}

// facts returns the events of a frame as the rules know them.
func facts(events json.RawMessage) []game.Fact {
	var raw []json.RawMessage
	if json.Unmarshal(events, &raw) != nil {
		return nil
	}
	var list []game.Fact
	for _, fact := range raw {
		var e game.Event
		if json.Unmarshal([]byte(`{"to":"all","fact":`+string(fact)+`}`), &e) == nil {
			list = append(list, e.Fact)
		}
	}
	return list
}

// compare reads everything that the server has for the player and compares it with what the player knows.
func (p *player) compare() {
	frames := p.everything()
	for number, events := range p.seen {
		assert.JSONEq(p.t, events, frames[number], "%s: frame %d is what it was", p.name, number)
	}
	words := map[string][]int{}
	for number, events := range frames {
		for _, f := range facts(json.RawMessage(events)) {
			if said, ok := f.(game.Said); ok && chatter.MatchString(said.Text.Words) {
				words[said.Text.Words] = append(words[said.Text.Words], number)
			}
		}
	}
	for said, number := range p.said {
		assert.Equal(p.t, []int{number}, words[said], "%s: %q was acknowledged", p.name, said)
	}
	for said, numbers := range words {
		assert.Len(p.t, numbers, 1, "%q was said once", said)
	}
}

// everything returns the events of all frames that the server has for the player.
func (p *player) everything() map[int]string {
	conn, err := p.dial("/ws/" + p.class)
	require.NoError(p.t, err)
	defer conn.Close()
	require.NoError(p.t, send(conn, protocol.ClientHello{}))
	frames := map[int]string{}
	type page struct {
		Type string
		More bool
		Past []struct {
			Number int
			Events json.RawMessage
		}
	}
	for n := 1; ; n++ {
		var got page
		for got.Type != "view" && got.Type != "answer" {
			require.NoError(p.t, conn.SetReadDeadline(time.Now().Add(10*time.Second)))
			_, data, err := conn.ReadMessage()
			require.NoError(p.t, err)
			got = page{}
			json.Unmarshal(data, &got) // other messages have other forms
		}
		for _, past := range got.Past {
			frames[past.Number] = string(past.Events)
		}
		if !got.More || len(got.Past) == 0 {
			return frames
		}
		time.Sleep(350 * time.Millisecond) // within the pace of questions
		require.NoError(p.t, send(conn, protocol.ClientPage{ID: protocol.CommandID(fmt.Sprintf("page:%d", n)), Before: got.Past[0].Number}))
	}
}
