package class

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"math/big"
	"strings"
)

// Code opens a class to people who type it: six of Symbols.
type Code string

// Key opens a class to people who follow a link or a QR code: 128 random bits in hexadecimal.
type Key string

// Symbols are the 27 signs of a code. Of each pair that looks alike only the digit is in: no B (8), I, L
// (1), O (0), S (5), Z (2), and no U, which is taken for V. Neither 0 nor 1 is left without its letter.
const Symbols = "23456789ACDEFGHJKMNPQRTVWXY"

// codeLength is how many symbols a code has: 27^6 is 387 million.
const codeLength = 6

// newCode draws a code.
func newCode() Code {
	var b strings.Builder
	for range codeLength {
		i, err := rand.Int(rand.Reader, big.NewInt(int64(len(Symbols))))
		if err != nil {
			panic(err) // crypto/rand does not fail
		}
		b.WriteByte(Symbols[i.Int64()])
	}
	return Code(b.String())
}

// lookalikes are what people type for a symbol that they misread.
var lookalikes = strings.NewReplacer("B", "8", "S", "5", "Z", "2", "U", "V", "-", "", " ", "", "\t", "", "\u00a0", "")

// ReadCode returns the code that somebody typed, whatever the case and wherever they put spaces or
// hyphens. What comes out is a code, or nothing that any class has.
func ReadCode(typed string) Code {
	if len(typed) > 4*codeLength {
		return ""
	}
	return Code(lookalikes.Replace(strings.ToUpper(typed)))
}

// newKey draws a key.
func newKey() Key {
	var b [16]byte
	rand.Read(b[:])
	return Key(hex.EncodeToString(b[:]))
}

// NewToken draws a secret of 256 bits, for a cookie or a one-time link.
func NewToken() string {
	var b [32]byte
	rand.Read(b[:])
	return base64.RawURLEncoding.EncodeToString(b[:])
}

// HashToken returns what is stored of a token: its SHA-256, in hexadecimal. A token has 256 random bits,
// so nothing slower is needed.
func HashToken(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}
