// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hilum.engine.map.FeatureMap;
import org.hilum.engine.map.StudyMap;
import org.hilum.engine.study.Study;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.hilum.ui.Ids;
import org.hilum.ui.image.Arrangement;
import org.hilum.ui.image.ImageView;
import org.hilum.ui.image.MapOverlay;
import org.hilum.ui.image.Picture;
import org.hilum.ui.image.slice.ColourMap;
import org.hilum.ui.session.StudyItem.ImageItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feature map in the viewer, from the button to the file. */
class FeatureMapTest {
    @TempDir
    Path folder;
    private ImageView viewer;

    @BeforeEach
    void write() throws IOException {
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        TinyStudy.write(folder);
    }

    @AfterEach
    void close() {
        doing(session()::close);
    }

    private void open(String from, String to) throws IOException {
        Files.writeString(folder.resolve(Study.FILE), TinyStudy.YAML.replace(from, to));
        Workbench.open(folder);
        viewer = Workbench.view(Ids.VIEWER);
        doing(() -> viewer.arrange(Arrangement.THREE));
        show("T05");
    }

    private void show(String subject) {
        doing(() -> session().selected().select(new ImageItem(subject, "ct")));
        await("the image of " + subject, () -> viewer.scene().main().filter(p -> p.caseId().equals(subject) && p.overlays().size() == 2).isPresent());
    }

    private void panel() {
        doing(() -> {
            ToolBar bar = (ToolBar) Workbench.find(Workbench.window().getShell(), c -> c instanceof ToolBar t && mapButton(t).isPresent()).orElseThrow();
            mapButton(bar).orElseThrow().notifyListeners(SWT.Selection, new Event());
        });
        await("the panel", () -> control("map.whole").isVisible());
    }

    private static Optional<ToolItem> mapButton(ToolBar bar) {
        return Stream.of(bar.getItems()).filter(i -> "map".equals(i.getData("org.hilum.ui.id"))).findFirst();
    }

    private static Control control(String id) {
        return Workbench.find(id).orElseThrow();
    }

    private static void press(String id) {
        doing(() -> control(id).notifyListeners(SWT.Selection, new Event()));
    }

    private static void choose(String id, String text) {
        doing(() -> {
            Combo combo = (Combo) control(id);
            assertTrue(combo.indexOf(text) >= 0, text + " among " + List.of(combo.getItems()));
            combo.select(combo.indexOf(text));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void radius(String text) {
        doing(() -> ((Text) control("map.radius")).setText(text));
    }

    private static String line() {
        return ((Label) control("map.text")).getText();
    }

    private MapOverlay made() {
        await("the map", () -> !viewer.maps().isRunning());
        return ui(() -> viewer.scene().map().orElseThrow(() -> new AssertionError(line())));
    }

    private FeatureMap byEngine(StudyMap map) {
        Picture p = ui(() -> viewer.scene().main().orElseThrow());
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
        open("", "");
        panel();
        assertEquals("tumour", ui(() -> ((Combo) control("map.region")).getText()));
        assertEquals("ct.tumour", ui(() -> ((Combo) control("map.source")).getText()));
        assertEquals("Joint entropy", ui(() -> ((Combo) control("map.feature")).getText()));
        press("map.whole");
        MapOverlay map = made();
        assertTrue(map.of().settings().within().isEmpty(), "the preview was replaced by the whole");
        assertArrayEquals(byEngine(map.of()).values().voxels(), map.values().voxels());
        assertTrue(ui(FeatureMapTest::line).matches("Joint entropy of tumour: \\d+ voxels, from \\d\\.\\d+ to \\d(\\.\\d+)? bit"), ui(FeatureMapTest::line));
        assertTrue(ui(() -> control("map.text").getToolTipText()).contains(" outside the region"), "why voxels have no value");
        await("the colour bar, once", () -> barColours(control("pane.axial")) > 60);
        assertTrue(ui(() -> barColours(control("pane.coronal"))) < 20);
        String here = ui(() -> map.reading(viewer.scene().cursor()));
        assertTrue(here.matches("Joint entropy  \\d(\\.\\d+)? bit"), here);
        assertEquals("Joint entropy  no value", map.reading(viewer.scene().main().orElseThrow().volume().geometry().origin()));
    }

    @Test
    void thisSlice_mapsTheSliceOfTheLargePaneOnly_withTheSameValues() throws IOException {
        open("", "");
        panel();
        choose("map.feature", "Contrast");
        press("map.slice");
        MapOverlay map = made();
        assertEquals(1, map.values().geometry().nz());
        assertTrue(ui(FeatureMapTest::line).startsWith("Contrast of tumour on one slice: "), ui(FeatureMapTest::line));
        assertArrayEquals(byEngine(map.of()).values().voxels(), map.values().voxels());
    }

    @Test
    void aSliceWithoutTheRegion_isTold_withThoseThatHaveIt() throws IOException {
        open("", "");
        panel();
        doing(() -> viewer.scene().moveCursor(viewer.scene().main().orElseThrow().volume().geometry().toPatient(10, 9, 0)));
        press("map.slice");
        await("the reason", () -> line().startsWith("⚠ The region tumour is not on this slice; go to one of the slices 4 to 8"));
        assertTrue(ui(() -> viewer.scene().map().isEmpty()));
    }

    @Test
    void aRadiusThatCannotBe_isMarkedWithTheReason_andNothingCanBeMade() throws IOException {
        open("", "");
        panel();
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
        open("families:", "processing: { spacing-in-plane: 0.01, spacing-through-plane: 0.1 }, families:");
        panel();
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
        open("", "");
        panel();
        radius("9");
        press("map.whole");
        await("progress", () -> control("map.cancel").isVisible() && viewer.maps().isRunning());
        press("map.cancel");
        assertFalse(ui(() -> viewer.maps().isRunning()));
        awaitNoJob();
        press("map.whole");
        show("T06");
        assertTrue(ui(() -> viewer.scene().map().isEmpty() && !viewer.maps().isRunning()));
        awaitNoJob();
        show("T05");
        press("map.whole");
        doing(session()::close);
        awaitNoJob();
        assertTrue(ui(() -> viewer.scene().map().isEmpty()));
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

    @Test
    void aMap_isSavedAsItIs_andStaysUntilItIsRemoved_orTheStudySaysSomethingElseOfIt() throws IOException {
        open("", "");
        panel();
        radius("1");
        press("map.whole");
        MapOverlay map = made();
        Path saved = folder.resolve("map.nii.gz");
        doing(() -> viewer.maps().save(saved));
        await("the file", () -> line().equals("Saved: " + saved));
        Path expected = folder.resolve("engine.nii.gz");
        NiftiWriter.write(expected, byEngine(map.of()).values());
        assertArrayEquals(Files.readAllBytes(expected), Files.readAllBytes(saved));
        doing(() -> viewer.maps().save(folder.resolve("map.png")));
        await("the refusal", () -> line().startsWith("⚠ Images cannot be written to a file of that name; "));

        doing(() -> session().type(session().study().orElseThrow().text().replace("name: Tiny", "name: Other"), "name", "name"));
        await("the new text", () -> session().study().orElseThrow().name().equals("Other"));
        await("its images", () -> viewer.scene().main().isPresent() && viewer.scene().map().isPresent());
        doing(() -> session().type(session().study().orElseThrow().text().replace("distance: 1", "distance: 2"), "distance", "distance"));
        await("no map by settings of before", () -> viewer.scene().map().isEmpty());
    }

    @Test
    void fromTheNavigator_aBlockOrRegionIsChosen() throws IOException {
        open("", "");
        Workbench.command(Ids.MAP, Map.of(Ids.MAP_REGION, "bright"));
        await("the panel of the region", () -> Workbench.find("map.region").filter(c -> c.isVisible() && ((Combo) c).getText().equals("bright")).isPresent());
        Workbench.command(Ids.MAP, Map.of(Ids.MAP_BLOCK, "ct.tumour"));
        await("the panel of the block", () -> ((Combo) control("map.region")).getText().equals("tumour") && ((Combo) control("map.source")).getText().equals("ct.tumour"));
    }

    @Test
    void theNavigatorsMenu_leadsToAMap_fromRegionsAndImageBlocks_notFromTables() throws IOException {
        open("", "");
        Workbench.view(Ids.NAVIGATOR);
        Tree tree = (Tree) ui(() -> control("navigator"));
        assertFalse(ui(() -> mapItem(tree, "Blocks", "clinical").isEnabled()));
        assertTrue(ui(() -> mapItem(tree, "Blocks", "ct.tumour").isEnabled()));
        MenuItem item = ui(() -> mapItem(tree, "Regions", "bright"));
        Workbench.display().asyncExec(() -> item.notifyListeners(SWT.Selection, new Event()));
        await("the panel of the region", () -> Workbench.find("map.region").filter(c -> c.isVisible() && ((Combo) c).getText().equals("bright")).isPresent());
    }

    /** The item for a map in the menu of something in the navigator. */
    private static MenuItem mapItem(Tree tree, String branch, String leaf) {
        TreeItem of = Stream.of(tree.getItems()).filter(i -> i.getText().startsWith(branch)).flatMap(i -> Stream.of(i.getItems())).filter(i -> i.getText().startsWith(leaf)).findFirst().orElseThrow();
        tree.setSelection(of);
        Event chosen = new Event();
        chosen.item = of;
        tree.notifyListeners(SWT.Selection, chosen);
        tree.getMenu().notifyListeners(SWT.Show, new Event());
        return Stream.of(tree.getMenu().getItems()).filter(i -> i.getText().equals("Feature map…")).findFirst().orElseThrow();
    }

    @Test
    void theCommandOfAMap_isCopied_andWhereThereIsNone_theMenuSaysWhy() throws IOException {
        open("", "");
        panel();
        radius("1");
        press("map.slice");
        made();
        String copied = ui(() -> {
            menuItem("Copy as command line").notifyListeners(SWT.Selection, new Event());
            Clipboard clipboard = new Clipboard(Workbench.display());
            String text = (String) clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return text;
        });
        assertTrue(copied.startsWith("hilum map " + folder.resolve("images/T05.nii.gz") + " " + folder.resolve("masks/T05.nii.gz") + " --family glcm --feature joint-entropy --window 1 --shape box --within 0,0,5,20,18,1 --profile as-is"), copied);
        assertTrue(copied.endsWith(" --out t05_ct_tumour_joint-entropy.nii.gz"), copied);
        choose("map.region", "bright");
        press("map.slice");
        made();
        assertFalse(ui(() -> menuItem("Copy as command line: not possible, the region bright is made by a segmenter and in no file").isEnabled()));
        doing(() -> menuItem("Remove map").notifyListeners(SWT.Selection, new Event()));
        assertTrue(ui(() -> viewer.scene().map().isEmpty() && !control("map.text").isVisible()));
    }

    private MenuItem menuItem(String text) {
        Menu menu = new Menu(Workbench.window().getShell());
        viewer.maps().fill(menu);
        return Stream.of(menu.getItems()).filter(i -> i.getText().equals(text)).findFirst().orElseThrow(() -> new AssertionError(Stream.of(menu.getItems()).map(MenuItem::getText).toList()));
    }
}
