package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"entente"
	"entente/lexicon/actors"
)

func newWhoCmd() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "who NAME",
		Short: "Look a name or an office up in the who-is-who, as of a day",
		Long: `Who says whom a name or an office stands for on a day: the id that reports
carry, the person or office, and the role. An id of a state or a body shows
its names and who holds its offices. Without --on it is whoever held the
office last that the who-is-who knows of.`,
		Example: `  entente who "Sergei Lavrov"
  entente who "president of Brazil" --on 2021-06-01
  entente who CHN`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usagef("whom? Give a name, an office or an id")
			}
			return nil
		},
		RunE: runWho,
	}
	cmd.Flags().String("on", "", "the day, such as 2025-05-04")
	return cmd
}

func runWho(cmd *cobra.Command, args []string) error {
	on, err := day("on", cmd.Flag("on").Value.String(), false)
	if err != nil {
		return err
	}
	book, err := actors.Load()
	if err != nil {
		return fmt.Errorf("load the who-is-who: %w", err)
	}
	text := strings.Join(args, " ")
	stdout := bufio.NewWriter(cmd.OutOrStdout())
	if e := book.Actor(text); e != nil {
		showActor(stdout, e, on)
		return stdout.Flush()
	}
	parties := book.Find(text, on)
	if len(parties) == 0 {
		return fmt.Errorf("the who-is-who has nobody called %q then", text)
	}
	for _, p := range parties {
		fmt.Fprintln(stdout, partyLine(p))
	}
	return stdout.Flush()
}

// partyLine returns p as "CHN  Xi Jinping, president (CHN/xi-jinping)".
func partyLine(p entente.Party) string {
	s := fmt.Sprintf("%-16s %s", p.ID, p.Name)
	if p.Role != "" {
		s += ", " + p.Role
	}
	if p.Entity != "" {
		s += " (" + p.Entity + ")"
	}
	return s
}

// showActor prints an actor's names and the offices held on a day.
func showActor(w io.Writer, e *actors.Entry, on entente.Date) {
	fmt.Fprintf(w, "%-16s %s\n", e.Code(on), strings.Join(e.Names, ", "))
	for _, o := range e.Offices {
		if h := o.Holder(on); h != nil && len(o.Titles) > 0 {
			fmt.Fprintf(w, "  %s: %s\n", o.Titles[0], h.Names[0])
		}
	}
}
