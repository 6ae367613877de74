package main

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func TestInOrder(t *testing.T) {
	in := slices.Collect(func(yield func(int) bool) {
		for i := range 100 {
			if !yield(i) {
				return
			}
		}
	})
	for _, n := range []int{1, 2, 7} {
		var running, most atomic.Int32
		work := func(_ context.Context, i int) int {
			most.Store(max(most.Load(), running.Add(1)))
			time.Sleep(time.Duration(i%3) * 100 * time.Microsecond)
			running.Add(-1)
			return i
		}
		var got []int
		err := inOrder(t.Context(), n, slices.Values(in), work, func(i int) error { got = append(got, i); return nil })
		if err != nil || !slices.Equal(got, in) {
			t.Errorf("inOrder with %d = %v, %v", n, got, err)
		}
		if int(most.Load()) > n {
			t.Errorf("%d at once, want at most %d", most.Load(), n)
		}
	}
}

func TestInOrderStops(t *testing.T) {
	endless := func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	}
	same := func(_ context.Context, i int) int { return i }
	full := errors.New("full")
	err := inOrder(t.Context(), 3, endless, same, func(i int) error {
		if i == 10 {
			return full
		}
		return nil
	})
	if !errors.Is(err, full) {
		t.Errorf("inOrder = %v, want %v", err, full)
	}
	ctx, cancel := context.WithCancel(t.Context())
	err = inOrder(ctx, 3, endless, same, func(i int) error {
		if i == 10 {
			cancel()
		}
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("inOrder = %v, want %v", err, context.Canceled)
	}
}
