# SPDX-FileCopyrightText: 2026 The Hilum authors
# SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception

# set_version X.Y.Z: in every pom, manifest, feature and product, and where the tutorials show it. Without X.Y.Z: prints it.
set_version() {
  local old page
  old=$(sed -n 's/.*<version>\(.*\)-SNAPSHOT<.*/\1/p' "$top/pom.xml" | head -n 1)
  [ -n "$1" ] || { echo "$old"; return; }
  [[ $1 =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || { say "version: $1 is not of the form 1.2.3"; exit 2; }
  need build
  get_maven
  mkdir -p "$top/target"
  maven "org.eclipse.tycho:tycho-versions-plugin:set-version" -DnewVersion="$1-SNAPSHOT"
  for page in "$top"/docs/tutorials/*.md; do
    sed -i.old "s/${old//./\\.}/$1/g" "$page" && rm -f "$page.old"
  done
}
