package golden_test

import (
	"strings"
	"testing"

	"entente/eval/golden"
)

func TestRun(t *testing.T) {
	golden.Run(t, "testdata/*.txt", func(t *testing.T, cmd, input string) string {
		switch cmd {
		case "upper":
			return strings.ToUpper(input)
		case "silent":
			return ""
		default:
			t.Errorf("unknown command %q", cmd)
			return ""
		}
	})
}
