package main

import (
	"fmt"
	"io"
	"sync/atomic"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
)

// A tally counts what a run has done.
type tally struct {
	docs, added, reports, errors int
	start                        time.Time
}

// String returns the closing line of a run.
func (t *tally) String() string {
	return fmt.Sprintf("%s (%d new), %s, %s in %.1f s", plural(t.docs, "document"), t.added, plural(t.reports, "report"),
		plural(t.errors, "error"), time.Since(t.start).Seconds())
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// A meter shows how far a run has come, on a terminal. Elsewhere it passes
// on what is written to it and shows nothing.
type meter struct {
	io.Writer // for messages, which appear above the meter
	progress  *mpb.Progress
	bar       *mpb.Bar
	line      atomic.Pointer[string]
}

func newMeter(w io.Writer) *meter {
	m := &meter{Writer: w}
	if _, ok := terminal(w); !ok {
		return m
	}
	m.line.Store(new(string))
	m.progress = mpb.New(mpb.WithOutput(w), mpb.WithWidth(3))
	m.bar = m.progress.AddSpinner(0, mpb.BarRemoveOnComplete(),
		mpb.AppendDecorators(decor.Any(func(decor.Statistics) string { return *m.line.Load() })))
	m.Writer = m.progress
	return m
}

// show says how far t has come.
func (m *meter) show(t *tally) {
	if m.bar == nil {
		return
	}
	seconds := time.Since(t.start).Seconds()
	m.bar.SetCurrent(int64(t.docs))
	line := fmt.Sprintf(" %s, %s, %.0f/s", plural(t.docs, "document"), plural(t.reports, "report"), float64(t.docs)/max(seconds, 0.1))
	m.line.Store(&line)
}

// close removes the meter from the terminal.
func (m *meter) close() {
	if m.bar == nil {
		return
	}
	m.bar.SetTotal(-1, true)
	m.progress.Wait()
}
