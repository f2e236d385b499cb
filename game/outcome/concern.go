package outcome

// least is the least by which a concern of this weight ends up worth more with the shares a than with
// the shares b, when between low and high is still added to both; below 0 where b may end up ahead.
//
// Holding the measures within 0 and 1000 makes their distance grow at first, then stay, then shrink, as
// more is added. It is smallest at one of the ends, and largest where the lower one leaves 0. Rounding
// never turns an order round, and a whole number added before it comes out whole, so of the weight
// times the distance only the broken part may be lost: down for a gain, up for a loss.
func least(weight, a, b, low, high int64) int64 {
	if weight < 0 { // then it is b's shares that count for a
		weight, a, b = -weight, b, a
	}
	if a >= b {
		return weight * min(held(a+low)-held(b+low), held(a+high)-held(b+high)) / whole
	}
	furthest := min(max(-a, low), high)
	return -((weight*(held(b+furthest)-held(a+furthest)) + whole - 1) / whole)
}
