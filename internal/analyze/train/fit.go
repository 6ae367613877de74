package train

import (
	"math"
	"math/rand/v2"
	"sync"

	"entente/internal/analyze/model"
	"entente/internal/analyze/nn"
)

// A fitter runs steps of Adam over batches, each split between workers.
type fitter struct {
	w       *model.Weights
	kn      *nn.Kernel
	ps      packs
	workers []*worker
	adam    nn.Adam
}

func newFitter(w *model.Weights, kn *nn.Kernel, rate rates, workers int, seed uint64) *fitter {
	f := &fitter{w: w, kn: kn, adam: nn.Adam{Beta1: 0.9, Beta2: 0.98, Eps: 1e-9}}
	for i := range workers {
		k := newWorker(w, &f.ps, kn, rate, seed+uint64(i))
		k.index = i
		f.workers = append(f.workers, k)
	}
	return f
}

// step fits one batch with the given loss and returns the loss.
func (f *fitter) step(batch []*item, rate float32, loss func(k *worker, part []*item, scale float32) float32) float32 {
	f.ps.fill(f.kn, f.w)
	words := 0
	for _, it := range batch {
		words += len(it.words)
	}
	scale := 1 / float32(max(1, words))
	losses := make([]float32, len(f.workers))
	var wg sync.WaitGroup
	for i, k := range f.workers {
		lo, hi := i*len(batch)/len(f.workers), (i+1)*len(batch)/len(f.workers)
		wg.Go(func() {
			k.clear()
			if lo < hi {
				losses[i] = loss(k, batch[lo:hi], scale)
			}
		})
	}
	wg.Wait()
	f.update(f.adam.Step(rate))
	var sum float32
	for _, l := range losses {
		sum += l
	}
	return sum * scale
}

// clipNorm is the longest gradient that is taken as it is.
const clipNorm = 2

// update sums the workers' gradients in their order and moves the weights.
func (f *fitter) update(rate float32) {
	first := f.workers[0]
	params := f.w.Params()
	var norm float64
	for _, p := range params {
		g := first.grads[p]
		for _, k := range f.workers[1:] {
			add(g, k.grads[p])
		}
		for _, v := range g {
			norm += float64(v) * float64(v)
		}
	}
	for _, k := range f.workers[1:] {
		first.takeRows(k)
	}
	scale := float32(1)
	if n := math.Sqrt(norm); n > clipNorm {
		scale = float32(clipNorm / n)
	}
	var wg sync.WaitGroup
	wg.Go(func() { f.adam.Update(f.w.Emb, first.embG, first.rows, rate, scale) })
	wg.Go(func() {
		for _, p := range params {
			f.adam.Update(p, first.grads[p], nil, rate, scale)
		}
	})
	wg.Wait()
}

// takeRows adds the embedding gradient of o to that of k.
func (k *worker) takeRows(o *worker) {
	d := k.w.Emb.Cols
	for _, r := range o.rows {
		if !k.seen[r] {
			k.seen[r] = true
			k.rows = append(k.rows, r)
		}
		lo, hi := int(r)*d, int(r+1)*d
		add(k.embG[lo:hi], o.embG[lo:hi])
	}
}

// parseLoss is the loss of the parser: tags on their layer, trees on top.
func parseLoss(k *worker, part []*item, scale float32) float32 {
	k.encode(part)
	top := len(k.w.Layers)
	tagLayer := k.w.Config.TagLayer
	loss := k.trees(k.x[top], scale)
	loss += k.tags(k.x[tagLayer], scale)
	k.backward(tagLayer, k.tag.low)
	return loss
}

// tagOnlyLoss is the loss of a network without a tree head.
func tagOnlyLoss(k *worker, part []*item, scale float32) float32 {
	k.encode(part)
	top := len(k.w.Layers)
	loss := k.tags(k.x[top], scale)
	k.dx = append(k.dx[:0], k.tag.low...)
	k.backward(0, nil)
	return loss
}

// schedule is the learning rate after a share done of all steps: a short
// warm-up and half a cosine.
func schedule(peak float32, done float64) float32 {
	const warm = 0.03
	if done < warm {
		return peak * float32(done/warm)
	}
	x := (done - warm) / (1 - warm)
	return peak * float32(0.01+0.99*0.5*(1+math.Cos(math.Pi*x)))
}

// seeded returns a source of randomness for one purpose.
func seeded(seed, purpose uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, purpose)) }
