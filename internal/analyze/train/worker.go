// Package train fits the models of package analyze to treebanks, name lists
// and free text. The program reaches it only through `entente train`.
//
// A run is repeatable: everything drawn at random comes from one seed, and the
// work is split between a fixed number of workers whose gradients are added
// in a fixed order.
package train

import (
	"math/rand/v2"

	"entente/internal/analyze/model"
	"entente/internal/analyze/nn"
)

// rates are the shares of units that are switched off while fitting.
type rates struct {
	Word  float32 // of words, their own rows: makes unseen words work
	Embed float32
	Layer float32
	Head  float32
}

// packs are a network's weights laid out for the kernel, once per step, for
// all workers to read.
type packs struct {
	layer, layerT            []nn.Packed
	tag1, tag1T, tag2, tag2T nn.Packed
	par, parT, arcU, arcUT   nn.Packed
	lab, labT                nn.Packed
}

func both(kn *nn.Kernel, p *nn.Param, fwd, bwd *nn.Packed) {
	if p != nil {
		kn.Pack(fwd, p.W, p.Cols, p.Rows, p.Cols)
		kn.PackT(bwd, p.W, p.Cols, p.Cols, p.Rows)
	}
}

func (ps *packs) fill(kn *nn.Kernel, w *model.Weights) {
	if ps.layer == nil {
		ps.layer, ps.layerT = make([]nn.Packed, len(w.Layers)), make([]nn.Packed, len(w.Layers))
	}
	for i, l := range w.Layers {
		both(kn, l.W, &ps.layer[i], &ps.layerT[i])
	}
	both(kn, w.Tag1W, &ps.tag1, &ps.tag1T)
	both(kn, w.Tag2W, &ps.tag2, &ps.tag2T)
	both(kn, w.ParW, &ps.par, &ps.parT)
	both(kn, w.ArcU, &ps.arcU, &ps.arcUT)
	both(kn, w.LabW, &ps.lab, &ps.labT)
}

// A worker fits one part of each batch: it owns its activations and
// gradients and reads the shared weights.
type worker struct {
	index int
	w     *model.Weights
	kn    *nn.Kernel
	ps    *packs
	rate  rates
	rng   *rand.Rand

	grads map[*nn.Param][]float32
	rows  []int32 // embedding rows with a gradient
	seen  []bool  // by embedding row
	embG  []float32

	batch  []*item
	starts []int // row of each sentence's root
	n      int   // rows
	ids    [][]int32

	x      [][]float32 // input of each layer, after dropout; x[L] is the output
	mask   [][]float32 // dropout of each layer's input, by sentence
	u, cs  [][]float32
	du, dx []float32
	dxLow  []float32
	state  []float32
	tmp    nn.Packed
	tag    tagState
	par    parState
}

func newWorker(w *model.Weights, ps *packs, kn *nn.Kernel, rate rates, seed uint64) *worker {
	k := &worker{w: w, kn: kn, ps: ps, rate: rate, rng: rand.New(rand.NewPCG(seed, 77)), grads: map[*nn.Param][]float32{}}
	for _, p := range w.Params() {
		k.grads[p] = make([]float32, len(p.W))
	}
	k.seen = make([]bool, w.Emb.Rows)
	k.embG = make([]float32, len(w.Emb.W))
	l := len(w.Layers)
	k.x, k.mask, k.u, k.cs = make([][]float32, l+1), make([][]float32, l+1), make([][]float32, l), make([][]float32, l)
	k.state = make([]float32, w.Config.Hidden)
	return k
}

// clear forgets the gradients of the last step.
func (k *worker) clear() {
	for _, g := range k.grads {
		clear(g)
	}
	d := k.w.Emb.Cols
	for _, r := range k.rows {
		k.seen[r] = false
		clear(k.embG[int(r)*d : int(r+1)*d])
	}
	k.rows = k.rows[:0]
}

func size(v []float32, n int) []float32 {
	if cap(v) < n {
		return make([]float32, n, n+n/2)
	}
	return v[:n]
}

func zero(v []float32, n int) []float32 {
	v = size(v, n)
	clear(v)
	return v
}

// encode runs the embeddings and the layers over batch.
func (k *worker) encode(batch []*item) {
	k.batch, k.starts, k.n = batch, k.starts[:0], 0
	for _, it := range batch {
		k.starts = append(k.starts, k.n)
		k.n += len(it.words) + 1
	}
	k.embed()
	c := &k.w.Config
	for l := range k.w.Layers {
		in := k.w.Layers[l].W.Rows
		g := k.w.Layers[l].W.Cols
		k.dropLayer(l, in)
		k.u[l] = size(k.u[l], k.n*g)
		k.kn.Mul(k.u[l], g, k.x[l], in, &k.ps.layer[l], k.n, false)
		k.x[l+1] = size(k.x[l+1], k.n*2*c.Hidden)
		k.cs[l] = size(k.cs[l], k.n*6*c.Hidden)
		k.scan(l)
	}
	k.dropLayer(len(k.w.Layers), 2*c.Hidden)
}

// embed sums the rows of each word, leaving some out.
func (k *worker) embed() {
	d := k.w.Emb.Cols
	k.x[0] = zero(k.x[0], k.n*d)
	k.ids = k.ids[:0]
	for _, it := range k.batch {
		k.ids = append(k.ids, rootRows)
		for i := range it.words {
			rows := it.words[i].rows
			if it.words[i].masked {
				rows = maskRows
			} else if k.rng.Float32() < k.rate.Word {
				rows = rows[it.words[i].own:]
			}
			k.ids = append(k.ids, rows)
		}
	}
	for t, rows := range k.ids {
		out := k.x[0][t*d : (t+1)*d]
		for _, r := range rows {
			add(out, k.w.Emb.W[int(r)*d:int(r+1)*d])
		}
	}
}

var (
	rootRows = []int32{model.RowRoot}
	maskRows = []int32{model.RowMask}
)

func add(dst, src []float32) {
	src = src[:len(dst)]
	for i := range dst {
		dst[i] += src[i]
	}
}

// dropLayer switches off the same inputs of layer l for a whole sentence.
func (k *worker) dropLayer(l, in int) {
	rate := k.rate.Layer
	if l == 0 {
		rate = k.rate.Embed
	}
	k.mask[l] = size(k.mask[l], len(k.batch)*in)
	k.drop(k.mask[l], rate)
	k.applyMask(l, in, k.x[l])
}

func (k *worker) drop(mask []float32, rate float32) {
	keep := 1 / (1 - rate)
	for i := range mask {
		mask[i] = keep
		if rate > 0 && k.rng.Float32() < rate {
			mask[i] = 0
		}
	}
}

func (k *worker) applyMask(l, in int, x []float32) {
	for s, start := range k.starts {
		m := k.mask[l][s*in : (s+1)*in]
		for t := start; t <= start+len(k.batch[s].words); t++ {
			row := x[t*in : (t+1)*in]
			for i := range row {
				row[i] *= m[i]
			}
		}
	}
}

// parts returns the projections and the highway input of one direction.
func (k *worker) parts(l, dir int, u, x []float32) (ux, uf, ur, hx nn.Rows) {
	h, g := k.w.Config.Hidden, k.w.Layers[l].W.Cols
	base := dir * model.Gates(l) * h
	ux, uf, ur = nn.Rows{Data: u, Ld: g, Col: base}, nn.Rows{Data: u, Ld: g, Col: base + h}, nn.Rows{Data: u, Ld: g, Col: base + 2*h}
	if model.Gates(l) == 4 {
		return ux, uf, ur, nn.Rows{Data: u, Ld: g, Col: base + 3*h}
	}
	return ux, uf, ur, nn.Rows{Data: x, Ld: 2 * h, Col: dir * h}
}

func (k *worker) walk(s, dir int) nn.Walk {
	n := len(k.batch[s].words) + 1
	if dir == 0 {
		return nn.Walk{First: k.starts[s], N: n, Step: 1}
	}
	return nn.Walk{First: k.starts[s] + n - 1, N: n, Step: -1}
}

func (k *worker) scan(l int) {
	h := k.w.Config.Hidden
	units := k.w.Layers[l].Units()
	for dir := range units {
		ux, uf, ur, hx := k.parts(l, dir, k.u[l], k.x[l])
		out := nn.Rows{Data: k.x[l+1], Ld: 2 * h, Col: dir * h}
		cs := nn.Rows{Data: k.cs[l], Ld: 6 * h, Col: dir * 3 * h}
		for s := range k.batch {
			units[dir].Forward(k.walk(s, dir), ux, uf, ur, hx, out, cs, k.state)
		}
	}
}

// backward carries the gradient of the encoder's output, in k.dx, down to the
// embeddings. low, if not nil, is a gradient of the output of the tag layer.
func (k *worker) backward(tagLayer int, low []float32) {
	for l := len(k.w.Layers); l > 0; l-- {
		if l == tagLayer && low != nil {
			add(k.dx, low)
		}
		k.applyMask(l, 2*k.w.Config.Hidden, k.dx)
		k.backLayer(l - 1)
	}
	d := k.w.Emb.Cols
	k.applyMask(0, d, k.dx)
	for t, rows := range k.ids {
		g := k.dx[t*d : (t+1)*d]
		for _, r := range rows {
			if !k.seen[r] {
				k.seen[r] = true
				k.rows = append(k.rows, r)
			}
			add(k.embG[int(r)*d:int(r+1)*d], g)
		}
	}
}

func (k *worker) backLayer(l int) {
	h := k.w.Config.Hidden
	p := k.w.Layers[l]
	in, g := p.W.Rows, p.W.Cols
	k.du = size(k.du, k.n*g)
	k.dxLow = zero(k.dxLow, k.n*in)
	if model.Gates(l) == 4 {
		clear(k.du)
	}
	units := p.Units()
	gv := k.grads[p.V]
	row := func(i int) []float32 { return gv[i*h : (i+1)*h] }
	for dir := range units {
		ux, _, _, hx := k.parts(l, dir, k.u[l], k.x[l])
		dux, duf, dur, dhx := k.parts(l, dir, k.du, k.dxLow)
		dh := nn.Rows{Data: k.dx, Ld: 2 * h, Col: dir * h}
		cs := nn.Rows{Data: k.cs[l], Ld: 6 * h, Col: dir * 3 * h}
		grad := &nn.Grad{VF: row(4 * dir), VR: row(4*dir + 1), BF: row(4*dir + 2), BR: row(4*dir + 3)}
		for s := range k.batch {
			units[dir].Backward(k.walk(s, dir), dh, ux, hx, cs, dux, duf, dur, dhx, grad, k.state)
		}
	}
	k.matGrad(p.W, k.x[l], k.du)
	k.kn.Mul(k.dxLow, in, k.du, g, &k.ps.layerT[l], k.n, true)
	k.dx, k.dxLow = k.dxLow, k.dx
}

// matGrad adds x' * dy to the gradient of p.
func (k *worker) matGrad(p *nn.Param, x, dy []float32) {
	k.kn.Pack(&k.tmp, dy, p.Cols, k.n, p.Cols)
	k.kn.MulT(k.grads[p], p.Cols, x, p.Rows, &k.tmp, p.Rows, true)
}

// biasGrad adds the sum of the rows of dy to the gradient of p.
func (k *worker) biasGrad(p *nn.Param, dy []float32) {
	g := k.grads[p]
	for t := range k.n {
		add(g, dy[t*p.Cols:(t+1)*p.Cols])
	}
}
