package main

import (
	"context"
	"iter"
)

// inOrder applies work to the items of in, at most n of them at once, and
// hands the results to out one by one in the order of in. It stops at the
// first error of out, or when ctx is done, without waiting for work that is
// under way: work must not touch what the caller frees.
func inOrder[In, Out any](ctx context.Context, n int, in iter.Seq[In], work func(context.Context, In) Out, out func(Out) error) error {
	inner, cancel := context.WithCancel(ctx)
	defer cancel()
	// One result is awaited below, so n-1 more may wait in the queue.
	queue := make(chan chan Out, n-1)
	go func() {
		defer close(queue)
		for item := range in {
			slot := make(chan Out, 1)
			select {
			case queue <- slot:
			case <-inner.Done():
				return
			}
			go func() { slot <- work(inner, item) }()
		}
	}()
	for {
		slot, ok, err := receive(ctx, queue)
		if !ok {
			return err
		}
		result, _, err := receive(ctx, slot)
		if err != nil {
			return err
		}
		if err := out(result); err != nil {
			return err
		}
	}
}

// receive takes the next value from c, or says why there is none.
func receive[T any](ctx context.Context, c <-chan T) (v T, ok bool, err error) {
	if err := ctx.Err(); err != nil {
		return v, false, err
	}
	select {
	case v, ok = <-c:
		return v, ok, nil
	case <-ctx.Done():
		return v, false, ctx.Err()
	}
}
