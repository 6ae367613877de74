package main

import (
	"io"
	"os"

	"golang.org/x/term"
)

// plainWidth is how wide output is that does not go to a terminal.
const plainWidth = 100

// terminal returns the width of the terminal that w writes to, or false.
func terminal(w io.Writer) (width int, ok bool) {
	f, isFile := w.(*os.File)
	if !isFile || !term.IsTerminal(int(f.Fd())) {
		return plainWidth, false
	}
	width, _, err := term.GetSize(int(f.Fd()))
	if err != nil || width <= 0 {
		return plainWidth, true
	}
	return width, true
}

// wantColour reports whether output to w should be coloured: only on a
// terminal, and not where NO_COLOR is set (no-color.org).
func wantColour(w io.Writer) bool {
	_, ok := terminal(w)
	return ok && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}
