package scenario

import (
	"fmt"
	"slices"
)

// checkGesturePrices reports friendly gestures that cost nothing, which say nothing, and hostile ones that
// gain nothing, which nobody makes.
func (c checker) checkGesturePrices() {
	for i := range c.Gestures {
		g, path := &c.Gestures[i], join("gestures", string(c.Gestures[i].ID))
		for _, by := range g.By {
			price, meets := g.Worth[by]+g.WalkAway[by], c.meetsOwn(g, by)
			switch {
			case g.Trust > 0 && price+meets >= 0:
				message := fmt.Sprintf("the friendly gesture %s costs %s nothing", g.ID, by)
				if meets > 0 {
					message += fmt.Sprintf(", for it meets concerns of %s itself, worth %s points", by, meets)
				}
				c.addAt(CodeFreeGesture, path, message, fmt.Sprintf("write a price, such as `worth: {%s: %s}`", by, -max(meets+g.WalkAway[by], 0)-Point))
			case g.Trust < 0 && price+meets <= 0 && !c.strengthens(g, by):
				c.addAt(CodeHostileGesture, path, fmt.Sprintf("the hostile gesture %s gains %s nothing", g.ID, by), fmt.Sprintf("write what it gains by it, such as `worth: {%s: %s}`", by, -min(meets+g.WalkAway[by], 0)+Point))
			}
		}
	}
}

// meetsOwn returns the points that a gesture brings the party that makes it by concerns of its own.
func (c checker) meetsOwn(g *Gesture, by PartyID) Points {
	sum := Points(0)
	for i := range c.Concerns {
		if own := &c.Concerns[i]; own.Of == Name(by) {
			sum += own.Weight * Points(g.Meets[own.ID]) / Points(One)
		}
	}
	return sum
}

// strengthens says whether a gesture serves the party that makes it in a way that its points do not show: the
// other's walk-away falls, or a concern of one of its own roles is met. What it merely takes from others serves nobody.
func (c checker) strengthens(g *Gesture, by PartyID) bool {
	for id, share := range g.Meets {
		if of := c.Concern(id).Of; share > 0 && of != Name(by) && c.PartyOf(of) == by {
			return true
		}
	}
	return slices.ContainsFunc(g.To, func(to PartyID) bool { return to != by && g.WalkAway[to] < 0 })
}
