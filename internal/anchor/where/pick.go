package where

import (
	"math"

	"entente"
	lexplaces "entente/lexicon/places"
)

// What the grounds for a place weigh against its weight in the gazetteer,
// which is 1 to 9.
const (
	apposition = 20 // "Tripoli, Lebanon"
	firstVote  = 4  // another name in the document lies in the same country
	laterVote  = 1
	maxVotes   = 5
	margin     = 2 // by which the best place must lead
)

// A scene is what a document says of where it plays: how often it names
// each country, or something in it that has no namesake.
type scene struct {
	votes map[string]int
}

// everywhere is the country that acts in most news: that it is named says
// little of where they play, unlike the names of its states and cities.
const everywhere = "USA"

// hear counts the countries of the places without namesakes, and of the
// states that act.
func (c *scene) hear(doc *entente.Document, g *lexplaces.Gazetteer, found []candidate) {
	for i := range found {
		if p := found[i].places; len(p) == 1 {
			if at := &g.Places[p[0]]; at.Country != everywhere || at.Kind != "country" {
				c.votes[at.Country]++
			}
		}
	}
	for i := range doc.Mentions {
		for _, p := range doc.Mentions[i].Parties {
			if id := p.ID.State(); len(id) == 3 && id != everywhere {
				c.votes[string(id)]++
			}
		}
	}
}

// pick chooses among the places of f.
func (r *Resolver) pick(f *candidate, c *scene) entente.PlaceRef {
	ref := entente.PlaceRef{Span: f.span, Name: f.words}
	best, second := math.Inf(-1), math.Inf(-1)
	var top *lexplaces.Place
	for _, k := range f.places {
		p := &r.places.Places[k]
		s := r.score(p, f, c)
		switch {
		case s > best:
			best, second, top = s, best, p
		case s > second:
			second = s
		}
	}
	if top == nil || best-second < margin {
		return ref
	}
	ref.Name, ref.Kind, ref.Country, ref.Lat, ref.Lon = top.Name, top.Kind, top.Country, top.Lat, top.Lon
	ref.Score = float32(min(0.95, 0.6+0.05*(best-second)))
	if len(f.places) == 1 {
		ref.Score = 0.9
	}
	return ref
}

func (r *Resolver) score(p *lexplaces.Place, f *candidate, c *scene) float64 {
	s := float64(p.Weight)
	if n := min(c.votes[p.Country], maxVotes); n > 0 && p.Country != "" {
		s += float64(firstVote + laterVote*(n-1))
	}
	if f.inside != "" {
		for _, k := range r.places.Named(f.inside) {
			if in := &r.places.Places[k]; in.Country == p.Country && in != p && p.Country != "" {
				s += apposition
				break
			}
		}
	}
	return s
}
