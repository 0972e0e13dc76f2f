// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.hilum.spi.Problem;

/** The tutorial that comes with the product, in a window of its own beside the workbench, so that it can be read while working. */
final class Tutorial {
    private static final String FILE = "first-plugin.md";
    private static final int WIDTH = 900;
    private static final int HEIGHT = 760;
    private static final int MARGIN = 18;

    private Tutorial() {
    }

    /** Where it lies; empty where the workbench was not started from an installed product. */
    static Optional<Path> file() {
        String home = System.getProperty("hilum.home", "");
        String area = System.getProperty("osgi.install.area", "");
        Optional<Path> folder = !home.isEmpty() ? Optional.of(Path.of(home)) : area.startsWith("file:") ? Optional.of(Path.of(URI.create(area.replace(" ", "%20")))) : Optional.empty();
        return folder.map(f -> f.resolve(FILE)).filter(Files::isReadable);
    }

    /** @throws Problem where it cannot be read */
    static void show(Shell parent, Path file) {
        MarkdownText page;
        try {
            page = MarkdownText.of(Files.readString(file));
        } catch (IOException e) {
            throw new Problem("the tutorial cannot be read", file.toString(), "check your rights there", e);
        }
        Shell window = new Shell(parent.getDisplay(), SWT.SHELL_TRIM);
        window.setText(page.title());
        window.setImages(parent.getImages());
        window.setLayout(new FillLayout());
        StyledText text = new StyledText(window, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setData("org.hilum.ui.id", "tutorial");
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        page.into(text);
        window.setSize(WIDTH, HEIGHT);
        window.open();
    }
}
