package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/spf13/cobra"

	"entente/eval/golden"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"entente": main})
}

// TestScripts runs the command line as a user would, in a folder of its own.
func TestScripts(t *testing.T) {
	articles, err := filepath.Abs("../../testdata/articles")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: golden.Updating(),
		Setup: func(env *testscript.Env) error {
			env.Setenv("ARTICLES", articles)
			env.Setenv("TMPDIR", env.WorkDir)
			return nil
		},
	})
}

// TestEveryVerbExplainsItself checks that help says what a verb does and shows
// it in use.
func TestEveryVerbExplainsItself(t *testing.T) {
	var check func(cmd *cobra.Command)
	check = func(cmd *cobra.Command) {
		group := cmd.HasSubCommands() && !cmd.Runnable() // its help is that of its verbs
		if cmd.Short == "" || !group && (cmd.Long == "" || !strings.Contains(cmd.Example, "entente")) {
			t.Errorf("%s: wants a Short, a Long and an Example", cmd.CommandPath())
		}
		for _, sub := range cmd.Commands() {
			check(sub)
		}
	}
	check(newRootCmd())
}

func TestInterruptedRunSaysSo(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	in, out, err := os.Pipe() // never written to: reading it would wait for ever
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	defer in.Close()
	var stdout, stderr strings.Builder
	ledger := filepath.Join(t.TempDir(), "x.db")
	code := run(ctx, []string{"add", "--ledger", ledger, "--format", "text", "-"}, in, &stdout, &stderr)
	if code != exitInterrupted || !strings.Contains(stderr.String(), "stopped") {
		t.Errorf("run = %d, %q, want %d and a line that says so", code, stderr.String(), exitInterrupted)
	}
}
