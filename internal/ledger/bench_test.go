//go:build unix

package ledger

import (
	"syscall"
	"testing"
	"time"

	"entente"
)

// cpu returns the processor time that this process has used.
func cpu(b *testing.B) time.Duration {
	b.Helper()
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		b.Fatal(err)
	}
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}

// BenchmarkAdd adds made-up documents of ten reports, 64 at a time. Their text
// is poorer in words than real text, so bytes per event are a lower bound.
func BenchmarkAdd(b *testing.B) {
	const batch, reports = 64, 10
	l := openNew(b)
	n := 0
	var spent time.Duration
	for b.Loop() {
		var docs []*entente.Document
		for range batch {
			docs = append(docs, document(n, reports))
			n++
		}
		start := cpu(b)
		mustAdd(b, l, docs...)
		spent += cpu(b) - start
	}
	s, err := l.Stats(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(s.Reports)/spent.Seconds(), "events/cpu-s")
	b.ReportMetric(float64(s.Documents)/spent.Seconds(), "documents/cpu-s")
	b.ReportMetric(float64(s.Bytes)/float64(s.Reports), "bytes/event")
}

// BenchmarkEvents reads the newest fifty events of one state.
func BenchmarkEvents(b *testing.B) {
	l := openNew(b)
	for i := range 40 {
		var docs []*entente.Document
		for j := range 50 {
			docs = append(docs, document(i*50+j, 10))
		}
		mustAdd(b, l, docs...)
	}
	for b.Loop() {
		if got := ids(b, l, Query{Actor: "RUS", Limit: 50}); len(got) != 50 {
			b.Fatalf("%d events, want 50", len(got))
		}
	}
}
