package scenario

// check reports what is wrong with s as a whole.
func check(s *Scenario, r *report) {
}
