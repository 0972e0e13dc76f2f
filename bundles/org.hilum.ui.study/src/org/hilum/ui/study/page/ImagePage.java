// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.study.ImageSpec;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.StudyText;
import org.hilum.engine.study.text.Yaml;
import org.hilum.ui.session.Session;
import org.hilum.ui.widget.Choice;

/** The images of a role, of all cases: how they are read. */
final class ImagePage extends Page {
    private static final String BY_NAME = "by the file's name";

    private final String role;
    private final KeyPath entry;

    ImagePage(Composite parent, Session session, String role) {
        super(parent, session);
        this.role = role;
        this.entry = KeyPath.of("images", role);
        Optional<Contribution> chosen = reader().map(use -> session.registry().find(Kind.IMAGE_READER, use.id()));
        title("Images  " + role);
        explain(this, "Of all cases alike, from " + image().orElseThrow().path().text() + ".");
        heading("Reader");
        Combo choice = Choice.of(this);
        choice.add(BY_NAME);
        session.registry().all(Kind.IMAGE_READER).forEach(c -> choice.add(c.shortName()));
        choice.select(chosen.map(c -> choice.indexOf(c.shortName())).orElse(0));
        choice.setData("org.hilum.ui.id", "reader");
        choice.addListener(SWT.Selection, e -> choose(choice.getText(), chosen.map(Contribution::shortName).orElse(BY_NAME)));
        onRefresh(() -> image().isPresent() && reader().map(PluginUse::id).equals(chosen.map(Contribution::id)));
        chosen.ifPresentOrElse(c -> UseSection.settings(this, c, entry.key("reader"), this::reader),
                () -> explain(this, "Choose a reader where the name of a file or folder tells none, or to say how the images are to be read."));
    }

    private void choose(String name, String before) {
        if (!name.equals(before)) {
            KeyPath reader = entry.key("reader");
            session().edit("reader " + name, "", text -> name.equals(BY_NAME) ? text.remove(reader).after() : withKeys(text).set(reader, name).after());
        }
    }

    /** With the path as one of several keys, where it is the only thing that is said. */
    private StudyText withKeys(StudyText text) {
        return text.at(entry).orElseThrow() instanceof Yaml.Scalar path ? text.set(entry, Map.of("path", path.text())).after() : text;
    }

    private Optional<ImageSpec> image() {
        return study().image(role);
    }

    private Optional<PluginUse> reader() {
        return image().flatMap(ImageSpec::reader);
    }
}
