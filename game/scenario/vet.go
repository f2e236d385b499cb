package scenario

import (
	"fmt"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// vet reports what YAML allows and a scenario does not: anchors, aliases, tags, merge keys, keys that are no
// words, keys written twice, and more nodes than a person writes. What it reported, the decoder passes over.
func vet(r *report, n *yaml.Node) {
	left := maxNodes
	vetNode(r, n, "", &left)
}

func vetNode(r *report, n *yaml.Node, path string, left *int) {
	at := position{n.Line, n.Column}
	*left--
	if *left < 0 {
		if *left == -1 {
			r.add(CodeTooMany, at, path, fmt.Sprintf("the file has more than %d keys and values", maxNodes), "write a smaller scenario")
		}
		return
	}
	switch {
	case n.Kind == yaml.AliasNode:
		r.add(CodeAnchor, at, path, fmt.Sprintf("the alias *%s stands for something else", short(n.Value)), "write it out here")
	case n.Anchor != "":
		r.add(CodeAnchor, at, path, fmt.Sprintf("the anchor &%s gives a value a second name", short(n.Anchor)), "take it out")
	}
	if n.Style&yaml.TaggedStyle != 0 {
		r.add(CodeTag, at, path, fmt.Sprintf("the tag %s changes what a value is", short(n.Tag)), "take it out")
	}
	switch n.Kind {
	case yaml.ScalarNode:
		vetText(r, n, path)
	case yaml.SequenceNode:
		for i, c := range n.Content {
			vetNode(r, c, item(path, i), left)
		}
	case yaml.MappingNode:
		seen := map[string]position{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			vetKey(r, n.Content[i], path, seen)
			vetNode(r, n.Content[i], path, left)
			vetNode(r, n.Content[i+1], join(path, n.Content[i].Value), left)
		}
	}
}

func vetKey(r *report, key *yaml.Node, path string, seen map[string]position) {
	at := position{key.Line, key.Column}
	switch first, twice := seen[key.Value]; {
	case key.Kind != yaml.ScalarNode:
		if key.Kind != yaml.AliasNode {
			r.add(CodeShape, at, path, "a key must be one word", "write a name and a colon")
		}
	case merges(key):
		r.add(CodeMergeKey, at, path, "the key << merges other mappings into this one", "write their entries out here")
	case twice:
		r.add(CodeDuplicateKey, at, join(path, key.Value), fmt.Sprintf("the key %q stands here already, at line %d", short(key.Value), first.line), "keep one of the two")
	default:
		seen[key.Value] = at
	}
}

// merges says whether key is YAML's merge key rather than a word.
func merges(key *yaml.Node) bool { return key.Value == "<<" && key.Style&quoted == 0 }

// quoted are the styles of a scalar that its author marked as text.
const quoted = yaml.SingleQuotedStyle | yaml.DoubleQuotedStyle | yaml.LiteralStyle | yaml.FoldedStyle

// vetText refuses control characters that came in by an escape such as "\x07".
func vetText(r *report, n *yaml.Node, path string) {
	if !utf8.ValidString(n.Value) {
		r.add(CodeEncoding, position{n.Line, n.Column}, path, "an escape in this text makes no character", "take it out")
		return
	}
	for _, c := range n.Value {
		if strange(c) {
			r.add(CodeEncoding, position{n.Line, n.Column}, path, fmt.Sprintf("an escape in this text makes the control character %U", c), "take it out")
			return
		}
	}
}
