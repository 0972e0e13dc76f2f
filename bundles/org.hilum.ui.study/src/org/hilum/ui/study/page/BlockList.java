// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.List;
import java.util.Optional;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.StudyText;

/** The filters or families of a block; {@code usual} are their names where the text has no such list. */
record BlockList(KeyPath list, List<String> usual) implements ListPlace {
    @Override
    public StudyText spelledOut(StudyText text) {
        return text.at(list).isPresent() ? text : text.set(list, usual).after();
    }

    @Override
    public Uses.Use use(StudyText spelledOut, int n) {
        return Uses.list(spelledOut, list).get(n);
    }

    @Override
    public StudyText with(StudyText text, String name) {
        StudyText ready = spelledOut(text);
        return ready.insert(list, Uses.list(ready, list).size(), name).after();
    }

    @Override
    public StudyText without(StudyText text, int n) {
        return spelledOut(text).remove(list.item(n)).after();
    }

    @Override
    public Optional<String> fixed(StudyText text, int n) {
        return Optional.empty();
    }
}
