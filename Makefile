# A thin layer over SwiftPM. `make demo` and `make test` need nothing but Swift on Debian or Ubuntu.

PREFIX ?= /usr/local
RELEASE = swift build -c release --product counterpoint
COUNTERPOINT = .build/release/counterpoint

.PHONY: all demo test bench format gallery check-gallery install dependencies

all: dependencies
	$(RELEASE)

dependencies:
	@scripts/install-dependencies

demo: all
	@mkdir -p .build/demo
	$(COUNTERPOINT) build 2020=graphs/articles/2020 2024=graphs/articles/2024 -o .build/demo/tiktok.json
	$(COUNTERPOINT) render .build/demo/tiktok.json -o .build/demo/tiktok.svg
	@echo "The graph:   $(CURDIR)/.build/demo/tiktok.json"
	@echo "The picture: $(CURDIR)/.build/demo/tiktok.svg"

test: dependencies
	swift test

bench: dependencies
	swift build --package-path Benchmarks -c release -Xswiftc -enable-testing
	Benchmarks/.build/release/GraphFileBenchmark
	Benchmarks/.build/release/QueryingBenchmark 1000 10000
	Benchmarks/.build/release/ComparingBenchmark 3000 2

format:
	swift format -r -i Package.swift Sources Tests

# Builds the gallery's graphs and pictures anew.
gallery: all
	@scripts/gallery $(COUNTERPOINT) graphs

# Fails when the gallery is not what this code and these models give.
check-gallery: all
	@scripts/check-gallery $(COUNTERPOINT)

install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/counterpoint/models
	install -m 755 $(COUNTERPOINT) $(DESTDIR)$(PREFIX)/bin/counterpoint
	install -m 644 Sources/Language/Resources/*.safetensors $(DESTDIR)$(PREFIX)/share/counterpoint/models
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	install -d $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(COUNTERPOINT) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/counterpoint
	$(COUNTERPOINT) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_counterpoint
	$(COUNTERPOINT) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/counterpoint.fish
