package article

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// Decode returns page as UTF-8: by its byte order mark, else as it is if it
// is UTF-8, else by the encoding that it names, else as Windows-1252 where
// nothing speaks against that. It fails with ErrEncoding, ErrBinary or
// ErrEmpty.
func Decode(page []byte) (string, error) {
	if len(bytes.TrimSpace(page)) == 0 {
		return "", ErrEmpty
	}
	if enc := wide(page); enc != nil {
		return decodeAs(page, enc, "UTF-16")
	}
	if bytes.IndexByte(page, 0) >= 0 {
		return "", fmt.Errorf("binary data: %w", ErrBinary)
	}
	page = bytes.TrimPrefix(page, []byte("\xef\xbb\xbf"))
	if utf8.Valid(page) {
		return string(page), nil
	}
	return decodeNamed(page)
}

// wide returns the UTF-16 encoding of page, by its mark or by the zero bytes
// beside its Latin letters, or nil.
func wide(page []byte) encoding.Encoding {
	switch {
	case bytes.HasPrefix(page, []byte("\xff\xfe")):
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	case bytes.HasPrefix(page, []byte("\xfe\xff")):
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM)
	}
	var zeros [2]int
	head := page[:min(512, len(page))]
	for i, c := range head {
		if c == 0 {
			zeros[i%2]++
		}
	}
	switch half := len(head) / 2; {
	case len(head) < 16:
		return nil
	case zeros[1] > half*3/4 && zeros[0] == 0:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case zeros[0] > half*3/4 && zeros[1] == 0:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	return nil
}

// prescan is how far into a page its encoding may be named.
const prescan = 4096

func decodeNamed(page []byte) (string, error) {
	label := namedEncoding(page[:min(prescan, len(page))])
	if label != "" {
		enc, name := charset.Lookup(label)
		if enc == nil {
			return "", fmt.Errorf("encoding %.40q: %w", label, ErrEncoding)
		}
		if name != "utf-8" && name != "replacement" {
			return decodeAs(page, enc, name)
		}
	}
	if damage, runes := badBytes(page); damage*1000 <= runes {
		return strings.ToValidUTF8(string(page), ""), nil
	}
	if label == "" && looksWestern(page) {
		return decodeAs(page, charmap.Windows1252, "windows-1252")
	}
	return "", fmt.Errorf("neither UTF-8 nor any encoding it names: %w", ErrEncoding)
}

// namedEncoding returns the charset that a meta tag or an XML declaration
// gives, or "".
func namedEncoding(head []byte) string {
	low := bytes.ToLower(head)
	for _, key := range []string{"charset=", "encoding="} {
		_, rest, ok := bytes.Cut(low, []byte(key))
		if !ok {
			continue
		}
		rest = bytes.TrimLeft(rest, "\"' ")
		end := bytes.IndexAny(rest, "\"'> ;/?\r\n\t")
		if end < 0 {
			end = len(rest)
		}
		if end > 0 {
			return string(rest[:end])
		}
	}
	return ""
}

// badBytes counts the bytes of page that are not UTF-8, and its runes.
func badBytes(page []byte) (bad, runes int) {
	for len(page) > 0 {
		r, n := utf8.DecodeRune(page)
		if r == utf8.RuneError && n == 1 {
			bad++
		}
		runes++
		page = page[n:]
	}
	return bad, runes
}

// looksWestern reports whether page can be Windows-1252 prose: few high
// bytes, none of those that it leaves undefined.
func looksWestern(page []byte) bool {
	high := 0
	for _, c := range page {
		switch {
		case c == 0x81, c == 0x8d, c == 0x8f, c == 0x90, c == 0x9d:
			return false
		case c >= 0x80:
			high++
		}
	}
	return high*5 < len(page)
}

func decodeAs(page []byte, enc encoding.Encoding, name string) (string, error) {
	out, err := enc.NewDecoder().Bytes(page)
	if err != nil {
		return "", fmt.Errorf("decode %s: %v: %w", name, err, ErrEncoding)
	}
	if bytes.IndexByte(out, 0) >= 0 {
		return "", fmt.Errorf("binary data: %w", ErrBinary)
	}
	return strings.ToValidUTF8(string(out), ""), nil
}
