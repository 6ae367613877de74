// Package models holds the trained weights that the program carries, each
// with a card that says what it was trained on, under which licences, by
// which command, and how it scores. `entente train` makes them anew.
package models

import _ "embed"

// Segmenter finds words and sentences.
//
//go:embed segmenter.model
var Segmenter []byte

// Parser gives tags, names and trees.
//
//go:embed parser.model
var Parser []byte

// Lemmas are rules from forms to lemmas, as text.
//
//go:embed lemmas.tsv
var Lemmas []byte
