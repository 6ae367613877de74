package article

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/abadojack/whatlanggo"
)

// language returns the language of text as BCP 47, given what the page
// declares. Templates often declare a wrong one, so text that shows its
// language plainly wins. It returns "" where neither says, and ErrLanguage
// for text that is not English.
func language(declared, text string) (string, error) {
	declared = strings.ReplaceAll(strings.TrimSpace(declared), "_", "-")
	sample := firstLetters(text, sampleLetters)
	switch shown := shownLanguage(sample); {
	case shown == "en" && isEnglish(declared):
		return declared, nil
	case shown == "en":
		return "en", nil
	case shown != "":
		return "", fmt.Errorf("language %s: %w", shown, ErrLanguage)
	case isEnglish(declared):
		return declared, nil
	case declared != "":
		return "", fmt.Errorf("language %.20s: %w", declared, ErrLanguage)
	}
	return "", nil
}

// sampleLetters is enough for a sure verdict and short enough to be quick.
const sampleLetters = 4000

func isEnglish(tag string) bool {
	main, _, _ := strings.Cut(strings.ToLower(tag), "-")
	return main == "en" || main == "eng" || main == "english"
}

// shownLanguage returns the language that text shows by itself, or "" if that
// is not plain.
func shownLanguage(text string) string {
	if englishShare(text) >= 0.18 {
		return "en"
	}
	info := whatlanggo.Detect(text)
	if info.Lang < 0 {
		return ""
	}
	code := info.Lang.Iso6391()
	if code == "" {
		code = info.Lang.Iso6393()
	}
	switch {
	case info.Script != unicode.Latin:
		return code
	case len(text) >= 120 && info.IsReliable():
		return code
	}
	return ""
}

// englishShare returns which part of the words of text are the little words
// of English. Running English has 0.25 to 0.5, other languages below 0.1.
func englishShare(text string) float64 {
	fields := strings.Fields(text)
	n := 0
	for _, w := range fields {
		if isFunctionWord(strings.ToLower(strings.Trim(w, `.,;:"'“”()`))) {
			n++
		}
	}
	if len(fields) < 8 {
		return 0
	}
	return float64(n) / float64(len(fields))
}

func isFunctionWord(w string) bool {
	switch w {
	case "the", "of", "and", "to", "that", "is", "was", "for", "with", "by", "at", "from", "has", "have", "had",
		"his", "its", "their", "it", "as", "be", "been", "will", "would", "were", "are", "which", "not", "said",
		"this", "he", "they", "we", "i", "you", "who", "after", "between", "or", "but":
		return true
	}
	return false
}

// firstLetters returns the start of text, cut after n bytes at a space.
func firstLetters(text string, n int) string {
	if len(text) <= n {
		return text
	}
	if i := strings.LastIndexAny(text[:n], " \n"); i > 0 {
		return text[:i]
	}
	return strings.ToValidUTF8(text[:n], "")
}
