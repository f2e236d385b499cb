package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"parley/game/story"
)

type replayCmd struct {
	File       string `arg:"" help:"The scenario file; - reads standard input."`
	Transcript string `arg:"" help:"The transcript of a play, as parley rehearse --transcripts writes it."`
}

// maxTranscript is how many bytes a transcript may have.
const maxTranscript = 16 << 20

// Run plays the moves of a transcript again, and fails where it comes to something else.
func (c replayCmd) Run() error {
	s, err := playable(c.File)
	if err != nil {
		return err
	}
	text, err := readTranscript(c.Transcript)
	if err != nil {
		return err
	}
	done, err := story.Replay(s, text)
	if d := (*story.Difference)(nil); errors.As(err, &d) {
		fmt.Fprintf(os.Stderr, "%s:%d: %s\n  %s\n", c.Transcript, d.Line, d.Says, d.Instead)
		return errFound
	}
	if err != nil {
		return err
	}
	fmt.Printf("%s comes to the same: %d moves, %d lines of what followed, and the ending “%s” (%s)\n",
		c.Transcript, done.Moves, done.Facts, s.Ending(done.Ending).Title, done.Ending)
	if done.Changed {
		fmt.Printf("%s is not the file that was played then; to this play it makes no difference\n", c.File)
	}
	return nil
}

func readTranscript(name string) (string, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxTranscript+1))
	if err != nil {
		return "", fmt.Errorf("read %s: %w", name, err)
	}
	if len(data) > maxTranscript {
		return "", fmt.Errorf("%s is too large for a transcript: more than %d MiB", name, maxTranscript>>20)
	}
	return string(data), nil
}
