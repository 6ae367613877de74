package actors

import (
	"fmt"
	"strings"
)

// RoleClass is what a role word stands for.
type RoleClass uint8

// Classes of role words.
const (
	RoleNone   RoleClass = iota
	RolePerson           // "foreign minister"
	RoleOrgan            // "foreign ministry", "army"
	RolePeople           // "troops", "protesters"
	RoleKind             // "alliance", "country": stands for a body or state named before
)

// A Role is what a word such as "foreign minister" says of whoever owns it.
type Role struct {
	Class  RoleClass
	Sector string // PLOVER sector
	Key    string // the office, such as "fm", or the organ, such as "mfa"; empty if none
	Plural bool
	Head   int // index of the word that the others attach to
	Words  int
}

// Role returns what a phrase in lower case, its [Words] joined by blanks,
// says as a role; the zero Role if nothing.
func (b *Book) Role(phrase string) Role { return b.roles[phrase] }

// LongestRole returns how many words the longest role has that opens with the
// given word in lower case.
func (b *Book) LongestRole(word string) int { return int(b.roleMax[word]) }

// roleTable collects role words.
type roleTable struct {
	words   map[string]Role
	longest map[string]uint8
}

func newRoles() roleTable {
	return roleTable{map[string]Role{}, map[string]uint8{}}
}

var roleClasses = map[string]RoleClass{"person": RolePerson, "organ": RoleOrgan, "people": RolePeople, "kind": RoleKind}

// add reads "role person GOV hos: president; ..." and "ministry fm mfa:
// foreign; foreign affairs".
func (t *roleTable) add(key, rest string) error {
	head, words, ok := strings.Cut(rest, ":")
	f := strings.Fields(head)
	if !ok || len(f) < 2 || len(split(words)) == 0 {
		return fmt.Errorf("want %s ... : words, got %q", key, rest)
	}
	if key == "ministry" {
		for _, w := range split(words) {
			t.ministry(f[0], f[1], w)
		}
		return nil
	}
	r := Role{Class: roleClasses[f[0]], Sector: f[1]}
	if r.Class == RoleNone || !isCode(r.Sector) {
		return fmt.Errorf("%q is no class and sector", head)
	}
	if len(f) > 2 {
		r.Key = f[2]
	}
	for _, w := range split(words) {
		t.put(w, r)
	}
	return nil
}

// ministry adds the forms of one ministry and its minister.
func (t *roleTable) ministry(minister, ministry, what string) {
	person := Role{Class: RolePerson, Sector: "GOV", Key: minister}
	organ := Role{Class: RoleOrgan, Sector: "GOV", Key: ministry}
	for _, form := range [...]string{what + " minister", "minister of " + what, "minister for " + what, what + " secretary"} {
		t.put(form, person)
	}
	for _, form := range [...]string{what + " ministry", "ministry of " + what, "ministry for " + what, "department of " + what, what + " department"} {
		t.put(form, organ)
	}
}

// put adds a phrase and its plural. A word that ends in "!" has no other.
func (t *roleTable) put(phrase string, r Role) {
	phrase, fixed := strings.CutSuffix(phrase, "!")
	words := Words(strings.ToLower(phrase))
	r.Words, r.Head = len(words), headOf(words)
	t.set(words, r)
	if fixed || r.Class == RolePeople {
		return
	}
	r.Plural = true
	many := append([]string(nil), words...)
	many[r.Head] = plural(many[r.Head])
	t.set(many, r)
}

func (t *roleTable) set(words []string, r Role) {
	if len(words) == 0 {
		return
	}
	key := strings.Join(words, " ")
	if _, ok := t.words[key]; ok {
		return
	}
	t.words[key] = r
	t.longest[words[0]] = max(t.longest[words[0]], uint8(len(words)))
}

// headOf returns the index of the head: the word before "of" or "for", else
// the last.
func headOf(words []string) int {
	for i, w := range words {
		if i > 0 && (w == "of" || w == "for" || w == "to" || w == "general" && i == len(words)-1 && words[i-1] == "secretary") {
			return i - 1
		}
	}
	return max(len(words)-1, 0)
}

func plural(w string) string {
	switch {
	case strings.HasSuffix(w, "y") && !strings.HasSuffix(w, "ey"):
		return w[:len(w)-1] + "ies"
	case strings.HasSuffix(w, "man"):
		return w[:len(w)-3] + "men"
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "sh"), strings.HasSuffix(w, "ch"):
		return w + "es"
	case strings.HasSuffix(w, "s"):
		return w
	}
	return w + "s"
}
