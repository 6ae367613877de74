package main

import (
	"errors"

	"github.com/spf13/cobra"
)

func newParseCmd() *cobra.Command { return placeholder("parse", "Print the analysis of a text as CoNLL-U") }
func newTrainCmd() *cobra.Command { return placeholder("train", "Fit the models to treebanks") }
func newBenchCmd() *cobra.Command { return placeholder("bench", "Measure how fast it is here") }

func placeholder(verb, short string) *cobra.Command {
	return &cobra.Command{
		Use: verb, Short: short, Long: short + ".", Example: "  entente " + verb,
		RunE: func(*cobra.Command, []string) error { return errors.New("this build has no " + verb) },
	}
}
