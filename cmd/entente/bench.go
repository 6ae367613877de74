package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"syscall"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"entente"
	"entente/internal/analyze"
	"entente/internal/analyze/nn"
	"entente/testdata"
)

func newBenchCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "bench",
		Short: "Measure the speed of the program on this machine",
	}
	analyze := &cobra.Command{
		Use:   "analyze [FILE]",
		Short: "Words per CPU-second of the analysis, on each kernel this processor has",
		Long: `Bench analyze cuts, tags, parses and finds names in a text (the built-in
articles, or FILE) over and over on one core, with every kernel that this
processor can run, and prints words per second of processor time.`,
		Example: `  entente bench analyze
  entente bench analyze speech.txt --words 500000`,
		Args: cobra.MaximumNArgs(1),
		RunE: runBenchAnalyze,
	}
	analyze.Flags().Int("words", 200000, "how many words to read on the fastest kernel")
	cmd.AddCommand(analyze)
	return cmd
}

func runBenchAnalyze(cmd *cobra.Command, paths []string) error {
	text, err := benchText(paths)
	if err != nil {
		return err
	}
	words, _ := cmd.Flags().GetInt("words")
	runtime.GOMAXPROCS(1)
	out := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
	fmt.Fprintln(out, "kernel\twords\tCPU s\twords/CPU-s\tallocations/word")
	for _, kn := range nn.Kernels() {
		if kn.Name == "portable" {
			words = min(words, 20000)
		}
		if err := benchKernel(cmd, out, kn, text, words); err != nil {
			return err
		}
	}
	out.Flush()
	fmt.Fprintf(cmd.OutOrStdout(), "peak memory of the whole run: %d MiB\n", peakMemory())
	return nil
}

func benchKernel(cmd *cobra.Command, out *tabwriter.Writer, kn *nn.Kernel, text string, words int) error {
	a, err := analyze.NewOn(kn)
	if err != nil {
		return err
	}
	read := func() (int, error) {
		doc := &entente.Document{Text: text}
		err := a.Run(cmd.Context(), doc)
		n := 0
		for i := range doc.Sentences {
			n += len(doc.Sentences[i].Tokens)
		}
		return n, err
	}
	if _, err := read(); err != nil { // fills the caches
		return err
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start, n := cpuSeconds(), 0
	for n < words {
		k, err := read()
		if err != nil {
			return err
		}
		n += k
	}
	seconds := cpuSeconds() - start
	runtime.ReadMemStats(&after)
	fmt.Fprintf(out, "%s\t%d\t%.2f\t%.0f\t%.4f\n", kn.Name, n, seconds, float64(n)/seconds, float64(after.Mallocs-before.Mallocs)/float64(n))
	return nil
}

// benchText returns the text of the file named, or of the built-in articles.
func benchText(paths []string) (string, error) {
	if len(paths) == 0 {
		return builtinText(testdata.Articles)
	}
	data, err := os.ReadFile(paths[0])
	if err == nil && strings.TrimSpace(string(data)) == "" {
		err = fmt.Errorf("%s is empty", paths[0])
	}
	return string(data), err
}

// cpuSeconds is the processor time that this process has used.
func cpuSeconds() float64 {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return float64(u.Utime.Nano()+u.Stime.Nano()) / 1e9
}

// peakMemory is the largest resident size of this process so far, in MiB.
func peakMemory() int64 {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return u.Maxrss >> 10
}
