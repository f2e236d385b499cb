package game

import "parley/game/scenario"

// Talk and news.
type (
	// Said is a message to its hearers.
	Said struct {
		ID      SaidID             `json:"id"`
		By      SeatID             `json:"by"`
		Seats   []SeatID           `json:"seats,omitempty"`
		Parties []scenario.PartyID `json:"parties,omitempty"`
		Text    Text               `json:"text"`
	}
	// Hidden takes a message out of sight, or (Off) shows it again.
	Hidden struct {
		Said SaidID `json:"said"`
		Off  bool   `json:"off,omitempty"`
	}
	// Muted stops a seat from talking, or (Off) lets it talk again.
	Muted struct {
		Seat SeatID `json:"seat"`
		Off  bool   `json:"off,omitempty"`
	}
	// Announced is what the instructor says to all.
	Announced struct {
		Text Text `json:"text"`
	}
	// Messaged is what the instructor says to the seats named.
	Messaged struct {
		Seats []SeatID `json:"seats"`
		Text  Text     `json:"text"`
	}
	// Injected is news: the scenario's, by its id, or the instructor's own words.
	Injected struct {
		Inject scenario.InjectID `json:"inject,omitempty"`
		Title  Text              `json:"title,omitzero"`
		Text   Text              `json:"text,omitzero"`
	}
	// Awarded goes before the Trusted that it causes.
	Awarded struct {
		Truster scenario.PartyID `json:"truster"`
		Trusted scenario.PartyID `json:"trusted"`
		Reason  Text             `json:"reason"`
	}
	// Tapped is a seat's guess, 0 to 10, whether a party would keep its word.
	Tapped struct {
		Seat  SeatID           `json:"seat"`
		Of    scenario.PartyID `json:"of"`
		Keep  int              `json:"keep"`
		Round int              `json:"round"` // the reckoning it followed
		Trust scenario.Points  `json:"trust"` // as computed at that time
	}
)

func (Said) Kind() string      { return "said" }
func (Hidden) Kind() string    { return "hidden" }
func (Muted) Kind() string     { return "muted" }
func (Announced) Kind() string { return "announced" }
func (Messaged) Kind() string  { return "messaged" }
func (Injected) Kind() string  { return "injected" }
func (Awarded) Kind() string   { return "awarded" }
func (Tapped) Kind() string    { return "tapped" }
