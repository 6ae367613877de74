//go:build !amd64

package nn

// Kernels returns what this processor can run, best first. The last is
// always the portable one.
func Kernels() []*Kernel { return []*Kernel{portable()} }
