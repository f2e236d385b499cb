package game

// divide returns a / b, b above 0, rounded to the nearest whole, half away from zero.
func divide(a, b int) int {
	if a < 0 {
		return -divide(-a, b)
	}
	return (2*a + b) / (2 * b)
}
