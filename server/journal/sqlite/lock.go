package sqlite

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// lockFile is the file whose lock says that a process has the folder open. The system
// lets go of the lock when that process ends, however it ends; the file stays.
const lockFile = "lock"

// ErrInUse tells that another process has the folder open.
var ErrInUse = errors.New("the folder is in use by another parley: " +
	"stop that one, or give this one a folder of its own")

// lockFolder keeps other processes out of dir until the file returned is closed.
func lockFolder(dir string) (*os.File, error) {
	file := filepath.Join(dir, lockFile)
	f, err := os.OpenFile(file, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	taken, err := tryLock(f)
	switch {
	case err != nil:
		return nil, errors.Join(err, f.Close())
	case taken:
		holder, _ := os.ReadFile(file) // a courtesy: without it the refusal is as clear
		err := error(ErrInUse)
		if pid := strings.TrimSpace(string(holder)); pid != "" {
			err = fmt.Errorf("%w (process %s has it)", err, pid)
		}
		return nil, errors.Join(err, f.Close())
	}
	pid := strconv.Itoa(os.Getpid()) + "\n"
	if err := f.Truncate(0); err == nil {
		_, _ = f.WriteAt([]byte(pid), 0) // the same courtesy
	}
	return f, nil
}
