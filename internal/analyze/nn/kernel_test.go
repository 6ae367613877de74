package nn

import (
	"math"
	"math/rand/v2"
	"testing"
)

// plain multiplies the schoolbook way.
func plain(c, a, b []float32, m, k, n int) {
	for i := range m {
		for j := range n {
			var s float64
			for x := range k {
				s += float64(a[i*k+x]) * float64(b[x*n+j])
			}
			c[i*n+j] = float32(s)
		}
	}
}

func randoms(r *rand.Rand, n int) []float32 {
	v := make([]float32, n)
	for i := range v {
		v[i] = r.Float32() - 0.5
	}
	return v
}

func transpose(a []float32, rows, cols int) []float32 {
	t := make([]float32, len(a))
	for i := range rows {
		for j := range cols {
			t[j*rows+i] = a[i*cols+j]
		}
	}
	return t
}

func TestMul(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, kn := range Kernels() {
		for _, s := range [][3]int{{1, 1, 1}, {12, 8, 32}, {29, 17, 45}, {5, 64, 16}, {13, 3, 70}} {
			m, k, n := s[0], s[1], s[2]
			a, b := randoms(r, m*k), randoms(r, k*n)
			want, got := make([]float32, m*n), make([]float32, m*n)
			plain(want, a, b, m, k, n)
			var p Packed
			near := func(how string, scale float32) {
				t.Helper()
				for i := range got {
					if math.Abs(float64(got[i]-scale*want[i])) > 1e-4 {
						t.Fatalf("%s %v %s: element %d = %v, want %v", kn.Name, s, how, i, got[i], scale*want[i])
					}
				}
			}
			kn.Pack(&p, b, n, k, n)
			kn.Mul(got, n, a, k, &p, m, false)
			near("Mul", 1)
			kn.Mul(got, n, a, k, &p, m, true)
			near("Mul add", 2)
			kn.MulT(got, n, transpose(a, m, k), m, &p, m, false)
			near("MulT", 1)
			kn.PackT(&p, transpose(b, k, n), k, k, n)
			kn.Mul(got, n, a, k, &p, m, false)
			near("PackT", 1)
		}
	}
}

func BenchmarkMul(b *testing.B) {
	const m, k, n = 600, 384, 1152
	r := rand.New(rand.NewPCG(1, 2))
	a, w, c := randoms(r, m*k), randoms(r, k*n), make([]float32, m*n)
	for _, kn := range Kernels() {
		b.Run(kn.Name, func(b *testing.B) {
			var p Packed
			kn.Pack(&p, w, n, k, n)
			for b.Loop() {
				kn.Mul(c, n, a, k, &p, m, false)
			}
			b.ReportMetric(float64(m*k*n)*float64(b.N)/b.Elapsed().Seconds()/1e9, "GMAC/s")
		})
	}
}
