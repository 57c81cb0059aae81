"""General words of technical and office work that dictionaries lack. Lower case; plurals and the like are derived."""

from __future__ import annotations

import re

_WORDS = """
admin agentic airgapped allowlist analytics api app args async auth autocomplete autofill autoscale autoscaler
autoscaling backend backfill backlog backoff backport backpressure bandit benchmark blocklist boilerplate bool
boolean bot breakpoint bugfix buildpack bytecode cadence canary changelog chatbot checkbox checklist checksum
chipset cli codebase codegen colo commandline config configs containerization containerize cooldown coroutine cron
crontab crud customizable cybersecurity dashboard datacenter dataflow dataframe datagram dataset datasource
datastore datatype debounce debug debugger decouple deduplicate deduplication denormalize deploy deployable
deprecate deserialize dev devops diff disambiguate dockerize downsample downscale downtime downvote dropdown dropoff
e-commerce ecommerce embedding endpoint enum env exec executor explainability failback failover fallback favicon
filesystem fintech firmware flaky formatter framework freemium frontend fullstack function gamification gateway
geolocation getter git globals goroutine granularity grep groupby hackathon handoff hardcode hashmap healthcheck
heatmap hostname hotfix hyperparameter hyperscaler idempotency idempotent impactful indexer inode instantiate
integrations interop intranet iterable javascript json kanban keystore keyword kubectl lakehouse laptop latency
leaderboard learnings lifecycle linter linting listener localhost lockfile logfile login logout lookback lookup
mainframe malware memoize metadata microservice middleware mitigations mockup monolith monorepo multicast
multitenant multithreaded multithreading mutex namespace neural normalizer npm nullable oauth observability offboard
offboarding onboard onboarding onprem opensource optimizer orchestrator orm overfit overfitting pageview parallelism
param parser passkey payload percentile performant permalink phishing pipeline placeholder plaintext playbook plugin
polyfill popup postmortem prefetch preload prepend preprocess preprocessing prioritization prod productionize
productization profiler programmatically prototype proxied pubsub queryable quickstart readme realtime rebase
redeploy refactor regex repo reproducibility retrain retry reusability roadmap rollback rollout rsync runbook
runtime sandbox scalability scalable schema scrollbar scrum sdk serverless setter setup sharding shippable shortlink
sidebar sidecar signup sitemap smartphone snapshot spec ssh sso stakeholder standup startup stateful stateless
stderr stdin stdout stubbing stylesheet subclass subdirectory subnet subprocess subquery subtask sudo superset
syncing sysadmin syslog tarball teardown telehealth telemetry templated tenancy testability threadpool throttle
throughput timebox timeline timestamp timezone toggle tokenizer toolchain tooling tooltip tradeoff triage truthy
tuple typecheck typesafe uncheck undeploy underfit unittest upsell upsert upskill uptime usability userbase username
util validator vectorize venv versioning virtualization virtualize walkthrough webapp webhook webinar webpack
webpage webserver website whiteboard whiteboarding whitelist widget wifi wireframe workaround workflow workload
workspace workstream writeup yaml
""".split()

TECHNICAL = frozenset(_WORDS)

_BRITISH = re.compile(r"is(?=(?:e|es|ed|ing|er|ers|able|ation|ations)\Z)")
_ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ers", "ly", "able")


def as_american(word: str) -> str:
    """Return a lower-case word with -ize for -ise."""
    return _BRITISH.sub("iz", word)


def is_technical(word: str) -> bool:
    """Tell whether a lower-case word is on the list, as it stands or with an ending ("dockerized", "runbooks")."""
    word = as_american(word)
    if word in TECHNICAL or (word.endswith("ies") and word[:-3] + "y" in TECHNICAL):
        return True
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word[: -len(ending)]
            if stem in TECHNICAL or stem + "e" in TECHNICAL:
                return True
            if len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in TECHNICAL:
                return True
    return False
