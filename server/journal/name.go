package journal

import (
	"fmt"
	"strings"
)

// MaxName is the length of the longest name, in bytes.
const MaxName = 100

// Name names a journal, such as "class/c7f3" or "table/c7f3/2": parts of lower-case
// letters, digits and hyphens, joined by slashes. Every engine can use it as a key, a
// subject or a file name.
type Name string

// Check returns ErrName with a reason unless n is well formed.
func (n Name) Check() error {
	if len(n) > MaxName {
		return fmt.Errorf("%w: %d bytes where %d are allowed", ErrName, len(n), MaxName)
	}
	for part := range strings.SplitSeq(string(n), "/") {
		if part == "" || strings.ContainsFunc(part, outside) {
			return fmt.Errorf("%w: %q", ErrName, string(n))
		}
	}
	return nil
}

// CheckPrefix returns ErrName with a reason unless prefix is empty or the beginning of
// a well-formed name up to and including a slash.
func CheckPrefix(prefix string) error {
	if prefix == "" {
		return nil
	}
	parent, ends := strings.CutSuffix(prefix, "/")
	if !ends {
		return fmt.Errorf("%w: prefix %q does not end with a slash", ErrName, prefix)
	}
	return Name(parent).Check()
}

// outside tells whether r may not stand in a part of a name.
func outside(r rune) bool {
	return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-'
}
