package scenario

// checker reports what is wrong with a scenario as a whole.
type checker struct {
	*Scenario
	*report
}

// check reports what is wrong with s as a whole. Faults that keep it from being played are looked for
// wherever the file is sound enough; what a play of it would lack, only in a file without errors.
func check(s *Scenario, r *report) {
	c := checker{s, r}
	c.checkParties()
	c.checkAgenda()
	c.checkGestures()
	c.checkGuards()
	c.checkPhases()
	c.checkLengths()
	c.checkEndings()
	c.checkExpect()
	if r.list.HasErrors() {
		return
	}
	c.checkReach()
	c.checkOpenings()
	c.checkRoles()
	c.checkTime()
	c.checkTemptations()
	c.checkPrivacy()
	c.checkZone()
}
