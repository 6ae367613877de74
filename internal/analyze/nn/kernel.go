// Package nn has the few numeric kernels that the models need, forward and
// backward, and nothing that knows about language.
//
// Matrices are slices in row order. All heavy work is one operation, a matrix
// product with a packed right-hand side, in three versions: AVX-512, AVX2 and
// portable Go. They add in the same order but round differently (fused
// multiply-add), so results agree to about 1e-5 and not to the last bit.
package nn

import (
	"sync"
	"unsafe"
)

// A Kernel multiplies matrices. Use the first of [Kernels]; the others are
// there for tests and for machines without vector units.
type Kernel struct {
	Name  string
	width int    // columns of a panel of the packed right-hand side
	tiles []tile // tallest first; the last is one row high

	lanes int // units that sru takes at a time; 0: there is no sru
	sru   func(n int, px, pf, pr, x, c, h, vf, vr, bf, br *float32)

	edges *sync.Pool // of *edgeBuf
}

// edgeBuf has room for the largest tile.
type edgeBuf [12 * 32]float32

func edgePool() *sync.Pool { return &sync.Pool{New: func() any { return new(edgeBuf) }} }

// A tile computes rows x width products over k steps. With add, it adds to
// what c holds. Strides ars (between rows of a), aks (between the steps of a)
// and ldc are in bytes.
type tile struct {
	rows int
	run  func(k int, a *float32, ars, aks int, b, c *float32, ldc int, add bool)
}

// Packed is a right-hand side, k x n, laid out for one kernel in panels of
// the kernel's width.
type Packed struct {
	K, N int
	data []float32
}

// Pack lays b (k x n, row stride ld) out in p, reusing p's memory.
func (kn *Kernel) Pack(p *Packed, b []float32, ld, k, n int) {
	kn.size(p, k, n)
	w := kn.width
	for j := 0; j < n; j += w {
		panel := p.data[j*k:]
		cols := min(w, n-j)
		for i := range k {
			row := panel[i*w : i*w+w]
			copy(row, b[i*ld+j:i*ld+j+cols])
			clear(row[cols:])
		}
	}
}

// PackT lays the transpose of b (n x k, row stride ld) out in p.
func (kn *Kernel) PackT(p *Packed, b []float32, ld, k, n int) {
	kn.size(p, k, n)
	w := kn.width
	for j := 0; j < n; j += w {
		panel := p.data[j*k : (j+w)*k]
		cols := min(w, n-j)
		if cols < w {
			clear(panel)
		}
		for c := range cols {
			row := b[(j+c)*ld : (j+c)*ld+k]
			for i, v := range row {
				panel[i*w+c] = v
			}
		}
	}
}

func (kn *Kernel) size(p *Packed, k, n int) {
	p.K, p.N = k, n
	need := (n + kn.width - 1) / kn.width * kn.width * k
	if cap(p.data) < need {
		p.data = make([]float32, need)
	}
	p.data = p.data[:need]
}

// Mul sets c (m x p.N, row stride ldc) to a x p, or adds to it. The rows of a
// are lda apart.
func (kn *Kernel) Mul(c []float32, ldc int, a []float32, lda int, p *Packed, m int, add bool) {
	if m > 0 && p.K > 0 {
		_, _ = a[(m-1)*lda+p.K-1], c[(m-1)*ldc+p.N-1]
		kn.mul(c, ldc, a, lda, 1, p, m, add)
	}
}

// MulT sets c (m x p.N) to the transpose of a (p.K x m, row stride lda)
// times p, or adds to it.
func (kn *Kernel) MulT(c []float32, ldc int, a []float32, lda int, p *Packed, m int, add bool) {
	if m > 0 && p.K > 0 {
		_, _ = a[(p.K-1)*lda+m-1], c[(m-1)*ldc+p.N-1]
		kn.mul(c, ldc, a, 1, lda, p, m, add)
	}
}

// mul walks the tiles panel by panel. Element (i, k) of a is a[i*ars+k*aks].
func (kn *Kernel) mul(c []float32, ldc int, a []float32, ars, aks int, p *Packed, m int, add bool) {
	const size = int(unsafe.Sizeof(float32(0)))
	w := kn.width
	for j := 0; j < p.N; j += w {
		b := &p.data[j*p.K]
		full := p.N-j >= w
		i := 0
		for _, t := range kn.tiles {
			for ; m-i >= t.rows; i += t.rows {
				if full {
					t.run(p.K, &a[i*ars], ars*size, aks*size, b, &c[i*ldc+j], ldc*size, add)
					continue
				}
				kn.edge(t, c[i*ldc+j:], ldc, &a[i*ars], ars, aks, p, j, add)
			}
		}
	}
}

// edge runs a tile on the last, narrower panel by way of a buffer.
func (kn *Kernel) edge(t tile, c []float32, ldc int, a *float32, ars, aks int, p *Packed, j int, add bool) {
	const size = int(unsafe.Sizeof(float32(0)))
	buf := kn.edges.Get().(*edgeBuf)
	defer kn.edges.Put(buf)
	w, cols := kn.width, p.N-j
	t.run(p.K, a, ars*size, aks*size, &p.data[j*p.K], &buf[0], w*size, false)
	for r := range t.rows {
		row, from := c[r*ldc:r*ldc+cols], buf[r*w:]
		for x := range row {
			if add {
				row[x] += from[x]
			} else {
				row[x] = from[x]
			}
		}
	}
}

// portable returns the kernel in plain Go.
func portable() *Kernel {
	return &Kernel{Name: "portable", width: 8, tiles: []tile{{1, tileGo}}, edges: edgePool()}
}

// tileGo is a 1 x 8 tile.
func tileGo(k int, a *float32, ars, aks int, b, c *float32, ldc int, add bool) {
	const size = int(unsafe.Sizeof(float32(0)))
	as := unsafe.Slice(a, (k-1)*aks/size+1)
	bs := unsafe.Slice(b, k*8)
	out := unsafe.Slice(c, 8)
	var s0, s1, s2, s3, s4, s5, s6, s7 float32
	if add {
		s0, s1, s2, s3, s4, s5, s6, s7 = out[0], out[1], out[2], out[3], out[4], out[5], out[6], out[7]
	}
	step := aks / size
	for i, j := 0, 0; i < k; i, j = i+1, j+step {
		v, row := as[j], bs[i*8:i*8+8:i*8+8]
		s0 += v * row[0]
		s1 += v * row[1]
		s2 += v * row[2]
		s3 += v * row[3]
		s4 += v * row[4]
		s5 += v * row[5]
		s6 += v * row[6]
		s7 += v * row[7]
	}
	out[0], out[1], out[2], out[3], out[4], out[5], out[6], out[7] = s0, s1, s2, s3, s4, s5, s6, s7
}
