package class

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"
)

// plainText returns a file as UTF-8 with plain ends of lines. UTF-16 is what some spreadsheets call Unicode text; any
// older encoding is refused, for one could only guess which it is, and spoil people's names.
func plainText(file []byte) (string, error) {
	switch {
	case bytes.HasPrefix(file, []byte{0xff, 0xfe}):
		file = fromUTF16(binary.LittleEndian, file[2:])
	case bytes.HasPrefix(file, []byte{0xfe, 0xff}):
		file = fromUTF16(binary.BigEndian, file[2:])
	}
	file = bytes.TrimPrefix(file, []byte("\ufeff"))
	file = bytes.ReplaceAll(bytes.ReplaceAll(file, []byte("\r\n"), []byte("\n")), []byte("\r"), []byte("\n"))
	for i, line := range bytes.Split(file, []byte("\n")) {
		switch {
		case bytes.ContainsRune(line, 0):
			return "", badLine(i+1, "this is not a text file", "Save the table as CSV, with the encoding UTF-8.")
		case !utf8.Valid(line), bytes.ContainsRune(line, utf8.RuneError): // the latter where a browser read it wrong
			return "", badLine(i+1, "a letter is not written in UTF-8", `Save the table again as "CSV UTF-8".`)
		}
	}
	return string(file), nil
}

func fromUTF16(order binary.ByteOrder, data []byte) []byte {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return []byte(string(utf16.Decode(units)))
}
