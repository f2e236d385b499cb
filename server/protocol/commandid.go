package protocol

import "regexp"

// CommandIDPattern is the form of a command's id: a device, a colon, a counter from 1.
const CommandIDPattern = `^[a-z0-9]{4,16}:[1-9][0-9]{0,8}$`

var commandID = regexp.MustCompile(CommandIDPattern)

// Valid says whether id has the form that a command's id must have.
func (id CommandID) Valid() bool { return commandID.MatchString(string(id)) }
