#!/usr/bin/env bash
# Runs a command with TEST_DATABASE_URL naming a PostgreSQL of its own, made by the programs of a folder and removed afterwards:
#   scripts/on-postgres.sh /usr/lib/postgresql/15/bin npx vitest run
set -euo pipefail
programs=$1
shift
folder=$(mktemp -d /tmp/puffle-postgres-XXXXXX)
as=()
if [ "$(id -u)" = 0 ]; then
  chown postgres "$folder"
  as=(runuser -u postgres --)
fi
clean() {
  "${as[@]}" "$programs/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap clean EXIT
cd_back=$PWD
cd "$folder"
"${as[@]}" "$programs/initdb" -D "$folder/data" -U puffle -A trust --encoding UTF8 --locale C.UTF-8 --no-sync >/dev/null
# The data of a test need not survive anything.
settings="-k $folder -c listen_addresses= -c max_connections=200 -c fsync=off -c full_page_writes=off -c autovacuum=off"
"${as[@]}" "$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -o "$settings" -w start >/dev/null
cd "$cd_back"
TEST_DATABASE_URL="postgresql://puffle@/postgres?host=$folder" "$@"
