// Package golden runs test scripts. A script is a text file of cases: a
// command line, its input, a line of dashes, and the output it must give, up
// to a blank line.
//
//	# Comments stand before a case.
//	upper
//	Xi will visit Russia.
//	----
//	XI WILL VISIT RUSSIA.
//
// Output that itself holds blank lines stands between two lines of dashes
// each. With -update the outputs are rewritten to what the code gives now,
// and the change shows in the diff.
package golden

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the expected output of golden scripts")

// Updating reports whether the tests were asked to rewrite what they expect.
func Updating() bool { return *update }

// Run runs every case of the scripts that match pattern, each as a test of
// its own named after its line. It fails if no script matches, or if a script
// has no case. The input ends in a newline unless it is empty; trailing
// newlines of the result do not matter.
func Run(t *testing.T, pattern string, do func(t *testing.T, cmd, input string) string) {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatalf("no scripts match %s", pattern)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) { runFile(t, file, do) })
	}
}

func runFile(t *testing.T, file string, do func(t *testing.T, cmd, input string) string) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	cases, tail, err := parse(string(data))
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	if len(cases) == 0 {
		t.Fatalf("%s: no cases", file)
	}
	for i := range cases {
		c := &cases[i]
		t.Run(fmt.Sprintf("line %d", c.line), func(t *testing.T) {
			got := strings.TrimRight(do(t, c.cmd, c.input), "\n")
			if got != c.want && !*update {
				t.Errorf("%s:%d: %s\n%s(-want +got)\n%s", file, c.line, c.cmd, c.input,
					cmp.Diff(strings.Split(c.want, "\n"), strings.Split(got, "\n")))
			}
			c.want = got
		})
	}
	if *update && !t.Failed() {
		if err := os.WriteFile(file, []byte(format(cases, tail)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// A testCase is one case of a script.
type testCase struct {
	before string // comments and blank lines above it, as they stand
	line   int    // of the command
	cmd    string
	input  string
	want   string // without the newlines at its end
}

const rule = "----"

// parse returns the cases of a script and what stands after the last one.
func parse(script string) ([]testCase, string, error) {
	in := &lineReader{rest: script}
	var cases []testCase
	for {
		c, err := parseCase(in)
		if errors.Is(err, errNoCase) {
			return cases, c.before, nil
		}
		if err != nil {
			return nil, "", err
		}
		cases = append(cases, c)
	}
}

var errNoCase = errors.New("no further case")

func parseCase(in *lineReader) (testCase, error) {
	var c testCase
	line, ok := in.next()
	for ; ok && (strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#")); line, ok = in.next() {
		c.before += line + "\n"
	}
	if !ok {
		return c, errNoCase
	}
	c.cmd, c.line = line, in.line
	for line, ok = in.next(); ok && line != rule; line, ok = in.next() {
		c.input += line + "\n"
	}
	if !ok {
		return c, fmt.Errorf("line %d: the case has no line of dashes", c.line)
	}
	want, err := parseWant(in)
	if err != nil {
		return c, fmt.Errorf("line %d: %w", c.line, err)
	}
	c.want = strings.TrimRight(want, "\n")
	return c, nil
}

// parseWant reads an output: up to a blank line, or to the closing fence.
func parseWant(in *lineReader) (string, error) {
	if !strings.HasPrefix(in.rest, rule+"\n") {
		var want strings.Builder
		for line, ok := in.next(); ok && line != ""; line, ok = in.next() {
			want.WriteString(line + "\n")
		}
		return want.String(), nil
	}
	in.next()
	want, rest, ok := strings.Cut(in.rest, rule+"\n"+rule+"\n")
	if !ok {
		return "", errors.New("the fenced output is not closed")
	}
	in.line += strings.Count(want, "\n") + 2
	in.rest = strings.TrimPrefix(rest, "\n")
	in.line += len(rest) - len(in.rest)
	return want, nil
}

// format writes a script anew.
func format(cases []testCase, tail string) string {
	var b strings.Builder
	for _, c := range cases {
		fmt.Fprintf(&b, "%s%s\n%s%s\n", c.before, c.cmd, c.input, rule)
		switch {
		case c.want == "":
			b.WriteString("\n")
		case needsFence(c.want):
			fmt.Fprintf(&b, "%s\n%s\n%s\n%s\n\n", rule, c.want, rule, rule)
		default:
			b.WriteString(c.want + "\n\n")
		}
	}
	if tail == "" {
		return strings.TrimRight(b.String(), "\n") + "\n"
	}
	return b.String() + tail
}

// needsFence reports whether want would be misread as plain output.
func needsFence(want string) bool {
	return strings.Contains(want, "\n\n") || strings.HasPrefix(want, "\n") || strings.HasPrefix(want+"\n", rule+"\n")
}

// A lineReader hands out lines and counts them.
type lineReader struct {
	rest string
	line int
}

func (r *lineReader) next() (string, bool) {
	if r.rest == "" {
		return "", false
	}
	line, rest, _ := strings.Cut(r.rest, "\n")
	r.rest = rest
	r.line++
	return line, true
}
