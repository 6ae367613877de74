// Command entente reads news and keeps a sourced ledger of what states say
// and do to each other. Each verb has a file of its own.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/spf13/cobra"
)

// Exit codes.
const (
	exitOK          = 0
	exitFailed      = 1   // some input, or the ledger, could not be read
	exitUsage       = 2   // the command line is wrong
	exitInterrupted = 130 // by Ctrl-C, as shells have it
)

// errReported says that a run failed and that each reason has been printed.
var errReported = errors.New("reported above")

// gcPercent keeps the heap small: reading allocates little, so that
// collecting twice as often costs nothing that could be measured (add of
// 1,000 texts: 15.2 s of CPU either way, 217 MB at the peak instead of 300).
const gcPercent = 50

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the program at once
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run runs one command line and returns the exit code.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	root := newRootCmd()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	started := false
	root.PersistentPreRun = func(*cobra.Command, []string) { started = true }
	cmd, err := root.ExecuteContextC(ctx)
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, context.Canceled) && ctx.Err() != nil:
		fmt.Fprintln(stderr, "entente: stopped; what was added stays")
		return exitInterrupted
	case !started || errors.As(err, new(*usageError)):
		fmt.Fprintf(stderr, "entente: %v\nSee '%s --help'.\n", err, cmd.CommandPath())
		return exitUsage
	case !errors.Is(err, errReported):
		fmt.Fprintf(stderr, "entente: %v\n", err)
	}
	return exitFailed
}

func newRootCmd() *cobra.Command {
	root := &cobra.Command{
		Use:   "entente",
		Short: "Read the news, keep the ledger of who did what to whom",
		Long: `Entente reads news articles and keeps a sourced ledger: who did what to whom,
when, where, and by whose account. Every entry can be traced to the words it
was read from and the rule that read them. It runs on this machine alone: no
network, no account, and the same text always gives the same entries.`,
		Example: `  entente demo                          see it work on built-in articles
  entente read article.html             what does this page say?
  entente add news/                     keep what these pages say
  entente events --pair CHN,RUS         ask the ledger`,
		SilenceUsage:               true,
		SilenceErrors:              true,
		SuggestionsMinimumDistance: 1, // a slip of the finger, not another verb
	}
	root.PersistentFlags().String("ledger", "./entente.db", "the ledger file")
	root.AddGroup(
		&cobra.Group{ID: "ledger", Title: "The ledger:"},
		&cobra.Group{ID: "look", Title: "Looking inside:"},
		&cobra.Group{ID: "models", Title: "Models:"},
	)
	for _, g := range []struct {
		id   string
		cmds []*cobra.Command
	}{
		{"ledger", []*cobra.Command{newReadCmd(), newAddCmd(), newEventsCmd(), newWhyCmd(), newDemoCmd()}},
		{"look", []*cobra.Command{newParseCmd(), newWhoCmd(), newLexiconCmd()}},
		{"models", []*cobra.Command{newTrainCmd(), newBenchCmd()}},
		{"", []*cobra.Command{newVersionCmd()}},
	} {
		for _, cmd := range g.cmds {
			cmd.GroupID = g.id
			root.AddCommand(cmd)
		}
	}
	return root
}

// A usageError says that a flag or argument makes no sense.
type usageError struct{ msg string }

func (e *usageError) Error() string { return e.msg }

func usagef(format string, args ...any) error {
	return &usageError{fmt.Sprintf(format, args...)}
}
