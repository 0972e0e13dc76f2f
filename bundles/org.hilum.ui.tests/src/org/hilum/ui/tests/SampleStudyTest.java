// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.command;
import static org.hilum.ui.tests.Workbench.session;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.hilum.ui.Ids;
import org.hilum.ui.image.ImageView;
import org.hilum.ui.image.MapOverlay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleStudyTest {
    @TempDir
    Path folder;

    @Test
    void sampleStudy_isMadeAndOpened_withItsCasesImagesAndRegions() {
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        command(Ids.SAMPLE, Map.of("org.hilum.ui.sample.folder", folder.toString()));
        await("the sample study", () -> session().study().filter(s -> s.folder().equals(folder)).isPresent());
        await("its cases", () -> session().study().orElseThrow().cohort().isPresent());
        ImageView viewer = Workbench.view(Ids.VIEWER);
        await("the first case's image", () -> viewer.scene().main().filter(p -> p.caseId().equals("P001") && p.overlays().size() == 3).isPresent());
        Workbench.view(Ids.NAVIGATOR);
        Tree tree = (Tree) ui(() -> Workbench.find("navigator").orElseThrow());
        await("160 cases in the navigator", () -> tree.getItemCount() == 5 && tree.getItem(0).getText().equals("Cases  (160)"));
        assertEquals("P001", ui(() -> tree.getItem(0).getItem(0).getText()));
        aMapOfItsFirstCase(viewer);
        Workbench.doing(session()::close);
    }

    /** The ring is made by a segmenter, and processed on a grid of its own. */
    private static void aMapOfItsFirstCase(ImageView viewer) {
        command(Ids.MAP, Map.of(Ids.MAP_BLOCK, "arterial.ring"));
        await("the panel", () -> Workbench.find("map.region").filter(c -> c.isVisible() && ((Combo) c).getText().equals("ring")).isPresent());
        Workbench.press((Button) ui(() -> Workbench.find("map.whole").orElseThrow()));
        MapOverlay map = await("the whole map", () -> viewer.scene().map().filter(m -> m.of().settings().within().isEmpty()));
        assertEquals("arterial.ring", map.of().block().name());
        assertEquals(2, map.values().geometry().spacing().z(), "the grid of the block's profile");
        assertEquals("bit", map.values().quantity().unit());
        await("its line", () -> ((Label) Workbench.find("map.text").orElseThrow()).getText().startsWith("Joint entropy of ring: "));
    }
}
