// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Mapper.choose;
import static org.hilum.ui.tests.Mapper.control;
import static org.hilum.ui.tests.Mapper.line;
import static org.hilum.ui.tests.Mapper.press;
import static org.hilum.ui.tests.Mapper.radius;
import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.colours;
import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.session;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.hilum.engine.map.FeatureMap;
import org.hilum.engine.map.StudyMap;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.hilum.ui.image.MapOverlay;
import org.hilum.ui.image.Picture;
import org.hilum.ui.image.slice.ColourMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feature map in the viewer, from the button to its values and its end. */
class FeatureMapTest {
    @TempDir
    Path folder;
    private Mapper mapper;

    @BeforeEach
    void write() throws IOException {
        mapper = new Mapper(folder);
    }

    @AfterEach
    void close() {
        doing(session()::close);
    }

    private FeatureMap byEngine(StudyMap map) {
        Picture p = ui(() -> mapper.viewer().scene().main().orElseThrow());
        return map.mapping(session().registry()).process(map.region(), p.volume(), p.overlays().getFirst().mask(), other -> p.overlays().getFirst().mask(), Task.quiet(1)).map(1, Task.quiet(1));
    }

    /** Colours of the bar that a pane shows just so, unmixed. */
    private static int barColours(Control pane) {
        Set<RGB> shown = colours(pane);
        Set<Integer> found = new HashSet<>();
        for (int s = 0; s < 256; s++) {
            int rgb = ColourMap.rgb(s / 255.0);
            if (shown.contains(new RGB(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF))) {
                found.add(rgb);
            }
        }
        return found.size();
    }

    @Test
    void twoClicks_makeAMapOfTheWholeRegion_byTheSettingsOfItsBlock_withItsColourBarAndValues() throws IOException {
        mapper.open();
        mapper.panel();
        assertEquals("tumour", ui(() -> ((Combo) control("map.region")).getText()));
        assertEquals("ct.tumour", ui(() -> ((Combo) control("map.source")).getText()));
        assertEquals("Joint entropy", ui(() -> ((Combo) control("map.feature")).getText()));
        press("map.whole");
        MapOverlay map = mapper.made();
        assertTrue(map.of().settings().within().isEmpty(), "the preview was replaced by the whole");
        assertArrayEquals(byEngine(map.of()).values().voxels(), map.values().voxels());
        assertTrue(ui(Mapper::line).matches("Joint entropy of tumour: \\d+ voxels, from \\d\\.\\d+ to \\d(\\.\\d+)? bit"), ui(Mapper::line));
        assertTrue(ui(() -> control("map.text").getToolTipText()).contains(" outside the region"), "why voxels have no value");
        await("the colour bar, once", () -> barColours(control("pane.axial")) > 60);
        assertTrue(ui(() -> barColours(control("pane.coronal"))) < 20);
        String here = ui(() -> map.reading(mapper.viewer().scene().cursor()));
        assertTrue(here.matches("Joint entropy  \\d(\\.\\d+)? bit"), here);
        assertEquals("Joint entropy  no value", map.reading(mapper.viewer().scene().main().orElseThrow().volume().geometry().origin()));
    }

    @Test
    void thisSlice_mapsTheSliceOfTheLargePaneOnly_withTheSameValues() throws IOException {
        mapper.open();
        mapper.panel();
        choose("map.feature", "Contrast");
        press("map.slice");
        MapOverlay map = mapper.made();
        assertEquals(1, map.values().geometry().nz());
        assertTrue(ui(Mapper::line).startsWith("Contrast of tumour on one slice: "), ui(Mapper::line));
        assertArrayEquals(byEngine(map.of()).values().voxels(), map.values().voxels());
    }

    @Test
    void aFamilySetToSeveralAggregations_asksForOne_othersDoNot() throws IOException {
        mapper.open("distance: 1", "distance: 1, aggregations: [volume-averaged, volume-merged]");
        mapper.panel();
        assertTrue(ui(() -> control("map.aggregation").isVisible()));
        choose("map.aggregation", "3D, directions merged");
        press("map.slice");
        assertEquals("joint-entropy@IAZD", mapper.made().of().feature());
        choose("map.family", "Intensity-based statistics");
        assertFalse(ui(() -> control("map.aggregation").isVisible()));
    }

    @Test
    void voxelsWithoutAValue_areCountedByTheirReasons() throws IOException {
        mapper.open("families:", "processing: { lowest: 70 }, families:");
        mapper.panel();
        press("map.whole");
        FeatureMap map = mapper.made().made();
        long out = map.undefined().get("left out by re-segmentation");
        assertTrue(out > 0);
        assertTrue(ui(Mapper::line).contains(" · without a value: " + out + " left out by re-segmentation"), ui(Mapper::line));
    }

    @Test
    void aSliceWithoutTheRegion_isTold_withThoseThatHaveIt() throws IOException {
        mapper.open();
        mapper.panel();
        doing(() -> mapper.viewer().scene().moveCursor(mapper.viewer().scene().main().orElseThrow().volume().geometry().toPatient(10, 9, 0)));
        press("map.slice");
        await("the reason", () -> line().startsWith("⚠ The region tumour is not on this slice; go to one of the slices 4 to 8"));
        assertTrue(ui(() -> mapper.viewer().scene().map().isEmpty()));
    }

    @Test
    void aRadiusThatCannotBe_isMarkedWithTheReason_andNothingCanBeMade() throws IOException {
        mapper.open();
        mapper.panel();
        for (String wrong : List.of("0", "1.5", "x", "")) {
            radius(wrong);
            assertFalse(ui(() -> control("map.whole").isEnabled()), wrong);
        }
        radius("1");
        assertTrue(ui(() -> control("map.whole").isEnabled()));
        choose("map.unit", "mm");
        radius("1.5");
        assertTrue(ui(() -> control("map.whole").isEnabled()));
    }

    @Test
    void aWindowWithoutNeighbours_andAMapThatDoesNotFitIntoMemory_areRefusedInTheLine() throws IOException {
        mapper.open("families:", "processing: { spacing-in-plane: 0.01, spacing-through-plane: 0.1 }, families:");
        mapper.panel();
        press("map.whole");
        await("the refusal", () -> line().contains("⚠ The map needs up to ") && line().contains(" MiB that there are; "));
        doing(() -> ((Combo) control("map.source")).select(0));
        choose("map.source", "profile as-is");
        choose("map.unit", "mm");
        radius("0.5");
        press("map.whole");
        await("the refusal", () -> line().startsWith("⚠ A box of radius 0.5 mm holds no voxel but the one in its middle"));
        assertTrue(ui(() -> Workbench.dialog("Problem Occurred").isEmpty()));
    }

    @Test
    void aMapIsCancelled_byItsButton_byAnotherCase_andByClosingTheStudy() throws IOException {
        slowCase();
        mapper.open();
        mapper.panel();
        radius("9");
        press("map.whole");
        await("progress", () -> control("map.cancel").isVisible() && mapper.viewer().maps().isRunning());
        press("map.cancel");
        assertFalse(ui(() -> mapper.viewer().maps().isRunning()));
        awaitNoJob();
        press("map.whole");
        mapper.show("T06");
        assertTrue(ui(() -> mapper.viewer().scene().map().isEmpty() && !mapper.viewer().maps().isRunning()));
        awaitNoJob();
        mapper.show("T05");
        press("map.whole");
        doing(session()::close);
        awaitNoJob();
        assertTrue(ui(() -> mapper.viewer().scene().map().isEmpty()));
    }

    /** So many voxels that the map would take minutes. */
    private void slowCase() throws IOException {
        Geometry grid = Geometry.of(64, 64, 40, 1, 1, 1);
        float[] voxels = new float[grid.count()];
        byte[] tumour = new byte[grid.count()];
        for (int v = 0; v < voxels.length; v++) {
            voxels[v] = v * 7919L % 97;
            tumour[v] = (byte) (v % 64 > 8 && v % 64 < 56 ? 1 : 0);
        }
        NiftiWriter.writeInt16(folder.resolve("images/T05.nii.gz"), new Volume(grid, voxels, Quantity.HU));
        NiftiWriter.writeLabels(folder.resolve("masks/T05.nii.gz"), grid, tumour);
    }

    private static void awaitNoJob() {
        await("the job's end", () -> Stream.of(Job.getJobManager().find(null)).noneMatch(j -> j.getName().startsWith("Map ")));
    }
}
