# SPDX-FileCopyrightText: 2026 The Hilum authors
# SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
#
# What must be on the machine: installed without asking for root on Debian and Ubuntu, else named with the line to type.

cache=${XDG_CACHE_HOME:-$HOME/.cache}/hilum
maven=$cache/apache-maven-3.9.11 # upstream's: Debian's own 3.9.9 cannot run Tycho 5

# need WHAT...: build (JDK, Maven), fonts, display (to show windows), screen (a display of our own, for tests)
need() {
  local what packages=()
  for what in "$@"; do
    case $what in
      build)
        find_java javac || packages+=(jdk)
        [ -x "$maven/bin/mvn" ] || command -v mvn >/dev/null || packages+=(maven)
        ;;
      fonts) # JFreeChart needs one, headless too
        on_mac || [ -n "$(fc-list 2>/dev/null)" ] || packages+=(fontconfig fonts-dejavu-core)
        ;;
      display)
        on_mac || { has_library libgtk-3.so.0 && has_library libXtst.so.6; } || packages+=(libgtk-3-0 libxtst6 adwaita-icon-theme)
        ;;
      screen) # with a window manager: without one keys and focus fail by chance
        command -v Xvfb >/dev/null || packages+=(xvfb)
        command -v openbox >/dev/null || packages+=(openbox)
        ;;
    esac
  done
  [ ${#packages[@]} -eq 0 ] || install "${packages[@]}"
}

on_mac() { [[ $OSTYPE == darwin* ]]; }

has_library() { PATH=$PATH:/sbin ldconfig -p 2>/dev/null | grep -q "$1"; }

# Installs packages as root where there is apt; otherwise ends with code 3 and the line to type. `jdk` is the newest from 21.
install() {
  local line packages=() package apt=
  command -v apt-get >/dev/null && apt=1
  if on_mac; then
    missing "missing: $*" "brew install ${*/jdk/openjdk}"
  elif [ -z "$apt" ]; then
    missing "missing: ${*/jdk/a JDK from 21}" "install them with this system's package manager (names as in Debian)"
  fi
  mkdir -p "$cache"
  [ "$(id -u)" = 0 ] && { say "installing ${*/jdk/a JDK} ..."; apt-get -qq update >"$cache/apt.log" 2>&1; }
  for package in "$@"; do
    [ "$package" = jdk ] && package=$(newest_jdk)
    packages+=("$package")
  done
  line="apt-get update && apt-get install -y --no-install-recommends ${packages[*]}"
  [ "$(id -u)" = 0 ] || missing "missing: ${packages[*]}" "as root: $line"
  DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "${packages[@]}" >>"$cache/apt.log" 2>&1 </dev/null ||
    { tail -n 15 "$cache/apt.log" >&2; missing "could not install ${packages[*]}" "$line"; }
}

newest_jdk() {
  local version
  for version in 25 21; do
    apt-cache show "openjdk-$version-jdk-headless" >/dev/null 2>&1 && break
  done
  echo "openjdk-$version-jdk-headless"
}
