package web

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"parley/server/class"
	"parley/server/journal/sqlite"
	"parley/server/password"
)

// hostItem is the kind of instructors. The key is the id.
const hostItem = "host"

// maxInstructors bounds what open hosting can store.
const maxInstructors = 1000

// instructor is what is kept of an instructor.
type instructor struct {
	Name string        `json:"name,omitempty"`
	Hash password.Hash `json:"hash,omitempty"` // of the password; none: they come in by a link
}

// called returns the name that others see. Somebody who gave none goes by a number.
func (i instructor) called(id class.Owner) string {
	if i.Name != "" {
		return i.Name
	}
	return "Instructor " + strings.TrimPrefix(string(id), "i")
}

// InstructorName returns what tells how an instructor is called.
func InstructorName(items Items) func(class.Owner) string {
	d := doors{items: items}
	return func(id class.Owner) string {
		i, _ := d.instructor(context.Background(), id) // whose name cannot be read goes by a number
		return i.called(id)
	}
}

// instructor returns what is kept of an instructor; nothing is of one who has given nothing.
func (d doors) instructor(ctx context.Context, id class.Owner) (instructor, error) {
	it, err := d.items.Get(ctx, hostItem, string(id))
	if errors.Is(err, sqlite.ErrNoItem) {
		return instructor{}, nil
	}
	if err != nil {
		return instructor{}, fmt.Errorf("look up an instructor: %w", err)
	}
	return readInstructor(it)
}

func readInstructor(it sqlite.Item) (instructor, error) {
	var i instructor
	if err := json.Unmarshal(it.Value, &i); err != nil {
		return instructor{}, fmt.Errorf("read instructor %s: %w", it.Key, err)
	}
	return i, nil
}

// all returns all instructors by their ids.
func (d doors) all(ctx context.Context) (map[class.Owner]instructor, error) {
	items, err := d.items.List(ctx, hostItem)
	if err != nil {
		return nil, fmt.Errorf("list instructors: %w", err)
	}
	all := map[class.Owner]instructor{}
	for _, it := range items {
		if all[class.Owner(it.Key)], err = readInstructor(it); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// change puts what f makes of all instructors for the one of that id. Changes wait for each other.
func (d doors) change(ctx context.Context, f func(all map[class.Owner]instructor) (class.Owner, instructor, error)) (class.Owner, error) {
	select {
	case d.turn <- struct{}{}:
		defer func() { <-d.turn }()
	case <-ctx.Done():
		return "", context.Cause(ctx)
	}
	all, err := d.all(ctx)
	if err != nil {
		return "", err
	}
	id, i, err := f(all)
	if err != nil {
		return "", err
	}
	value, err := json.Marshal(i)
	if err != nil {
		return "", err
	}
	if err := d.items.Put(ctx, sqlite.Item{Kind: hostItem, Key: string(id), Value: value}); err != nil {
		return "", fmt.Errorf("keep an instructor: %w", err)
	}
	return id, nil
}

// add makes a new instructor. The first id stays for whoever runs the server.
func (d doors) add(ctx context.Context) (class.Owner, error) {
	return d.change(ctx, func(all map[class.Owner]instructor) (class.Owner, instructor, error) {
		if len(all) >= maxInstructors {
			return "", instructor{}, errTooManyHosts
		}
		last := 1
		for id := range all {
			if n, err := strconv.Atoi(strings.TrimPrefix(string(id), "i")); err == nil {
				last = max(last, n)
			}
		}
		return class.Owner(fmt.Sprintf("i%d", last+1)), instructor{}, nil
	})
}

// know keeps an instructor who is not kept yet.
func (d doors) know(ctx context.Context, id class.Owner) error {
	_, err := d.change(ctx, func(all map[class.Owner]instructor) (class.Owner, instructor, error) {
		return id, all[id], nil
	})
	return err
}

// named returns the instructor whose name has the look of this one, or none.
func named(all map[class.Owner]instructor, name string) (class.Owner, instructor) {
	for id, i := range all {
		if i.Name != "" && class.Look(i.Name) == class.Look(name) {
			return id, i
		}
	}
	return "", instructor{}
}
