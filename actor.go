package entente

// ActorID names an actor as reports carry it: a state by ISO 3166 alpha-3
// ("CHN"; "XKX" for Kosovo), a body by its short name ("NATO"), an armed
// group or party under its country ("LBN:hezbollah"), a domestic actor by
// PLOVER sector ("FRA:OPP").
type ActorID string

// State returns the country part of id, such as "LBN" of "LBN:hezbollah"; a
// body is its own state.
func (id ActorID) State() ActorID {
	for i := range len(id) {
		if id[i] == ':' || id[i] == '/' {
			return id[:i]
		}
	}
	return id
}

// A Party is who a mention stands for on the day of the document.
type Party struct {
	ID     ActorID // as reports carry it: a leader or ministry of a state is plainly "CHN"
	Entity string  // the person or office itself: "CHN/xi-jinping", "CHN/mfa"; empty if the state
	Name   string  // to print: "Xi Jinping", "China"
	Role   string  // office on that day: "President"; empty if none
}

// An Actor is an entry of the who-is-who.
type Actor struct {
	ID    ActorID
	Names []string // first is the one to print
	Roles []Role   // in order of From
}

// A Role is an office or allegiance held for a time. "President" means
// nothing without a date, so a lookup always takes one.
type Role struct {
	Polity string // ISO 3166 alpha-3 or an organisation's id
	Sector string // PLOVER sector, such as "GOV" or "MIL"
	Title  string // "President"; empty if none
	From   Date   // zero: since before our records
	Until  Date   // zero: still held
}

// At returns the roles that a held on day d.
func (a *Actor) At(d Date) []Role {
	var held []Role
	for _, r := range a.Roles {
		if !d.Before(r.From) && (r.Until.IsZero() || d.Before(r.Until)) {
			held = append(held, r)
		}
	}
	return held
}
