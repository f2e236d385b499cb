// Package protocol is what goes over the websocket: the JSON messages and the codes of refusals. The types
// here and in package game are the one description of the wire; the JSON Schema and the client's
// TypeScript are generated from them. README.md describes the protocol for people.
package protocol
