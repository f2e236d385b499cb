package game

import "encoding/json"

// Text is what a person typed, or their name. The rules never read it. Of is whose words they are: the
// room seals a text under that person's key before it stores it, so that one person's words can be
// erased. In JSON a Text is its words alone.
type Text struct {
	Of    PersonID
	Words string
}

// MarshalJSON writes the words.
func (t Text) MarshalJSON() ([]byte, error) { return json.Marshal(t.Words) }

// UnmarshalJSON reads the words; whose they are is for the caller to say.
func (t *Text) UnmarshalJSON(data []byte) error { return json.Unmarshal(data, &t.Words) }

// IsZero says whether there are no words.
func (t Text) IsZero() bool { return t.Words == "" }
