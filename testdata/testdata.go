// Package testdata carries the articles that the end-to-end tests read and
// that `entente demo` shows. They were written for this project: outlets,
// persons and events in them are invented.
package testdata

import "embed"

// Articles holds the news pages, as articles/NAME.html.
//
//go:embed articles/*.html
var Articles embed.FS
