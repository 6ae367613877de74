// Package lexplaces holds the gazetteer: the places that the news names, as
// data, each with its country, kind and rough position, and sentences that
// prove how places of one name are told apart.
//
// A line of a file is "COUNTRY LAT LON WEIGHT Name | other name"; COUNTRY is
// ISO 3166 alpha-3, or "---" for what no one state holds. The weight, 1 to 9,
// is how readily the bare name means this place. "kind" and "source" lines
// hold for the lines after them.
package lexplaces

import (
	"bufio"
	"embed"
	"fmt"
	"io"
	"io/fs"
	"strings"
)

//go:embed *.places
var files embed.FS

// maxLine bounds a line of a file, in bytes.
const maxLine = 1 << 16

// A Place is an entry of the gazetteer.
type Place struct {
	Name     string
	Kind     string // "country", "city", "region", "sea", "river", "base", "plant", "crossing", "building"
	Country  string // empty if no one state holds it
	Lat, Lon float64
	Weight   int
	Source   string
}

// An Example is a sentence with its place names in brackets, and what they
// must come out as.
type Example struct {
	Text, Pos string
	Want      string // "Tripoli LBN, Red Sea -"; empty: none is known
}

// A Gazetteer is all of it. Safe for concurrent use.
type Gazetteer struct {
	Places   []Place
	Examples []Example
	byName   map[string][]int32
}

// Load returns the gazetteer that the program carries.
func Load() (*Gazetteer, error) { return LoadFS(files) }

// LoadFS returns the gazetteer in the files *.places of fsys.
func LoadFS(fsys fs.FS) (*Gazetteer, error) {
	names, err := fs.Glob(fsys, "*.places")
	if err != nil {
		return nil, err
	}
	g := &Gazetteer{byName: map[string][]int32{}}
	for _, name := range names {
		f, err := fsys.Open(name)
		if err != nil {
			return nil, err
		}
		err = g.read(f, name)
		f.Close()
		if err != nil {
			return nil, err
		}
	}
	return g, nil
}

// Named returns the places called name, in order of the files; case, accents
// and a leading "the" do not matter. The caller must not change them.
func (g *Gazetteer) Named(name string) []int32 { return g.byName[Fold(name)] }

func (g *Gazetteer) read(r io.Reader, name string) error {
	in := bufio.NewScanner(r)
	in.Buffer(make([]byte, 0, 4096), maxLine)
	var kind, source string
	for n := 1; in.Scan(); n++ {
		line := strings.TrimSpace(in.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		key, rest, _ := strings.Cut(line, " ")
		pos := fmt.Sprintf("%s:%d", name, n)
		var err error
		switch key {
		case "kind":
			kind = rest
		case "source":
			source = rest
		case "yes", "no":
			text, want, _ := strings.Cut(rest, "=>")
			g.Examples = append(g.Examples, Example{strings.TrimSpace(text), pos, strings.TrimSpace(want)})
		default:
			err = g.place(Place{Country: key, Kind: kind, Source: source}, rest)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", pos, err)
		}
	}
	return in.Err()
}

// place reads "LAT LON WEIGHT Name | other name".
func (g *Gazetteer) place(p Place, rest string) error {
	f := strings.SplitN(rest, " ", 4)
	if len(f) != 4 || len(p.Country) != 3 || p.Kind == "" || p.Source == "" {
		return fmt.Errorf("%q: want country, latitude, longitude, weight and name, after kind and source", rest)
	}
	if _, err := fmt.Sscanf(rest, "%f %f %d", &p.Lat, &p.Lon, &p.Weight); err != nil {
		return err
	}
	if p.Lat < -90 || p.Lat > 90 || p.Lon < -180 || p.Lon > 180 || p.Weight < 1 || p.Weight > 9 {
		return fmt.Errorf("%q lies off the map or has no weight from 1 to 9", f[3])
	}
	if p.Country == "---" {
		p.Country = ""
	}
	for i, n := range strings.Split(f[3], "|") {
		n = strings.TrimSpace(n)
		if n == "" {
			return fmt.Errorf("an empty name")
		}
		if i == 0 {
			p.Name = n
			g.Places = append(g.Places, p)
		}
		key, at := Fold(n), int32(len(g.Places)-1)
		if list := g.byName[key]; len(list) == 0 || list[len(list)-1] != at {
			g.byName[key] = append(list, at)
		}
	}
	return nil
}

var plain = strings.NewReplacer(
	"á", "a", "à", "a", "â", "a", "ã", "a", "ä", "a", "å", "a", "ă", "a", "ā", "a", "é", "e", "è", "e", "ê", "e", "ë", "e", "ė", "e", "ę", "e",
	"í", "i", "î", "i", "ï", "i", "ı", "i", "ó", "o", "ô", "o", "õ", "o", "ö", "o", "ø", "o", "ő", "o", "ú", "u", "û", "u", "ü", "u", "ű", "u",
	"ç", "c", "ć", "c", "č", "c", "ñ", "n", "ń", "n", "ş", "s", "ș", "s", "š", "s", "ś", "s", "ţ", "t", "ț", "t", "ž", "z", "ż", "z", "ź", "z",
	"ł", "l", "ğ", "g", "ý", "y", "’", "'", "-", " ", "–", " ",
)

// Fold returns name as the gazetteer compares it: small letters without
// accents, a blank for a hyphen, no leading "the".
func Fold(name string) string {
	name = plain.Replace(strings.ToLower(name))
	return strings.TrimPrefix(strings.Join(strings.Fields(name), " "), "the ")
}
