package nn

import "golang.org/x/sys/cpu"

//go:noescape
func tile12x32(k int, a *float32, ars, aks int, b, c *float32, ldc int, add bool)

//go:noescape
func tile4x32(k int, a *float32, ars, aks int, b, c *float32, ldc int, add bool)

//go:noescape
func tile1x32(k int, a *float32, ars, aks int, b, c *float32, ldc int, add bool)

//go:noescape
func tile6x16(k int, a *float32, ars, aks int, b, c *float32, ldc int, add bool)

//go:noescape
func tile1x16(k int, a *float32, ars, aks int, b, c *float32, ldc int, add bool)

//go:noescape
func sruStep16(n int, px, pf, pr, x, c, h, vf, vr, bf, br *float32)

//go:noescape
func sruStep8(n int, px, pf, pr, x, c, h, vf, vr, bf, br *float32)

// Kernels returns what this processor can run, best first. The last is
// always the portable one.
func Kernels() []*Kernel {
	var all []*Kernel
	if cpu.X86.HasAVX512F && cpu.X86.HasAVX512DQ {
		all = append(all, &Kernel{Name: "avx512", width: 32, tiles: []tile{{12, tile12x32}, {4, tile4x32}, {1, tile1x32}}, lanes: 16, sru: sruStep16, edges: edgePool()})
	}
	if cpu.X86.HasAVX2 && cpu.X86.HasFMA {
		all = append(all, &Kernel{Name: "avx2", width: 16, tiles: []tile{{6, tile6x16}, {1, tile1x16}}, lanes: 8, sru: sruStep8, edges: edgePool()})
	}
	return append(all, portable())
}
