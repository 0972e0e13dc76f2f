// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.session;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hilum.engine.study.Study;
import org.hilum.ui.Ids;
import org.hilum.ui.image.Arrangement;
import org.hilum.ui.image.ImageView;
import org.hilum.ui.image.MapOverlay;
import org.hilum.ui.session.StudyItem.ImageItem;

/** The hands of a user who makes feature maps of the tiny study. */
final class Mapper {
    private final Path folder;
    private ImageView viewer;

    /** Writes the study into a folder. */
    Mapper(Path folder) throws IOException {
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        this.folder = TinyStudy.write(folder);
    }

    ImageView viewer() {
        return viewer;
    }

    /** Opens the study as it is. */
    void open() throws IOException {
        open("", "");
    }

    /** Opens the study with one text in place of another. */
    void open(String from, String to) throws IOException {
        Files.writeString(folder.resolve(Study.FILE), TinyStudy.YAML.replace(from, to));
        Workbench.open(folder);
        viewer = Workbench.view(Ids.VIEWER);
        doing(() -> viewer.arrange(Arrangement.THREE));
        show("T05");
    }

    void show(String subject) {
        doing(() -> session().selected().select(new ImageItem(subject, "ct")));
        await("the image of " + subject, () -> viewer.scene().main().filter(p -> p.caseId().equals(subject) && p.overlays().size() == 2).isPresent());
    }

    void panel() {
        doing(() -> {
            ToolBar bar = (ToolBar) Workbench.find(Workbench.window().getShell(), c -> c instanceof ToolBar t && mapButton(t).isPresent()).orElseThrow();
            mapButton(bar).orElseThrow().notifyListeners(SWT.Selection, new Event());
        });
        await("the panel", () -> control("map.whole").isVisible());
    }

    private static Optional<ToolItem> mapButton(ToolBar bar) {
        return Stream.of(bar.getItems()).filter(i -> "map".equals(i.getData("org.hilum.ui.id"))).findFirst();
    }

    static Control control(String id) {
        return Workbench.find(id).orElseThrow();
    }

    static void press(String id) {
        doing(() -> control(id).notifyListeners(SWT.Selection, new Event()));
    }

    static void choose(String id, String text) {
        doing(() -> {
            Combo combo = (Combo) control(id);
            assertTrue(combo.indexOf(text) >= 0, text + " among " + List.of(combo.getItems()));
            combo.select(combo.indexOf(text));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    static void radius(String text) {
        doing(() -> ((Text) control("map.radius")).setText(text));
    }

    static String line() {
        return ((Label) control("map.text")).getText();
    }

    /** The map, once nothing more of it is being made. */
    MapOverlay made() {
        await("the map", () -> !viewer.maps().isRunning());
        return ui(() -> viewer.scene().map().orElseThrow(() -> new AssertionError(line())));
    }
}
