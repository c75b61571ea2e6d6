# `make help` lists what can be done.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
MAKEFLAGS += --no-builtin-rules

TOOLS := scripts/with-tools
MAVEN := $(TOOLS) backend/mvnw -f backend/pom.xml -B -ntp
NPM := $(TOOLS) npm --prefix frontend
# Folders are listed too: their time changes when a file goes away.
tree = $(shell find $(wildcard $(1)) -not -path 'frontend/src/api*/generated*' -not -path frontend/src/api 2>/dev/null)

MODULES := frontend/node_modules/.package-lock.json
SCANNER := scripts/secrets/node_modules/.package-lock.json
CLIENTS := backend/simulator/clients/node_modules/.package-lock.json
SPA := frontend/dist/index.html
PANEL := target/panel/quarkus-run.jar
CACHE := target/panel.aot
SIMULATOR := target/simulator.jar
BENCH := target/bench.jar
SPA_SOURCES := $(call tree,frontend/src frontend/public frontend/*.html frontend/*.json frontend/*.ts frontend/*.js frontend/*.mjs openapi.yaml)
PANEL_SOURCES := $(call tree,backend/pom.xml backend/server/pom.xml backend/server/src/main)
SIMULATOR_SOURCES := $(call tree,backend/pom.xml backend/simulator/pom.xml backend/simulator/src/main)
node-test = $(TOOLS) node --test --test-reporter=spec --test-reporter-destination=stdout \
	--test-reporter=junit --test-reporter-destination=target/reports/$(1).xml
# No checks in a build that only wants to run: `make test` has them.
BUILD_ONLY := -q -Dmaven.test.skip=true -Dspotless.check.skip=true

.PHONY: help run demo simulator test test-scripts test-backend test-frontend test-clients test-browser test-headers test-kills \
	lint-scripts secrets openapi format screenshots bench soak clean force

help: ## List what can be done
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

##### Running

run: $(PANEL) $(CACHE) ## Build what has changed and start the panel (PORT=8080 DATA_DIR=data)
	@$(TOOLS) scripts/run

demo: $(PANEL) $(CACHE) $(SIMULATOR) ## Start the panel with a made-up community (PORT=8080 SIM_PORT=8090)
	@$(TOOLS) scripts/demo

simulator: $(SIMULATOR) ## Start the simulator of plex.tv alone (ARGS="--port 8090 --seed community")
	@$(TOOLS) java -jar $(SIMULATOR) $(ARGS)

$(MODULES): frontend/package-lock.json
	@echo "Installing the packages of the SPA"
	@$(NPM) ci --no-audit --no-fund
	@touch $@

$(SPA): $(SPA_SOURCES) $(MODULES)
	@echo "Building the SPA"
	@$(NPM) run build
	@touch $@

# Both are copies: a build or a test does not pull the files away from under a panel that runs.
$(PANEL): $(PANEL_SOURCES) $(SPA)
	@echo "Building the panel"
	@$(MAVEN) $(BUILD_ONLY) -pl server -am package
	@rm -rf target/panel && mkdir -p target && cp -a backend/server/target/quarkus-app target/panel
	@touch $@

$(SIMULATOR): $(SIMULATOR_SOURCES)
	@echo "Building the simulator"
	@$(MAVEN) $(BUILD_ONLY) -pl simulator package
	@mkdir -p target && cp backend/simulator/target/simulator.jar $@.new && mv $@.new $@

$(BENCH): $(SIMULATOR_SOURCES) $(call tree,backend/bench/pom.xml backend/bench/src/main)
	@echo "Building the measurements"
	@$(MAVEN) $(BUILD_ONLY) -pl bench -am package
	@mkdir -p target && cp backend/bench/target/bench.jar $@.new && mv $@.new $@

$(CACHE): $(PANEL) target/jdk
	@$(TOOLS) scripts/train

# The cache serves only the JDK that made it.
target/jdk: force
	@mkdir -p target
	@$(TOOLS) sh -c 'cat "$$JAVA_HOME/release"' > $@.new
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@

##### Testing

test: ## Run every test: scripts, SPA, backend, browser
	@scripts/test-tools
	@rm -rf target/reports backend/*/target/surefire-reports
	@$(MAKE) --no-print-directory test-scripts secrets test-frontend test-backend test-clients test-browser test-headers test-kills
	@$(TOOLS) node scripts/count-tests.mjs

test-scripts: $(SCANNER) | target/reports ## Test the scripts of this folder
	@$(call node-test,scripts) scripts/tests/

secrets: $(SCANNER) ## Look for secrets in the files that are or would be committed
	@$(TOOLS) scripts/secrets/scan

$(SCANNER): scripts/secrets/package-lock.json
	@$(TOOLS) npm --prefix scripts/secrets ci --no-audit --no-fund --silent
	@touch $@

test-frontend: $(MODULES) | target/reports ## Lint, test and build the SPA
	@$(NPM) run generate
	@$(NPM) run lint
	@$(NPM) run format:check
	@$(NPM) test -- --reporter=default --reporter=junit --outputFile.junit="$(CURDIR)/target/reports/spa.xml"
	@$(MAKE) --no-print-directory $(SPA)

test-backend: $(SPA) ## Check and test the backend and the simulator
	@$(MAVEN) verify

test-clients: $(CLIENTS) | target/reports ## Drive the simulator, as test-backend has built it, with clients of Plex written elsewhere
	@$(call node-test,clients) backend/simulator/clients/test/

$(CLIENTS): backend/simulator/clients/package-lock.json
	@$(TOOLS) npm --prefix backend/simulator/clients ci --no-audit --no-fund --silent
	@touch $@

test-browser: $(SPA) | target/reports ## Play the stories in a browser, against what test-backend has built
	@PLAYWRIGHT_JUNIT_OUTPUT_FILE="$(CURDIR)/target/reports/browser.xml" \
		CHROMIUM="$$(scripts/chromium)" $(NPM) run e2e -- --reporter=list,junit

test-headers: | target/reports ## Compare the security headers of nginx with those of what test-backend has built
	@$(call node-test,headers) scripts/compare-headers.mjs

test-kills: | target/reports ## Kill the panel, as test-backend has built it, in the middle of its work, alone and as one of two
	@$(call node-test,kills) scripts/survive-kills.mjs
	@$(call node-test,two-panels) scripts/share-work.mjs

target/reports:
	@mkdir -p $@

lint-scripts: ## Lint the scripts with shellcheck
	@shellcheck -x .ci/run scripts/panel scripts/secrets/scan $$(grep -lE -d skip '^#!/(bin/sh|usr/bin/env bash)' scripts/*)

soak: $(PANEL) $(CACHE) ## Kill the panel at random moments and see that nothing is lost (MINUTES=10 STEPS=2000 SEED=…)
	@$(TOOLS) node scripts/soak.mjs $(or $(MINUTES),10) $(SEED)
	@$(MAVEN) -pl simulator,server test -Dtest='AccountChangeStateMachineTest,ThreeHundredStoryTest,BulkRemotePropertyTest' -Dstreams.excluded= -Dsurefire.failIfNoSpecifiedTests=false \
		-Dstreams.steps=$(or $(STEPS),2000) -Dstreams.seed=$(or $(SEED),$$RANDOM)

bench: $(PANEL) $(CACHE) $(SPA) $(SIMULATOR) $(BENCH) ## Measure what is promised (PART=installation|site|simulator|lists|sync|placement|bulk|transfer|expiry)
	@$(TOOLS) node scripts/bench.mjs $(PART)

##### Developing

openapi: ## Build the API document and copy it to openapi.yaml
	@$(MAVEN) $(BUILD_ONLY) -pl server -am package
	@cp backend/server/target/openapi/openapi.yaml openapi.yaml

format: $(MODULES) ## Format the sources of both parts
	@$(MAVEN) -q spotless:apply
	@$(NPM) run format

screenshots: $(SPA) ## Take the pictures that README.md shows
	@CHROMIUM="$$(scripts/chromium)" $(NPM) run screenshots

clean: ## Remove what was built; data stay
	@rm -rf target backend/target backend/*/target frontend/dist frontend/node_modules scripts/secrets/node_modules backend/simulator/clients/node_modules
