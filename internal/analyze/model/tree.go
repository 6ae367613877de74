package model

import "slices"

// tree finds the best tree over arc scores: each word takes its best head;
// where that gives a cycle or not exactly one root, Chu-Liu and Edmonds'
// algorithm mends it. Memory is kept between sentences.
type tree struct {
	best   []int16
	trial  []int16
	colour []uint8
	path   []int16
	score  []float32
}

// decode writes the heads of words 1..n-1 to heads[0..n-2]. Element i*n+j of
// score is how well row j heads row i; row 0 is the root.
func (t *tree) decode(score []float32, n int, heads []int16) {
	if n == 2 {
		heads[0] = 0
		return
	}
	roots := 0
	for i := 1; i < n; i++ {
		heads[i-1] = int16(bestHead(score[i*n:(i+1)*n], i))
		if heads[i-1] == 0 {
			roots++
		}
	}
	if roots == 1 && t.loop(heads) == 0 {
		return
	}
	t.oneRoot(score, n, heads)
}

func bestHead(row []float32, i int) int {
	best := -1
	for j, v := range row {
		if j != i && (best < 0 || v > row[best]) {
			best = j
		}
	}
	return best
}

// loop returns a word on a cycle, or 0 if every word reaches the root.
func (t *tree) loop(heads []int16) int {
	n := len(heads) + 1
	if cap(t.colour) < n {
		t.colour = make([]uint8, n, 2*n)
	}
	t.colour = t.colour[:n]
	clear(t.colour)
	t.colour[0] = 2
	for i := 1; i < n; i++ {
		j := i
		for t.colour[j] == 0 {
			t.colour[j] = 1
			j = int(heads[j-1])
		}
		if t.colour[j] == 1 {
			return j
		}
		for j = i; t.colour[j] == 1; j = int(heads[j-1]) {
			t.colour[j] = 2
		}
	}
	return 0
}

// rootTries is how many words are tried as the one child of the root.
const rootTries = 3

// oneRoot tries the most likely roots in turn and keeps the best whole tree.
func (t *tree) oneRoot(score []float32, n int, heads []int16) {
	t.trial = growInt(t.trial, n-1)
	t.best = growInt(t.best, n-1)
	var done [rootTries]int
	var top float32
	for try := range min(rootTries, n-1) {
		root := 0
		for i := 1; i < n; i++ {
			if (root == 0 || margin(score, n, i) > margin(score, n, root)) && !slices.Contains(done[:try], i) {
				root = i
			}
		}
		done[try] = root
		t.score = grow(t.score, n*n)
		copy(t.score, score)
		for i := 1; i < n; i++ {
			t.score[i*n] = -1e9
		}
		t.score[root*n] = 1e9
		t.edmonds(t.score, n, t.trial)
		var sum float32
		for i := 1; i < n; i++ {
			sum += score[i*n+int(t.trial[i-1])]
		}
		if try == 0 || sum > top {
			top = sum
			copy(t.best, t.trial)
		}
	}
	copy(heads, t.best)
}

// margin is how much word i would rather hang from the root than elsewhere.
func margin(score []float32, n, i int) float32 {
	row := score[i*n : (i+1)*n]
	best := float32(-1e9)
	for j := 1; j < n; j++ {
		if j != i {
			best = max(best, row[j])
		}
	}
	return row[0] - best
}

// edmonds finds the best tree by contracting one cycle after the other, in
// place: a cycle is broken at the member whose best head from outside costs
// least. Breaking only (without expanding every contraction anew) gives the
// best tree for single cycles, which are nearly all there are, and always a
// tree.
func (t *tree) edmonds(score []float32, n int, heads []int16) {
	for i := 1; i < n; i++ {
		heads[i-1] = int16(bestHead(score[i*n:(i+1)*n], i))
	}
	for range n {
		on := t.loop(heads)
		if on == 0 {
			return
		}
		t.path = append(t.path[:0], int16(on))
		for k := heads[on-1]; int(k) != on; k = heads[k-1] {
			t.path = append(t.path, k)
		}
		t.breakCycle(score, n, heads, t.path)
	}
}

// breakCycle gives one member of the cycle a head from outside that does not
// lead back into it.
func (t *tree) breakCycle(score []float32, n int, heads []int16, cycle []int16) {
	word, head := 0, 0
	var least float32
	for _, c := range cycle {
		row := score[int(c)*n : (int(c)+1)*n]
		now := row[heads[c-1]]
		for j := range n {
			if leadsInto(heads, j, cycle) {
				continue
			}
			if cost := now - row[j]; word == 0 || cost < least {
				word, head, least = int(c), j, cost
			}
		}
	}
	heads[word-1] = int16(head)
}

// leadsInto reports whether following heads from j ends in the cycle.
func leadsInto(heads []int16, j int, cycle []int16) bool {
	for steps := 0; j != 0 && steps <= len(heads); steps++ {
		for _, c := range cycle {
			if int(c) == j {
				return true
			}
		}
		j = int(heads[j-1])
	}
	return j != 0
}
