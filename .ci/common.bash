# shellcheck shell=bash disable=SC2034 # the names are read by the scripts that source this file
# Sourced by the scripts of this folder: where things are and how they are fetched.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${GONGKAI_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/gongkai}
target_dir=${CARGO_TARGET_DIR:-$root/target}
wasm_target=wasm32-unknown-unknown
debian_rust=$cache/debian-rust
binaryen_version=132.0.0
binaryen=$cache/binaryen-$binaryen_version
esbuild_version=0.28.2
esbuild=$cache/esbuild-$esbuild_version

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

die() {
  say "$@"
  exit 1
}

as_root() {
  if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

apt_update() {
  command -v apt-get >/dev/null || die "no apt-get here; see the README for what to install by hand"
  as_root apt-get update -qq || say "apt-get update failed; going on with the package lists that are there"
}

apt_install() {
  apt_update
  say "installing $*"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Whether the compiler in use has the source of its library.
has_library_source() {
  [[ -f $(cd "$root" && rustc --print sysroot)/lib/rustlib/src/rust/library/Cargo.lock ]]
}

# The folder of the wasm-bindgen tool whose version is that of the crate in Cargo.lock, as the two must agree.
wasm_bindgen_home() {
  local version
  [[ -f $root/Cargo.lock ]] || (cd "$root" && cargo generate-lockfile)
  version=$(awk '$0 == "name = \"wasm-bindgen\"" { getline; gsub(/version = |"/, ""); print }' "$root/Cargo.lock")
  [[ -n $version ]] || die "Cargo.lock names no wasm-bindgen"
  printf '%s/wasm-bindgen-%s\n' "$cache" "$version"
}

# The features of a package that a page may leave out.
default_features() {
  sed -n 's/^default = \[\(.*\)\]$/\1/p' "$root/$1/Cargo.toml" | tr -d '",'
}
