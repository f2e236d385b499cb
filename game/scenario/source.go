package scenario

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"
)

// Limits of a file. They are far above what a class can play, and keep a hostile file from costing more
// than a large one.
const (
	MaxBytes    = 256 << 10 // of the file
	maxDepth    = 40        // levels of nesting
	maxNodes    = 20_000    // keys and values
	maxEntries  = 64        // of a list or mapping
	maxParties  = 8
	maxLengths  = 8
	maxWord     = 64     // characters of a name, such as `harbour-master`
	maxLine     = 300    // characters of a title
	maxText     = 16_000 // characters of a text
	maxHundreds = 1_000_000
)

// readNodes turns the bytes of a file into one YAML tree, or returns nil after it has reported why that
// cannot be. The tree holds what the author typed: nothing in it was interpreted.
func readNodes(r *report, src []byte) *yaml.Node {
	if !vetBytes(r, src) {
		return nil
	}
	loader, err := yaml.NewLoader(bytes.NewReader(src), yaml.WithPlugin(loaderlimits.New(loaderlimits.DepthValue(maxDepth))))
	if err != nil {
		panic(fmt.Sprintf("yaml options: %v", err)) // they are constants
	}
	doc, err := loadDocument(loader)
	switch {
	case errors.Is(err, io.EOF):
		r.add(CodeEmptyFile, position{1, 1}, "", "the file is empty", "begin with `format: 1`")
		return nil
	case err != nil:
		reportSyntax(r, err)
		return nil
	}
	if second, err := loadDocument(loader); !errors.Is(err, io.EOF) {
		if err != nil {
			reportSyntax(r, err)
			return nil
		}
		r.add(CodeSecondDocument, position{second.Line, second.Column}, "", "a second YAML document begins here", "keep one scenario to a file and take out the line `---`")
	}
	return doc.Content[0]
}

// loadDocument reads the next document. What the parser cannot cope with is a fault of the file, not of
// the program that was given it.
func loadDocument(loader *yaml.Loader) (doc *yaml.Node, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("yaml parser: %v", p)
		}
	}()
	doc = new(yaml.Node)
	if err := loader.Load(doc); err != nil {
		return nil, err
	}
	if doc.Kind != yaml.DocumentNode || len(doc.Content) != 1 {
		return nil, io.EOF
	}
	return doc, nil
}

// vetBytes refuses what no scenario may hold, before the parser sees it.
func vetBytes(r *report, src []byte) bool {
	if len(src) > MaxBytes {
		r.add(CodeTooLarge, position{1, 1}, "", fmt.Sprintf("the file has more than %d bytes", MaxBytes), "shorten its texts, or make two scenarios of it")
		return false
	}
	at := position{1, 1}
	for rest := src; len(rest) > 0; {
		c, size := utf8.DecodeRune(rest)
		switch {
		case c == utf8.RuneError && size == 1:
			r.add(CodeEncoding, at, "", fmt.Sprintf("the byte %#02x is not UTF-8", rest[0]), "save the file as UTF-8")
			return false
		case c == '\uFEFF':
			r.add(CodeEncoding, at, "", "the file holds a byte order mark", "save it as UTF-8 without one")
			return false
		case strange(c):
			r.add(CodeEncoding, at, "", fmt.Sprintf("the file holds the control character %U", c), "take it out")
			return false
		case c == '\n':
			at = position{at.line + 1, 0}
		}
		at.column++
		rest = rest[size:]
	}
	return true
}

// strange says whether c has no business in a text: a control character that is no tab or end of line, or
// a separator that YAML takes for one.
func strange(c rune) bool {
	return unicode.IsControl(c) && c != '\t' && c != '\n' && c != '\r' || c == '\u2028' || c == '\u2029'
}

// reportSyntax reports what the parser said.
func reportSyntax(r *report, err error) {
	var fault *yaml.LoadError
	if !errors.As(err, &fault) {
		r.add(CodeSyntax, position{1, 1}, "", "this is not YAML: "+err.Error(), "begin with `format: 1`, as plain text")
		return
	}
	at := position{fault.Mark.Line, fault.Mark.Column}
	if bytes.Contains([]byte(fault.Message), []byte("exceeded max depth")) {
		r.add(CodeTooDeep, at, "", fmt.Sprintf("more than %d levels of nesting", maxDepth), "nest less")
		return
	}
	message := fault.Message
	if fault.ContextMsg != "" {
		message = fault.ContextMsg + ": " + message
	}
	r.add(CodeSyntax, at, "", "this is not YAML: "+message, "look at the indentation, quotes and colons of this line and the one before")
}
