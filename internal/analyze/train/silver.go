package train

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A gazetteer is names that are known beforehand, by their lower-case words.
// It labels free text for training: what it knows gets a tag, what is in
// lower case is no name, and everything else is left open.
type gazetteer struct {
	kind  map[string]int
	lower map[string]bool // words that free text writes in lower case
}

// longestName is the longest name, in words, that is looked up.
const longestName = 6

func (g *gazetteer) add(name string, kind int) {
	name = strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(name, "_", " ")), " "))
	if old, ok := g.kind[name]; len(name) > 2 && (!ok || old == kind) {
		g.kind[name] = kind
	} else if ok {
		g.kind[name] = -1 // of two kinds: leave open
	}
}

// readGazetteer reads the lists of places, peoples, leaders and bodies.
func readGazetteer(dir string) (*gazetteer, error) {
	g := &gazetteer{map[string]int{}, map[string]bool{}}
	if err := g.readCountries(filepath.Join(dir, "countryinfo.txt")); err != nil {
		return nil, err
	}
	return g, g.readBodies(filepath.Join(dir, "phoenix_international_actors.txt"))
}

func (g *gazetteer) readCountries(path string) error {
	fields := map[string]int{
		"CountryName": namePlace, "Capital": namePlace, "MajorCities": namePlace, "Regions": namePlace, "GeogFeatures": namePlace,
		"Nationality": nameOther, "Leaders": namePerson, "Government": namePerson,
	}
	return eachRow(path, func() func(string) {
		field := ""
		return func(line string) {
			line, _, _ = strings.Cut(line, "#")
			if name, ok := strings.CutPrefix(line, "<"); ok {
				var rest string
				field, rest, _ = strings.Cut(name, ">")
				line, _, _ = strings.Cut(rest, "<")
			}
			if kind, ok := fields[field]; ok {
				g.addCountryLine(line, kind)
			}
		}
	}())
}

func (g *gazetteer) addCountryLine(line string, kind int) {
	line, _, _ = strings.Cut(line, "[")
	for _, name := range strings.FieldsFunc(line, func(r rune) bool { return r == '{' || r == '}' }) {
		name = strings.Trim(name, " \t_")
		if kind == namePerson && len(strings.FieldsFunc(name, func(r rune) bool { return r == '_' || r == ' ' })) < 2 {
			continue
		}
		g.add(name, kind)
	}
}

func (g *gazetteer) readBodies(path string) error {
	return eachRow(path, func(line string) {
		name, code, _ := strings.Cut(line, "[")
		name = strings.Trim(name, " \t_+")
		if name == "" || strings.HasPrefix(line, "\t") || strings.Contains(code, "ELI") {
			return
		}
		g.add(name, nameBody)
	})
}

func eachRow(path string, do func(line string)) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		do(in.Text())
	}
	return in.Err()
}

// learn notes which words a text writes in lower case, and which surnames
// follow a title.
func (g *gazetteer) learn(sentences [][]string) {
	surnames := map[string]int{}
	for _, s := range sentences {
		for i, w := range s {
			if r, _ := utf8.DecodeRuneInString(w); unicode.IsLower(r) {
				g.lower[w] = true
			}
			if i > 0 && isTitle(s[i-1]) && capital(s[i-1]) && nameLike(w) && !isTitle(w) {
				last := w
				if i+1 < len(s) && nameLike(s[i+1]) {
					last = s[i+1]
				}
				surnames[last]++
			}
		}
	}
	for w, n := range surnames {
		if low := strings.ToLower(w); n > 2 && !g.lower[low] {
			g.add(w, namePerson)
		}
	}
}

// nameLike reports whether w is written as a name is: "Putin", not "EU".
func nameLike(w string) bool {
	r, n := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) && len(w) > n+1 && w[n:] == strings.ToLower(w[n:])
}

// label tags a sentence of free text; ok is false if it teaches too little.
func (g *gazetteer) label(s []string) (n named, ok bool) {
	n = named{tokens: s, tags: make([]int16, len(s))}
	found, open := 0, 0
	for i := 0; i < len(s); {
		length, kind := g.match(s[i:])
		switch {
		case length > 0 && kind >= 0:
			n.mark(i, i+length, kind)
			found++
		case length > 0:
			length = g.leave(&n, i, length, &open)
		case i > 0 && isTitle(s[i-1]) && capital(s[i-1]) && nameLike(s[i]) && !isTitle(s[i]):
			length = 1
			for length < 3 && i+length < len(s) && nameLike(s[i+length]) && !isTitle(s[i+length]) {
				length++
			}
			n.mark(i, i+length, namePerson)
			found++
		case capital(s[i]) && !isTitle(s[i]) && (i > 0 || !g.lower[strings.ToLower(s[i])]) && !unicode.IsDigit(rune(s[i][0])):
			length = g.leave(&n, i, 1, &open)
		default:
			length = 1
		}
		i += length
	}
	return n, found > 0 && open <= found
}

// leave marks words whose tag nobody knows.
func (g *gazetteer) leave(n *named, i, length int, open *int) int {
	for j := i; j < i+length; j++ {
		n.tags[j] = -1
	}
	*open++
	return length
}

// match returns the longest known name that s begins with.
func (g *gazetteer) match(s []string) (length, kind int) {
	if len(s) == 0 || !capital(s[0]) {
		return 0, 0
	}
	var key strings.Builder
	for n := 1; n <= min(longestName, len(s)); n++ {
		if n > 1 {
			key.WriteString(" ")
		}
		key.WriteString(strings.ToLower(s[n-1]))
		if k, ok := g.kind[key.String()]; ok && capital(s[n-1]) {
			length, kind = n, k
		}
	}
	// "Moscow State University": the name goes on, so this is not all of it
	if length > 0 && length < len(s) && nameLike(s[length]) && kind != namePerson && kind != nameOther && !isTitle(s[length]) {
		return length, -1
	}
	return length, kind
}

// silver labels as many sentences of free text as it can, evenly drawn.
func silver(g *gazetteer, free [][]string, most int) []named {
	g.learn(free)
	var all []named
	for _, s := range free {
		if n, ok := g.label(s); ok && len(s) > 5 && len(s) < 60 {
			all = append(all, n)
		}
	}
	if len(all) <= most {
		return all
	}
	some := make([]named, 0, most)
	for i := range most {
		some = append(some, all[i*len(all)/most])
	}
	return some
}
