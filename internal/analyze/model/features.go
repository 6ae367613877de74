package model

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// FeatureVersion is the version of the feature function below and of the
// forward pass. A model only works with the version that it was trained with.
const FeatureVersion = 1

// Rows of the embedding table that stand for no word.
const (
	RowRoot  = iota // the root, before each sentence
	RowMask         // a word that is hidden in pretraining
	RowSpace        // segmenter: a space before
	RowBreak        // segmenter: a line break before
	firstWord
)

// Features maps a word form to rows of the embedding table. The form's own
// row comes first, if it has one.
type Features struct {
	Words   []uint64 // hashes of the forms with a row of their own, sorted
	Buckets int      // rows that all other features share by hash
}

// Len returns the number of rows of the table.
func (f *Features) Len() int { return firstWord + len(f.Words) + f.Buckets }

// Salts keep the kinds of feature apart.
const (
	saltWord uint64 = iota + 1
	saltForm
	saltShape
	saltPrefix
	saltSuffix
	saltGram
)

// Rows appends the rows of form to dst: first those that name the very form
// (own of them), then those of its parts.
func (f *Features) Rows(dst []int32, form string) (rows []int32, own int) {
	var buf [96]rune
	low := normal(buf[:0], form)
	if i, ok := slices.BinarySearch(f.Words, WordHash(low)); ok {
		dst = append(dst, int32(firstWord+i))
		own++
	}
	dst = append(dst, f.bucket(hashRunes(saltForm, low)))
	own++
	dst = append(dst, f.bucket(shape(form)))
	for n := 1; n <= 3 && n <= len(low); n += 2 {
		dst = append(dst, f.bucket(hashRunes(saltPrefix, low[:n])))
	}
	for n := 1; n <= 4 && n <= len(low); n++ {
		dst = append(dst, f.bucket(hashRunes(saltSuffix, low[len(low)-n:])))
	}
	const gram, most = 4, 12
	for i := 0; i+gram <= len(low) && i < most; i++ {
		dst = append(dst, f.bucket(hashRunes(saltGram, low[i:i+gram])))
	}
	return dst, own
}

func (f *Features) bucket(h uint64) int32 {
	return int32(firstWord + len(f.Words) + int(h%uint64(f.Buckets)))
}

// Key returns the hash under which form may have a row of its own.
func Key(form string) uint64 {
	var buf [96]rune
	return WordHash(normal(buf[:0], form))
}

// WordHash returns the hash of a normalised form.
func WordHash(low []rune) uint64 { return hashRunes(saltWord, low) }

// hashRunes is FNV-1a over runes, begun with a salt.
func hashRunes(salt uint64, rs []rune) uint64 {
	h := 14695981039346656037 ^ salt*0x9E3779B97F4A7C15
	for _, r := range rs {
		h = (h ^ uint64(r)) * 1099511628211
	}
	return h ^ h>>29
}

// normal appends the lower-case form with digits as 0 and typographic quotes
// and dashes made plain. Very long forms are cut: they are no words.
func normal(dst []rune, form string) []rune {
	for _, r := range form {
		if len(dst) == cap(dst) {
			break
		}
		dst = append(dst, plain(unicode.ToLower(r)))
	}
	return dst
}

func plain(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if r >= '0' && r <= '9' {
			return '0'
		}
		return r
	case r == '‘' || r == '’' || r == 'ʼ' || r == '´':
		return '\''
	case r == '“' || r == '”' || r == '„' || r == '«' || r == '»':
		return '"'
	case r >= '‐' && r <= '―' || r == '−':
		return '-'
	case r == '…':
		return '.'
	}
	return r
}

// shape hashes the outline of form: "Xx" for "Moscow", "X" for "NATO",
// "0.0" for "2.5".
func shape(form string) uint64 {
	var buf [16]rune
	out := buf[:0]
	var last rune
	run := 0
	for _, r := range form {
		c := plain(r)
		switch {
		case unicode.IsUpper(r):
			c = 'X'
		case unicode.IsLetter(r):
			c = 'x'
		}
		if c == last {
			run++
		} else {
			run = 0
		}
		last = c
		if run < 2 && len(out) < cap(out) {
			out = append(out, c)
		}
	}
	return hashRunes(saltShape, out)
}
