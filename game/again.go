package game

import "slices"

// What is made again and again is made in the room of what it replaces.

// roomFor returns list without what it holds and with room for n; a new list where there is none.
func roomFor[T any](list []T, n int) []T {
	if list == nil {
		return make([]T, 0, n)
	}
	return slices.Grow(list[:0], n)
}

// emptied returns m without what it holds; a new map where there is none.
func emptied[K comparable, V any](m map[K]V) map[K]V {
	if m == nil {
		return map[K]V{}
	}
	clear(m)
	return m
}
