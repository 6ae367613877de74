package actors

import (
	"strings"

	"entente"
)

// Find returns whom text names on a day: a name ("Sergei Lavrov"), or an
// office ("foreign minister of Japan", "Japanese foreign minister").
func (b *Book) Find(text string, on entente.Date) []entente.Party {
	key := Key(text)
	key = strings.TrimPrefix(strings.TrimPrefix(key, "the "), "The ")
	var list []entente.Party
	for _, s := range b.sensesOf(key) {
		if s.Valid(on) && s.Class != NobodyHere {
			list = append(list, s.Party(on))
		}
	}
	if len(list) > 0 {
		return list
	}
	return b.findOffice(key, on)
}

// sensesOf looks a phrase up as written, then without regard to capitals.
func (b *Book) sensesOf(key string) []Sense {
	if list := b.phrases[key]; len(list) > 0 {
		return list
	}
	return b.phrases[b.folded[strings.ToLower(key)]]
}

// findOffice tries every split of key into an owner and a role.
func (b *Book) findOffice(key string, on entente.Date) []entente.Party {
	words := strings.Fields(key)
	if p, ok := b.findTitle(words, on); ok {
		return []entente.Party{p}
	}
	for i := 1; i < len(words); i++ {
		front, back := strings.Join(words[:i], " "), strings.Join(words[i:], " ")
		if p, ok := b.ownerRole(front, strings.TrimPrefix(back, "s "), on); ok {
			return []entente.Party{p}
		}
		owner := strings.TrimPrefix(strings.TrimPrefix(back, "of "), "the ")
		if p, ok := b.ownerRole(owner, front, on); ok && owner != back {
			return []entente.Party{p}
		}
	}
	return nil
}

// findTitle returns the post whose whole title words are, such as "president
// of the European Commission", where they name the owner.
func (b *Book) findTitle(words []string, on entente.Date) (entente.Party, bool) {
	title := strings.ToLower(strings.Join(words, " "))
	for i := range words {
		for j := i + 1; j <= len(words); j++ {
			for _, s := range b.sensesOf(strings.Join(words[i:j], " ")) {
				if s.Class == Person || s.Class == NobodyHere {
					continue
				}
				if o := s.Titled(title); o != nil {
					return b.posted(s.Entry, o, on), true
				}
				if owner := b.byID[string(s.ID.State())]; owner != nil && owner.Titled(title) != nil {
					return b.posted(owner, owner.Titled(title), on), true
				}
			}
		}
	}
	return entente.Party{}, false
}

func (b *Book) ownerRole(owner, role string, on entente.Date) (entente.Party, bool) {
	for _, s := range b.sensesOf(owner) {
		if s.Class == Person || s.Class == NobodyHere || !s.Valid(on) {
			continue
		}
		if p, ok := b.Post(s.Entry, strings.ToLower(role), on); ok {
			return p, true
		}
	}
	return entente.Party{}, false
}

// Post returns who stands behind a role in lower case under an owner:
// ("president", CHN) is Xi Jinping on a day that he held the office, plainly
// CHN in that role where the book does not know the holder.
func (b *Book) Post(owner *Entry, role string, on entente.Date) (entente.Party, bool) {
	role = Key(role)
	if o := owner.Titled(role); o != nil {
		return b.posted(owner, o, on), true
	}
	r := b.roles[role]
	if r.Class == RoleNone || r.Class == RoleKind {
		return entente.Party{}, false
	}
	return b.Owned(owner, r, role, on), true
}

// Titled returns the office of e with that title in lower case, or nil.
func (e *Entry) Titled(role string) *Office {
	for _, o := range e.Offices {
		for _, t := range o.Titles {
			if strings.EqualFold(Key(t), role) {
				return o
			}
		}
	}
	return nil
}

// Owned returns who the role word stands for under an owner.
func (b *Book) Owned(owner *Entry, r Role, word string, on entente.Date) entente.Party {
	key := r.Key
	if key == "lead" {
		key = owner.Lead
	}
	if r.Class == RolePerson && key != "" {
		if o := owner.Office(key); o != nil && (key != "hos" && key != "hog" || r.Key == "lead" || word == "head of state" || r.Key == "hog") {
			return b.posted(owner, o, on)
		}
	}
	p := entente.Party{ID: Sectored(owner.Code(on), r.Sector), Name: owner.Names[0], Role: word}
	if r.Class == RoleOrgan && r.Key != "" && r.Key != "gov" {
		p.Entity = owner.entity() + "/" + r.Key
	}
	if owner.Class == Group || owner.Class == Body {
		p.ID = owner.Code(on)
	}
	return p
}

// entity returns the id that parts of e hang on.
func (e *Entry) entity() string {
	if e.Entity != "" {
		return e.Entity
	}
	return string(e.ID)
}

func (b *Book) posted(owner *Entry, o *Office, on entente.Date) entente.Party {
	p := entente.Party{ID: owner.Code(on), Name: owner.Names[0], Role: o.Titles[0]}
	if h := o.Holder(on); h != nil && !o.Many {
		p.Entity, p.Name = h.Entity, h.Names[0]
	}
	return p
}
