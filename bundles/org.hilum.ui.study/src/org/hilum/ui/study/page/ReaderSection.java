// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.study.PluginUse;
import org.hilum.ui.session.Session;
import org.hilum.ui.widget.Choice;

/** How files are read: as their names tell, or by a reader that is chosen, with its settings beneath. */
final class ReaderSection {
    private static final String BY_NAME = "by the file's name";

    private ReaderSection() {
    }

    /**
     * @param kind which readers there are to choose from
     * @param what the files hold: images, masks
     * @param now the reader that the study names; none where it names none
     */
    static void build(Page page, Kind kind, String what, FileEntry files, Supplier<Optional<PluginUse>> now) {
        Session session = page.session();
        Optional<Contribution> chosen = now.get().map(use -> session.registry().find(kind, use.id()));
        page.heading("Reader");
        Combo choice = Choice.of(page);
        choice.add(BY_NAME);
        session.registry().all(kind).forEach(c -> choice.add(c.shortName()));
        choice.select(chosen.map(c -> choice.indexOf(c.shortName())).orElse(0));
        choice.setData("org.hilum.ui.id", "reader");
        choice.addListener(SWT.Selection, e -> choose(session, files, choice.getText(), chosen.map(Contribution::shortName).orElse(BY_NAME)));
        page.onRefresh(() -> now.get().map(PluginUse::id).equals(chosen.map(Contribution::id)));
        chosen.ifPresentOrElse(c -> UseSection.settings(page, c, files.reader(), now),
                () -> page.explain(page, "Choose a reader where the name of a file or folder tells none, or to say how the " + what + " are to be read."));
    }

    private static void choose(Session session, FileEntry files, String name, String before) {
        if (!name.equals(before)) {
            session.edit("reader " + name, "", text -> name.equals(BY_NAME) ? text.remove(files.reader()).after() : files.spelledOut(text).set(files.reader(), name).after());
        }
    }
}
