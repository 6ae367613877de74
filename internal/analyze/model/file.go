package model

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"

	"entente/internal/analyze/nn"
)

// A model file is, in this order and little-endian: magic, version of the
// format, version of the feature function, length of the header, SHA-256 of
// all that follows, the header (JSON), and the tensors, each at a multiple of
// 64 bytes from the start of the file. Embeddings are int8 rows with a scale
// each, other weights are half-precision floats.
const (
	magic         = "ENTENTEM"
	formatVersion = 1
	fixedLen      = 8 + 4 + 4 + 4 + sha256.Size
	align         = 64
)

// MaxFile is the largest model file that is read, in bytes.
const MaxFile = 64 << 20

// ErrModel is wrapped by errors that refuse a model file.
var ErrModel = errors.New("model file cannot be used")

// Card says where a model comes from.
type Card struct {
	Data     []string           `json:"data"`     // sets it was trained on
	Licences []string           `json:"licences"` // of those sets
	Licence  string             `json:"licence"`  // of the model
	Command  string             `json:"command"`
	Seed     uint64             `json:"seed"`
	Scores   map[string]float64 `json:"scores"` // on which set what was reached
}

type header struct {
	Config  Config   `json:"config"`
	Card    Card     `json:"card"`
	Words   int      `json:"words"`
	Tensors []tensor `json:"tensors"`
}

type tensor struct {
	Name   string `json:"name"`
	Rows   int    `json:"rows"`
	Cols   int    `json:"cols"`
	Offset int    `json:"offset"` // from the end of the header, padded
}

// Write writes the model file of w.
func (w *Weights) Write(out io.Writer, card Card) error {
	h := header{Config: w.Config, Card: card, Words: len(w.Feat.Words)}
	var body bytes.Buffer
	put := func(name string, rows, cols int, data any) {
		body.Write(make([]byte, -body.Len()&(align-1)))
		h.Tensors = append(h.Tensors, tensor{name, rows, cols, body.Len()})
		binary.Write(&body, binary.LittleEndian, data) // a bytes.Buffer never fails
	}
	put("words", len(w.Feat.Words), 1, w.Feat.Words)
	rows, scales := quantise(w.Emb)
	put("emb", w.Emb.Rows, w.Emb.Cols, rows)
	put("emb.scale", w.Emb.Rows, 1, scales)
	for _, p := range w.Params() {
		put(p.Name, p.Rows, p.Cols, halves(p.W))
	}
	head, err := json.Marshal(h)
	if err != nil {
		return fmt.Errorf("write model header: %w", err)
	}
	head = append(head, bytes.Repeat([]byte{' '}, -(fixedLen+len(head))&(align-1))...)
	sum := sha256.New()
	sum.Write(head)
	sum.Write(body.Bytes())
	start := binary.LittleEndian.AppendUint32([]byte(magic), formatVersion)
	start = binary.LittleEndian.AppendUint32(start, FeatureVersion)
	start = binary.LittleEndian.AppendUint32(start, uint32(len(head)))
	for _, part := range [][]byte{sum.Sum(start), head, body.Bytes()} {
		if _, err := out.Write(part); err != nil {
			return fmt.Errorf("write model: %w", err)
		}
	}
	return nil
}

// quantise turns rows into bytes and one scale per row.
func quantise(p *nn.Param) (rows []int8, scales []float32) {
	rows, scales = make([]int8, len(p.W)), make([]float32, p.Rows)
	for r := range p.Rows {
		from := p.W[r*p.Cols : (r+1)*p.Cols]
		var top float32
		for _, v := range from {
			top = max(top, v, -v)
		}
		if top == 0 {
			continue
		}
		scales[r] = top / 127
		for i, v := range from {
			rows[r*p.Cols+i] = int8(math.Round(float64(v / scales[r])))
		}
	}
	return rows, scales
}

// Rounded returns w as it will be after writing and reading: with the loss
// of precision that the file brings.
func (w *Weights) Rounded() *Weights {
	rows, scales := quantise(w.Emb)
	for i := range w.Emb.W {
		w.Emb.W[i] = float32(rows[i]) * scales[i/w.Emb.Cols]
	}
	for _, p := range w.Params() {
		for i, v := range p.W {
			p.W[i] = fromHalf(toHalf(v))
		}
	}
	return w
}

// Load returns the network in a model file, ready to run on kernel kn, and
// its card. The embeddings are read where they lie: data must not change.
func Load(data []byte, kn *nn.Kernel) (*Net, *Card, error) {
	w, emb, card, err := read(data)
	if err != nil {
		return nil, nil, err
	}
	n := &Net{Config: w.Config, feat: w.Feat, emb: emb, kn: kn}
	n.pack(w)
	return n, card, nil
}

// ReadWeights returns the weights in a model file, to go on fitting them.
func ReadWeights(data []byte) (*Weights, error) {
	w, emb, _, err := read(data)
	if err != nil {
		return nil, err
	}
	w.Emb = &nn.Param{Name: "emb", Rows: w.Feat.Len(), Cols: w.Config.Dim, W: make([]float32, w.Feat.Len()*w.Config.Dim)}
	for r := range w.Emb.Rows {
		emb.add(w.Emb.W[r*w.Emb.Cols:(r+1)*w.Emb.Cols], int32(r))
	}
	return w, nil
}

// read returns all weights but the embeddings, and these as they lie.
func read(data []byte) (*Weights, table, *Card, error) {
	h, body, err := readHeader(data)
	if err != nil {
		return nil, table{}, nil, err
	}
	r := reader{h: h, body: body}
	w := blank(h.Config)
	w.Feat = Features{r.words(), h.Config.Buckets}
	emb := table{dim: h.Config.Dim, bytes: r.raw("emb", w.Feat.Len(), h.Config.Dim, 1), scales: r.floats("emb.scale", w.Feat.Len(), 1)}
	for _, p := range w.Params() {
		p.W = r.halves(p.Name, p.Rows, p.Cols)
	}
	return w, emb, &h.Card, r.err
}

func refuse(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrModel, fmt.Sprintf(format, args...))
}

func readHeader(data []byte) (*header, []byte, error) {
	switch {
	case len(data) < fixedLen || string(data[:8]) != magic:
		return nil, nil, refuse("it does not begin as one")
	case len(data) > MaxFile:
		return nil, nil, refuse("%d bytes, most is %d", len(data), MaxFile)
	}
	if v := binary.LittleEndian.Uint32(data[8:]); v != formatVersion {
		return nil, nil, refuse("format %d, this program reads %d", v, formatVersion)
	}
	if v := binary.LittleEndian.Uint32(data[12:]); v != FeatureVersion {
		return nil, nil, refuse("made for features %d, this program has %d", v, FeatureVersion)
	}
	n := int(binary.LittleEndian.Uint32(data[16:]))
	rest := data[fixedLen:]
	if n > len(rest) {
		return nil, nil, refuse("cut off in the header")
	}
	if sum := sha256.Sum256(rest); !bytes.Equal(sum[:], data[20:fixedLen]) {
		return nil, nil, refuse("damaged: its checksum is wrong")
	}
	var h header
	if err := json.Unmarshal(rest[:n], &h); err != nil {
		return nil, nil, refuse("header: %v", err)
	}
	if err := h.Config.check(); err != nil {
		return nil, nil, err
	}
	return &h, rest[n:], nil
}

// check refuses shapes that could not be run.
func (c *Config) check() error {
	const most = 1 << 20
	for _, v := range []int{c.Dim, c.Hidden, c.Layers, c.TagLayer, c.TagHidden, c.Buckets, c.TagWidth()} {
		if v < 1 || v > most {
			return refuse("a size of %d in its shape", v)
		}
	}
	if c.TagLayer > c.Layers || c.Layers > 16 || c.Arc < 0 || c.Label < 0 || c.Arc > most || c.Label > most || c.Arc > 0 && (len(c.Rels) == 0 || c.Label == 0) {
		return refuse("its shape does not fit together")
	}
	for _, t := range c.Triples {
		for l, i := range t {
			if l >= len(c.Tags) || i < 0 || int(i) >= len(c.Tags[l]) {
				return refuse("a triple of tags that are not there")
			}
		}
	}
	if c.Dim > 4096 || c.Hidden > 4096 || c.TagHidden > 4096 || c.Arc > 4096 || c.Label > 4096 {
		return refuse("a layer wider than 4096")
	}
	return nil
}

// blank returns weights of the right shapes without memory for them.
func blank(c Config) *Weights {
	p := func(name string, rows, cols int) *nn.Param { return &nn.Param{Name: name, Rows: rows, Cols: cols} }
	w := &Weights{Config: c}
	in := c.Dim
	for l := range c.Layers {
		w.Layers = append(w.Layers, Layer{p(fmt.Sprintf("layer%d.w", l), in, 2*Gates(l)*c.Hidden), p(fmt.Sprintf("layer%d.v", l), 8, c.Hidden)})
		in = 2 * c.Hidden
	}
	w.Tag1W, w.Tag1B = p("tag1.w", in, c.TagHidden), p("tag1.b", 1, c.TagHidden)
	w.Tag2W, w.Tag2B = p("tag2.w", c.TagHidden, c.TagWidth()), p("tag2.b", 1, c.TagWidth())
	if c.Arc > 0 {
		w.ParW, w.ParB = p("par.w", in, 2*(c.Arc+c.Label)), p("par.b", 1, 2*(c.Arc+c.Label))
		w.ArcU, w.ArcV, w.Dist = p("arc.u", c.Arc, c.Arc), p("arc.v", 1, c.Arc), p("arc.dist", 1, Distances)
		w.LabW, w.LabB = p("label.w", c.Label, len(c.Rels)), p("label.b", 1, len(c.Rels))
	}
	return w
}

// A reader finds tensors and keeps the first error.
type reader struct {
	h    *header
	body []byte
	err  error
}

// raw returns the bytes of a tensor of the given shape and element size.
func (r *reader) raw(name string, rows, cols, size int) []byte {
	if r.err != nil {
		return nil
	}
	for _, t := range r.h.Tensors {
		if t.Name != name {
			continue
		}
		need := rows * cols * size
		if t.Rows != rows || t.Cols != cols || t.Offset < 0 || t.Offset > len(r.body) || need > len(r.body)-t.Offset {
			r.err = refuse("tensor %s is not %d x %d", name, rows, cols)
			return nil
		}
		return r.body[t.Offset : t.Offset+need]
	}
	r.err = refuse("tensor %s is missing", name)
	return nil
}

func (r *reader) words() []uint64 {
	if r.h.Words < 0 || r.h.Words > 1<<22 {
		r.err = refuse("%d words", r.h.Words)
		return nil
	}
	raw := r.raw("words", r.h.Words, 1, 8)
	words := make([]uint64, len(raw)/8)
	for i := range words {
		words[i] = binary.LittleEndian.Uint64(raw[8*i:])
	}
	return words
}

func (r *reader) floats(name string, rows, cols int) []float32 {
	raw := r.raw(name, rows, cols, 4)
	out := make([]float32, len(raw)/4)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:]))
	}
	return out
}

func (r *reader) halves(name string, rows, cols int) []float32 {
	raw := r.raw(name, rows, cols, 2)
	out := make([]float32, len(raw)/2)
	for i := range out {
		out[i] = fromHalf(binary.LittleEndian.Uint16(raw[2*i:]))
	}
	return out
}

func halves(w []float32) []uint16 {
	out := make([]uint16, len(w))
	for i, v := range w {
		out[i] = toHalf(v)
	}
	return out
}

// toHalf rounds v to IEEE half precision; too large values become the
// largest.
func toHalf(v float32) uint16 {
	b := math.Float32bits(v)
	sign := uint16(b >> 16 & 0x8000)
	exp := int(b>>23&0xff) - 127 + 15
	frac := b & 0x7fffff
	switch {
	case exp >= 31:
		return sign | 0x7bff
	case exp <= 0:
		if exp < -10 {
			return sign
		}
		frac |= 0x800000
		shift := uint(14 - exp)
		return sign | uint16((frac+1<<(shift-1))>>shift)
	}
	return sign | uint16((uint32(exp)<<10|frac>>13)+(frac>>12&1))
}

// fromHalf widens a half-precision float.
func fromHalf(h uint16) float32 {
	sign := uint32(h&0x8000) << 16
	exp := uint32(h >> 10 & 0x1f)
	frac := uint32(h & 0x3ff)
	if exp == 0 {
		return math.Float32frombits(sign) + float32(frac)*float32(math.Ldexp(1, -24))*signOf(sign)
	}
	return math.Float32frombits(sign | (exp+112)<<23 | frac<<13)
}

func signOf(sign uint32) float32 {
	if sign != 0 {
		return -1
	}
	return 1
}
