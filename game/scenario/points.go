package scenario

import "strconv"

// String writes p as the file does: "2.5", "45", "-0.25".
func (p Points) String() string {
	sign := ""
	if p < 0 {
		sign, p = "-", -p
	}
	whole, rest := int(p/Point), int(p%Point)
	s := sign + strconv.Itoa(whole)
	switch {
	case rest == 0:
		return s
	case rest%10 == 0:
		return s + "." + strconv.Itoa(rest/10)
	case rest < 10:
		return s + ".0" + strconv.Itoa(rest)
	default:
		return s + "." + strconv.Itoa(rest)
	}
}
