package train

import (
	"math"
	"path/filepath"
	"sort"
	"strings"

	"entente/internal/analyze/model"
	"entente/internal/analyze/nn"
	"entente/internal/analyze/segment"
)

// Sizes of the pretraining head, which is thrown away afterwards.
const (
	guessWords  = 10000 // words that a hidden one is guessed among
	guessWidth  = 128
	hideShare   = 0.15
	longestItem = 100
)

// freeText reads the texts that need no annotation, as sentences.
func freeText(dir string) ([]string, error) {
	type article struct{ Title, Lead, Text string }
	var all []string
	for _, name := range []string{"text/kremlin_even.jsonl", "text/state_dept_2021.jsonl", "events/wp_current_2025.jsonl"} {
		err := eachLine(filepath.Join(dir, name), func(_ int, a *article) {
			for _, p := range append([]string{a.Title, a.Lead}, strings.Split(a.Text, "\n")...) {
				if p = strings.TrimSpace(p); p != "" {
					all = append(all, p)
				}
			}
		})
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}

// tokenise cuts paragraphs into sentences of words with the segmenter.
func tokenise(net *model.Net, paras []string) [][]string {
	r := net.NewRunner()
	var all [][]string
	var atoms []segment.Atom
	for _, p := range paras {
		atoms = segment.Atoms(atoms[:0], p, 0, len(p))
		if len(atoms) == 0 {
			continue
		}
		forms, flags := make([]string, len(atoms)), make([]model.Flag, len(atoms))
		for i, a := range atoms {
			forms[i], flags[i] = p[a.Start:a.End], a.Gap
		}
		r.Run([][]string{forms}, [][]model.Flag{flags})
		var now []string
		for i, a := range atoms {
			switch tag := segment.Decide(r.Scores(0, i, 0), before(forms, i), a.Gap); {
			case tag == segment.Join:
				last := &now[len(now)-1]
				*last = p[atoms[i].End-len(*last)-(a.End-a.Start) : a.End]
			case len(now) > 0 && (tag == segment.NewSentence || len(now) >= longestItem):
				all, now = append(all, now), []string{forms[i]}
			default:
				now = append(now, forms[i])
			}
		}
		all = append(all, now)
	}
	return all
}

// A guesser is the head that guesses hidden words.
type guesser struct {
	proj, out, bias *nn.Param
	index           map[string]int32
}

func newGuesser(count map[string]int, in int, seed uint64) *guesser {
	words := make([]string, 0, len(count))
	for w := range count {
		words = append(words, w)
	}
	sort.Slice(words, func(i, j int) bool {
		a, b := words[i], words[j]
		return count[a] > count[b] || count[a] == count[b] && a < b
	})
	words = words[:min(len(words), guessWords)]
	r := seeded(seed, 21)
	g := &guesser{
		proj:  nn.NewParam("guess.proj", in, guessWidth, nn.Glorot(in, guessWidth), r),
		out:   nn.NewParam("guess.out", len(words), guessWidth, 0.1, r),
		bias:  nn.NewParam("guess.bias", 1, len(words), 0, r),
		index: make(map[string]int32, len(words)),
	}
	for i, w := range words {
		g.index[w] = int32(i)
	}
	return g
}

// guessState is what a worker keeps for the guesser.
type guessState struct {
	rows                 []int
	gold                 []int32
	h, dh, p, dp, s      []float32
	proj, projT, out, ot nn.Packed
	grads                [3][]float32
}

// guess is the loss of guessing the hidden words of part.
func (g *guesser) guess(k *worker, st *guessState, part []*item, targets map[*item][]int32, scale float32) float32 {
	k.encode(part)
	in, v := g.proj.Rows, g.out.Rows
	x := k.x[len(k.w.Layers)]
	st.rows, st.gold = st.rows[:0], st.gold[:0]
	for b, it := range part {
		for i, t := range targets[it] {
			if t >= 0 {
				st.rows, st.gold = append(st.rows, k.starts[b]+1+i), append(st.gold, t)
			}
		}
	}
	m := len(st.rows)
	for i, p := range []*nn.Param{g.proj, g.out, g.bias} {
		st.grads[i] = zero(st.grads[i], len(p.W))
	}
	k.dx = zero(k.dx, k.n*in)
	if m == 0 {
		return 0
	}
	st.h, st.dh = size(st.h, m*in), size(st.dh, m*in)
	for i, r := range st.rows {
		copy(st.h[i*in:(i+1)*in], x[r*in:(r+1)*in])
	}
	both(k.kn, g.proj, &st.proj, &st.projT)
	st.p, st.dp, st.s = size(st.p, m*guessWidth), size(st.dp, m*guessWidth), size(st.s, m*v)
	k.kn.Mul(st.p, guessWidth, st.h, in, &st.proj, m, false)
	k.kn.PackT(&st.ot, g.out.W, guessWidth, guessWidth, v)
	k.kn.Mul(st.s, v, st.p, guessWidth, &st.ot, m, false)
	var loss float32
	for i := range m {
		row := st.s[i*v : (i+1)*v]
		add(row, g.bias.W)
		loss += nn.CrossEntropy(row, int(st.gold[i]), scale)
		add(st.grads[2], row)
	}
	k.kn.Pack(&k.tmp, st.p, guessWidth, m, guessWidth)
	k.kn.MulT(st.grads[1], guessWidth, st.s, v, &k.tmp, v, false)
	k.kn.Pack(&st.out, g.out.W, guessWidth, v, guessWidth)
	k.kn.Mul(st.dp, guessWidth, st.s, v, &st.out, m, false)
	k.kn.Pack(&k.tmp, st.dp, guessWidth, m, guessWidth)
	k.kn.MulT(st.grads[0], guessWidth, st.h, in, &k.tmp, in, false)
	k.kn.Mul(st.dh, in, st.dp, guessWidth, &st.projT, m, false)
	for i, r := range st.rows {
		copy(k.dx[r*in:(r+1)*in], st.dh[i*in:(i+1)*in])
	}
	k.backward(0, nil)
	return loss
}

// Pretrain fits the encoder of w to guess hidden words of free text.
func Pretrain(w *model.Weights, sentences [][]string, o Options) {
	count := map[string]int{}
	for _, s := range sentences {
		for _, t := range s {
			count[strings.ToLower(t)]++
		}
	}
	g := newGuesser(count, 2*w.Config.Hidden, o.Seed)
	f := newFitter(w, o.Kernel, rates{Word: 0.1, Embed: 0.05, Layer: 0.1, Head: 0}, o.Workers, o.Seed+100)
	states := make([]guessState, o.Workers)
	cache := newFeatCache(&w.Feat)
	targets := map[*item][]int32{}
	var items []*item
	for _, s := range sentences {
		it := &item{words: make([]word, len(s))}
		t := make([]int32, len(s))
		for i, form := range s {
			r := cache.get(form)
			it.words[i] = word{rows: r.rows, own: r.own}
			t[i] = -1
		}
		targets[it] = t
		items = append(items, it)
	}
	r := seeded(o.Seed, 22)
	for e := range o.Epochs {
		for i, it := range items {
			hide(it, sentences[i], targets[it], g.index, r)
		}
		bs := batches(items, 1600, r)
		var loss float32
		for i, b := range bs {
			done := (float64(e) + float64(i)/float64(len(bs))) / float64(o.Epochs)
			rate := schedule(2e-3, done)
			loss += f.step(b, rate, func(k *worker, part []*item, scale float32) float32 {
				return g.guess(k, &states[k.index], part, targets, scale/hideShare)
			})
			g.update(f, states, rate)
			o.progress(done)
		}
		o.logf("pretraining: epoch %d of %d, loss %.3f", e+1, o.Epochs, loss/hideShare/float32(len(bs)))
	}
	for _, p := range append(w.Params(), w.Emb) {
		p.ResetMoments()
	}
	g.settle(f.workers[0], items, o)
}

// settle shrinks the first weights of the heads by the size that the
// encoder's output has grown to, so that their first scores are small again.
func (g *guesser) settle(k *worker, items []*item, o Options) {
	k.encode(items[:min(len(items), 200)])
	var sum float64
	x := k.x[len(k.w.Layers)][:k.n*2*k.w.Config.Hidden]
	for _, v := range x {
		sum += float64(v) * float64(v)
	}
	size := float32(math.Sqrt(sum / float64(max(1, len(x)))))
	o.logf("pretraining: the encoder's output has size %.2f", size)
	if size <= 1 {
		return
	}
	for _, p := range []*nn.Param{k.w.Tag1W, k.w.ParW} {
		for i := range p.W {
			p.W[i] /= size
		}
	}
}

// update moves the weights of the guesser by all workers' gradients.
func (g *guesser) update(f *fitter, states []guessState, rate float32) {
	for i, p := range []*nn.Param{g.proj, g.out, g.bias} {
		sum := states[0].grads[i]
		for j := 1; j < len(states); j++ {
			if len(states[j].grads[i]) == len(sum) {
				add(sum, states[j].grads[i])
			}
		}
		if len(sum) > 0 {
			f.adam.Update(p, sum, nil, f.adam.Corrected(rate), 1)
		}
	}
}

// hide chooses anew which words of a sentence are hidden and guessed.
func hide(it *item, forms []string, targets []int32, index map[string]int32, r interface{ Float32() float32 }) {
	for i := range it.words {
		it.words[i].masked, targets[i] = false, -1
		if r.Float32() >= hideShare {
			continue
		}
		if t, ok := index[strings.ToLower(forms[i])]; ok {
			targets[i] = t
			it.words[i].masked = r.Float32() < 0.9
		}
	}
}
