package password

import (
	"errors"
	"strings"
	"unicode/utf8"
)

// How many characters a password has.
const (
	MinLength = 10
	MaxLength = 200
)

// Why a password is refused. Nothing is asked of what it is made of: length is what makes guessing hard.
var (
	// ErrLength tells that a password has fewer than MinLength or more than MaxLength characters.
	ErrLength = errors.New("password is too short or too long")
	// ErrName tells that a password is the name it goes with.
	ErrName = errors.New("password is the name")
	// ErrCommon tells that a password is among those that are tried first.
	ErrCommon = errors.New("password is among the most common")
)

// common holds those of the most common passwords that are long enough, in small letters.
var common = func() map[string]bool {
	words := map[string]bool{}
	for _, w := range strings.Fields(`0123456789 1234567890 12345678910 0987654321 9876543210 1q2w3e4r5t 1qaz2wsx3edc
		1q2w3e4r5t6y q1w2e3r4t5 qwertyuiop qwertzuiop azertyuiop qwerty12345 qwerty123456 asdfghjkl1 zxcvbnm123
		password12 password123 password1234 password12345 passwordpassword passw0rd123 passwort123 passwort1234
		motdepasse motdepasse1 contrasena contraseña wachtwoord salasana123 iloveyou123 iloveyou12 football123
		baseball123 welcome123 welcome1234 letmein123 letmein1234 changeme123 administrator admin12345 admin123456
		instructor teacher123 professor1 negotiation parleyparley parley1234 abcdefghij abcd123456 abc1234567
		aaaaaaaaaa 1111111111 0000000000 1122334455 1111122222 1212121212 unknown123 superman123 trustno1trustno1`) {
		words[w] = true
	}
	return words
}()

// Check tells whether a password may be set by somebody of that name: nil, or one of the errors above.
func Check(password, name string) error {
	small := strings.ToLower(strings.TrimSpace(password))
	switch n := utf8.RuneCountInString(password); {
	case n < MinLength || n > MaxLength:
		return ErrLength
	case small == strings.ToLower(strings.TrimSpace(name)):
		return ErrName
	case common[small]:
		return ErrCommon
	}
	return nil
}
