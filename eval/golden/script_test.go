package golden

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFormatKeepsScripts checks that rewriting a script whose outputs are
// right changes nothing.
func TestFormatKeepsScripts(t *testing.T) {
	data, err := os.ReadFile("testdata/upper.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, script := range []string{string(data), string(data) + "\n# A last word.\n"} {
		cases, tail, err := parse(script)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(script, format(cases, tail)); diff != "" {
			t.Errorf("format(parse(script)) (-want +got)\n%s", diff)
		}
	}
}

func TestParse(t *testing.T) {
	tests := []struct {
		name, script string
		want         []testCase
		err          string
	}{
		{"empty", "", nil, ""},
		{"comment only", "# nothing\n", nil, ""},
		{"line of the second case", "a\n----\nx\n\nb\n----\n----\ny\n\nz\n----\n----\n\nc\n----\n", []testCase{
			{line: 1, cmd: "a", want: "x"}, {line: 5, cmd: "b", want: "y\n\nz"}, {line: 14, cmd: "c"},
		}, ""},
		{"no dashes", "a\nb\n", nil, "line 1: the case has no line of dashes"},
		{"open fence", "a\n----\n----\nb\n", nil, "line 1: the fenced output is not closed"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, _, err := parse(test.script)
			if (err == nil) != (test.err == "") || err != nil && err.Error() != test.err {
				t.Fatalf("parse = %v, want %q", err, test.err)
			}
			if diff := cmp.Diff(test.want, got, cmp.AllowUnexported(testCase{})); diff != "" {
				t.Errorf("parse (-want +got)\n%s", diff)
			}
		})
	}
}
