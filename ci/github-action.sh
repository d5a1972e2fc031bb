#!/usr/bin/env bash
# What action.yml runs: a scan of everything for the reports, and then the gate, which finds all answers in the cache.
set -euf -o pipefail

for standard in $CENTINEL_EVIDENCE; do
  case "$standard" in
    pci | owasp | asvs) ;;
    *)
      echo "error: evidence is pci, owasp or asvs, or several of them, and not $standard." >&2
      exit 2
      ;;
  esac
done

reports="$RUNNER_TEMP/centinel-reports"
rm -rf "$reports"
mkdir -p "$reports/sarif" "$reports/evidence"

npm install --prefix "$RUNNER_TEMP/centinel" --no-save --ignore-scripts --no-audit --no-fund --loglevel error "$CENTINEL_PACKAGE"
centinel="$RUNNER_TEMP/centinel/node_modules/.bin/centinel"

common=(--cache "$RUNNER_TEMP/centinel-cache")
if [ -n "$CENTINEL_CONFIG" ]; then common+=(--config "$CENTINEL_CONFIG"); fi
common+=(--)
while IFS= read -r path; do
  if [ -n "${path//[[:space:]]/}" ]; then common+=("$path"); fi
done <<<"$CENTINEL_PATHS"

# Where a file could not be analysed the reports say so, and are handed on all the same.
whole=0
"$centinel" scan --quiet --fail-on never --no-suppressed --no-baselined --format sarif --output "$reports/sarif/centinel.sarif" --report "markdown=$reports/summary.md" "${common[@]}" || whole=$?
if [ -f "$reports/summary.md" ]; then
  cat "$reports/summary.md" >>"$GITHUB_STEP_SUMMARY"
  echo "reports=$reports" >>"$GITHUB_OUTPUT"
fi

for standard in $CENTINEL_EVIDENCE; do
  "$centinel" report "$standard" --quiet --format html --output "$reports/evidence/$standard.html" "${common[@]}" || whole=$?
done

gate=()
if [ -n "$CENTINEL_FAIL_ON" ]; then gate+=(--fail-on "$CENTINEL_FAIL_ON"); fi
if [ "$CENTINEL_SARIF" != true ]; then gate+=(--report "github=$reports/annotations.txt"); fi
if [ -n "$CENTINEL_SINCE" ] && [ "$CENTINEL_SINCE" != none ]; then
  # A checkout holds the last commit alone unless it is asked for more.
  if [ "$(git rev-parse --is-shallow-repository)" = true ]; then git fetch --quiet --no-tags --unshallow origin; fi
  gate+=(--since "$CENTINEL_SINCE")
fi

code=0
"$centinel" scan ${gate[@]+"${gate[@]}"} "${common[@]}" || code=$?
if [ -f "$reports/annotations.txt" ]; then cat "$reports/annotations.txt"; fi
if [ "$code" -lt 2 ] && [ "$whole" -ne 0 ]; then code=$whole; fi
echo "exit-code=$code" >>"$GITHUB_OUTPUT"
exit "$code"
