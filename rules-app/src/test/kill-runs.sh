#!/usr/bin/env bash
# Kills runs of `redflag check` with -9 at random moments, lets the same command go on, and compares all results with
# those of an undisturbed run: kill-runs.sh BOOK [RUNS] [LISTS]
set -euo pipefail

book=$1
runs=${2:-20}
lists=${3:+--lists $3}
jar=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/target/redflag.jar
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

check() { # the folder is left out of what a result depends on, its names are not
  (cd "$1" && exec java -Xmx1g -jar "$jar" check --quiet --format jsonl $lists -o decisions.jsonl --findings findings.csv "$book" 2>/dev/null)
}

mkdir "$folder/undisturbed"
start=$(date +%s%N)
check "$folder/undisturbed" || true
took=$((($(date +%s%N) - start) / 1000000))
kills=0 differing=0
for ((run = 1; run <= runs; run++)); do
  mkdir "$folder/$run"
  for ((attempt = 1; attempt <= 4; attempt++)); do
    (cd "$folder/$run" && exec java -Xmx1g -jar "$jar" check --quiet --format jsonl $lists -o decisions.jsonl --findings findings.csv "$book") 2>/dev/null &
    process=$!
    sleep "$(awk -v most="$took" -v seed="$RANDOM" 'BEGIN { srand(seed); print rand() * most / 1000 }')"
    if kill -9 "$process" 2>/dev/null; then kills=$((kills + 1)); fi
    wait "$process" 2>/dev/null || true
  done
  check "$folder/$run" || true
  if ! diff -r "$folder/undisturbed" "$folder/$run" >/dev/null; then
    differing=$((differing + 1))
  fi
  rm -rf "${folder:?}/$run"
done
echo "$runs runs, $kills kills, $differing with results other than those of an undisturbed run"
[ "$differing" = 0 ]
