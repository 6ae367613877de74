package main

import (
	"fmt"
	"os"
	"runtime"

	"github.com/spf13/cobra"
	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"

	"entente/internal/analyze/nn"
	"entente/internal/analyze/train"
)

func newTrainCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "train",
		Short: "Fit the models of the analysis anew from the corpora",
		Long: `Train fits the segmenter, the parser and the lemma rules to the treebanks and
name sets in --corpora, and writes their files to --out. The parser's encoder
is first trained to guess hidden words of free text. The same seed and data
give the same files on the same kind of processor.

Rebuild the program afterwards: it carries the files of models/.`,
		Example: `  entente train --corpora ../shared/corpora
  entente train --corpora ../shared/corpora --segmenter 0 --pretrain 0 --parser 2 --out trial`,
		Args: cobra.NoArgs,
		RunE: runTrain,
	}
	f := cmd.Flags()
	f.String("corpora", "", "folder of the corpora (required)")
	f.String("out", "models", "folder that the model files are written to")
	f.Uint64("seed", 1, "seed of all that is drawn at random")
	f.Int("segmenter", train.FullPlan.Segmenter, "epochs of the segmenter; 0 keeps the one in --out")
	f.Int("pretrain", train.FullPlan.Pretrain, "epochs of pretraining on free text")
	f.Int("parser", train.FullPlan.Parser, "epochs of the parser; 0 goes on from the one in --out")
	f.Int("polish", train.FullPlan.Polish, "last epochs, with lists of names marked in free text")
	return cmd
}

func runTrain(cmd *cobra.Command, _ []string) error {
	f := cmd.Flags()
	dir, _ := f.GetString("corpora")
	if dir == "" {
		return usagef("--corpora is missing: name the folder that holds ud/, ner/ and text/")
	}
	if _, err := os.Stat(dir); err != nil {
		return usagef("--corpora: %v", err)
	}
	out, _ := f.GetString("out")
	seed, _ := f.GetUint64("seed")
	var plan train.Plan
	plan.Segmenter, _ = f.GetInt("segmenter")
	plan.Pretrain, _ = f.GetInt("pretrain")
	plan.Parser, _ = f.GetInt("parser")
	plan.Polish, _ = f.GetInt("polish")
	o := train.Options{Seed: seed, Workers: trainWorkers, Kernel: nn.Kernels()[0]}
	stderr := cmd.ErrOrStderr()
	o.Logf = func(format string, args ...any) { fmt.Fprintf(stderr, format+"\n", args...) }
	if _, ok := terminal(stderr); ok {
		p := mpb.New(mpb.WithOutput(stderr))
		bar := p.AddBar(1000, mpb.AppendDecorators(decor.Percentage(), decor.Name(" "), decor.Elapsed(decor.ET_STYLE_GO)))
		o.Progress = func(done float64) { bar.SetCurrent(int64(1000 * done)) }
		o.Logf = func(format string, args ...any) { fmt.Fprintf(p, format+"\n", args...) }
		defer bar.Abort(false)
	}
	o.Logf("kernel %s, %d workers on %d processors", o.Kernel.Name, o.Workers, runtime.GOMAXPROCS(0))
	return train.All(dir, out, plan, o)
}

// trainWorkers is fixed, not the number of processors, because the split of
// the work is part of what makes a run repeatable.
const trainWorkers = 2
