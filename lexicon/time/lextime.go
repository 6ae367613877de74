// Package lextime holds what the program knows of time words, as data, and
// reads it: words by class (*.words), patterns of words that make time
// expressions, and named days (*.time), each with sentences that it must read
// and sentences that it must leave alone.
package lextime

import "entente"

// A Class is a set of word classes, one bit each.
type Class uint64

// Classes of words. Those up to Century come from words or from the shape of
// a number; the rest are what patterns make of them.
const (
	Num     Class = 1 << iota // 3, "three", "a" is none
	Dom                       // 7, 7th, "seventh": may be a day of the month
	Ord                       // 7th, "seventh"
	Year                      // four digits
	YY                        // two digits
	Month                     // "May", "Sept."
	Sure                      // a month that is no name of a person and no other word
	Abbr                      // "Sept", "Tue"
	Weekday                   // "Sunday"
	Unit                      // "day", "weeks"
	Rel                       // "last", "this", "next"
	Part                      // "early", "mid", "late"
	Edge                      // "end", "beginning", "middle"
	DayWord                   // "today", "yesterday"
	DayPart                   // "morning"
	Season                    // "spring"
	Decade                    // "1990s"
	Quarter                   // "Q3"
	Half                      // "H1"
	Dash                      // "-", "–"
	Counted                   // what numbers count: "people", "troops"
	Era                       // "AD", "BC"
	Named                     // starts the name of a day: "Christmas"
	Times                     // "annual", "every", "weekly"
	Article                   // "a", "the"
	Digits                    // written in figures
	Day                       // expression with a day of the month or of the week
	Mon                       // expression that ends in a month
	Yr                        // expression that is a year
	Span                      // expression of several days: "last week"
	Range                     // "May 7 to 10"
	Point                     // any expression that can be dated
	Length                    // "three days"
)

// Triggers are the classes without which no sentence holds a time.
const Triggers = Year | Month | Weekday | Unit | DayWord | DayPart | Season | Decade | Quarter | Half | Era | Named | Day

var classNames = map[string]Class{
	"NUM": Num, "DOM": Dom, "ORD": Ord, "YEAR": Year, "YY": YY, "MONTH": Month, "SURE": Sure, "ABBR": Abbr,
	"WEEKDAY": Weekday, "UNIT": Unit, "REL": Rel, "PART": Part, "EDGE": Edge, "DAYWORD": DayWord, "DAYPART": DayPart,
	"SEASON": Season, "DECADE": Decade, "QUARTER": Quarter, "HALF": Half, "DASH": Dash, "COUNTED": Counted, "ERA": Era,
	"NAMED": Named, "TIMES": Times, "ARTICLE": Article, "DIGITS": Digits, "DAY": Day, "MON": Mon, "YR": Yr, "SPAN": Span,
	"RANGE": Range, "POINT": Point, "LENGTH": Length,
}

// A Word is what a lower-case word may be. The zero Word is not known.
type Word struct {
	Class Class
	Val   int16  // number, month, weekday from 1 = Monday, offset in days, unit
	ID    uint16 // for patterns that ask for this very word; zero if none does
}

// Units of counting, as the Val of words of class [Unit].
const (
	Days int16 = iota + 1
	Weeks
	Months
	Years
	Quarters
	Decades
	Centuries
	Weekends
	Hours
	Fortnights
)

// An Elem is one place in a pattern: a word of one of the classes or one of
// the words.
type Elem struct {
	Class    Class
	IDs      []uint16
	Optional bool
	Not      bool // of a context: must not be there
}

// A Pattern is a sequence of words that makes an expression. Before and After
// are looked at and left.
type Pattern struct {
	Name   string // of its entry
	Pass   int
	Before []Elem // nearest last
	Body   []Elem
	After  []Elem
	Gives  string // how the parts make a time; empty: it is none
	Arg    string
}

// An Entry is a family of patterns or a named day, with what proves it.
type Entry struct {
	Name, Pos string
	Published entente.Date // of the examples
	Yes, No   []Example
}

// An Example is a sentence and the EDTF values of the times in it, in order;
// a value may be "past~ahead".
type Example struct {
	Text, Pos string
	Want      []string
}

// A Rule says on which day of a year a named day falls.
type Rule struct {
	Month   int8
	Day     int8         // of the month; zero: Nth
	Nth     int8         // n-th Weekday of the month, -1 is the last
	Weekday int8         // from 1 = Monday
	Easter  int16        // days after Easter, if Movable
	Movable bool         // counted from Easter
	Plus    int8         // days added to Nth
	Fixed   entente.Date // in history, up to Last; else zero
	Last    entente.Date
}

// A NamedDay is a day that goes by a name.
type NamedDay struct {
	Name  string
	Words [][]string // the ways to say it, lower case
	Rule  Rule
}

// A Lexicon is all of it. Safe for concurrent use.
type Lexicon struct {
	Words    map[string]Word
	Patterns [Passes][]Pattern // by pass, in order of the files
	Named    []NamedDay
	Phrases  map[string][]Phrase // named days by first word, longest first
	Entries  []Entry
}

// A Phrase is one way to say a named day.
type Phrase struct {
	Rest []string // after the first word
	Day  int16    // index into Named
}

// Passes is how many times patterns run over a sentence: atoms, points,
// points made of points, ranges, open ends.
const Passes = 5
