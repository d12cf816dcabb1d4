#!/usr/bin/env bash
# Makes a sysroot of another architecture from Debian's packages, without touching the packages of this machine.
set -euo pipefail

usage() {
  cat <<EOF
usage: debian-sysroot.sh ARCHITECTURE FOLDER PACKAGE... [only:PACKAGE...]

Downloads the packages for a Debian architecture (arm64, armhf, i386, s390x, riscv64, ppc64el, ...), with all that they
depend on, or without that behind 'only:', and unpacks them into FOLDER. The sources and keys of this machine's apt are used; its lists and its packages
stay as they are, and root is not needed. What is there already is kept: a second call with the same packages is done at once.

  debian-sysroot.sh arm64 build/sysroots/arm64 libc6 zlib1g libsqlite3-0
  qemu-aarch64 -L build/sysroots/arm64 ./program-for-arm64

The folder also serves as a compiler's --sysroot, with the -dev packages in it, and as a target's "sysroot" for interop.

  SYSROOT_CACHE   where lists and .debs are kept between calls (default: FOLDER/../.cache)
EOF
}

case "${1:-}" in
  -h | --help) usage; exit 0 ;;
esac
[ $# -ge 3 ] || { usage >&2; exit 2; }
architecture=$1 folder=$2
shift 2
for program in apt-get dpkg-deb; do
  command -v "$program" >/dev/null || { echo "$program is not here: sysroots are made on a Debian." >&2; exit 1; }
done

mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
whole=() alone=()
for package in "$@"; do
  case "$package" in
    only:*) alone+=("${package#only:}") ;;
    *) whole+=("$package") ;;
  esac
done
stamp="$folder/.packages"
wanted="$architecture $*"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then
  exit 0
fi

# apt with a state of its own: no package is installed as far as it knows, so that it fetches all dependencies.
cache=${SYSROOT_CACHE:-$(dirname "$folder")/.cache}/$architecture
mkdir -p "$cache/lists/partial" "$cache/archives/partial" "$cache/state"
: >"$cache/state/status"
options=(
  -o "APT::Architecture=$architecture" -o "APT::Architectures::=$architecture"
  -o "Dir::State=$cache/state" -o "Dir::State::lists=$cache/lists" -o "Dir::State::status=$cache/state/status"
  -o "Dir::Cache=$cache" -o "Dir::Cache::archives=$cache/archives" -o "Dir::Etc::preferences=/dev/null" -o "Dir::Etc::preferencesparts=/dev/null"
  -o "APT::Install-Recommends=false" -o "APT::Sandbox::User=" -o "Debug::NoLocking=1" -o "Acquire::Languages=none"
)
# A source that has nothing for the architecture is no reason to stop; a package that is missing is.
apt-get "${options[@]}" -qq update >"$cache/update.log" 2>&1 || true
if ! apt-get "${options[@]}" -qq -y --download-only install "${whole[@]}" >"$cache/install.log" 2>&1; then
  cat "$cache/update.log" "$cache/install.log" >&2
  exit 1
fi

rm -rf "$folder"
mkdir -p "$folder"
# 'Inst NAME (VERSION SOURCE [ARCHITECTURE])' is what apt would install; its file has %3a for a colon.
apt-get "${options[@]}" -qq -y --simulate install "${whole[@]}" | sed -nE 's/^Inst ([^ ]+) \(([^ ]+) .*\[([a-z0-9-]+)\].*/\1 \2 \3/p' | while read -r name version its; do
  dpkg-deb -x "$cache/archives/${name%%:*}_${version//:/%3a}_$its.deb" "$folder"
done

for package in "${alone[@]}"; do
  (cd "$cache" && apt-get "${options[@]}" -qq download "$package" >"$cache/download.log" 2>&1) || { cat "$cache/download.log" >&2; exit 1; }
  dpkg-deb -x "$(find "$cache" -maxdepth 1 -name "${package}_*.deb" | sort | tail -n 1)" "$folder"
done

# An absolute link would lead out of the sysroot.
while IFS= read -r link; do
  target=$(readlink "$link")
  ln -sfn "$(realpath --no-symlinks --relative-to="$(dirname "$link")" "$folder$target")" "$link"
done < <(find "$folder" -type l -lname '/*')
printf '%s' "$wanted" >"$stamp"
