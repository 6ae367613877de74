// Package model holds the networks of the analysis: their shape, how a word
// becomes a vector, the weights and their files, and the forward pass that
// the program runs. Fitting them is left to package train.
//
// There are two networks of one build: hashed embeddings, layers of simple
// recurrent units in both directions, and heads. The segmenter reads atoms
// (runs of letters or digits, single signs) and says where words and
// sentences begin. The parser reads words and gives tags, names and trees.
package model

import (
	"fmt"
	"math/rand/v2"

	"entente/internal/analyze/nn"
)

// Config is the shape of a network.
type Config struct {
	Kind   string `json:"kind"` // "parser" or "segmenter"
	Dim    int    `json:"dim"`  // of an embedding
	Hidden int    `json:"hidden"`
	Layers int    `json:"layers"`
	// TagLayer is how many layers the tag head stands on.
	TagLayer int `json:"tag_layer"`
	// TagHidden, Arc and Label are the widths inside the heads; Arc and
	// Label are 0 in the segmenter.
	TagHidden int `json:"tag_hidden"`
	Arc       int `json:"arc"`
	Label     int `json:"label"`
	Buckets   int `json:"buckets"`
	// Leak is the slope of the heads' units below zero.
	Leak float32 `json:"leak"`
	// Tags are the label lists of the tag head, in order: for the parser
	// UPOS, XPOS, FEATS and name tags; for the segmenter boundaries.
	Tags [][]string `json:"tags"`
	// Triples are the tags of the first three lists that go together, by
	// index; if there are any, only these are given.
	Triples [][3]int16 `json:"triples,omitempty"`
	Rels    []string   `json:"rels"`
}

// Which list of Config.Tags is which in the parser.
const (
	TagUPOS = iota
	TagXPOS
	TagFeats
	TagName
)

// TagWidth is the number of all tags.
func (c *Config) TagWidth() int {
	n := 0
	for _, list := range c.Tags {
		n += len(list)
	}
	return n
}

// Distances is the number of classes of the way from a word to its head.
const Distances = 21

// Distance returns the class of the way from word d to head h; row 0 is the
// root.
func Distance(d, h int) int {
	if h == 0 {
		return 0
	}
	way, side := h-d, 1
	if way < 0 {
		way, side = -way, 11
	}
	switch {
	case way <= 4:
		return side + way - 1
	case way <= 6:
		return side + 4
	case way <= 9:
		return side + 5
	case way <= 14:
		return side + 6
	case way <= 20:
		return side + 7
	case way <= 30:
		return side + 8
	}
	return side + 9
}

// Layer is the weights of one layer: W projects the input to what both
// directions need, V has the eight vectors of the two units.
type Layer struct{ W, V *nn.Param }

// Gates is how many projections each direction of layer l takes: the state,
// two gates, and in the first layer the highway, since the input there is not
// of the output's width.
func Gates(l int) int {
	if l == 0 {
		return 4
	}
	return 3
}

// Weights are a network's parameters, as fitted. A head that the network
// lacks is nil.
type Weights struct {
	Config                     Config
	Feat                       Features
	Emb                        *nn.Param
	Layers                     []Layer
	Tag1W, Tag1B, Tag2W, Tag2B *nn.Param
	ParW, ParB                 *nn.Param // both arc vectors, then both label vectors
	ArcU, ArcV, Dist           *nn.Param
	LabW, LabB                 *nn.Param
}

// New returns weights drawn at random.
func New(c Config, words []uint64, r *rand.Rand) *Weights {
	w := &Weights{Config: c, Feat: Features{words, c.Buckets}}
	w.Emb = nn.NewParam("emb", w.Feat.Len(), c.Dim, 0.15, r)
	in := c.Dim
	for l := range c.Layers {
		out := 2 * Gates(l) * c.Hidden
		w.Layers = append(w.Layers, Layer{
			W: nn.NewParam(fmt.Sprintf("layer%d.w", l), in, out, nn.Glorot(in, c.Hidden), r),
			V: nn.NewParam(fmt.Sprintf("layer%d.v", l), 8, c.Hidden, 0, r),
		})
		in = 2 * c.Hidden
	}
	tags := c.TagWidth()
	w.Tag1W = nn.NewParam("tag1.w", in, c.TagHidden, nn.Glorot(in, c.TagHidden), r)
	w.Tag1B = nn.NewParam("tag1.b", 1, c.TagHidden, 0, r)
	w.Tag2W = nn.NewParam("tag2.w", c.TagHidden, tags, nn.Glorot(c.TagHidden, tags), r)
	w.Tag2B = nn.NewParam("tag2.b", 1, tags, 0, r)
	if c.Arc == 0 {
		return w
	}
	w.ParW = nn.NewParam("par.w", in, 2*(c.Arc+c.Label), nn.Glorot(in, c.Arc), r)
	w.ParB = nn.NewParam("par.b", 1, 2*(c.Arc+c.Label), 0, r)
	w.ArcU = nn.NewParam("arc.u", c.Arc, c.Arc, 0.5*nn.Glorot(c.Arc, c.Arc), r)
	w.ArcV = nn.NewParam("arc.v", 1, c.Arc, 0, r)
	w.Dist = nn.NewParam("arc.dist", 1, Distances, 0, r)
	w.LabW = nn.NewParam("label.w", c.Label, len(c.Rels), nn.Glorot(c.Label, len(c.Rels)), r)
	w.LabB = nn.NewParam("label.b", 1, len(c.Rels), 0, r)
	return w
}

// Params lists every parameter but the embeddings, in file order.
func (w *Weights) Params() []*nn.Param {
	var all []*nn.Param
	for _, l := range w.Layers {
		all = append(all, l.W, l.V)
	}
	for _, p := range []*nn.Param{w.Tag1W, w.Tag1B, w.Tag2W, w.Tag2B, w.ParW, w.ParB, w.ArcU, w.ArcV, w.Dist, w.LabW, w.LabB} {
		if p != nil {
			all = append(all, p)
		}
	}
	return all
}

// Units returns the units of both directions of a layer.
func (l *Layer) Units() [2]nn.SRU {
	h := l.V.Cols
	row := func(i int) []float32 { return l.V.W[i*h : (i+1)*h] }
	return [2]nn.SRU{
		{H: h, VF: row(0), VR: row(1), BF: row(2), BR: row(3)},
		{H: h, VF: row(4), VR: row(5), BF: row(6), BR: row(7)},
	}
}
