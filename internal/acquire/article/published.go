package article

import "time"

// published chooses the publication time of a page: what it says to machines
// first, then <time> elements, then the date printed at the headline. A date
// alone is filled up from another that gives the hour of the same day, and a
// time in UTC gets the zone that the printed clock shows.
func published(f *facts, h *pageHead) time.Time {
	said := f.stamps(h)
	if len(said) == 0 {
		if len(h.printed) == 0 {
			return time.Time{}
		}
		return fullest(h.printed[0], h.printed).time
	}
	best := fullest(said[0], append(said[1:], h.printed...))
	return localise(best, h.printed).time
}

var dateNames = []string{
	"article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished", "parsely-pub-date", "sailthru.date",
	"publishdate", "publish-date", "publish_date", "pubdate", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date",
	"dcterms.date", "date", "article.published", "published_at", "cxenseparse:recs:publishtime", "iso-8601-publish-date", "article_date_original",
	"originalpublicationdate", "displaydate", "pdate", "published-date", "release_date",
}

func (f *facts) stamps(h *pageHead) []stamp {
	all := append([]string{}, f.dates...)
	for _, name := range dateNames {
		if v := f.meta[name]; v != "" {
			all = append(all, v)
		}
	}
	if len(h.times) > 0 {
		all = append(all, h.times...)
	}
	var list []stamp
	for _, s := range all {
		if st, ok := parseStamp(s); ok {
			list = append(list, st)
		}
	}
	return list
}

// fullest returns s, or the first of others that is of the same day and says
// more.
func fullest(s stamp, others []stamp) stamp {
	for _, o := range others {
		if sameDay(s.time, o.time) && (!s.clock && o.clock || s.clock && !s.zone && o.zone && sameClock(s.time, o.time)) {
			s = o
		}
	}
	return s
}

func sameDay(a, b time.Time) bool {
	ay, am, ad := a.Date()
	by, bm, bd := b.Date()
	return ay == by && am == bm && ad == bd
}

func sameClock(a, b time.Time) bool { return a.Hour() == b.Hour() && a.Minute() == b.Minute() }

// localise gives a moment said in UTC the zone of the page, if the page
// prints its local time: the two clocks then differ by whole half hours.
func localise(s stamp, printed []stamp) stamp {
	if _, off := s.time.Zone(); !s.zone || off != 0 {
		return s
	}
	for _, p := range printed {
		if !p.clock || p.zone {
			continue
		}
		diff := p.time.Sub(s.time.Truncate(time.Minute))
		if diff != 0 && diff%(30*time.Minute) == 0 && diff.Abs() <= 14*time.Hour {
			s.time = s.time.In(time.FixedZone("", int(diff.Seconds())))
			return s
		}
	}
	return s
}
