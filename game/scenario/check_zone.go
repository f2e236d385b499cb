package scenario

func (c checker) checkZone() {}
