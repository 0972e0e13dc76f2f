// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Mapper.choose;
import static org.hilum.ui.tests.Mapper.control;
import static org.hilum.ui.tests.Mapper.line;
import static org.hilum.ui.tests.Mapper.press;
import static org.hilum.ui.tests.Mapper.radius;
import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.session;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.ui.Ids;
import org.hilum.ui.image.MapOverlay;
import org.hilum.ui.image.Picture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be done with a feature map, and the ways to one. */
class FeatureMapMenuTest {
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

    @Test
    void aMap_isSavedAsItIs_andStaysUntilItIsRemoved_orTheStudySaysSomethingElseOfIt() throws IOException {
        mapper.open();
        mapper.panel();
        radius("1");
        press("map.whole");
        MapOverlay map = mapper.made();
        Path saved = folder.resolve("map.nii.gz");
        doing(() -> mapper.viewer().maps().save(saved));
        await("the file", () -> line().equals("Saved: " + saved));
        Path expected = folder.resolve("engine.nii.gz");
        NiftiWriter.write(expected, map.values());
        assertArrayEquals(Files.readAllBytes(expected), Files.readAllBytes(saved));
        doing(() -> mapper.viewer().maps().save(folder.resolve("map.png")));
        await("the refusal", () -> line().startsWith("⚠ Images cannot be written to a file of that name; "));

        Picture before = ui(() -> mapper.viewer().scene().main().orElseThrow());
        doing(() -> session().type(session().study().orElseThrow().text().replace("name: Tiny", "name: Other"), "name", "name"));
        await("the images of the study by its new text", () -> mapper.viewer().scene().main().orElseThrow() != before);
        assertTrue(ui(() -> mapper.viewer().scene().map().filter(m -> m == map).isPresent()), "a name changes no map");
        doing(() -> session().type(session().study().orElseThrow().text().replace("distance: 1", "distance: 2"), "distance", "distance"));
        await("no map by settings of before", () -> mapper.viewer().scene().map().isEmpty());
    }

    @Test
    void fromTheNavigator_aBlockOrRegionIsChosen() throws IOException {
        mapper.open();
        Workbench.command(Ids.MAP, Map.of(Ids.MAP_REGION, "bright"));
        await("the panel of the region", () -> Workbench.find("map.region").filter(c -> c.isVisible() && ((Combo) c).getText().equals("bright")).isPresent());
        Workbench.command(Ids.MAP, Map.of(Ids.MAP_BLOCK, "ct.tumour"));
        await("the panel of the block", () -> ((Combo) control("map.region")).getText().equals("tumour") && ((Combo) control("map.source")).getText().equals("ct.tumour"));
    }

    @Test
    void theNavigatorsMenu_leadsToAMap_fromRegionsAndImageBlocks_notFromTables() throws IOException {
        mapper.open();
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
        mapper.open();
        mapper.panel();
        radius("1");
        press("map.slice");
        mapper.made();
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
        mapper.made();
        assertFalse(ui(() -> menuItem("Copy as command line: not possible, the region bright is made by a segmenter and in no file").isEnabled()));
        doing(() -> menuItem("Remove map").notifyListeners(SWT.Selection, new Event()));
        assertTrue(ui(() -> mapper.viewer().scene().map().isEmpty() && !control("map.text").isVisible()));
    }

    private MenuItem menuItem(String text) {
        Menu menu = new Menu(Workbench.window().getShell());
        mapper.viewer().maps().fill(menu);
        return Stream.of(menu.getItems()).filter(i -> i.getText().equals(text)).findFirst().orElseThrow(() -> new AssertionError(Stream.of(menu.getItems()).map(MenuItem::getText).toList()));
    }
}
