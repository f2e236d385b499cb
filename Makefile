# The one way in, for people and for CI. `make help` lists what there is.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1

GO_PACKAGES := ./game/... ./scenarios/... ./server/... ./client
STEP := .ci/step
CLIENT_SOURCES := $(shell find client/src client/public client/index.html client/vite.config.ts client/scripts -type f 2>/dev/null)

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

.PHONY: run
run: build ## build everything and serve on port 8080
	bin/parley serve

.PHONY: build
build: client/dist/app/index.html ## build the client and the program, bin/parley
	go build -o bin/parley ./server/cmd/parley

client/node_modules/.installed: client/package.json client/package-lock.json
	@.ci/tools go node npm
	cd client && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

client/dist/app/index.html: client/node_modules/.installed $(CLIENT_SOURCES)
	cd client && npm run --silent build
	@touch $@

.PHONY: test
test: ## check and test everything, browser included
	@.ci/test

.PHONY: format
format: client/node_modules/.installed ## format Go and client
	gofmt -w game scenarios server client/*.go
	cd client && npm run --silent format

# The parts of `make test`, each with its time.

.PHONY: install
install: ## install what the tests need: modules, packages, Chromium
	@$(STEP) install bash -c '.ci/tools go node npm && go mod download && $(MAKE) --no-print-directory client/node_modules/.installed && .ci/chromium'

.PHONY: check-go
check-go: ## Go: format, vet, staticcheck
	@$(STEP) check-go bash -c 'test -z "$$(gofmt -l game scenarios server client/*.go | tee /dev/stderr)" && go vet $(GO_PACKAGES) && go tool staticcheck $(GO_PACKAGES)'

.PHONY: test-go
test-go: ## Go: tests; the rules and rehearsals with many plays, then all under the race detector with few
	@$(STEP) test-go bash -c 'go test -timeout 20m ./game/... ./server/rehearsal && go test -timeout 20m -race $(GO_PACKAGES)'

.PHONY: test-client
test-client: client/node_modules/.installed ## client: lint, types, unit tests
	@$(STEP) test-client bash -c 'cd client && npm run --silent lint && npm run --silent check && npm run --silent test'

.PHONY: test-browser
test-browser: build ## real pages in Chromium against the real program
	@$(STEP) test-browser bash -c '.ci/chromium && cd client && npm run --silent e2e'

# Longer work, not part of `make test`.

FUZZTIME ?= 60s

.PHONY: fuzz
fuzz: ## fuzz every target for FUZZTIME (default 60s)
	@.ci/fuzz $(FUZZTIME)

.PHONY: torture
torture: build ## long tests: many kills, a full disk, a large export, exports opened in LibreOffice
	PARLEY_TORTURE=1 go test -race -count=1 -timeout 60m -v -run 'Kill|FullDisk' ./server/cmd/parley ./server/journal/sqlite
	PARLEY_TORTURE=1 go test -count=1 -v -run Large ./server/export
	.ci/libreoffice
	PARLEY_TORTURE=1 go test -count=1 -timeout 20m -v -run Spreadsheet ./server/cmd/parley

.PHONY: bench
bench: ## benchmarks
	go test -run '^$$' -bench . -benchmem $(GO_PACKAGES)

.PHONY: pictures
pictures: build ## take the pictures of the README from the program as it is
	cd client && PARLEY_PICTURES=1 npm run --silent e2e

.PHONY: generate
generate: ## rewrite what is generated: schemas, protocol.ts
	go generate ./game/...
	mkdir -p bin && go run ./server/protocol/gen > bin/protocol.schema.json && mv bin/protocol.schema.json server/protocol/protocol.schema.json
	cd client && npm run --silent protocol
