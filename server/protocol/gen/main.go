// Command gen prints the JSON Schema of the wire, from which the client's types are generated:
//
//	go run ./server/protocol/gen > server/protocol/protocol.schema.json
//
// It reads the Go types by reflection, and their comments and constants from their source, so it runs
// within the repository alone.
package main

import (
	"fmt"
	"os"
)

func main() {
	schema, err := generate()
	if err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
	os.Stdout.Write(schema)
}
