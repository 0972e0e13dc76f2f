// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.Map;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.StudyText;
import org.hilum.engine.study.text.Yaml;

/**
 * What the text says of files that cases have: their path alone, or a group with their path and how they are read.
 *
 * @param at the images of a role, or a region
 * @param file the key of the path in such a group
 */
record FileEntry(KeyPath at, String file) {
    static FileEntry images(String role) {
        return new FileEntry(KeyPath.of("images", role), "path");
    }

    static FileEntry masks(String region) {
        return new FileEntry(KeyPath.of("regions", region), "mask");
    }

    KeyPath reader() {
        return at.key("reader");
    }

    /** With the path as one of several keys, where it is the only thing that is said. */
    StudyText spelledOut(StudyText text) {
        return text.at(at).orElseThrow() instanceof Yaml.Scalar path ? text.set(at, Map.of(file, path.text())).after() : text;
    }
}
