package password

import (
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/crypto/argon2"
)

// errForm tells that a stored hash is not one of this package, or asks for more than any of them costs.
var errForm = errors.New("stored hash of a password is not understood")

// most is beyond what any hash of this package costs: a damaged one is not to take the machine.
var most = Cost{Time: 16, Memory: 1 << 20, Threads: 16}

// form is what stands in a Hash.
type form struct {
	cost Cost
	salt []byte
	key  []byte
}

// hash writes f in the PHC string format.
func (f form) hash() Hash {
	b64 := base64.RawStdEncoding.EncodeToString
	return Hash(fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s",
		argon2.Version, f.cost.Memory, f.cost.Time, f.cost.Threads, b64(f.salt), b64(f.key)))
}

// parse reads what hash wrote.
func parse(h Hash) (form, error) {
	parts := strings.Split(string(h), "$")
	if len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" || parts[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return form{}, errForm
	}
	var f form
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &f.cost.Memory, &f.cost.Time, &f.cost.Threads); err != nil {
		return form{}, errForm
	}
	if c := f.cost; c.Time < 1 || c.Time > most.Time || c.Memory > most.Memory || c.Threads < 1 || c.Threads > most.Threads {
		return form{}, errForm
	}
	var saltErr, keyErr error
	f.salt, saltErr = base64.RawStdEncoding.DecodeString(parts[4])
	f.key, keyErr = base64.RawStdEncoding.DecodeString(parts[5])
	if saltErr != nil || keyErr != nil || len(f.key) != keyLength {
		return form{}, errForm
	}
	return f, nil
}
