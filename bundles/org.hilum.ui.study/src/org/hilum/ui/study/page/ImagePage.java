// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.study.ImageSpec;
import org.hilum.ui.session.Session;

/** The images of a role, of all cases: how they are read. */
final class ImagePage extends Page {
    private final String role;

    ImagePage(Composite parent, Session session, String role) {
        super(parent, session);
        this.role = role;
        title("Images  " + role);
        explain(this, "Of all cases alike, from " + image().orElseThrow().path().text() + ".");
        onRefresh(() -> image().isPresent());
        ReaderSection.build(this, Kind.IMAGE_READER, "images", FileEntry.images(role), () -> image().flatMap(ImageSpec::reader));
    }

    private Optional<ImageSpec> image() {
        return study().image(role);
    }
}
