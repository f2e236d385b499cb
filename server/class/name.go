package class

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"unicode"

	"parley/server/protocol"
)

// CleanName returns name with single spaces between its words, or ErrBadName if it cannot be shown on one
// line. No name at all is allowed: a class then gives one.
func CleanName(name string) (string, error) {
	name = strings.Join(strings.Fields(name), " ")
	if name != "" && protocol.CheckText(name, protocol.MaxName) != nil {
		return "", ErrBadName
	}
	return name, nil
}

// look returns what of a name is told apart at a glance. Names of the same look differ in capitals, or in signs
// that are not seen; nobody is to pass for another by those.
func look(name string) string {
	name = strings.Map(func(r rune) rune {
		if protocol.Unseen(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, name)
	return strings.Join(strings.Fields(name), " ")
}

// Look is what of a name is told apart at a glance, for whoever keeps names apart elsewhere.
func Look(name string) string { return look(name) }

var (
	moods = strings.Fields(`Able Agile Alert Amber Bold Brave Bright Brisk Calm Candid Careful Cheerful Civil
		Clear Clever Curious Daring Eager Early Even Fair Fleet Frank Gentle Glad Golden Grand Happy Hardy
		Honest Jolly Keen Kind Lively Loyal Lucky Mellow Merry Mild Modest Nimble Noble Patient Placid Plucky
		Polite Proud Quick Quiet Ready Robust Sage Serene Silver Sincere Smart Steady Stout Sunny Swift
		Tactful Tidy Tranquil Upbeat Valiant Vivid Warm Wise Witty`)
	animals = strings.Fields(`Badger Beaver Bison Bittern Buzzard Chamois Crane Curlew Deer Dipper Dolphin
		Dove Dormouse Eagle Egret Elk Falcon Ferret Finch Fox Gannet Gecko Grouse Gull Hare Hawk Hedgehog
		Heron Hoopoe Ibex Jackdaw Jay Kestrel Kite Lark Linnet Lynx Magpie Marmot Marten Merlin Mole Moose
		Newt Nightjar Oriole Osprey Otter Owl Partridge Pelican Penguin Petrel Pipit Plover Puffin Quail
		Raven Redstart Reindeer Robin Salmon Seal Shrew Siskin Skylark Sparrow Squirrel Starling Stoat
		Stork Swallow Swan Swift Tern Thrush Toad Trout Turtle Vole Wagtail Walrus Warbler Weasel Whale Wren`)
)

// newName draws a name such as "Calm Heron" that is not taken.
func newName(taken func(string) bool) string {
	for range 50 {
		name := moods[rand.IntN(len(moods))] + " " + animals[rand.IntN(len(animals))]
		if !taken(name) {
			return name
		}
	}
	return free(moods[0]+" "+animals[0], taken)
}

// free returns name, or name with the first number that makes it one that is not taken.
func free(name string, taken func(string) bool) string {
	if !taken(name) {
		return name
	}
	for i := 2; ; i++ {
		if numbered := fmt.Sprintf("%s %d", name, i); !taken(numbered) {
			return numbered
		}
	}
}
