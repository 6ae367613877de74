package nn

import (
	"math"
	"math/rand/v2"
	"testing"
)

// unit returns a random unit and the projections of n steps, three gates and
// a highway input side by side.
func unit(r *rand.Rand, h, n int) (SRU, []float32) {
	return SRU{H: h, VF: randoms(r, h), VR: randoms(r, h), BF: randoms(r, h), BR: randoms(r, h)}, randoms(r, n*4*h)
}

func columns(u []float32, h int) (ux, uf, ur, x Rows) {
	return Rows{u, 4 * h, 0}, Rows{u, 4 * h, h}, Rows{u, 4 * h, 2 * h}, Rows{u, 4 * h, 3 * h}
}

// TestRunIsForward checks the vector step against the plain one, both ways.
func TestRunIsForward(t *testing.T) {
	const n = 7
	r := rand.New(rand.NewPCG(3, 4))
	for _, h := range []int{32, 48, 5} {
		s, u := unit(r, h, n)
		ux, uf, ur, x := columns(u, h)
		for _, w := range []Walk{{0, n, 1}, {n - 1, n, -1}} {
			want, got := make([]float32, n*h), make([]float32, n*h)
			s.Forward(w, ux, uf, ur, x, Rows{want, h, 0}, Rows{make([]float32, n*3*h), 3 * h, 0}, make([]float32, h))
			for _, kn := range Kernels() {
				s.Run(kn, w, ux, uf, ur, x, Rows{got, h, 0}, make([]float32, h))
				for i := range want {
					if math.Abs(float64(got[i]-want[i])) > 1e-5 {
						t.Fatalf("%s h=%d step %d: element %d = %v, want %v", kn.Name, h, w.Step, i, got[i], want[i])
					}
				}
			}
		}
	}
}

// TestBackward checks gradients against differences of the loss, the sum of
// all outputs.
func TestBackward(t *testing.T) {
	const n, h = 5, 3
	r := rand.New(rand.NewPCG(5, 6))
	s, u := unit(r, h, n)
	ux, uf, ur, x := columns(u, h)
	w := Walk{n - 1, n, -1}
	state, cs, out := make([]float32, h), Rows{make([]float32, n*3*h), 3 * h, 0}, make([]float32, n*h)
	loss := func() (sum float64) {
		s.Forward(w, ux, uf, ur, x, Rows{out, h, 0}, cs, state)
		for _, v := range out {
			sum += float64(v)
		}
		return sum
	}
	loss()
	ones := make([]float32, n*h)
	for i := range ones {
		ones[i] = 1
	}
	du := make([]float32, len(u))
	dux, duf, dur, dx := columns(du, h)
	g := &Grad{make([]float32, h), make([]float32, h), make([]float32, h), make([]float32, h)}
	s.Backward(w, Rows{ones, h, 0}, ux, x, cs, dux, duf, dur, dx, g, state)
	check := func(what string, v []float32, grad []float32) {
		for i := range v {
			const eps = 1e-2
			old := v[i]
			v[i] = old + eps
			up := loss()
			v[i] = old - eps
			down := loss()
			v[i] = old
			if want := (up - down) / (2 * eps); math.Abs(want-float64(grad[i])) > 2e-3 {
				t.Errorf("gradient of %s[%d] = %v, want %v", what, i, grad[i], want)
			}
		}
	}
	check("u", u, du)
	check("VF", s.VF, g.VF)
	check("VR", s.VR, g.VR)
	check("BF", s.BF, g.BF)
	check("BR", s.BR, g.BR)
}
