// Package entente defines the vocabulary of the ledger: documents, the actors
// and times they mention, the statements they quote, and the acts they
// report.
//
// A [Document] enters as text and leaves with [Report] values: one account
// each of who did what to whom, when and where, and on whose word. [Thread]
// values tie reports into what people follow: visits, agreements, measures,
// claims.
//
// This package holds types and the rules that make them valid. It imports
// nothing else of this module, so every other package may import it.
//
// # Words
//
// An actor acts, a recipient is acted upon, and a source is whoever vouches
// for an account. The event-data literature also calls the actor "source";
// this module never does.
//
// A zero value always means "not said".
package entente
