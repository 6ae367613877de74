//go:build race

package analyze_test

// raceDetector says that the tests run under the race detector, which drops
// what is put into pools at random and so allocates more.
const raceDetector = true
