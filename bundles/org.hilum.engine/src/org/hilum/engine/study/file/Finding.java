// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import org.hilum.engine.study.Study;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.Place;
import org.hilum.spi.Problem;

/**
 * Something about a study file that its author should know.
 *
 * @param path the key it is about
 * @param place where that stands
 * @param what what is wrong
 * @param cure what to do about it
 */
public record Finding(Severity severity, KeyPath path, Place place, String what, String cure) {
    /** File, line, column and key. */
    public String where() {
        return Study.FILE + ", " + place + (path.isRoot() ? "" : ", " + path);
    }

    public Problem problem() {
        return new Problem(what, where(), cure);
    }

    @Override
    public String toString() {
        return problem().getMessage();
    }
}
