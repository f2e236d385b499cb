package web

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"mime"
	"net/http"

	"parley/server/journal"
	"parley/server/protocol"
	"parley/server/room"
)

// maxBody is the size of the largest JSON body, in bytes.
const maxBody = 8 << 10

// refuse makes the refusals of this package.
func refuse(code protocol.Code, text, instead string) *protocol.Refusal {
	return &protocol.Refusal{Code: code, Text: text, Instead: instead}
}

// Refusals of a request before anybody looked at what it asks for.
var (
	errNotJSON       = refuse(protocol.CodeMalformed, "The request is not JSON.", "Send it with the content type application/json.")
	errTooBig        = refuse(protocol.CodeTooLarge, "The request is too large.", "Send less at once.")
	errForeign       = refuse(protocol.CodeNotYours, "The request came from another site.", "Open this server's own page and try again there.")
	errNowhere       = refuse(protocol.CodeUnknown, "There is nothing at this address.", "Load the page again: it may be of another version.")
	errWait          = refuse(protocol.CodeWaitAWhile, "Too many codes were wrong.", "Wait a minute, or use the link or QR code of the class.")
	errLink          = refuse(protocol.CodeNoSession, "This link was used already, or is too old.", "Make a new one with `parley instructor-link`.")
	errNoClass       = refuse(protocol.CodeNoTable, "There is no such class.", "Pick one of your classes.")
	errNoFile        = refuse(protocol.CodeNoScenario, "There is no such scenario.", "Pick one of those listed.")
	errFaulty        = refuse(protocol.CodeBadScenario, "The scenario has errors.", "Mend what its diagnostics name, then open it.")
	errNoSuchSession = refuse(protocol.CodeNoSession, "There is no such session.", "Pick one of those listed.")
	errSession       = refuse(protocol.CodeNoSession, "This browser has no instructor's session.", "Open the one-time link that the server printed, or make a new one with `parley instructor-link`.")
)

// readJSON fills v from the body of r. The content type, the size, unknown fields and anything behind the
// value are checked; what it refuses is a *protocol.Refusal.
func readJSON(w http.ResponseWriter, r *http.Request, v any) error { return readUpTo(maxBody, w, r, v) }

// readUpTo is readJSON for a body of another size.
func readUpTo(most int64, w http.ResponseWriter, r *http.Request, v any) error {
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		return errNotJSON
	}
	dec := json.NewDecoder(http.MaxBytesReader(w, r.Body, most))
	dec.DisallowUnknownFields()
	err := dec.Decode(v)
	if err == nil {
		if _, err = dec.Token(); errors.Is(err, io.EOF) {
			return nil
		}
	}
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		return errTooBig
	}
	return refuse(protocol.CodeMalformed, "The request is not of the form this address takes.", "Load the page again: it may be of an older version.")
}

// writeJSON answers with v.
func writeJSON(w http.ResponseWriter, status int, v any) {
	body, err := json.Marshal(v)
	if err != nil {
		panic(err) // v is one of this package's own types
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	w.Write(body) // a client that is gone misses it; nobody else is told
}

// fail answers with a refusal. An error that is none is ours: the log has its text, the client does not.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	refusal := (*protocol.Refusal)(nil)
	switch {
	case errors.As(err, &refusal):
	case errors.Is(err, journal.ErrReadOnly):
		refusal = room.ErrReadOnly
	case errors.Is(err, context.Canceled) && r.Context().Err() != nil:
		return // nobody is there to read an answer
	default:
		s.log.Error("request failed", slog.String("route", r.Pattern), slog.Any("err", err))
		refusal = refuse(protocol.CodeInternal, "Something went wrong on the server.", "Try again; if it stays, tell who runs the server.")
	}
	writeJSON(w, statusOf(refusal.Code), refusal)
}

// statusOf returns the HTTP status that goes with a code.
func statusOf(code protocol.Code) int {
	switch code {
	case protocol.CodeInternal:
		return http.StatusInternalServerError
	case protocol.CodeTooLarge:
		return http.StatusRequestEntityTooLarge
	case protocol.CodeNoSession:
		return http.StatusUnauthorized
	case protocol.CodeNotYours, protocol.CodeWrongLogin, protocol.CodeHostingOff:
		return http.StatusForbidden
	case protocol.CodeNoTable, protocol.CodeNoScenario, protocol.CodeNoPerson:
		return http.StatusNotFound
	case protocol.CodeCannotJoin, protocol.CodeSeatTaken, protocol.CodeNameTaken:
		return http.StatusConflict
	case protocol.CodeWaitAWhile, protocol.CodeTooMany, protocol.CodeTooFast:
		return http.StatusTooManyRequests
	case protocol.CodeReadOnly, protocol.CodeStopping, protocol.CodeQuarantined:
		return http.StatusServiceUnavailable
	default:
		return http.StatusBadRequest
	}
}
