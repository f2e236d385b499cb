package protocol

import (
	"encoding/json"

	"parley/game"
	"parley/game/scenario"
)

// Subprotocol is what client and server agree on in the websocket handshake.
const Subprotocol = "parley.1"

// CommandID is a device's name and a counter, such as "k3f9:12". Sent twice, a command takes effect once.
type CommandID string

// What a client sends. Each message carries its type: {"type": "move", "id": "k3f9:12", "move": {...}}.
type (
	// ClientHello is the first message on a socket. A client that comes back says what it has: the epoch
	// and the number of the last frame it saw.
	ClientHello struct {
		Type   string `json:"type" jsonschema:"const=hello"`
		Epoch  string `json:"epoch,omitempty"`
		Number int    `json:"number,omitempty"`
	}
	// ClientMove asks for a move at the sender's table. An instructor names the tables (none: all).
	ClientMove struct {
		Type   string    `json:"type" jsonschema:"const=move"`
		ID     CommandID `json:"id"`
		Tables []int     `json:"tables,omitempty"`
		Move   AnyMove   `json:"move"`
	}
	// ClientCommand asks for a change of the class; the instructor's alone.
	ClientCommand struct {
		Type    string     `json:"type" jsonschema:"const=command"`
		ID      CommandID  `json:"id"`
		Command AnyCommand `json:"command"`
	}
	// ClientWeigh asks what a package would mean for the seat's party. It moves nothing.
	ClientWeigh struct {
		Type    string        `json:"type" jsonschema:"const=weigh"`
		ID      CommandID     `json:"id"`
		Package []game.Choice `json:"package"`
	}
	// ClientExplain asks for a line of a ledger with its factors.
	ClientExplain struct {
		Type string      `json:"type" jsonschema:"const=explain"`
		ID   CommandID   `json:"id"`
		Line game.LineID `json:"line"`
	}
	// ClientPage asks for up to 100 frames' events before a number.
	ClientPage struct {
		Type   string    `json:"type" jsonschema:"const=page"`
		ID     CommandID `json:"id"`
		Before int       `json:"before"`
	}
	// ClientWatch opens one table for an instructor (0: none): it comes as ServerTable.
	ClientWatch struct {
		Type  string    `json:"type" jsonschema:"const=watch"`
		ID    CommandID `json:"id"`
		Table int       `json:"table"`
	}
	// ClientHere says that somebody is at this client: the answer to ServerThere, and sent by itself when the
	// person uses the page, at most twice a minute.
	ClientHere struct {
		Type string    `json:"type" jsonschema:"const=here"`
		ID   CommandID `json:"id"`
	}
	// ClientTicket hands in the exit ticket: an answer to each of the class's questions, in their order. A later
	// one replaces it.
	ClientTicket struct {
		Type    string      `json:"type" jsonschema:"const=ticket"`
		ID      CommandID   `json:"id"`
		Answers []game.Text `json:"answers"`
	}
	// ClientSurvey hands in the survey after the talks: how far somebody agrees with each item, 1 to 7. What is not
	// answered is left out. A later one replaces it.
	ClientSurvey struct {
		Type    string             `json:"type" jsonschema:"const=survey"`
		ID      CommandID          `json:"id"`
		Answers map[SurveyItem]int `json:"answers"`
	}
	// ClientSheet hands in an observer's sheet: when trust turned, and why. A later one replaces it.
	ClientSheet struct {
		Type  string    `json:"type" jsonschema:"const=sheet"`
		ID    CommandID `json:"id"`
		Turns []Turn    `json:"turns"`
	}
)

// Turn is a line of an observer's sheet: in a round, a party's trust in another rose or fell, and why.
type Turn struct {
	Phase   scenario.PhaseID `json:"phase"`
	Round   int              `json:"round"`
	Truster scenario.PartyID `json:"truster"`
	Trusted scenario.PartyID `json:"trusted"`
	Fell    bool             `json:"fell,omitempty"`
	Why     game.Text        `json:"why"`
}

// What a server sends.
type (
	// ServerHello opens a seat's stream. Now is the server's clock, for the client to reckon time left. The
	// view follows, or, for a client that resumes, the frames that it missed.
	ServerHello struct {
		Type   string      `json:"type" jsonschema:"const=hello"`
		Epoch  string      `json:"epoch"`
		Number int         `json:"number"`
		Now    int64       `json:"now"` // unix milliseconds
		Class  string      `json:"class"`
		Table  int         `json:"table"`
		Device string      `json:"device"`          // the first part of this client's command ids
		Brief  *game.Brief `json:"brief,omitempty"` // its Markdown fields carry clean HTML; left out for a client that resumes
	}
	// ServerView is the whole view, with the events that led to it (the last 100).
	ServerView struct {
		Type   string     `json:"type" jsonschema:"const=view"`
		Number int        `json:"number"`
		View   *game.View `json:"view"`
		Past   []Past     `json:"past"`
		More   bool       `json:"more,omitempty"` // there is more before
	}
	// ServerFrame is one step: what happened, and the sections of the view that changed. A client that
	// missed a number says hello again. A section that was there and is gone is null.
	ServerFrame struct {
		Type   string            `json:"type" jsonschema:"const=frame"`
		Number int               `json:"number"`
		At     int64             `json:"at"`
		Events []json.RawMessage `json:"events"` // game.Facts with their types
		View   json.RawMessage   `json:"view"`   // some fields of a game.View
	}
	// ServerAck answers a command that took effect; the frame with Number holds what followed.
	ServerAck struct {
		Type   string    `json:"type" jsonschema:"const=ack"`
		ID     CommandID `json:"id"`
		Number int       `json:"number"`
	}
	// ServerRefused answers a command that changed nothing.
	ServerRefused struct {
		Type    string    `json:"type" jsonschema:"const=refused"`
		ID      CommandID `json:"id,omitempty"`
		Code    Code      `json:"code"`
		Text    string    `json:"text"`    // what is wrong, a sentence
		Instead string    `json:"instead"` // what to do instead, a sentence
		Number  int       `json:"number"`
	}
	// ServerAnswer answers a question.
	ServerAnswer struct {
		Type  string          `json:"type" jsonschema:"const=answer"`
		ID    CommandID       `json:"id"`
		Weigh *game.Weighing  `json:"weigh,omitempty"`
		Trust *game.TrustLine `json:"trust,omitempty"`
		Score *game.ScoreLine `json:"score,omitempty"`
		Past  []Past          `json:"past,omitempty"`
		More  bool            `json:"more,omitempty"`
	}
	// ServerNotice tells of the server or the table itself, not of what happens at it. Code is "stopping",
	// "quarantined" or "read_only"; a client shows Text.
	ServerNotice struct {
		Type string `json:"type" jsonschema:"const=notice"`
		Code string `json:"code"`
		Text string `json:"text"`
	}
	// ServerLobby goes to a person without a seat at an open table, whenever it changes.
	ServerLobby struct {
		Type  string `json:"type" jsonschema:"const=lobby"`
		Now   int64  `json:"now"`
		Lobby Lobby  `json:"lobby"`
	}
	// ServerMe tells a person of themselves: after each hello, and whenever it changes.
	ServerMe struct {
		Type string `json:"type" jsonschema:"const=me"`
		Me   Me     `json:"me"`
	}
	// ServerResults shows how the tables of the class came out, to people whose table is over and revealed: after each
	// hello, and whole whenever it changes.
	ServerResults struct {
		Type    string  `json:"type" jsonschema:"const=results"`
		Results Results `json:"results"`
	}
	// ServerThere asks whether somebody is at this client: until then an answer (any message but a hello) is
	// awaited; after that the seat is taken for away, until somebody answers.
	ServerThere struct {
		Type  string `json:"type" jsonschema:"const=there"`
		Now   int64  `json:"now"`
		Until int64  `json:"until"` // unix milliseconds; 0: somebody has answered, the question is settled
	}
	// ServerClass is the whole class, for an instructor who says hello.
	ServerClass struct {
		Type   string                `json:"type" jsonschema:"const=class"`
		Epoch  string                `json:"epoch"`
		Number int                   `json:"number"`
		Now    int64                 `json:"now"`
		Class  ClassView             `json:"class"`
		Brief  *game.InstructorBrief `json:"brief,omitempty"`
	}
	// ServerClassChange brings the class from Number-1 to Number. An instructor who missed a number says hello.
	ServerClassChange struct {
		Type   string          `json:"type" jsonschema:"const=class-change"`
		Number int             `json:"number"`
		Now    int64           `json:"now"`
		Change json.RawMessage `json:"change"` // a merge patch (RFC 7396) of a ClassView
	}
	// ServerWall is what a projector shows. It holds nothing that not everybody in the room may know, and comes
	// whole whenever it changes.
	ServerWall struct {
		Type string `json:"type" jsonschema:"const=wall"`
		Now  int64  `json:"now"`
		Wall Wall   `json:"wall"`
	}
	// ServerTable goes to an instructor who watches a table, whenever it changes.
	ServerTable struct {
		Type  string               `json:"type" jsonschema:"const=table"`
		Now   int64                `json:"now"`
		Table int                  `json:"table"`
		View  *game.InstructorView `json:"view"`
		Past  []Past               `json:"past,omitempty"` // on the first: the last 100; later: what is new
	}
)

// Past is what happened in one frame.
type Past struct {
	Number int               `json:"number"`
	At     int64             `json:"at"`
	Events []json.RawMessage `json:"events"`
}

// Lobby is what a person sees who has joined and has no seat yet.
type Lobby struct {
	Class    string        `json:"class"`
	Title    string        `json:"title"` // of the scenario
	Summary  string        `json:"summary"`
	Name     string        `json:"name"` // own
	Language string        `json:"language"`
	People   []LobbyPerson `json:"people"`
	State    ClassState    `json:"state"`
}

// Me is a person as they see themselves in a class.
type Me struct {
	Name      string   `json:"name"`
	Observing int      `json:"observing,omitempty"` // the table that they watch
	With      []string `json:"with,omitempty"`      // who shares their seat
	Sheet     []Turn   `json:"sheet,omitempty"`     // as handed in
	Ticket    *Ticket  `json:"ticket,omitempty"`    // once the talks at their table are over
	// Survey is what they answered of the survey about the table where they sit.
	Survey map[SurveyItem]int `json:"survey,omitempty"`
	Keep   int64              `json:"keep"` // until when the class is kept, unix milliseconds
}

// Ticket is an exit ticket. Answers are as handed in; none: not yet.
type Ticket struct {
	Questions []string `json:"questions"`
	Answers   []string `json:"answers,omitempty"`
}

// LobbyPerson is somebody else in the lobby.
type LobbyPerson struct {
	Name string `json:"name"`
	Here bool   `json:"here"`
}

// ClassState is where a class stands.
type ClassState string

// Where a class stands.
const (
	ClassLobby ClassState = "lobby" // people join, seats are dealt
	ClassOpen  ClassState = "open"  // tables are open
	ClassOver  ClassState = "over"
)
