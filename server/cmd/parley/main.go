// Command parley runs negotiation role-plays for classes, and checks the files that describe them.
package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/alecthomas/kong"
)

// program is the command line. Every flag is also an environment variable: --public-url is
// PARLEY_PUBLIC_URL.
type program struct {
	Serve          serveCmd          `cmd:"" help:"Serve classes to browsers."`
	InstructorLink instructorLinkCmd `cmd:"" name:"instructor-link" help:"Print a one-time link that opens a session of the first instructor, who may set a new password then."`
	Backup         backupCmd         `cmd:"" help:"Copy the data folder while it is in use or not."`
	Export         exportCmd         `cmd:"" help:"Write a class to a zip archive: spreadsheets, journal, transcripts."`
	Check          checkCmd          `cmd:"" help:"Check scenario files, and say what to mend where."`
	Graph          graphCmd          `cmd:"" help:"Print the phases of a scenario as a Mermaid diagram."`
	Outcome        outcomeCmd        `cmd:"" help:"Print what can be agreed in a scenario: frontier, solutions, room for a deal."`
	Rehearse       rehearseCmd       `cmd:"" help:"Let bots play a scenario many times, and print what comes of it."`
	Replay         replayCmd         `cmd:"" help:"Play the transcript of a rehearsal again, and say whether it comes to the same."`
	Print          printCmd          `cmd:"" help:"Write a scenario as a page to print, for a class without a network."`
	Schema         schemaCmd         `cmd:"" help:"Print the JSON Schema of scenario files, for editors."`
	Version        versionCmd        `cmd:"" help:"Print which build this is."`
}

func main() {
	os.Exit(run())
}

// run does what the command line says, and returns the exit code: 0, or 1 after a failure.
func run() int {
	cli := kong.Parse(new(program),
		kong.Name("parley"),
		kong.Description("Negotiation role-plays for classrooms."),
		kong.UsageOnError(),
		kong.DefaultEnvars("PARLEY"),
		kong.Vars{"data": dataFolder()},
	)
	if err := cli.Run(); err != nil {
		if !errors.Is(err, errFound) { // kong wraps what a command returns
			fmt.Fprintln(os.Stderr, "parley:", err)
		}
		return 1
	}
	return 0
}
