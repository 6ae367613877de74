package nn

// SRU is one direction of a simple recurrent unit: all matrix work is done
// beforehand for the whole batch, and what remains runs elementwise along the
// sentence. For step t with previous state c:
//
//	f = g(uf + vf*c + bf)    r = g(ur + vr*c + br)
//	c' = f*c + (1-f)*ux      h = r*c' + (1-r)*x
//
// where g(a) = (1 + a/(1+|a|))/2 is a gate without exponentials.
type SRU struct {
	H              int
	VF, VR, BF, BR []float32
}

func gate(a float32) float32 {
	if a < 0 {
		return 0.5 + 0.5*a/(1-a)
	}
	return 0.5 + 0.5*a/(1+a)
}

// gateSlope is the derivative of gate where its value is g.
func gateSlope(g float32) float32 {
	s := 2*g - 1
	if s < 0 {
		s = -s
	}
	return 0.5 * (1 - s) * (1 - s)
}

// Rows is a part of a matrix: rows From, From+1, ... (or backwards, for a
// negative Step) with the columns from Col on.
type Rows struct {
	Data    []float32
	Ld, Col int
}

func (m Rows) at(t, n int) []float32 {
	lo := t*m.Ld + m.Col
	return m.Data[lo : lo+n : lo+n]
}

// Walk is the order in which a sentence's rows are visited.
type Walk struct{ First, N, Step int }

// Run fills h from the projections ux, uf, ur and the highway input x, on
// kernel kn. state has H elements of scratch.
func (s *SRU) Run(kn *Kernel, w Walk, ux, uf, ur, x, h Rows, state []float32) {
	n := s.H
	c := state[:n]
	clear(c)
	vf, vr, bf, br := s.VF[:n], s.VR[:n], s.BF[:n], s.BR[:n]
	vector := kn.lanes > 0 && n%kn.lanes == 0
	for i, t := 0, w.First; i < w.N; i, t = i+1, t+w.Step {
		px, pf, pr, xi, hi := ux.at(t, n), uf.at(t, n), ur.at(t, n), x.at(t, n), h.at(t, n)
		if vector {
			kn.sru(n, &px[0], &pf[0], &pr[0], &xi[0], &c[0], &hi[0], &vf[0], &vr[0], &bf[0], &br[0])
			continue
		}
		for j := range c {
			cj := c[j]
			f, r := gate(pf[j]+vf[j]*cj+bf[j]), gate(pr[j]+vr[j]*cj+br[j])
			cj = px[j] + f*(cj-px[j])
			c[j] = cj
			hi[j] = xi[j] + r*(cj-xi[j])
		}
	}
}

// Forward is Run in plain Go that keeps the states and gates for Backward in
// cs: H columns each of c, f, r.
func (s *SRU) Forward(w Walk, ux, uf, ur, x, h, cs Rows, state []float32) {
	n := s.H
	c := state[:n]
	clear(c)
	vf, vr, bf, br := s.VF[:n], s.VR[:n], s.BF[:n], s.BR[:n]
	for i, t := 0, w.First; i < w.N; i, t = i+1, t+w.Step {
		px, pf, pr, xi, hi := ux.at(t, n), uf.at(t, n), ur.at(t, n), x.at(t, n), h.at(t, n)
		keep := cs.at(t, 3*n)
		kc, kf, kr := keep[:n], keep[n:2*n], keep[2*n:]
		for j := range c {
			cj := c[j]
			f, r := gate(pf[j]+vf[j]*cj+bf[j]), gate(pr[j]+vr[j]*cj+br[j])
			cj = px[j] + f*(cj-px[j])
			c[j], kc[j], kf[j], kr[j] = cj, cj, f, r
			hi[j] = xi[j] + r*(cj-xi[j])
		}
	}
}

// Grad is the gradient of an [SRU].
type Grad struct{ VF, VR, BF, BR []float32 }

// Backward turns dh into gradients of the projections (written to dux, duf,
// dur), of the highway input (added to dx) and of the unit (added to g). The
// Walk is the forward one; state has H elements of scratch.
func (s *SRU) Backward(w Walk, dh, ux, x, cs, dux, duf, dur, dx Rows, g *Grad, state []float32) {
	n := s.H
	dc := state[:n]
	clear(dc)
	vf, vr := s.VF[:n], s.VR[:n]
	for i, t := w.N-1, w.First+(w.N-1)*w.Step; i >= 0; i, t = i-1, t-w.Step {
		keep := cs.at(t, 3*n)
		kc, kf, kr := keep[:n], keep[n:2*n], keep[2*n:]
		var prev []float32
		if i > 0 {
			prev = cs.at(t-w.Step, n)
		}
		dhi, pux, xi := dh.at(t, n), ux.at(t, n), x.at(t, n)
		ox, of, or, odx := dux.at(t, n), duf.at(t, n), dur.at(t, n), dx.at(t, n)
		for j := range dc {
			var c0 float32
			if prev != nil {
				c0 = prev[j]
			}
			f, r, d := kf[j], kr[j], dhi[j]
			dr := d * (kc[j] - xi[j]) * gateSlope(r)
			odx[j] += d * (1 - r)
			dcj := dc[j] + d*r
			df := dcj * (c0 - pux[j]) * gateSlope(f)
			ox[j], of[j], or[j] = dcj*(1-f), df, dr
			dc[j] = dcj*f + df*vf[j] + dr*vr[j]
			g.VF[j] += df * c0
			g.VR[j] += dr * c0
			g.BF[j] += df
			g.BR[j] += dr
		}
	}
}
