// Package pipeline puts the stages in order. Read it first: [New] is the
// path of a document from text to reports.
package pipeline
