# Everything a developer runs. `make` alone lists it.
#
# Builds are pure Go. Only the race detector needs cgo, and so a C compiler;
# without one the tests of `make check` run without it, and say so.
SHELL       := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
export CGO_ENABLED := 0

GO       ?= go
CORPORA  ?= ../shared/corpora
FUZZTIME ?= 10s
BENCH    ?= .
GOFILES  := $(shell git ls-files --cached --others --exclude-standard '*.go' 2>/dev/null || find . -name '*.go')

.PHONY: help build demo test check fmt-check vet staticcheck fix-check race eval eval-corpora corpora train fuzz golden bench clean

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: ## build ./entente
	$(GO) build -trimpath -o entente ./cmd/entente

demo: build ## read the articles in testdata into a new ledger, print what they say
	./entente demo

test: ## run every test (no network beyond the download of modules)
	$(GO) test ./...

check: fmt-check vet staticcheck fix-check race ## what must be green before a commit

fmt-check:
	@out=$$(gofmt -l $(GOFILES)); if [ -n "$$out" ]; then echo "gofmt -w is needed on:"; echo "$$out"; exit 1; fi

vet:
	$(GO) vet ./...

staticcheck:
	$(GO) tool staticcheck ./...

fix-check:
	@$(GO) fix -diff ./... || { echo "run: go fix ./..."; exit 1; }

race:
	@if command -v "$${CC:-gcc}" >/dev/null 2>&1; then \
		echo "$(GO) test -race ./..."; CGO_ENABLED=1 $(GO) test -race ./...; \
	else \
		echo "no C compiler found: testing without the race detector"; $(GO) test ./...; \
	fi

eval: ## score against the gold in eval/; fails below a floor of eval/floors.json
	$(GO) test -count=1 ./eval/... ./pipeline/...

corpora:
	@test -d "$(CORPORA)" || { echo "no corpora at $(CORPORA): name their folder, as in make eval-corpora CORPORA=path" >&2; exit 2; }

eval-corpora: corpora ## score against the treebanks and gold sets in CORPORA=
	ENTENTE_CORPORA="$(abspath $(CORPORA))" $(GO) test -count=1 -timeout 60m -run Corpora -v ./...

train: corpora build ## fit the models anew from CORPORA= (long)
	./entente train --corpora "$(CORPORA)"

fuzz: ## run each fuzz target for FUZZTIME=10s
	@for pkg in $$($(GO) list ./...); do \
		for target in $$($(GO) test -list '^Fuzz' $$pkg | grep '^Fuzz' || true); do \
			echo "== $$pkg $$target"; \
			$(GO) test -run '^$$' -fuzz "^$$target$$" -fuzztime $(FUZZTIME) $$pkg; \
		done; \
	done

golden: ## rewrite the outputs of the golden scripts; review the diff like code
	@pkgs=$$($(GO) list -f '{{$$p := .ImportPath}}{{range .TestImports}}{{if eq . "entente/eval/golden"}}{{$$p}}{{"\n"}}{{end}}{{end}}{{range .XTestImports}}{{if eq . "entente/eval/golden"}}{{$$p}}{{"\n"}}{{end}}{{end}}' ./... | sort -u); \
	$(GO) test -count=1 $$pkgs -update

bench: ## run the benchmarks that match BENCH=.
	$(GO) test -run '^$$' -bench '$(BENCH)' -benchmem ./...

clean: ## remove what was built
	rm -rf entente bin
