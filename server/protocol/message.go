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
)

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
	// ServerClass goes to an instructor of the class, whenever it changes.
	ServerClass struct {
		Type  string                `json:"type" jsonschema:"const=class"`
		Epoch string                `json:"epoch"`
		Now   int64                 `json:"now"`
		Class ClassView             `json:"class"`
		Brief *game.InstructorBrief `json:"brief,omitempty"` // in the answer to a hello
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

// ClassView is a class as its instructor sees it.
type ClassView struct {
	Class    string            `json:"class"`
	Code     string            `json:"code"`
	Key      string            `json:"key"` // for link and QR: /join#<key>
	Link     string            `json:"link"`
	Scenario string            `json:"scenario"`
	Title    string            `json:"title"`
	Length   scenario.LengthID `json:"length"`
	State    ClassState        `json:"state"`
	Locked   bool              `json:"locked,omitempty"`
	Expires  int64             `json:"expires"`
	Roles    []game.RoleBrief  `json:"roles"`
	Parties  []game.PartyBrief `json:"parties"`
	Phases   []game.PhaseBrief `json:"phases"`
	People   []Person          `json:"people"`
	Tables   []TableSummary    `json:"tables"`
}

// Person is somebody in a class.
type Person struct {
	Person game.PersonID `json:"person"`
	Name   string        `json:"name"`
	Here   bool          `json:"here"`
	Table  int           `json:"table,omitempty"`
	Seat   game.SeatID   `json:"seat,omitempty"`
	Barred bool          `json:"barred,omitempty"`
}

// TableSummary is a table as the instructor's list shows it.
type TableSummary struct {
	Table       int             `json:"table"`
	Now         game.Now        `json:"now"`
	Seats       []game.SeatView `json:"seats"`
	Trust       []TrustBrief    `json:"trust"`
	Agreed      int             `json:"agreed"`
	Offers      int             `json:"offers"`
	Drafts      int             `json:"drafts,omitempty"` // that wait to be valued
	Active      int64           `json:"active"`           // when somebody last moved
	Quarantined bool            `json:"quarantined,omitempty"`
	Marked      bool            `json:"marked,omitempty"`
}

// TrustBrief is one direction of trust.
type TrustBrief struct {
	Truster scenario.PartyID `json:"truster"`
	Trusted scenario.PartyID `json:"trusted"`
	Value   scenario.Points  `json:"value"`
}

// The commands of an instructor for a class. Each carries its verb: {"verb": "deal", "per_table": 4}.
type (
	// Deal opens tables and seats everybody who has none: PerTable persons at most at a table, bots in
	// the required seats that remain (and in optional ones if Fill).
	Deal struct {
		Verb     string `json:"verb" jsonschema:"const=deal"`
		PerTable int    `json:"per_table"`
		Fill     bool   `json:"fill,omitempty"`
	}
	// SeatPerson puts a person into a seat of a table, or out of any (table 0).
	SeatPerson struct {
		Verb   string        `json:"verb" jsonschema:"const=seat-person"`
		Person game.PersonID `json:"person"`
		Table  int           `json:"table"`
		Seat   game.SeatID   `json:"seat,omitempty"`
	}
	// SeatBot puts a bot into an empty seat, or in place of the person who holds it.
	SeatBot struct {
		Verb  string      `json:"verb" jsonschema:"const=seat-bot"`
		Table int         `json:"table"`
		Seat  game.SeatID `json:"seat"`
	}
	// Lock closes the class to new people; Off opens it.
	Lock struct {
		Verb string `json:"verb" jsonschema:"const=lock"`
		Off  bool   `json:"off,omitempty"`
	}
	// Rename gives a person another name.
	Rename struct {
		Verb   string        `json:"verb" jsonschema:"const=rename"`
		Person game.PersonID `json:"person"`
		Name   string        `json:"name"`
	}
	// Bar removes a person and keeps them out; Off lets them in again.
	Bar struct {
		Verb   string        `json:"verb" jsonschema:"const=bar"`
		Person game.PersonID `json:"person"`
		Off    bool          `json:"off,omitempty"`
	}
	// Close ends the class: every table ends, nobody joins.
	Close struct {
		Verb string `json:"verb" jsonschema:"const=close"`
	}
)
