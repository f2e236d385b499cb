package paper

import "fmt"

// say returns a text of the pack with its blanks filled. It fails for one that is not written.
func say(key string, args ...any) (string, error) {
	text, ok := english[key]
	switch {
	case !ok:
		return "", fmt.Errorf("there is no text %q", key)
	case len(args) == 0:
		return text, nil
	}
	return fmt.Sprintf(text, args...), nil
}

// must is say for the keys of this package's own code, which a test holds to the texts.
func must(key string, args ...any) string {
	text, err := say(key, args...)
	if err != nil {
		panic(err)
	}
	return text
}

// sayAll returns the texts key.1, key.2 and so on.
func sayAll(key string) []string {
	var texts []string
	for n := 1; ; n++ {
		text, ok := english[fmt.Sprintf("%s.%d", key, n)]
		if !ok {
			return texts
		}
		texts = append(texts, text)
	}
}
