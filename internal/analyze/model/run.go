package model

import (
	"slices"
	"strings"

	"entente/internal/analyze/nn"
)

// A Net is a network ready to run: weights laid out for one kernel. It is
// read-only and may be shared; each goroutine needs a [Runner] of its own.
type Net struct {
	Config Config
	feat   Features
	emb    table
	kn     *nn.Kernel
	layers []nn.Packed
	units  [][2]nn.SRU

	tag1, tag2, par, arcU, lab nn.Packed
	tag1B, tag2B, parB         []float32
	arcV, dist, labB           []float32
	verb                       verbTags
}

// A table gives the rows of the embeddings, in one of two forms.
type table struct {
	dim    int
	floats []float32
	bytes  []byte // int8, with a scale per row
	scales []float32
}

// add adds row r to dst.
func (t *table) add(dst []float32, r int32) {
	lo := int(r) * t.dim
	if t.floats != nil {
		for i, v := range t.floats[lo : lo+t.dim] {
			dst[i] += v
		}
		return
	}
	s := t.scales[r]
	for i, v := range t.bytes[lo : lo+t.dim] {
		dst[i] += s * float32(int8(v))
	}
}

// Net returns w ready to run on kernel kn, with full-precision embeddings.
func (w *Weights) Net(kn *nn.Kernel) *Net {
	n := &Net{Config: w.Config, feat: w.Feat, emb: table{dim: w.Config.Dim, floats: w.Emb.W}, kn: kn}
	n.pack(w)
	return n
}

func (n *Net) pack(w *Weights) {
	fill := func(dst *nn.Packed, p *nn.Param) {
		n.kn.Pack(dst, p.W, p.Cols, p.Rows, p.Cols)
	}
	n.layers = make([]nn.Packed, len(w.Layers))
	for i := range w.Layers {
		fill(&n.layers[i], w.Layers[i].W)
		n.units = append(n.units, w.Layers[i].Units())
	}
	fill(&n.tag1, w.Tag1W)
	fill(&n.tag2, w.Tag2W)
	n.tag1B, n.tag2B = w.Tag1B.W, w.Tag2B.W
	if w.ParW == nil {
		return
	}
	n.verb = n.Config.verbTags()
	fill(&n.par, w.ParW)
	fill(&n.arcU, w.ArcU)
	fill(&n.lab, w.LabW)
	n.parB, n.arcV, n.dist, n.labB = w.ParB.W, w.ArcV.W, w.Dist.W, w.LabB.W
}

// Output is what a Runner found for one sentence. Slices are valid until the
// next call and belong to the Runner.
type Output struct {
	Tags []int16 // Config.Tags per word, list by list: word i, list l is Tags[i*len(lists)+l]
	Head []int16 // 0 is the root, i+1 is word i
	Rel  []int16
}

// cacheSize is how many word forms a Runner remembers the vectors of.
const cacheSize = 1 << 14

// A Runner runs a Net. It owns all scratch memory and reaches a steady state
// in which it allocates nothing.
type Runner struct {
	net   *Net
	cache map[string]int32
	vecs  []float32 // cached word vectors
	rows  []int32

	starts, lens        []int
	x, y, u, low        []float32
	hid, tags, par, q   []float32
	score, z, lab       []float32
	state               []float32
	heads               nn.Packed
	tree                tree
	out                 []Output
	tagBuf, headBuf, lb []int16
	path                namePath
	verbs               []int // by sentence: the word that must be its root, -1 if none
}

// NewRunner returns a Runner of n.
func (n *Net) NewRunner() *Runner {
	return &Runner{net: n, cache: make(map[string]int32, cacheSize), vecs: make([]float32, 0, 1024*n.emb.dim), state: make([]float32, n.Config.Hidden)}
}

// Run analyses a batch of sentences, each a list of forms. Batches of about
// a thousand words are fastest. A form may carry flags of the segmenter.
func (r *Runner) Run(batch [][]string, flags [][]Flag) []Output {
	r.starts, r.lens = r.starts[:0], r.lens[:0]
	n := 0
	for _, s := range batch {
		r.starts, r.lens = append(r.starts, n), append(r.lens, len(s))
		n += len(s) + 1
	}
	r.embed(batch, flags, n)
	r.encode(n)
	r.prepare(n - len(batch))
	r.tagAll(n)
	if r.net.Config.Arc > 0 {
		r.findVerbs()
		r.parseAll(n)
	}
	return r.out
}

// Flag is what is known of the gap before an atom.
type Flag uint8

// Flags of the segmenter.
const (
	FlagNone  Flag = iota
	FlagSpace      // a space before
	FlagBreak      // a line break before
)

func grow(v []float32, n int) []float32 {
	if cap(v) < n {
		return make([]float32, n, n+n/2)
	}
	return v[:n]
}

// embed writes the word vectors to r.x.
func (r *Runner) embed(batch [][]string, flags [][]Flag, n int) {
	d := r.net.emb.dim
	r.x = grow(r.x, n*d)
	t := 0
	for s, words := range batch {
		root := r.x[t*d : (t+1)*d]
		clear(root)
		r.net.emb.add(root, RowRoot)
		t++
		for i, form := range words {
			row := r.x[t*d : (t+1)*d]
			copy(row, r.vector(form))
			if flags != nil && flags[s][i] != FlagNone {
				r.net.emb.add(row, RowSpace+int32(flags[s][i]-FlagSpace))
			}
			t++
		}
	}
}

// vector returns the vector of form, computing it once.
func (r *Runner) vector(form string) []float32 {
	d := r.net.emb.dim
	if i, ok := r.cache[form]; ok {
		return r.vecs[int(i)*d : int(i+1)*d]
	}
	if len(r.cache) >= cacheSize {
		clear(r.cache)
		r.vecs = r.vecs[:0]
	}
	i := len(r.vecs) / d
	r.vecs = append(r.vecs, make([]float32, d)...)
	v := r.vecs[i*d : (i+1)*d]
	r.rows, _ = r.net.feat.Rows(r.rows[:0], form)
	for _, row := range r.rows {
		r.net.emb.add(v, row)
	}
	r.cache[strings.Clone(form)] = int32(i)
	return v
}

// encode runs the layers: r.x holds the output of the last, r.low that of the
// tag layer.
func (r *Runner) encode(n int) {
	c := &r.net.Config
	in := c.Dim
	for l := range r.net.layers {
		g := r.net.layers[l].N
		r.u = grow(r.u, n*g)
		r.net.kn.Mul(r.u, g, r.x, in, &r.net.layers[l], n, false)
		r.y = grow(r.y, n*2*c.Hidden)
		r.scan(l)
		r.x, r.y = r.y, r.x
		in = 2 * c.Hidden
		if l+1 == c.TagLayer {
			r.low = grow(r.low, n*in)
			copy(r.low, r.x[:n*in])
		}
	}
}

func (r *Runner) scan(l int) {
	h, g := r.net.Config.Hidden, r.net.layers[l].N
	for dir := range r.net.units[l] {
		unit := &r.net.units[l][dir]
		base := dir * Gates(l) * h
		rows := func(col int) nn.Rows { return nn.Rows{Data: r.u, Ld: g, Col: col} }
		hx := nn.Rows{Data: r.x, Ld: 2 * h, Col: dir * h}
		if Gates(l) == 4 {
			hx = rows(base + 3*h)
		}
		out := nn.Rows{Data: r.y, Ld: 2 * h, Col: dir * h}
		for s, start := range r.starts {
			w := nn.Walk{First: start, N: r.lens[s] + 1, Step: 1}
			if dir == 1 {
				w.First, w.Step = start+r.lens[s], -1
			}
			unit.Run(r.net.kn, w, rows(base), rows(base+h), rows(base+2*h), hx, out, r.state)
		}
	}
}

// prepare makes room for the output of so many words.
func (r *Runner) prepare(words int) {
	lists := len(r.net.Config.Tags)
	r.tagBuf = growInt(r.tagBuf, words*lists)
	r.headBuf, r.lb = growInt(r.headBuf, words), growInt(r.lb, words)
	r.out = r.out[:0]
	at := 0
	for _, n := range r.lens {
		end := at + n
		r.out = append(r.out, Output{
			Tags: r.tagBuf[at*lists : end*lists], Head: r.headBuf[at:end], Rel: r.lb[at:end],
		})
		at = end
	}
}

func growInt(v []int16, n int) []int16 {
	if cap(v) < n {
		return make([]int16, n, n+n/2)
	}
	return v[:n]
}

// tagAll chooses the best tag of every list for every word.
func (r *Runner) tagAll(n int) {
	c := &r.net.Config
	hid, width := r.net.tag1.N, r.net.tag2.N
	r.hid, r.tags = grow(r.hid, n*hid), grow(r.tags, n*width)
	r.net.kn.Mul(r.hid, hid, r.low, 2*c.Hidden, &r.net.tag1, n, false)
	rectify(r.hid, r.net.tag1B, c.Leak)
	r.net.kn.Mul(r.tags, width, r.hid, hid, &r.net.tag2, n, false)
	for s, start := range r.starts {
		for i := range r.lens[s] {
			row := r.tags[(start+1+i)*width : (start+2+i)*width]
			for j, b := range r.net.tag2B {
				row[j] += b
			}
			c.choose(row, r.out[s].Tags[i*len(c.Tags):(i+1)*len(c.Tags)])
		}
	}
}

// choose writes the best tag of every list, of those that go together.
func (c *Config) choose(row []float32, tags []int16) {
	rest := row
	for l, list := range c.Tags {
		tags[l] = int16(nn.Argmax(rest[:len(list)]))
		rest = rest[len(list):]
	}
	if len(c.Triples) == 0 || c.together(tags) {
		return
	}
	a, b := row, row[len(c.Tags[0]):]
	third := b[len(c.Tags[1]):]
	best := float32(-1e30)
	for _, t := range c.Triples {
		if sum := a[t[0]] + b[t[1]] + third[t[2]]; sum > best {
			best = sum
			copy(tags, t[:])
		}
	}
}

// together reports whether the best tags of each list by itself are a triple
// already, as they nearly always are.
func (c *Config) together(tags []int16) bool {
	_, ok := slices.BinarySearchFunc(c.Triples, [3]int16(tags[:3]), CompareTriples)
	return ok
}

// CompareTriples orders Config.Triples.
func CompareTriples(a, b [3]int16) int { return slices.Compare(a[:], b[:]) }

// Scores returns the scores of one list of tags for word i of sentence s, as
// of the last Run.
func (r *Runner) Scores(s, i, list int) []float32 {
	width := r.net.tag2.N
	row := r.tags[(r.starts[s]+1+i)*width:]
	for _, l := range r.net.Config.Tags[:list] {
		row = row[len(l):]
	}
	return row[:len(r.net.Config.Tags[list])]
}

func rectify(x, bias []float32, leak float32) {
	w := len(bias)
	for i := 0; i+w <= len(x); i += w {
		row := x[i : i+w]
		for j, b := range bias {
			row[j] = nn.Leaky(row[j]+b, leak)
		}
	}
}

// parseAll finds the tree of every sentence.
func (r *Runner) parseAll(n int) {
	c, net := &r.net.Config, r.net
	width, a := net.par.N, c.Arc
	r.par, r.q = grow(r.par, n*width), grow(r.q, n*a)
	net.kn.Mul(r.par, width, r.x, 2*c.Hidden, &net.par, n, false)
	for t := range n {
		row := r.par[t*width : (t+1)*width]
		rectify(row[:2*a], net.parB[:2*a], c.Leak)
		for j, b := range net.parB[2*a:] {
			row[2*a+j] += b
		}
	}
	net.kn.Mul(r.q, a, r.par, width, &net.arcU, n, false)
	for t := range n {
		row := r.q[t*a : (t+1)*a]
		for j, v := range net.arcV {
			row[j] += v
		}
	}
	for s := range r.starts {
		r.arcs(s)
	}
	r.labels(n)
}

// arcs scores the arcs of sentence s and chooses its tree.
func (r *Runner) arcs(s int) {
	net, a, width := r.net, r.net.Config.Arc, r.net.par.N
	start, n := r.starts[s], r.lens[s]+1
	net.kn.PackT(&r.heads, r.par[start*width+a:], width, a, n)
	r.score = grow(r.score, n*n)
	net.kn.Mul(r.score, n, r.q[start*a:], a, &r.heads, n, false)
	for i := 1; i < n; i++ {
		row := r.score[i*n : (i+1)*n]
		for j := range row {
			row[j] += net.dist[Distance(i, j)]
		}
	}
	if v := r.verbs[s]; v >= 0 {
		for i := 1; i < n; i++ {
			r.score[i*n] -= certain
		}
		r.score[(v+1)*n] += 2 * certain
	}
	r.tree.decode(r.score[:n*n], n, r.out[s].Head)
}

// labels names the relation of every word to the head chosen for it.
func (r *Runner) labels(n int) {
	net, c := r.net, &r.net.Config
	lb, width, rels := c.Label, net.par.N, net.lab.N
	r.z, r.lab = grow(r.z, n*lb), grow(r.lab, n*rels)
	for s, start := range r.starts {
		clear(r.z[start*lb : (start+1)*lb])
		for i, h := range r.out[s].Head {
			t := start + 1 + i
			z := r.z[t*lb : (t+1)*lb]
			d := r.par[t*width+2*c.Arc:]
			g := r.par[(start+int(h))*width+2*c.Arc+lb:]
			for j := range z {
				z[j] = nn.Leaky(d[j]+g[j], c.Leak)
			}
		}
	}
	net.kn.Mul(r.lab, rels, r.z, lb, &net.lab, n, false)
	for s, start := range r.starts {
		for i := range r.out[s].Rel {
			row := r.lab[(start+1+i)*rels : (start+2+i)*rels]
			for j, b := range net.labB {
				row[j] += b
			}
			r.out[s].Rel[i] = net.relation(row, r.out[s].Head[i] == 0)
		}
	}
}

// relation returns the best relation; "root" is for the root's only child.
func (n *Net) relation(row []float32, root bool) int16 {
	best := -1
	for j, v := range row {
		if (n.Config.Rels[j] == "root") == root && (best < 0 || v > row[best]) {
			best = j
		}
	}
	return int16(max(best, 0))
}
