# SPDX-FileCopyrightText: 2026 The Hilum authors
# SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
#
# Builds what changed, with upstream's Maven, offline where that works.

product_root=$top/releng/org.hilum.product/target/products
if on_mac; then
  product=$product_root/org.hilum.product/macosx/cocoa/aarch64/Hilum.app/Contents/Eclipse
else
  product=$product_root/org.hilum.product/linux/gtk/x86_64/hilum
fi

dcm4che=$top/releng/dcm4che/org.hilum.dcm4che.plugin/target

# build LEVEL: headless (the plain class path), product (and the workbench for this system), all (and every archive),
# dcm4che (headless, and the plug-in that reads DICOM by dcm4che).
# Starts nothing when no source changed since the last such build.
build() {
  local level=$1 now
  now=$(fingerprint)
  up_to_date "$level" && return
  need build
  get_maven
  mkdir -p "$top/target"
  lock
  up_to_date "$level" && { unlock; return; } # another one has just built it
  # Tycho compiles only the sources that changed: what they broke elsewhere, or left behind, would go unnoticed.
  rm -rf "$top"/target/built-* "$top"/bundles/*/target/classes "$top"/releng/dcm4che/*/target/classes
  case $level in
    headless) maven package -Dhilum.headless -Dhilum.here ;;
    product) maven package -Dhilum.here ;;
    all) maven verify ;;
    dcm4che) maven package -Pdcm4che -Dhilum.headless -Dhilum.here ;;
  esac
  (cd "$top" && "$java_home/bin/java" releng/Headless.java checkout target) || exit 1
  case $level in
    all) set -- headless product all ;;
    product) set -- headless product ;;
    headless) set -- headless ;;
    dcm4che) set -- headless dcm4che ;;
  esac
  for level in "$@"; do echo "$now" >"$top/target/built-$level"; done
  unlock
}

up_to_date() { [ -e "$top/target/built-$1" ] && [ "$(<"$top/target/built-$1")" = "$now" ]; }

# Names, sizes and times of all that a build reads.
fingerprint() {
  local sources=("$top"/pom.xml "$top"/.mvn "$top"/bundles "$top"/features "$top"/releng "$top"/targetplatform)
  if on_mac; then
    find "${sources[@]}" -name target -prune -o -type f -exec stat -f '%N %z %Fm' {} +
  else
    find "${sources[@]}" -name target -prune -o -type f -printf '%p %s %T@\n'
  fi | sort | cksum
}

# Fetches upstream's Maven through whatever mvn there is, once; from outside the checkout, whose extensions an old one can't load.
get_maven() {
  [ -x "$maven/bin/mvn" ] && return
  local version=${maven##*-} part=$cache/maven.$$
  say "fetching Maven $version ..."
  mkdir -p "$part" "$cache"
  (cd "$part" && JAVA_HOME=$java_home mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
    -Dartifact="org.apache.maven:apache-maven:$version:tar.gz:bin" -DoutputDirectory="$part") >"$cache/maven.log" 2>&1 &&
    tar -xzf "$part"/*.tar.gz -C "$part" || {
    tail -n 15 "$cache/maven.log" >&2
    rm -rf "$part"
    missing "could not fetch Maven $version (log: $cache/maven.log)" "connect to the network and try again"
  }
  mv "$part/apache-maven-$version" "$maven" 2>/dev/null
  rm -rf "$part"
}

# Runs Maven with its talk in a log: offline first where an earlier build has filled the local repository.
maven() {
  local log=$top/target/build.log
  say "building ..."
  if [ -e "$cache/primed" ]; then
    run_maven --offline "$@" >"$log" 2>&1 && return
    if grep -qE 'offline mode|has not been downloaded|Cannot access|Could not find artifact' "$log"; then
      say "something is not here yet, asking the network ..."
    else
      build_failed
    fi
  else
    say "the first build fetches about 450 MB ..."
  fi
  run_maven "$@" >"$log" 2>&1 || build_failed
  touch "$cache/primed"
}

run_maven() { # a build is short: compiling it lightly halves its time
  (cd "$top" && JAVA_HOME=$java_home MAVEN_OPTS="-XX:TieredStopAtLevel=1 $MAVEN_OPTS" "$maven/bin/mvn" -B -ntp "$@" </dev/null)
}

build_failed() {
  grep -E '^\[ERROR\]|BUILD FAILURE' "$log" | grep -vE 'osgi.platform|\[Help|re-run Maven|^\[ERROR\] *$' | head -n 40 >&2
  say "the build failed (whole log: $log)"
  unlock
  exit 1
}

# One build at a time in a checkout.
lock() {
  local owner
  until mkdir "$top/target/lock" 2>/dev/null; do
    owner=$(cat "$top/target/lock/pid" 2>/dev/null)
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then rm -rf "$top/target/lock"; else sleep 1; fi
  done
  echo $$ >"$top/target/lock/pid"
  trap unlock EXIT
}

unlock() {
  rm -rf "$top/target/lock"
  trap - EXIT
}
