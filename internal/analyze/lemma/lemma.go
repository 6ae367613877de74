// Package lemma gives the dictionary form of a tagged word by rules on its
// ending, learnt from treebanks: the longest ending known for the tag decides
// how many letters go and which come instead.
package lemma

import (
	"bufio"
	"fmt"
	"io"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A rule turns a form into its lemma: cut bytes off its end and append the
// rest; the form is put in lower case first unless keep is set.
type rule struct {
	cut  int
	add  string
	keep bool
}

// Rules are the learnt rules by tag and ending; an ending that is a whole
// word begins with "^".
type Rules struct {
	byKey map[string]rule // tag + " " + ending
}

// longest is the longest ending, in bytes, that a rule may have.
const longest = 8

// Tag returns the key under which rules are kept: the Penn tag, with
// auxiliaries apart from verbs.
func Tag(upos, xpos string) string {
	if upos == "AUX" {
		return xpos + "+"
	}
	return xpos
}

// Lemma returns the lemma of form. It returns form itself where no rule
// speaks.
func (r *Rules) Lemma(form, upos, xpos string) string {
	var buf [64]byte
	if len(form) > len(buf)-16 {
		return form
	}
	low := strings.ToLower(form)
	tag := Tag(upos, xpos)
	if u, ok := r.byKey[string(append(append(append(buf[:0], tag...), " ^"...), low...))]; ok {
		return u.apply(form, low)
	}
	for n := min(len(low), longest); n >= 0; n-- {
		if n < len(low) && n > 0 && !utf8.RuneStart(low[len(low)-n]) {
			continue
		}
		key := append(append(append(buf[:0], tag...), ' '), low[len(low)-n:]...)
		if u, ok := r.byKey[string(key)]; ok && u.cut <= len(low) {
			return u.apply(form, low)
		}
	}
	return low
}

func (u rule) apply(form, low string) string {
	base := low
	if u.keep {
		base = form
	}
	if u.cut == 0 && u.add == "" {
		return base
	}
	if out := base[:max(0, len(base)-u.cut)] + u.add; out != "" {
		return out
	}
	return low // a rule learnt on longer words would leave nothing
}

// Read reads rules, one a line: tag, ending, cut, addition; "=" before the
// addition keeps the form's own case.
func Read(in io.Reader) (*Rules, error) {
	r := &Rules{byKey: make(map[string]rule, 1<<13)}
	lines := bufio.NewScanner(in)
	for n := 1; lines.Scan(); n++ {
		col := strings.Split(lines.Text(), "\t")
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		if len(col) != 4 {
			return nil, fmt.Errorf("lemma rules:%d: %d columns, want 4", n, len(col))
		}
		cut, err := strconv.Atoi(col[2])
		if err != nil || cut < 0 {
			return nil, fmt.Errorf("lemma rules:%d: cut %q is no number", n, col[2])
		}
		u := rule{cut: cut}
		u.add, u.keep = strings.CutPrefix(col[3], "=")
		r.byKey[col[0]+" "+col[1]] = u
	}
	return r, lines.Err()
}

// A Learner gathers examples.
type Learner struct {
	count map[string]map[string]map[rule]int // tag, ending, rule
}

// Add counts one word of a treebank.
func (l *Learner) Add(form, lemma, upos, xpos string) {
	if l.count == nil {
		l.count = map[string]map[string]map[rule]int{}
	}
	low, tag := strings.ToLower(form), Tag(upos, xpos)
	u, ok := ruleFor(form, low, lemma)
	if !ok {
		return
	}
	ends := l.count[tag]
	if ends == nil {
		ends = map[string]map[rule]int{}
		l.count[tag] = ends
	}
	put := func(end string) {
		if ends[end] == nil {
			ends[end] = map[rule]int{}
		}
		ends[end][u]++
	}
	put("^" + low)
	for n := 0; n <= min(len(low), longest); n++ {
		if n < len(low) && n > 0 && !utf8.RuneStart(low[len(low)-n]) {
			continue
		}
		put(low[len(low)-n:])
	}
}

func ruleFor(form, low, lemma string) (rule, bool) {
	u := rule{}
	base, n := low, shared(low, lemma)
	if m := shared(form, lemma); m > n && len(form) == len(low) && len(form) > 1 {
		base, n, u.keep = form, m, true
	}
	u.cut, u.add = len(base)-n, lemma[n:]
	return u, !strings.ContainsAny(u.add, "\t\n=")
}

// shared returns the length of the common beginning of a and b, in whole
// characters.
func shared(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for n > 0 && (n < len(a) && !utf8.RuneStart(a[n]) || n < len(b) && !utf8.RuneStart(b[n])) {
		n--
	}
	return n
}

// Write writes the rules that the examples teach: an ending is kept where it
// decides otherwise than the next shorter one.
func (l *Learner) Write(w io.Writer) error {
	out := bufio.NewWriter(w)
	tags := keys(l.count)
	for _, tag := range tags {
		kept := map[string]rule{}
		ends := keys(l.count[tag])
		sort.SliceStable(ends, func(i, j int) bool { return len(ends[i]) < len(ends[j]) })
		whole := func(pass bool) {
			for _, end := range ends {
				isWhole := strings.HasPrefix(end, "^") && len(end) > 1
				if isWhole != pass {
					continue
				}
				best, n := most(l.count[tag][end])
				if n < 2 && !isWhole {
					continue
				}
				if u, ok := shorter(kept, strings.TrimPrefix(end, "^")); !ok || u != best {
					kept[end] = best
					add := best.add
					if best.keep {
						add = "=" + add
					}
					fmt.Fprintf(out, "%s\t%s\t%d\t%s\n", tag, end, best.cut, add)
				}
			}
		}
		whole(false)
		whole(true)
	}
	return out.Flush()
}

// shorter returns the rule that decides for a word so far.
func shorter(kept map[string]rule, word string) (rule, bool) {
	for n := min(len(word), longest); n >= 0; n-- {
		if u, ok := kept[word[len(word)-n:]]; ok {
			return u, true
		}
	}
	return rule{}, false
}

func most(count map[rule]int) (best rule, n int) {
	for u, c := range count {
		if c > n || c == n && (u.cut < best.cut || u.cut == best.cut && u.add < best.add) {
			best, n = u, c
		}
	}
	return best, n
}

func keys[V any](m map[string]V) []string {
	all := make([]string, 0, len(m))
	for k := range m {
		all = append(all, k)
	}
	sort.Strings(all)
	return all
}
