package where_test

import (
	"bufio"
	"context"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"testing"

	"entente"
)

// nearKm is how far from the gold a place may be put: 100 miles, as the
// literature counts.
const nearKm = 161

// TestGeovirus scores the places of GeoVirus, given their spans. The corpora
// lie in the folder that ENTENTE_CORPORA names; the test is skipped where it
// names none.
func TestGeovirus(t *testing.T) {
	dir := os.Getenv("ENTENTE_CORPORA")
	if dir == "" {
		t.Skip("ENTENTE_CORPORA is not set")
	}
	f, err := os.Open(filepath.Join(dir, "geo/geovirus.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := resolver(t)
	var gold, resolved, near int
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<24)
	for in.Scan() {
		var d struct {
			Text   string
			Places []struct {
				Start, End int
				Lat, Lon   float64
			}
		}
		if err := json.Unmarshal(in.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		doc := &entente.Document{Text: d.Text}
		runes := byteOffsets(d.Text)
		at := map[int32]int{}
		for i, p := range d.Places {
			s := entente.Span{Start: runes[p.Start], End: runes[p.End]}
			at[s.Start] = i
			doc.Names = append(doc.Names, entente.Name{Span: s, Kind: entente.KindPlace})
		}
		if err := r.Run(context.Background(), doc); err != nil {
			t.Fatal(err)
		}
		for _, p := range doc.Places {
			g := d.Places[at[p.Span.Start]]
			gold++
			switch km := distance(p.Lat, p.Lon, g.Lat, g.Lon); {
			case p.Score == 0:
				t.Logf("unknown %q", p.Name)
			case km <= nearKm || p.Kind == "country":
				resolved++
				near++
			default:
				resolved++
				t.Logf("%s %s is put %.0f km off (%.1f %.1f)", p.Name, p.Country, km, g.Lat, g.Lon)
			}
		}
	}
	t.Logf("geovirus: %d places, %.3f resolved, %.3f of these within %d km or a whole country",
		gold, float64(resolved)/float64(gold), float64(near)/float64(max(resolved, 1)), nearKm)
}

// byteOffsets returns the byte at which each rune of s starts, and the end.
func byteOffsets(s string) []int32 {
	var list []int32
	for i := range s {
		list = append(list, int32(i))
	}
	return append(list, int32(len(s)))
}

// distance returns the kilometres between two points on the globe.
func distance(lat1, lon1, lat2, lon2 float64) float64 {
	rad := math.Pi / 180
	h := func(x float64) float64 { s := math.Sin(x * rad / 2); return s * s }
	a := h(lat2-lat1) + math.Cos(lat1*rad)*math.Cos(lat2*rad)*h(lon2-lon1)
	return 12742 * math.Asin(math.Sqrt(min(a, 1)))
}
