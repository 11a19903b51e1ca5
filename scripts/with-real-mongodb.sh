#!/usr/bin/env bash
# Runs a command against the real MongoDB engine: with-real-mongodb.sh CMD ARG…
# Starts the engine, hands its address over as SHUIJING_TEST_MONGODB_URI, stops it, and keeps the command's exit code.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
bash "$here/real-mongodb.sh" --install

started=$(mktemp)
bash "$here/real-mongodb.sh" >"$started" &
engine=$!
trap 'kill "$engine" 2>/dev/null || true; wait "$engine" 2>/dev/null || true; rm -f "$started"' EXIT

for _ in $(seq 1 300); do
  [ -s "$started" ] && break
  kill -0 "$engine" 2>/dev/null || { echo 'the MongoDB engine did not start' >&2; exit 1; }
  sleep 0.1
done
[ -s "$started" ] || { echo 'the MongoDB engine did not answer within 30 s' >&2; exit 1; }

SHUIJING_TEST_MONGODB_URI=$(head -n 1 "$started")
export SHUIJING_TEST_MONGODB_URI
"$@"
