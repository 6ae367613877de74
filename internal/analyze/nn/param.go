package nn

import (
	"math"
	"math/rand/v2"
)

// A Param is a matrix of weights to be fitted. A bias has one row.
type Param struct {
	Name       string
	Rows, Cols int
	W          []float32

	m, v []float32 // moments of Adam
}

// NewParam returns weights drawn evenly from +-scale.
func NewParam(name string, rows, cols int, scale float32, r *rand.Rand) *Param {
	p := &Param{Name: name, Rows: rows, Cols: cols, W: make([]float32, rows*cols)}
	if scale > 0 {
		for i := range p.W {
			p.W[i] = (2*r.Float32() - 1) * scale
		}
	}
	return p
}

// Glorot is the scale that keeps the variance of a layer's output.
func Glorot(in, out int) float32 { return float32(math.Sqrt(6 / float64(in+out))) }

// Adam fits parameters by Adam with the decays and rate it is given.
type Adam struct {
	Beta1, Beta2, Eps float32
	step              int
}

// Step counts one step and returns the corrected rate.
func (a *Adam) Step(rate float32) float32 {
	a.step++
	return a.Corrected(rate)
}

// Corrected returns the rate with the bias of the first steps corrected.
func (a *Adam) Corrected(rate float32) float32 {
	t := float64(a.step)
	return rate * float32(math.Sqrt(1-math.Pow(float64(a.Beta2), t))/(1-math.Pow(float64(a.Beta1), t)))
}

// Update moves rows of p by gradient g (of p's shape), scaled. With rows nil
// it moves all of them; rows not named keep their moments untouched.
func (a *Adam) Update(p *Param, g []float32, rows []int32, rate, scale float32) {
	if p.m == nil {
		p.m, p.v = make([]float32, len(p.W)), make([]float32, len(p.W))
	}
	if rows == nil {
		a.update(p.W, p.m, p.v, g, rate, scale)
		return
	}
	for _, r := range rows {
		lo, hi := int(r)*p.Cols, int(r+1)*p.Cols
		a.update(p.W[lo:hi], p.m[lo:hi], p.v[lo:hi], g[lo:hi], rate, scale)
	}
}

func (a *Adam) update(w, m, v, g []float32, rate, scale float32) {
	b1, b2, eps := a.Beta1, a.Beta2, a.Eps
	m, v, g = m[:len(w)], v[:len(w)], g[:len(w)]
	for i := range w {
		d := g[i] * scale
		m[i] = b1*m[i] + (1-b1)*d
		v[i] = b2*v[i] + (1-b2)*d*d
		w[i] -= rate * m[i] / (float32(math.Sqrt(float64(v[i]))) + eps)
	}
}

// ResetMoments forgets the moments of p, for a new phase of fitting.
func (p *Param) ResetMoments() { p.m, p.v = nil, nil }
