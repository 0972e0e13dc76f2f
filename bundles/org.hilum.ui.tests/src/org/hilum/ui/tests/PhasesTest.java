// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.colours;
import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.hilum.ui.image.Arrangement;
import org.hilum.ui.image.Look;
import org.hilum.ui.image.Overlay;
import org.hilum.ui.image.Picture;
import org.hilum.ui.image.cine.CineSettings;
import org.hilum.ui.image.slice.Window;
import org.hilum.ui.image.slice.WindowPreset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two phases beside each other: 20 slices of 1 mm, and 8 slices of 2 mm that begin 3 mm higher. Each voxel is as bright as it lies high. */
class PhasesTest {
    private static final RGB ORANGE = new RGB(0xE6, 0x9F, 0x00);
    private static final RGB BLUE = new RGB(0x56, 0xB4, 0xE9);

    private final Picture early = picture("early", Geometry.of(12, 12, 20, 1, 1, 1), "tumour", 0xE69F00, Quantity.HU);
    private final Picture late = picture("late", new Geometry(7, 6, 8, new Vec3(2, 2, 2), new Vec3(0, 0, 3), Axes.LPS), "node", 0x56B4E9, Quantity.HU);
    private FilmWindow phases;

    private static Picture picture(String role, Geometry grid, String region, int rgb, Quantity quantity) {
        float[] voxels = new float[grid.count()];
        byte[] corner = new byte[grid.count()];
        for (int v = 0; v < voxels.length; v++) {
            voxels[v] = (float) (10 * grid.toPatient(0, 0, v / (grid.nx() * grid.ny())).z());
            corner[v] = (byte) (v % grid.nx() < 4 && v / grid.nx() % grid.ny() < 4 ? 1 : 0);
        }
        return new Picture("P1", role, new Volume(grid, voxels, quantity), List.of(new Overlay(region, new Mask(grid, corner), rgb, true)));
    }

    @BeforeEach
    void open() {
        phases = new FilmWindow(Arrangement.ROLES, List.of(early, late));
        doing(() -> phases.scene.setWindow(early, new Window(0, 256)));
    }

    @AfterEach
    void close() {
        doing(() -> phases.cine().set(CineSettings.DEFAULT));
        phases.close();
    }

    /** How the voxels at a height look through the window. */
    private static RGB grey(double z) {
        int level = (int) (10 * z * 255.999 / 256);
        return new RGB(level, level, level);
    }

    private static RGB quarter(RGB over, RGB under) {
        return new RGB((over.red + 3 * under.red) / 4, (over.green + 3 * under.green) / 4, (over.blue + 3 * under.blue) / 4);
    }

    private void awaitHeights(double first, double second) {
        await("slices at " + first + " and " + second, () -> colours(phases.pane(0)).contains(grey(first)) && colours(phases.pane(1)).contains(grey(second)));
    }

    @Test
    void slicesAreLinkedByTheirPlaceInThePatient_notByTheirNumber() {
        doing(() -> phases.scene.moveCursor(new Vec3(5, 5, 11)));
        awaitHeights(11, 11);
        doing(() -> phases.scene.moveCursor(new Vec3(5, 5, 14)));
        awaitHeights(14, 13); // the second has slices at 13 and 15: the crosshair between goes to the one with the even number
    }

    @Test
    void whereAnImageDoesNotReach_nothingOfItIsShown() {
        doing(() -> phases.scene.moveCursor(new Vec3(5, 5, 1)));
        await("the first at 1", () -> colours(phases.pane(0)).contains(grey(1)));
        await("no slice of the second", () -> !colours(phases.pane(1)).contains(grey(3)) && !colours(phases.pane(1)).contains(BLUE));
    }

    @Test
    void eachImageHasItsOwnRegions_filledAndOutlined() {
        doing(() -> phases.scene.moveCursor(new Vec3(5, 5, 11)));
        await("both outlines", () -> colours(phases.pane(0)).contains(ORANGE) && colours(phases.pane(1)).contains(BLUE));
        await("both filled", () -> colours(phases.pane(0)).contains(quarter(ORANGE, grey(11))) && colours(phases.pane(1)).contains(quarter(BLUE, grey(11))));
        doing(() -> phases.scene.setLook(Look.DEFAULT.withFilled(false)));
        await("outlines alone", () -> colours(phases.pane(1)).contains(BLUE) && !colours(phases.pane(1)).contains(quarter(BLUE, grey(11))));
    }

    @Test
    void regionsOfEveryImage_canBeHidden() {
        Button node = (Button) ui(() -> Workbench.button("node").orElseThrow());
        assertEquals("128 voxels on late. Space hides all regions.", ui(node::getToolTipText));
        doing(() -> {
            node.setSelection(false);
            node.notifyListeners(SWT.Selection, new Event());
        });
        await("no blue", () -> !colours(phases.pane(1)).contains(BLUE));
    }

    @Test
    void playing_movesAllPhases() {
        doing(() -> phases.scene.moveCursor(new Vec3(5, 5, 3)));
        doing(() -> phases.cine().set(CineSettings.DEFAULT.withRate(20)));
        phases.press("play");
        await("the second phase at 9", () -> colours(phases.pane(1)).contains(grey(9)));
        await("the second phase at 15", () -> colours(phases.pane(1)).contains(grey(15)));
        phases.press("play");
    }

    @Test
    void imagesOfOneQuantity_shareTheirWindow() {
        doing(() -> phases.scene.setWindow(late, new Window(-50, 150)));
        assertEquals(new Window(-50, 150), ui(() -> phases.scene.window(early)));
        Picture pet = picture("pet", Geometry.of(4, 4, 4, 1, 1, 1), "tumour", 0xE69F00, Quantity.SUV);
        assertEquals(new Window(0, 10), ui(() -> phases.scene.window(pet)));
    }

    @Test
    void imagesOfAnArbitraryScale_shareItWithinTheirRoleOnly_unlessTheirProfileTellsTheQuantity() {
        Picture t1 = picture("t1", Geometry.of(4, 4, 4, 1, 1, 1), "tumour", 0xE69F00, Quantity.ARBITRARY);
        Picture t2 = picture("t2", Geometry.of(4, 4, 4, 1, 1, 1), "tumour", 0xE69F00, Quantity.ARBITRARY);
        doing(() -> phases.scene.setWindow(t1, new Window(0, 7)));
        assertNotEquals(new Window(0, 7), ui(() -> phases.scene.window(t2)));
        assertEquals(new Window(0, 7), ui(() -> phases.scene.window(picture("t1", Geometry.of(3, 3, 3, 1, 1, 1), "tumour", 0, Quantity.ARBITRARY))));
        Optional<WindowPreset> abdomen = t1.presets().stream().filter(p -> p.of().equals(Quantity.HU)).findFirst();
        Picture ct = new Picture("P1", "portal", t1.volume(), List.of(), List.of(), List.of(abdomen.orElseThrow()));
        assertEquals(new Window(0, 256), ui(() -> phases.scene.window(ct)), "that of the others in HU");
    }
}
