package scenario

import (
	"embed"
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
)

// described are the sources whose comments describe the format.
//
//go:embed scenario.go guard.go ids.go
var described embed.FS

// commentsOf returns the comments of the types in the files of a folder, as `Type.` and `Type.Field`.
func commentsOf(folder embed.FS) (map[string]string, error) {
	files, err := folder.ReadDir(".")
	if err != nil {
		return nil, err
	}
	comments := map[string]string{}
	for _, f := range files {
		src, err := folder.ReadFile(f.Name())
		if err != nil {
			return nil, err
		}
		tree, err := parser.ParseFile(token.NewFileSet(), f.Name(), src, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			if decl, ok := n.(*ast.GenDecl); ok && decl.Tok == token.TYPE {
				for _, spec := range decl.Specs {
					comment(spec.(*ast.TypeSpec), decl.Doc, comments)
				}
			}
			return true
		})
	}
	return comments, nil
}

// comment puts what is written about one type and its fields into comments.
func comment(t *ast.TypeSpec, doc *ast.CommentGroup, comments map[string]string) {
	comments[t.Name.Name+"."] = oneLine(doc.Text())
	s, ok := t.Type.(*ast.StructType)
	if !ok {
		return
	}
	for _, f := range s.Fields.List {
		for _, n := range f.Names {
			comments[t.Name.Name+"."+n.Name] = oneLine(f.Comment.Text())
		}
	}
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
