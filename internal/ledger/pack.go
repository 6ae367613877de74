package ledger

import (
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"strconv"

	"github.com/klauspost/compress/zstd"

	"entente"
)

// maxText is the largest text or set of layers that is kept, and that will be
// unpacked from a file that may have been tampered with.
const maxText = 64 << 20

// layers is what is kept of a document besides its text and description. Its
// JSON uses the names and numbers of the entente package; testdata/layers.json
// pins them, because they stay in files for years.
type layers struct {
	Paras      []entente.Para
	Comments   []string
	Sentences  []place
	Times      []entente.TimeRef
	Statements []entente.Statement
	Reports    []entente.Report
	Threads    []entente.Thread
}

// place is a sentence without its tokens.
type place struct {
	Span entente.Span
	Para int32
}

func layersOf(d *entente.Document) *layers {
	l := &layers{Paras: d.Paras, Comments: d.Comments, Times: d.Times,
		Statements: d.Statements, Reports: d.Reports, Threads: d.Threads}
	for i := range d.Sentences {
		l.Sentences = append(l.Sentences, place{d.Sentences[i].Span, d.Sentences[i].Para})
	}
	return l
}

// restore puts the layers back into a document.
func (l *layers) restore(d *entente.Document) {
	d.Paras, d.Comments, d.Times = l.Paras, l.Comments, l.Times
	d.Statements, d.Reports, d.Threads = l.Statements, l.Reports, l.Threads
	d.Has = entente.Times | entente.Statements | entente.Reports | entente.Threads
	d.Sentences = make([]entente.Sentence, len(l.Sentences))
	for i, s := range l.Sentences {
		d.Sentences[i] = entente.Sentence{Span: s.Span, Para: s.Para}
	}
}

// A packer compresses what goes into the file. It is safe for concurrent use.
type packer struct {
	enc *zstd.Encoder
	dec *zstd.Decoder
}

func newPacker() (*packer, error) {
	enc, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1), zstd.WithLowerEncoderMem(true), zstd.WithWindowSize(1<<20))
	if err != nil {
		return nil, fmt.Errorf("start compression: %w", err)
	}
	dec, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(maxText), zstd.WithDecoderLowmem(true))
	if err != nil {
		return nil, fmt.Errorf("start compression: %w", err)
	}
	return &packer{enc, dec}, nil
}

func (p *packer) close() { p.dec.Close() }

func (p *packer) pack(b []byte) ([]byte, error) {
	if len(b) > maxText {
		return nil, fmt.Errorf("%d bytes are more than the %d that fit: %w", len(b), maxText, entente.ErrInvalid)
	}
	return p.enc.EncodeAll(b, nil), nil
}

func (p *packer) unpack(b []byte) ([]byte, error) { return p.dec.DecodeAll(b, nil) }

func (p *packer) packLayers(l *layers) ([]byte, error) {
	b, err := appendJSON(nil, reflect.ValueOf(*l))
	if err != nil {
		return nil, err
	}
	return p.pack(b)
}

func (p *packer) unpackLayers(b []byte) (*layers, error) {
	b, err := p.unpack(b)
	if err != nil {
		return nil, err
	}
	l := &layers{}
	return l, json.Unmarshal(b, l)
}

// appendJSON appends v as encoding/json would, but leaves out every field at
// its zero value: of the many fields of a report, most say nothing.
func appendJSON(b []byte, v reflect.Value) ([]byte, error) {
	switch v.Kind() {
	case reflect.Bool:
		return strconv.AppendBool(b, v.Bool()), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.AppendInt(b, v.Int(), 10), nil
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return strconv.AppendUint(b, v.Uint(), 10), nil
	case reflect.Float32, reflect.Float64:
		if math.IsNaN(v.Float()) || math.IsInf(v.Float(), 0) {
			return nil, fmt.Errorf("a number is %v: %w", v.Float(), entente.ErrInvalid)
		}
		return strconv.AppendFloat(b, v.Float(), 'g', -1, v.Type().Bits()), nil
	case reflect.String:
		quoted, err := json.Marshal(v.String())
		return append(b, quoted...), err
	case reflect.Pointer:
		return appendJSON(b, v.Elem())
	case reflect.Slice:
		return appendList(b, v)
	case reflect.Struct:
		return appendFields(b, v)
	}
	panic("ledger: a layer holds a " + v.Kind().String())
}

func appendList(b []byte, v reflect.Value) (_ []byte, err error) {
	b = append(b, '[')
	for i := range v.Len() {
		if i > 0 {
			b = append(b, ',')
		}
		if b, err = appendJSON(b, v.Index(i)); err != nil {
			return nil, err
		}
	}
	return append(b, ']'), nil
}

func appendFields(b []byte, v reflect.Value) ([]byte, error) {
	b, err := appendFieldsOf(append(b, '{'), v, len(b)+1)
	return append(b, '}'), err
}

// appendFieldsOf appends the fields of v to an object whose first field
// begins at first. Those of an embedded struct belong to the object itself.
func appendFieldsOf(b []byte, v reflect.Value, first int) (_ []byte, err error) {
	for i := range v.NumField() {
		f, field := v.Field(i), v.Type().Field(i)
		switch {
		case f.IsZero() || f.Kind() == reflect.Slice && f.Len() == 0:
			continue
		case field.Anonymous:
			b, err = appendFieldsOf(b, f, first)
		default:
			if len(b) > first {
				b = append(b, ',')
			}
			b = append(append(append(b, '"'), field.Name...), '"', ':')
			b, err = appendJSON(b, f)
		}
		if err != nil {
			return nil, err
		}
	}
	return b, nil
}
