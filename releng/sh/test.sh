# SPDX-FileCopyrightText: 2026 The Hilum authors
# SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
#
# All tests: the plain ones in one JVM on the headless class path, those of the workbench in the product itself.

# run_tests [REGEX]: with REGEX only the plain tests whose class name contains a match. Ends with 1 if one failed or none ran.
run_tests() {
  local failed=0
  if [ -n "$1" ]; then
    need build fonts
    build headless
    plain_tests "$1" || failed=1
  else
    need build fonts display screen
    build product
    plain_tests || failed=1
    ui_tests || failed=1
  fi
  [ $failed = 0 ] && say "all tests passed" || say "TESTS FAILED"
  exit $failed
}

plain_tests() {
  local classpath tests
  classpath=$(<"$home/headless/classpath") tests=$(<"$home/tests/classpath")
  classpath=$home/headless/${classpath//:/:$home/headless/}:$home/tests/${tests//:/:$home/tests/}
  test_home
  (cd "$top" && "$java_home/bin/java" "${quiet[@]}" "${native[@]}" -ea -Dhilum.home="$home" -Dhilum.checkout="$top" \
    -Duser.home="$home/test-home" -cp "$classpath" org.hilum.junit.PlainTests "$@")
}

# Starts the product, with the test bundles added, on a display of its own with a window manager; ends both afterwards.
ui_tests() {
  local area=$home/ui-tests code=0
  rm -rf "$area"
  mkdir -p "$area/configuration/org.eclipse.equinox.simpleconfigurator" "$top/target/screenshots"
  cp "$product/configuration/config.ini" "$area/configuration/"
  merge_bundles "$product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" "$home/ui-tests.info" \
    >"$area/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
  test_home
  example_plugin "$area" || return 1
  open_screen "$area" || return 1
  (cd "$area" && NO_AT_BRIDGE=1 GTK_A11Y=none "$java_home/bin/java" "${quiet[@]}" "${native[@]}" -ea \
    -Dhilum.home="$product" -Dhilum.checkout="$top" -Dhilum.screenshots="$top/target/screenshots" -Duser.home="$home/test-home" \
    -Declipse.p2.data.area="$area/p2" -Dosgi.configuration.cascaded=false \
    -jar "$product"/plugins/org.eclipse.equinox.launcher_*.jar -install "$product" -configuration "$area/configuration" \
    -data "$area/workspace" -application org.hilum.ui.junit.app -consoleLog -nosplash) || code=1
  close_screen
  return $code
}

# A home folder without anybody's plug-ins.
test_home() {
  rm -rf "$home/test-home"
  mkdir -p "$home/test-home"
}

# Packs the example as a lab would and puts it into the plug-in folder of the test's home.
example_plugin() {
  local classpath
  classpath=$(<"$home/headless/classpath")
  cp -R "$top/bundles/org.hilum.example.shells" "$1/shells" && rm -rf "$1/shells/target" &&
    "$java_home/bin/java" "${quiet[@]}" -Dhilum.home="$home" -Duser.home="$home/test-home" -cp "$home/headless/${classpath//:/:$home/headless/}" \
      org.hilum.cli.Main pack "$1/shells" --install >"$1/pack.json"
}

# The product's bundles with absolute addresses, and those of $2 that it lacks.
merge_bundles() {
  awk -F, -v OFS=, -v plugins="file:${product// /%20}/" '
    FNR == NR { if (/^#/) { print; next } have[$1] = 1; $3 = plugins $3; print; next }
    !($1 in have)' "$1" "$2"
}

open_screen() {
  on_mac && return
  trap close_screen EXIT
  mkfifo "$1/display" "$1/managed"
  Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$1/display" >"$1/xvfb.log" 2>&1 &
  screen_pid=$!
  DISPLAY=:$(<"$1/display")
  [ "$DISPLAY" != : ] || { cat "$1/xvfb.log" >&2; say "Xvfb did not start"; return 1; }
  export DISPLAY
  unset WAYLAND_DISPLAY
  openbox --sm-disable --startup "sh -c 'echo ready >\"$1/managed\"'" >"$1/openbox.log" 2>&1 &
  manager_pid=$!
  read -r _ <"$1/managed"
}

close_screen() {
  [ -n "$manager_pid" ] && kill "$manager_pid" 2>/dev/null
  [ -n "$screen_pid" ] && kill "$screen_pid" 2>/dev/null
  wait "$manager_pid" "$screen_pid" 2>/dev/null
  manager_pid='' screen_pid=''
}
