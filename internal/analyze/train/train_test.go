package train

import (
	"fmt"
	"os"
	"testing"
	"time"

	"entente/internal/analyze/nn"
)

// TestTrain runs the training of all models when ENTENTE_CORPORA names the
// corpora and ENTENTE_PLAN the epochs ("segmenter pretrain parser polish").
func TestTrain(t *testing.T) {
	dir, out := os.Getenv("ENTENTE_CORPORA"), os.Getenv("ENTENTE_OUT")
	if dir == "" || out == "" {
		t.Skip("ENTENTE_CORPORA and ENTENTE_OUT are not set")
	}
	var p Plan
	fmt.Sscan(os.Getenv("ENTENTE_PLAN"), &p.Segmenter, &p.Pretrain, &p.Parser, &p.Polish)
	start := time.Now()
	o := Options{Seed: 1, Workers: 2, Kernel: nn.Kernels()[0], Logf: func(f string, a ...any) {
		fmt.Printf("%5.0fs "+f+"\n", append([]any{time.Since(start).Seconds()}, a...)...)
	}}
	if err := All(dir, out, p, o); err != nil {
		t.Fatal(err)
	}
}
