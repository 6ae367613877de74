package nn

import "math"

// Softmax turns scores into probabilities in place and returns the log of
// the sum that they were divided by.
func Softmax(x []float32) float32 {
	top := x[0]
	for _, v := range x {
		top = max(top, v)
	}
	var sum float32
	for i, v := range x {
		e := exp(v - top)
		x[i] = e
		sum += e
	}
	inv := 1 / sum
	for i := range x {
		x[i] *= inv
	}
	return top + float32(math.Log(float64(sum)))
}

// exp is e to the x for x <= 0, good to about six digits.
func exp(x float32) float32 {
	if x < -80 {
		return 0
	}
	const log2e = 1.44269504
	y := x * log2e
	n := float32(int32(y)) // towards zero
	if y < n {
		n--
	}
	f := (y - n) * 0.69314718
	p := 1 + f*(1+f*(0.5+f*(0.16666667+f*(0.041666667+f*(0.0083333333+f*0.0013888889)))))
	return p * math.Float32frombits(uint32(int32(n)+127)<<23)
}

// CrossEntropy turns scores into the gradient of the loss in place, scaled,
// and returns the loss. A negative gold leaves no gradient and no loss.
func CrossEntropy(x []float32, gold int, scale float32) float32 {
	if gold < 0 {
		clear(x)
		return 0
	}
	want := x[gold]
	z := Softmax(x)
	for i := range x {
		x[i] *= scale
	}
	x[gold] -= scale
	return z - want
}

// Argmax returns the index of the largest element, the first if several.
func Argmax(x []float32) int {
	best := 0
	for i, v := range x {
		if v > x[best] {
			best = i
		}
	}
	return best
}

// Leaky is the activation of the heads: leak, the slope below zero, keeps
// units from dying where it is not 0.
func Leaky(x, leak float32) float32 { return max(x, leak*x) }
