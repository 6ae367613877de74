package model

import (
	"math/rand/v2"
	"testing"
)

// isTree reports whether heads have one root and no cycle.
func isTree(heads []int16) bool {
	roots := 0
	for i := range heads {
		if heads[i] == 0 {
			roots++
		}
		steps := 0
		for h := int16(i + 1); h != 0; h = heads[h-1] {
			if steps++; steps > len(heads) {
				return false
			}
		}
	}
	return roots == 1
}

func total(score []float32, n int, heads []int16) (sum float32) {
	for i, h := range heads {
		sum += score[(i+1)*n+int(h)]
	}
	return sum
}

// bestTree tries every tree over n-1 words.
func bestTree(score []float32, n int) float32 {
	best := float32(-1e9)
	heads := make([]int16, n-1)
	var try func(i int)
	try = func(i int) {
		if i == len(heads) {
			if isTree(heads) {
				best = max(best, total(score, n, heads))
			}
			return
		}
		for h := range n {
			if h != i+1 {
				heads[i] = int16(h)
				try(i + 1)
			}
		}
	}
	try(0)
	return best
}

// TestDecode checks that random scores always give a tree, and that of small
// ones nearly all are the best there is.
func TestDecode(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	var d tree
	const small, tries = 5, 300
	best := 0
	for range tries {
		score := make([]float32, small*small)
		for i := range score {
			score[i] = r.Float32()
		}
		heads := make([]int16, small-1)
		d.decode(score, small, heads)
		if !isTree(heads) {
			t.Fatalf("%v is no tree", heads)
		}
		if total(score, small, heads) > bestTree(score, small)-1e-5 {
			best++
		}
	}
	if least := tries * 9 / 10; best < least {
		t.Errorf("%d of %d trees are the best, want at least %d", best, tries, least)
	}
	for _, n := range []int{2, 3, 40, 200} {
		score := make([]float32, n*n)
		for i := range score {
			score[i] = r.Float32()
		}
		heads := make([]int16, n-1)
		if d.decode(score, n, heads); !isTree(heads) {
			t.Errorf("%d words: no tree", n-1)
		}
	}
}
