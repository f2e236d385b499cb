package sqlite

import (
	"database/sql"
	"strings"
)

// bulk inserts many rows with one statement, which costs far less than one each.
type bulk struct {
	before, row, after string
	prepared           [bulkLimit + 1]*sql.Stmt // by number of rows
}

// bulkLimit is how many rows go into one statement.
const bulkLimit = 64

// insert inserts the rows whose values stand one after the other in args.
func (b *bulk) insert(conn *sql.Conn, args []any) error {
	width := strings.Count(b.row, "?")
	for len(args) > 0 {
		rows := min(len(args)/width, bulkLimit)
		stmt, err := b.stmt(conn, rows)
		if err != nil {
			return fault{err}
		}
		if _, err := stmt.ExecContext(background, args[:rows*width]...); err != nil {
			return fault{err}
		}
		args = args[rows*width:]
	}
	return nil
}

// stmt returns the statement for that many rows. It is closed with its connection.
func (b *bulk) stmt(conn *sql.Conn, rows int) (*sql.Stmt, error) {
	if b.prepared[rows] == nil {
		query := b.before + strings.Repeat(b.row+", ", rows-1) + b.row + b.after
		stmt, err := conn.PrepareContext(background, query)
		if err != nil {
			return nil, err
		}
		b.prepared[rows] = stmt
	}
	return b.prepared[rows], nil
}
