package train

// Name tags: outside, and the beginning and inside of each kind.
const (
	nameO = iota
	nameB // + 2*kind
	nameI
)

func newNameVocab() *vocab {
	v := &vocab{list: []string{"O"}, index: map[string]int{"O": 0}}
	for _, k := range []string{"person", "place", "body", "other"} {
		for _, p := range []string{"B-", "I-"} {
			v.index[p+k] = len(v.list)
			v.list = append(v.list, p+k)
		}
	}
	return v
}
