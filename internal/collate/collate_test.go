package collate_test

import (
	"strings"
	"testing"

	"entente"
	"entente/internal/collate"
)

// A told is a report in short: its sentence, trigger, parties and the rest.
type told struct {
	sentence, trigger string
	code              string // TYPE or TYPE/mode
	rule              string
	modality          entente.Modality
	actors, recips    string
	days              entente.Interval
	rate              float64
	by                string
}

func days(from, to int8) entente.Interval {
	return entente.Interval{From: entente.Date{Year: 2026, Month: 3, Day: from}, Until: entente.Date{Year: 2026, Month: 3, Day: to + 1}, Grain: entente.GrainDay}
}

func participants(list string) []entente.Participant {
	var ps []entente.Participant
	for _, id := range strings.FieldsFunc(list, func(r rune) bool { return r == ',' }) {
		ps = append(ps, entente.Participant{Party: entente.Party{ID: entente.ActorID(id), Name: id}})
	}
	return ps
}

// document lays the sentences out, every word its own lemma.
func document(reports ...told) *entente.Document {
	doc := &entente.Document{}
	for i, r := range reports {
		start := int32(len(doc.Text))
		s := entente.Sentence{}
		for w := range strings.FieldsSeq(r.sentence) {
			at := int32(len(doc.Text))
			doc.Text += w + " "
			s.Tokens = append(s.Tokens, entente.Token{Span: entente.Span{Start: at, End: at + int32(len(w))}, Lemma: w})
		}
		s.Span = entente.Span{Start: start, End: int32(len(doc.Text)) - 1}
		doc.Sentences = append(doc.Sentences, s)
		at := start + int32(strings.Index(r.sentence, r.trigger))
		typ, mode, _ := strings.Cut(r.code, "/")
		rep := entente.Report{
			Code: entente.Code{Type: typ, Mode: mode}, Modality: r.modality, Actors: participants(r.actors), Recipients: participants(r.recips),
			When: entente.TimeRef{Days: r.days},
			Why:  entente.Evidence{Sentence: int32(i), Span: entente.Span{Start: at, End: at + int32(len(r.trigger))}, Rule: r.rule, Score: 0.9},
		}
		if r.rate > 0 {
			rep.Amount = entente.Amount{Value: r.rate, Unit: "percent"}
		}
		if r.by != "" {
			rep.Voices = []entente.Voice{{By: []entente.Source{{Party: entente.Party{ID: entente.ActorID(r.by)}}}, Modality: r.modality}}
		}
		doc.Reports = append(doc.Reports, rep)
	}
	return doc
}

func threads(t *testing.T, reports ...told) []entente.Thread {
	t.Helper()
	c, err := collate.New()
	if err != nil {
		t.Fatal(err)
	}
	doc := document(reports...)
	if err := c.Run(t.Context(), doc); err != nil {
		t.Fatal(err)
	}
	return doc.Threads
}

func TestTalksBelongToTheVisit(t *testing.T) {
	got := threads(t,
		told{"Chile will visit Peru", "visit", "CONSULT/visit", "consult/visit/pay", entente.Planned, "CHL", "PER", days(16, 18), 0, ""},
		told{"they will hold talks", "talks", "CONSULT", "consult/talks", entente.Planned, "CHL,PER", "", days(17, 17), 0, ""},
		told{"they met in January", "met", "CONSULT", "consult/meet", entente.Actual, "CHL,PER", "", days(1, 1), 0, ""},
		told{"no talks are wished", "talks", "CONSULT", "consult/talks", entente.Urged, "CHL,PER", "", entente.Interval{}, 0, ""})
	if len(got) != 2 {
		t.Fatalf("%d threads, want the visit and the meeting: %+v", len(got), got)
	}
	visit, met := got[0], got[1]
	if visit.Subkind != "visit" || visit.Status != "planned" || visit.Host == nil || visit.Host.ID != "PER" || len(visit.Reports) != 2 {
		t.Errorf("visit = %+v", visit)
	}
	if met.Subkind != "meeting" || met.Status != "held" {
		t.Errorf("meeting = %+v", met)
	}
}

func TestTariffAndAnswer(t *testing.T) {
	got := threads(t,
		told{"Korea put a tariff on Mexico", "tariff", "SANCTION/discontinue", "sanction/tariff/impose", entente.Actual, "KOR", "MEX", days(2, 2), 25, ""},
		told{"Mexico respond with duty", "duty", "SANCTION/discontinue", "sanction/tariff/impose", entente.Actual, "MEX", "KOR", days(16, 16), 30, ""},
		told{"Korea threatens a tariff of 45", "threatens", "THREATEN/restrict", "threaten/warn-that", entente.Actual, "KOR", "MEX", entente.Interval{}, 45, ""},
		told{"Korea lifted its tariff", "lifted", "CONCEDE", "concede/lift", entente.Actual, "KOR", "MEX", days(20, 20), 0, ""},
		told{"Korea expelled a diplomat", "expelled", "SANCTION/expel", "sanction/expel", entente.Actual, "KOR", "MEX", days(21, 21), 0, ""})
	if len(got) != 3 {
		t.Fatalf("%d threads, want two tariffs and a threat: %+v", len(got), got)
	}
	if got[0].Status != "lifted" || got[0].Rate.Value != 25 {
		t.Errorf("first tariff = %+v, want it lifted at 25 percent", got[0])
	}
	if got[1].Status != "in-force" || got[1].Retort != 1 {
		t.Errorf("second tariff = %+v, want it in force in answer to the first", got[1])
	}
	if got[2].Status != "threatened" || got[2].Rate.Value != 45 {
		t.Errorf("threat = %+v", got[2])
	}
}

func TestClaimAndAnswer(t *testing.T) {
	got := threads(t,
		told{"Peru accused Chile", "accused", "ACCUSE/allege", "accuse/of", entente.Actual, "PER", "CHL", entente.Interval{}, 0, ""},
		told{"of shelling villages", "shelling", "ASSAULT", "assault/shell", entente.Alleged, "CHL", "PER", entente.Interval{}, 0, "PER"},
		told{"Chile dismissed the claim", "dismissed", "REJECT", "reject/dismiss", entente.Actual, "CHL", "PER", days(9, 9), 0, ""},
		told{"Chile refused to talk", "refused", "REJECT", "reject/refuse", entente.Actual, "CHL", "PER", days(9, 9), 0, ""})
	if len(got) != 1 {
		t.Fatalf("%d threads, want one claim: %+v", len(got), got)
	}
	c := got[0]
	if c.Kind != entente.Claim || c.Status != "dismissed" || len(c.By) != 1 || c.By[0].Party.ID != "PER" {
		t.Errorf("claim = %+v", c)
	}
	if len(c.Answers) != 1 || c.Answers[0].By.ID != "CHL" || c.Answers[0].Stance != "dismissed" || c.Answers[0].Report != 2 {
		t.Errorf("answers = %+v", c.Answers)
	}
}

func TestAgreement(t *testing.T) {
	got := threads(t,
		told{"both will sign a treaty", "sign", "SUPPORT", "support/sign", entente.Planned, "CHL,PER", "", entente.Interval{}, 0, ""},
		told{"both did not sign", "sign", "SUPPORT", "support/sign", entente.Negated, "CHL,PER", "", entente.Interval{}, 0, ""})
	if len(got) != 1 || got[0].Kind != entente.Agreement || got[0].Status != "expected" || got[0].Subkind != "treaty" {
		t.Errorf("threads = %+v, want one treaty expected", got)
	}
}
