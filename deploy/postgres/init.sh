#!/bin/sh
# Runs once, on an empty data directory: the database of one service and its two roles.
#   <service>_owner   owns database and schema public; migrations run as it
#   <service>_app     owns nothing, creates nothing, is bound by row-level security; the service runs as it
# Nobody else may even connect. The local stack does the same in embedded/…/Provisioning.java.
set -eu
: "${BANGFU_SERVICE:?}" "${OWNER_PASSWORD:?}" "${APP_PASSWORD:?}"

# \getenv keeps the passwords out of the process list.
psql --set ON_ERROR_STOP=1 --no-psqlrc --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv service BANGFU_SERVICE
\getenv owner_password OWNER_PASSWORD
\getenv app_password APP_PASSWORD
\set owner :service _owner
\set app :service _app

set log_statement = 'none';
create role :"owner" login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'owner_password';
create role :"app" login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'app_password';
create database :"service" owner :"owner";
revoke all on database :"service" from public;
revoke all on database postgres, template1 from public;
grant connect on database :"service" to :"owner", :"app";

\connect :service
alter schema public owner to :"owner";
revoke all on schema public from public;
grant usage on schema public to :"app";
SQL
