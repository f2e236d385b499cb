package scenario

// Code names a kind of diagnostic. Codes are stable: a tool may rely on them, unlike on messages.
type Code string

// What may be wrong with the bytes and the YAML of a file.
const (
	CodeTooLarge       Code = "too-large"       // more bytes than MaxBytes
	CodeEncoding       Code = "encoding"        // no UTF-8, a byte order mark, or a control character
	CodeSyntax         Code = "syntax"          // no YAML
	CodeEmptyFile      Code = "empty-file"      // no document at all
	CodeSecondDocument Code = "second-document" // more than one document
	CodeTooDeep        Code = "too-deep"        // nested too far
	CodeTooMany        Code = "too-many"        // too many entries of a list, or of the whole file
	CodeAnchor         Code = "anchor"          // an anchor or alias
	CodeTag            Code = "tag"             // a YAML tag
	CodeMergeKey       Code = "merge-key"       // the key <<
	CodeDuplicateKey   Code = "duplicate-key"   // a key written twice
	CodeManyFaults     Code = "many-faults"     // more diagnostics than are shown
)

// What may be wrong with one key or value.
const (
	CodeFormat        Code = "format"         // another version of the format
	CodeUnknownKey    Code = "unknown-key"    // a key that the format does not have
	CodeMissingKey    Code = "missing-key"    // a key that must stand there
	CodeEmptyValue    Code = "empty-value"    // a key, list, mapping or text with nothing in it
	CodeShape         Code = "shape"          // a list where a text belongs, and the like
	CodeBadName       Code = "bad-name"       // a name that is no word
	CodeBadNumber     Code = "bad-number"     // no number, or too many decimals
	CodeOutOfRange    Code = "out-of-range"   // a number too small or too large
	CodeBadDuration   Code = "bad-duration"   // no span of time
	CodeBadDirection  Code = "bad-direction"  // no truster>trusted
	CodeBadCitation   Code = "bad-citation"   // no source#place
	CodeBadBoolean    Code = "bad-boolean"    // neither true nor false
	CodeUnknownWord   Code = "unknown-word"   // none of the words that may stand there
	CodeUnknownName   Code = "unknown-name"   // a name that nothing in the file has
	CodeUnknownSource Code = "unknown-source" // a citation of no source
	CodeRepeated      Code = "repeated"       // a name that stands in a list twice
	CodeTooLong       Code = "too-long"       // a text with too many characters or lines
)

// Severity returns how much diagnostics of code c matter.
func (c Code) Severity() Severity { return SeverityError }
