// Package sqlite keeps journals in a folder on one machine, with nothing to set up.
//
// The folder holds journal.db (records, heads, and items such as sessions), keys.db
// (the keys of people, apart so that they can be backed up, or lost, on their own) and
// the file that keeps a second process out. Both databases run in WAL mode with
// synchronous=FULL: a commit has reached the disk when it returns.
//
// One goroutine writes journal.db. It takes whatever waits, puts it into one
// transaction and answers everybody after one flush, so tables that append at once
// share its price. Readers have connections of their own and wait for nobody.
//
// Nothing that was deleted may be found on the disk, and SQLite's secure_delete does not
// promise that: where it moves a row from page to page it may leave a copy behind. So
// rows holding text or keys are only ever added at the end and overwritten in place
// with zeros; the space comes back with a VACUUM when the folder is opened.
package sqlite
