package lexcode

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"entente"
)

// An Example is a sentence and what must come of it.
type Example struct {
	Text      string
	Published entente.Date
	Want      []Expect // nil: nothing
	Pos       string
}

// An Expect is a report in short, such as
// "planned CONSULT/visit CHN > RUS 2025-05-07/2025-05-10".
type Expect struct {
	Modality           entente.Modality
	Type, Mode         string
	Actors, Recipients []string
	Date               string // EDTF; empty: not said
	By                 []string
	Amount             string // "145 percent"; empty: none
}

// String returns x in the form that examples use.
func (x Expect) String() string {
	var b strings.Builder
	b.WriteString(x.Modality.String() + " " + x.Type)
	if x.Mode != "" {
		b.WriteString("/" + x.Mode)
	}
	b.WriteString(" " + orDash(x.Actors))
	if len(x.Recipients) > 0 {
		b.WriteString(" > " + orDash(x.Recipients))
	}
	if x.Date != "" {
		b.WriteString(" " + x.Date)
	}
	if len(x.By) > 0 {
		b.WriteString(" by " + strings.Join(x.By, ","))
	}
	if x.Amount != "" {
		b.WriteString(" amount " + x.Amount)
	}
	return b.String()
}

func orDash(ids []string) string {
	if len(ids) == 0 {
		return "-"
	}
	return strings.Join(ids, ",")
}

// Equal reports whether got says all that x says. Where x names no source or
// amount, any will do.
func (x Expect) Equal(got Expect) bool {
	if x.By == nil {
		got.By = nil
	}
	if x.Amount == "" {
		got.Amount = ""
	}
	return x.Modality == got.Modality && x.Type == got.Type && x.Mode == got.Mode && x.Date == got.Date && x.Amount == got.Amount &&
		sameSet(x.Actors, got.Actors) && sameSet(x.Recipients, got.Recipients) && sameSet(x.By, got.By)
}

func sameSet(a, b []string) bool {
	a, b = slices.Clone(a), slices.Clone(b)
	slices.Sort(a)
	slices.Sort(b)
	return slices.Equal(a, b)
}

// Of returns r in short.
func Of(r *entente.Report) Expect {
	x := Expect{Modality: r.Modality, Type: r.Code.Type, Mode: r.Code.Mode, Date: r.When.Days.EDTF()}
	for _, p := range r.Actors {
		x.Actors = append(x.Actors, string(p.ID))
	}
	for _, p := range r.Recipients {
		x.Recipients = append(x.Recipients, string(p.ID))
	}
	for _, s := range r.By {
		x.By = append(x.By, string(s.Party.ID))
	}
	if r.Amount.Unit != "" {
		x.Amount = strconv.FormatFloat(r.Amount.Value, 'f', -1, 64) + " " + r.Amount.Unit
	}
	return x
}

// ParseExpect reads reports in short, joined by " ; ", or "nothing".
func ParseExpect(s string) ([]Expect, error) {
	if strings.TrimSpace(s) == "nothing" {
		return nil, nil
	}
	var list []Expect
	for one := range strings.SplitSeq(s, ";") {
		x, err := parseOne(strings.Fields(one))
		if err != nil {
			return nil, err
		}
		list = append(list, x)
	}
	return list, nil
}

func parseOne(f []string) (Expect, error) {
	var x Expect
	if len(f) < 3 {
		return x, fmt.Errorf("want STANDING TYPE[/MODE] ACTORS [> RECIPIENTS] [DATE], got %q", strings.Join(f, " "))
	}
	var ok bool
	if x.Modality, ok = entente.ParseModality(f[0]); !ok {
		return x, fmt.Errorf("unknown standing %q", f[0])
	}
	x.Type, x.Mode, _ = strings.Cut(f[1], "/")
	x.Actors = ids(f[2])
	f = f[3:]
	for len(f) > 0 {
		switch {
		case f[0] == ">" && len(f) > 1:
			x.Recipients = ids(f[1])
			f = f[2:]
		case f[0] == "by" && len(f) > 1:
			x.By = ids(f[1])
			f = f[2:]
		case f[0] == "amount" && len(f) > 2:
			x.Amount = f[1] + " " + f[2]
			f = f[3:]
		case x.Date == "" && strings.ContainsAny(f[0], "0123456789."):
			x.Date = f[0]
			f = f[1:]
		default:
			return x, fmt.Errorf("cannot read %q in expectation", f[0])
		}
	}
	return x, nil
}

func ids(s string) []string {
	if s == "-" {
		return []string{}
	}
	return strings.Split(s, ",")
}

func parseDay(s string) (entente.Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return entente.Date{}, fmt.Errorf("want a day such as 2025-05-04, got %q", s)
	}
	return entente.DateOf(t), nil
}

func (fr *fileReader) example(to *[]Example, value string) error {
	text, want, ok := strings.Cut(value, " => ")
	if !ok || strings.TrimSpace(text) == "" {
		return fmt.Errorf("example says no outcome after =>")
	}
	list, err := ParseExpect(want)
	if err != nil {
		return err
	}
	*to = append(*to, Example{strings.TrimSpace(text), fr.published, list, fmt.Sprintf("%s:%d", fr.name, fr.line)})
	return nil
}
