package protocol

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"unicode/utf8"
)

// maxDepth is how deep a message may nest. The deepest, a package of choices with their levels, nests to 6.
const maxDepth = 8

// key is the form of every field's name and of every id that may stand as one.
var key = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,63}$`)

// vet refuses JSON that a decoder would let pass, though no client of ours writes it: nested deep, with a key
// twice, or with a key in capitals, which encoding/json takes for the same key in small letters.
func vet(data []byte) error {
	if !utf8.Valid(data) {
		return errors.New("it is not UTF-8")
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	if first, err := dec.Token(); err != nil || first != json.Delim('{') {
		return errors.New("it is not a JSON object")
	}
	err := vetObject(dec, 1)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("it ends too early")
	}
	if err != nil {
		return err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return errors.New("something follows the object")
	}
	return nil
}

func vetObject(dec *json.Decoder, depth int) error {
	seen := map[string]bool{}
	for {
		token, err := dec.Token()
		if err != nil {
			return err
		}
		name, ok := token.(string)
		switch {
		case !ok: // the end
			return nil
		case seen[name]:
			return fmt.Errorf("the field %q stands there twice", name)
		case !key.MatchString(name):
			return fmt.Errorf("%q is no field's name", short(name))
		}
		seen[name] = true
		if token, err = dec.Token(); err != nil {
			return err
		}
		if err := vetValue(dec, token, depth); err != nil {
			return err
		}
	}
}

func vetArray(dec *json.Decoder, depth int) error {
	for {
		token, err := dec.Token()
		if err != nil {
			return err
		}
		if token == json.Delim(']') {
			return nil
		}
		if err := vetValue(dec, token, depth); err != nil {
			return err
		}
	}
}

// vetValue reads the value that token begins.
func vetValue(dec *json.Decoder, token json.Token, depth int) error {
	if _, nests := token.(json.Delim); nests && depth == maxDepth {
		return fmt.Errorf("it nests deeper than %d levels", maxDepth)
	}
	switch token {
	case json.Delim('{'):
		return vetObject(dec, depth+1)
	case json.Delim('['):
		return vetArray(dec, depth+1)
	}
	return nil
}
