package export

import (
	"context"
	"strings"

	"parley/game"
)

// sheets lists the CSV files of the archive.
func (x *export) sheets() []sheet {
	return []sheet{
		x.peopleSheet(), x.tablesSheet(), x.scoresSheet(), x.movesSheet(), x.ledgerSheet(), x.talkSheet(), x.attendanceSheet(),
		x.ticketsSheet(), x.turnsSheet(), x.surveysSheet(), x.possibleSheet(), x.classSheet(),
	}
}

// The columns that several sheets share.
var (
	tableColumn    = column{"table", "number from 1", "the table within the class"}
	recordColumn   = column{"record", "number from 1", "the record of the table's journal, as in journal.jsonl; rows of one record happened at once"}
	timeColumn     = column{"time", "ISO 8601, UTC, milliseconds", "when it was on disk"}
	phaseColumn    = column{"phase", "id", "the phase of the scenario; empty before the first"}
	roundColumn    = column{"round", "number from 1", "the round within the phase; 0 before the first"}
	partyColumn    = column{"party", "id", "the party of the seat"}
	personColumn   = column{"person", "pseudonyms with spaces between", "who held the seat: p1, p2, ... within the class, several where they share it, or bot"}
	nameColumn     = column{"name", "text", "the name of that person; empty unless names were asked for"}
	strategyColumn = column{"strategy", "word", "how the bot played that played the seat: a strategy as in scenario files; empty for a person"}
	groupColumn    = column{"group", "text", "their group on the roster; empty unless names were asked for"}
	// Of what the class recorded, not a table.
	classRecordColumn = column{"record", "number from 1", "the record of the class's journal, as in journal.jsonl at table 0"}
)

// everyStep hands what is wanted of the records of each table to visit, table by table.
func (x *export) everyStep(ctx context.Context, want reading, visit func(*table, step) error) error {
	for _, t := range x.tables {
		for s, err := range x.steps(ctx, t, want) {
			if err != nil {
				return err
			}
			if err := visit(t, s); err != nil {
				return err
			}
		}
	}
	return nil
}

// actor returns who asked for something as a cell shows it: a seat, or instructor or server.
func actor(by string) string { return strings.TrimPrefix(by, "@") }

// joined writes names one behind the other, with a space between.
func joined[T ~string](names []T) string {
	list := make([]string, len(names))
	for i, n := range names {
		list[i] = string(n)
	}
	return strings.Join(list, " ")
}

// proposalsOf names the proposals of a package.
func proposalsOf(pkg []game.Choice) string {
	list := make([]string, len(pkg))
	for i, c := range pkg {
		list[i] = string(c.Proposal)
	}
	return strings.Join(list, " ")
}
