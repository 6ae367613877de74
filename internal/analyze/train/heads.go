package train

import (
	"entente/internal/analyze/model"
	"entente/internal/analyze/nn"
)

// tagState is what the tag head keeps between its two passes.
type tagState struct {
	hid, mask, out, dhid, low []float32
}

// relu adds the bias, shrinks what is negative and applies a mask.
func relu(x, bias, mask []float32, leak float32) {
	w := len(bias)
	for i := 0; i < len(x); i += w {
		row, m := x[i:i+w], mask[i:i+w]
		for j := range row {
			row[j] = nn.Leaky(row[j]+bias[j], leak) * m[j]
		}
	}
}

// unrelu turns the gradient of relu's output into that of its input.
func unrelu(dy, y, mask []float32, leak float32) {
	for i := range dy {
		dy[i] *= mask[i]
		if y[i] < 0 {
			dy[i] *= leak
		}
	}
}

// tags scores the tags over layer input x and returns the loss. The gradient
// of x is left in k.tag.low.
func (k *worker) tags(x []float32, scale float32) float32 {
	w, s := k.w, &k.tag
	in, hid, width := w.Tag1W.Rows, w.Tag1W.Cols, w.Tag2W.Cols
	s.hid, s.mask, s.out = size(s.hid, k.n*hid), size(s.mask, k.n*hid), size(s.out, k.n*width)
	k.drop(s.mask, k.rate.Head)
	k.kn.Mul(s.hid, hid, x, in, &k.ps.tag1, k.n, false)
	relu(s.hid, w.Tag1B.W, s.mask, w.Config.Leak)
	k.kn.Mul(s.out, width, s.hid, hid, &k.ps.tag2, k.n, false)
	loss := k.tagLoss(scale)

	k.matGrad(w.Tag2W, s.hid, s.out)
	k.biasGrad(w.Tag2B, s.out)
	s.dhid = size(s.dhid, k.n*hid)
	k.kn.Mul(s.dhid, hid, s.out, width, &k.ps.tag2T, k.n, false)
	unrelu(s.dhid, s.hid, s.mask, w.Config.Leak)
	k.matGrad(w.Tag1W, x, s.dhid)
	k.biasGrad(w.Tag1B, s.dhid)
	s.low = size(s.low, k.n*in)
	k.kn.Mul(s.low, in, s.dhid, hid, &k.ps.tag1T, k.n, false)
	return loss
}

// tagLoss turns the scores into gradients.
func (k *worker) tagLoss(scale float32) float32 {
	var loss float32
	width := k.w.Tag2W.Cols
	bias := k.w.Tag2B.W
	for b, it := range k.batch {
		root := k.starts[b]
		clear(k.tag.out[root*width : (root+1)*width])
		for i := range it.words {
			row := k.tag.out[(root+1+i)*width : (root+2+i)*width]
			add(row, bias)
			for l, list := range k.w.Config.Tags {
				gold := -1
				if l < len(it.words[i].tags) {
					gold = int(it.words[i].tags[l])
				}
				loss += nn.CrossEntropy(row[:len(list)], gold, scale)
				row = row[len(list):]
			}
		}
	}
	return loss
}

// parState is what the tree head keeps between its two passes.
type parState struct {
	out, mask, dout   []float32
	q, dq             []float32
	score             []float32
	z, dz, zmask, lab []float32
	heads             nn.Packed
}

// trees scores arcs and labels over the encoder's output x and returns the
// loss. The gradient of x is written to k.dx.
func (k *worker) trees(x []float32, scale float32) float32 {
	c, w, s := &k.w.Config, k.w, &k.par
	in, width := w.ParW.Rows, w.ParW.Cols
	s.out, s.mask, s.dout = size(s.out, k.n*width), size(s.mask, k.n*width), zero(s.dout, k.n*width)
	k.drop(s.mask, k.rate.Head)
	k.kn.Mul(s.out, width, x, in, &k.ps.par, k.n, false)
	for t := range k.n { // only the arc vectors are cut at zero here
		row := s.out[t*width : (t+1)*width]
		relu(row[:2*c.Arc], w.ParB.W[:2*c.Arc], s.mask[t*width:t*width+2*c.Arc], c.Leak)
		add(row[2*c.Arc:], w.ParB.W[2*c.Arc:])
	}
	loss := k.arcs(scale) + k.labels(scale)
	for t := range k.n {
		row := s.dout[t*width : t*width+2*c.Arc]
		unrelu(row, s.out[t*width:], s.mask[t*width:], c.Leak)
	}
	k.matGrad(w.ParW, x, s.dout)
	k.biasGrad(w.ParB, s.dout)
	k.dx = size(k.dx, k.n*in)
	k.kn.Mul(k.dx, in, s.dout, width, &k.ps.parT, k.n, false)
	return loss
}

// arcs scores every head of every word: dep*U*head + v*head + distance.
func (k *worker) arcs(scale float32) float32 {
	w, s, a := k.w, &k.par, k.w.Config.Arc
	width := w.ParW.Cols
	s.q, s.dq = size(s.q, k.n*a), size(s.dq, k.n*a)
	k.kn.Mul(s.q, a, s.out, width, &k.ps.arcU, k.n, false)
	var loss float32
	for b, it := range k.batch {
		loss += k.arcsOf(it, k.starts[b], scale)
	}
	// dep vectors and U
	k.kn.Pack(&k.tmp, s.dq, a, k.n, a)
	k.kn.MulT(k.grads[w.ArcU], a, s.out, width, &k.tmp, a, true)
	k.kn.Mul(s.dout, width, s.dq, a, &k.ps.arcUT, k.n, true)
	return loss
}

func (k *worker) arcsOf(it *item, root int, scale float32) float32 {
	w, s, a := k.w, &k.par, k.w.Config.Arc
	width, n := w.ParW.Cols, len(it.words)+1
	heads := s.out[root*width+a:]
	q, dq := s.q[root*a:(root+n)*a], s.dq[root*a:(root+n)*a]
	if !it.tree {
		clear(dq)
		return 0
	}
	for t := range n { // v is the same for every word, so it rides on q
		add(q[t*a:(t+1)*a], w.ArcV.W)
	}
	s.score = size(s.score, n*n)
	k.kn.PackT(&s.heads, heads, width, a, n)
	k.kn.Mul(s.score, n, q, a, &s.heads, n, false)
	var loss float32
	gd := k.grads[w.Dist]
	clear(s.score[:n])
	for i := 1; i < n; i++ {
		row := s.score[i*n : (i+1)*n]
		for j := range row {
			row[j] += w.Dist.W[model.Distance(i, j)]
		}
		row[i] = -1e9
		loss += nn.CrossEntropy(row, int(it.words[i-1].head), scale)
		row[i] = 0
		for j, d := range row {
			gd[model.Distance(i, j)] += d
		}
	}
	k.kn.Pack(&k.tmp, heads, width, n, a)
	k.kn.Mul(dq, a, s.score, n, &k.tmp, n, false)
	gv := k.grads[w.ArcV]
	for t := range n {
		add(gv, dq[t*a:(t+1)*a])
	}
	k.kn.Pack(&k.tmp, q, a, n, a)
	k.kn.MulT(s.dout[root*width+a:], width, s.score, n, &k.tmp, n, true)
	return loss
}

// labels scores the relation of every word to its gold head.
func (k *worker) labels(scale float32) float32 {
	w, s := k.w, &k.par
	lb, r, width := w.Config.Label, len(w.Config.Rels), w.ParW.Cols
	dep, head := 2*w.Config.Arc, 2*w.Config.Arc+lb
	s.z, s.zmask, s.dz, s.lab = zero(s.z, k.n*lb), size(s.zmask, k.n*lb), size(s.dz, k.n*lb), size(s.lab, k.n*r)
	k.drop(s.zmask, k.rate.Head)
	k.eachArc(func(t, h int) {
		z, m := s.z[t*lb:(t+1)*lb], s.zmask[t*lb:]
		d, g := s.out[t*width+dep:], s.out[h*width+head:]
		for j := range z {
			z[j] = nn.Leaky(d[j]+g[j], w.Config.Leak) * m[j]
		}
	})
	k.kn.Mul(s.lab, r, s.z, lb, &k.ps.lab, k.n, false)
	var loss float32
	for b, it := range k.batch {
		clear(s.lab[k.starts[b]*r : (k.starts[b]+1)*r])
		for i := range it.words {
			row := s.lab[(k.starts[b]+1+i)*r : (k.starts[b]+2+i)*r]
			gold := -1
			if it.tree {
				gold = int(it.words[i].rel)
				add(row, w.LabB.W)
			}
			loss += nn.CrossEntropy(row, gold, scale)
		}
	}
	k.matGrad(w.LabW, s.z, s.lab)
	k.biasGrad(w.LabB, s.lab)
	k.kn.Mul(s.dz, lb, s.lab, r, &k.ps.labT, k.n, false)
	unrelu(s.dz, s.z, s.zmask, w.Config.Leak)
	k.eachArc(func(t, h int) {
		dz := s.dz[t*lb : (t+1)*lb]
		add(s.dout[t*width+dep:t*width+dep+lb], dz)
		add(s.dout[h*width+head:h*width+head+lb], dz)
	})
	return loss
}

// eachArc calls do with the rows of every word and its gold head.
func (k *worker) eachArc(do func(t, h int)) {
	for b, it := range k.batch {
		if !it.tree {
			continue
		}
		for i := range it.words {
			do(k.starts[b]+1+i, k.starts[b]+int(it.words[i].head))
		}
	}
}
