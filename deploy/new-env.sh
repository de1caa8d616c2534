#!/bin/sh
# Writes .env with a fresh random value for each empty name of .env.example; never overwrites one that is there.
set -eu
cd "$(dirname "$0")/.."
[ ! -e .env ] || { echo "new-env: .env is there already; remove it first if its data may go" >&2; exit 1; }
umask 077

key() { head -c 32 /dev/urandom | base64 | tr -d '\n'; }
password() { head -c 24 /dev/urandom | od -An -v -tx1 | tr -d ' \n'; }

while IFS= read -r line; do
  case $line in
    *_CRYPTO_KEYS=) echo "${line}k1=$(key)" ;;
    *_KEY=) echo "$line$(key)" ;;
    *_PASSWORD= | *_SECRET=) echo "$line$(password)" ;;
    *) echo "$line" ;;
  esac
done <.env.example >.env.new
mv .env.new .env
