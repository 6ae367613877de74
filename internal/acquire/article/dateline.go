package article

import (
	"regexp"
	"strings"
)

// The parts of a dateline. A city is one to four words, or two cities with a
// slash; "(TASS)", "[AFP]" and "/TASS/" name the agency.
const (
	capsCity  = `\p{Lu}[\p{Lu}.'’]+(?:[ /-]\p{Lu}[\p{Lu}.'’]*){0,3}`
	mixedCity = `\p{Lu}[\p{L}.'’]+(?:[ /-]\p{Lu}[\p{L}.'’]*){0,3}`
	region    = `(?:, ?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?`
	printDay  = `(?:` + months + `\.? \d{1,2}|\d{1,2} ` + months + `)\.?(?:, ?\d{4}| \d{4})?`
	agency    = `(?:\(\p{Lu}[^()]{1,40}\)|\[[^\[\]]{2,30}\]|/[^/]{2,30}/\.?|\p{Lu}{2,10}(?:/\p{Lu}{2,10})?\.)`
	dash      = `(?:--+|[-–—―])`
)

var (
	// "MOSCOW, May 4 (TASS) --", "LONDON/PARIS (Reuters) -", "MOSCOW, May 4. /TASS/."
	fullDateline = regexp.MustCompile(`^(` + mixedCity + region + `(?:, ?(?i:` + printDay + `))?[,.]? ?` + agency + `) ?(?:` + dash + `|:|\s|$) ?`)
	// "MOSCOW, May 4 -", "Geneva, 4 May 2025 –"
	datedDateline = regexp.MustCompile(`^(` + mixedCity + region + `, ?(?i:` + printDay + `)) ?(?:` + dash + `|:) ?`)
	// "BEIJING-", "WASHINGTON, D.C. –", "TEHRAN, Iran —"
	bareDateline = regexp.MustCompile(`^(` + capsCity + region + `) ?(?: ` + dash + ` ?|` + dash + `\s+|[–—―]|--+ ?)`)
	// "ISLAMABAD:"
	colonDateline = regexp.MustCompile(`^(\p{Lu}[\p{Lu}.'’]{2,}(?: \p{Lu}{2,}){0,1}): `)
	// "(Reuters) -", "May 4 (Reuters) -"
	agencyDateline = regexp.MustCompile(`^((?:(?i:` + printDay + `) )?[(\[][^()\[\]]{2,30}[)\]]) ?(?:` + dash + `) ?`)
)

// cutDateline splits a paragraph into its dateline, as printed but without
// the dash, and the rest; the dateline is empty if there is none. In a
// transcript capitals and a colon name a speaker.
func cutDateline(s string, transcript bool) (line, rest string) {
	head := s
	if len(head) > maxDateline {
		head = strings.ToValidUTF8(s[:maxDateline], "")
	}
	for _, re := range []*regexp.Regexp{fullDateline, datedDateline, bareDateline, agencyDateline, colonDateline} {
		if re == colonDateline && transcript {
			continue
		}
		at := re.FindStringSubmatchIndex(head)
		if at == nil {
			continue
		}
		line, rest = strings.TrimRight(s[at[2]:at[3]], " ,"), strings.TrimSpace(s[at[1]:])
		if rest == "" || !startsSentence(rest) || isLabel(line) || re == fullDateline && !plausiblePlace(line, s[at[3]:at[1]]) {
			continue
		}
		return line, rest
	}
	return "", s
}

// maxDateline is more than the longest dateline holds.
const maxDateline = 160

// startsSentence reports whether s can begin an article.
func startsSentence(s string) bool {
	r := []rune(firstLetters(s, 16))
	if len(r) == 0 {
		return false
	}
	return strings.ContainsRune("\"“'‘(", r[0]) || r[0] >= '0' && r[0] <= '9' || strings.ToUpper(string(r[0])) == string(r[0])
}

// plausiblePlace keeps "Xi (pictured) said" and "Hamas (the group) and" from
// passing as datelines: without a dash after it, the city must be in capitals
// or the agency between slashes.
func plausiblePlace(line, after string) bool {
	if strings.ContainsAny(after, "-–—―") || strings.HasSuffix(strings.TrimRight(line, "."), "/") {
		return true
	}
	city, _, _ := strings.Cut(line, "(")
	city, _, _ = strings.Cut(city, ",")
	return isCapitals(city)
}

// isLabel reports whether what stands before the dash is no place but a label
// that editors put there.
func isLabel(s string) bool {
	word, _, _ := strings.Cut(strings.ToLower(s), " ")
	switch strings.Trim(word, ".,:-") {
	case "breaking", "update", "updated", "exclusive", "watch", "live", "video", "photo", "photos", "analysis", "opinion", "explainer",
		"editorial", "interview", "factbox", "timeline", "summary", "fact", "urgent", "correction", "corrected", "note", "question",
		"answer", "moderator", "president", "secretary", "minister", "premier", "ambassador", "mr", "ms", "mrs", "read", "listen",
		"transcript", "statement", "wrapup", "refile", "advisory", "nato", "un", "eu", "us", "usa", "uk", "q", "a":
		return true
	}
	return false
}
