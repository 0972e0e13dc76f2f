// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.colours;
import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.session;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.hilum.spi.image.Vec3;
import org.hilum.ui.Ids;
import org.hilum.ui.image.Arrangement;
import org.hilum.ui.image.ImageView;
import org.hilum.ui.session.StudyItem.ImageItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewerTest {
    private static final RGB ORANGE = new RGB(0xE6, 0x9F, 0x00);

    @TempDir
    Path folder;
    private ImageView viewer;
    private Control axial;

    @BeforeEach
    void openCase() throws IOException {
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        Workbench.open(TinyStudy.write(folder));
        viewer = Workbench.view(Ids.VIEWER);
        doing(() -> viewer.arrange(Arrangement.THREE));
        doing(() -> session().selected().select(new ImageItem("T05", "ct")));
        await("the image of T05", () -> viewer.scene().main().filter(p -> p.caseId().equals("T05")).isPresent());
        axial = ui(() -> Workbench.find("pane.axial").orElseThrow());
        await("grey voxels and the orange outline of the tumour", () -> colours(axial).size() > 30 && colours(axial).contains(ORANGE));
    }

    @AfterEach
    void close() {
        doing(session()::close);
    }

    private void send(int type, Event event) {
        doing(() -> axial.notifyListeners(type, event));
    }

    private static Event key(char c) {
        Event e = new Event();
        e.character = c;
        e.keyCode = c;
        return e;
    }

    @Test
    void space_hidesTheRegionsAndShowsThemAgain() {
        send(SWT.KeyDown, key(' '));
        await("no orange", () -> !colours(axial).contains(ORANGE) && colours(axial).size() > 10);
        send(SWT.KeyDown, key(' '));
        await("orange", () -> colours(axial).contains(ORANGE));
    }

    @Test
    void wheel_movesTheCursorASliceTowardsTheHead_inAllPlanes() {
        Vec3 before = ui(() -> viewer.scene().cursor());
        Event wheel = new Event();
        wheel.count = 1;
        send(SWT.MouseVerticalWheel, wheel);
        Vec3 after = ui(() -> viewer.scene().cursor());
        assertEquals(2.5, after.z() - before.z(), 1e-9);
        assertEquals(before.x(), after.x(), 1e-9);
    }

    @Test
    void click_putsTheCursorWhereTheMouseIs() {
        Event down = new Event();
        down.button = 1;
        down.x = ui(() -> axial.getSize().x / 2);
        down.y = ui(() -> axial.getSize().y / 2);
        send(SWT.MouseDown, down);
        Vec3 at = ui(() -> viewer.scene().cursor());
        assertEquals(9.5, at.x(), 0.51);
        assertEquals(8.5, at.y(), 0.51);
        assertEquals(at.x(), Math.rint(at.x()), 1e-9, "the crosshair is in the middle of a voxel");
    }

    @Test
    void rightDrag_changesTheWindow() {
        double before = ui(() -> viewer.scene().window(viewer.scene().main().orElseThrow()).width());
        Event down = new Event();
        down.button = 3;
        down.x = 50;
        down.y = 50;
        send(SWT.MouseDown, down);
        Event move = new Event();
        move.x = 150;
        move.y = 50;
        send(SWT.MouseMove, move);
        Event up = new Event();
        up.button = 3;
        send(SWT.MouseUp, up);
        double after = ui(() -> viewer.scene().window(viewer.scene().main().orElseThrow()).width());
        assertEquals(before * Math.exp(0.4), after, 1e-6 * after);
    }

    @Test
    void doubleClick_makesAPlaneLarge_andBack() {
        Event twice = new Event();
        twice.button = 1;
        send(SWT.MouseDoubleClick, twice);
        await("one plane", () -> Workbench.find("pane.coronal").isEmpty());
        axial = ui(() -> Workbench.find("pane.axial").orElseThrow());
        send(SWT.MouseDoubleClick, twice);
        await("three planes", () -> Workbench.find("pane.coronal").isPresent());
    }

    @Test
    void besideEachOther_everyImageOfTheCaseIsShown() {
        doing(() -> {
            Event choose = new Event();
            ToolBar bar = (ToolBar) Workbench.find(Workbench.window().getShell(), c -> c instanceof ToolBar t && t.getItemCount() > 0
                    && "arrange.ONE".equals(t.getItem(0).getData("org.hilum.ui.id"))).orElseThrow();
            for (int n = 0; n < 3; n++) {
                bar.getItem(n).setSelection(n == 2);
            }
            bar.getItem(2).notifyListeners(SWT.Selection, choose);
        });
        await("one pane", () -> Workbench.find("pane.coronal").isEmpty() && Workbench.find("pane.axial").isPresent());
        await("its image", () -> colours(Workbench.find("pane.axial").orElseThrow()).contains(ORANGE));
        doing(() -> session().selected().select(new ImageItem("T07", "ct")));
        await("the next case in it", () -> viewer.scene().main().filter(p -> p.caseId().equals("T07")).isPresent());
    }

    @Test
    void anotherCase_isShownWhenItIsSelectedAnywhere() {
        doing(() -> session().selected().select(new ImageItem("T06", "ct")));
        await("T06", () -> viewer.scene().main().filter(p -> p.caseId().equals("T06")).isPresent());
        assertEquals("T06 · ct", ui(viewer::getPartName));
    }
}
