package actors

import (
	"runtime"
	"testing"
)

func TestBook(t *testing.T) {
	b, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Check(); err != nil {
		t.Error(err)
	}
	t.Logf("%d entries, %d phrases, %d roles", len(b.entries), len(b.phrases), len(b.roles))
}

func BenchmarkLoad(b *testing.B) {
	var m0, m1 runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m0)
	var book *Book
	for b.Loop() {
		book, _ = Load()
	}
	runtime.GC()
	runtime.ReadMemStats(&m1)
	b.ReportMetric(float64(m1.HeapAlloc-m0.HeapAlloc)/(1<<20), "MB")
	runtime.KeepAlive(book)
}
