package protocol

// Refusal says why a command changed nothing: to a program by its code, to a person in a sentence, with what
// to do instead.
type Refusal struct {
	Code    Code   `json:"code"`
	Text    string `json:"text"`
	Instead string `json:"instead"`
}

// Error returns the sentence.
func (r *Refusal) Error() string { return r.Text }
