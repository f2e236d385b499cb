package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// described are the packages whose types go over the wire, as folders of the module.
var described = []string{"game", "game/scenario", "server/protocol"}

// source is what reflection cannot know of the types of the wire. Its keys are "package.Type" and
// "package.Type.Field", with the package's full path.
type source struct {
	comments map[string]string
	enums    map[string][]any // the constants of a string type, in the order of their declaration
}

// readSource reads the described packages of the module that the working directory is in.
func readSource() (*source, error) {
	root, err := moduleRoot()
	if err != nil {
		return nil, err
	}
	s := &source{map[string]string{}, map[string][]any{}}
	for _, folder := range described {
		files, err := filepath.Glob(filepath.Join(root, folder, "*.go"))
		if err != nil {
			return nil, err
		}
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
			if err != nil {
				return nil, fmt.Errorf("read source: %w", err)
			}
			s.readFile("parley/"+folder, file)
		}
	}
	return s, nil
}

// moduleRoot returns the folder of go.mod, the working directory or one above it.
func moduleRoot() (string, error) {
	folder, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		_, err := os.Stat(filepath.Join(folder, "go.mod"))
		if err == nil {
			return folder, nil
		}
		above := filepath.Dir(folder)
		if !errors.Is(err, fs.ErrNotExist) || above == folder {
			return "", fmt.Errorf("find go.mod: %w", err)
		}
		folder = above
	}
}

func (s *source) readFile(pkg string, file *ast.File) {
	for _, d := range file.Decls {
		decl, ok := d.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range decl.Specs {
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				doc := spec.Doc
				if doc == nil && !decl.Lparen.IsValid() {
					doc = decl.Doc
				}
				s.readType(pkg+"."+spec.Name.Name, doc, spec)
			case *ast.ValueSpec:
				if decl.Tok == token.CONST {
					s.readConst(pkg, spec)
				}
			}
		}
	}
}

func (s *source) readType(key string, doc *ast.CommentGroup, spec *ast.TypeSpec) {
	s.comments[key] = prose(doc)
	body, ok := spec.Type.(*ast.StructType)
	if !ok {
		return
	}
	for _, field := range body.Fields.List {
		comment := field.Doc
		if comment == nil {
			comment = field.Comment
		}
		for _, name := range field.Names {
			s.comments[key+"."+name.Name] = prose(comment)
		}
	}
}

func (s *source) readConst(pkg string, spec *ast.ValueSpec) {
	kind, ok := spec.Type.(*ast.Ident)
	if !ok {
		return
	}
	for _, value := range spec.Values {
		if lit, ok := value.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if text, err := strconv.Unquote(lit.Value); err == nil {
				key := pkg + "." + kind.Name
				s.enums[key] = append(s.enums[key], text)
			}
		}
	}
}

// prose returns a comment as running text.
func prose(c *ast.CommentGroup) string {
	return strings.Join(strings.Fields(c.Text()), " ")
}
