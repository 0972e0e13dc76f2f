// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.nio.file.Path;
import java.util.Optional;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.StudyText;
import org.hilum.ui.session.BareValue;
import org.hilum.ui.session.Session;
import org.hilum.ui.widget.PathKind;

/**
 * A file, or folder, of the study in whose place another can be chosen.
 *
 * @param label what it is: image PET of STS_009
 * @param now the file that is there; empty where it is missing
 * @param bare a key that may hold a bare path, and is made a group before a path is written below it
 * @param inGroup the key under which such a group holds that path
 * @param at where the path is written
 * @param kind of images and masks a folder will do as well
 */
public record FileChoice(String label, Optional<Path> now, KeyPath bare, String inGroup, KeyPath at, PathKind kind) {
    /** Writes the file's path into study.yaml, relative where it lies in the study's folder. */
    public void choose(Session session, Path file) {
        Path folder = session.study().orElseThrow().folder();
        String path = (file.startsWith(folder) ? folder.relativize(file) : file).toString().replace('\\', '/');
        session.edit("file of " + label, "", text -> written(text, path));
    }

    private StudyText written(StudyText text, String path) {
        StudyText ready = at.equals(bare) ? text : BareValue.asGroup(text, bare, inGroup);
        return ready.set(at, path).after();
    }
}
