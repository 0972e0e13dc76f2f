// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.button;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.hilum.ui.Ids;
import org.hilum.ui.image.ImageView;
import org.hilum.ui.session.StudyItem.ImageItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Regions saved from the viewer: as the command does it, with all that a user may get wrong told before. */
class SaveMaskTest {
    private static final String DIALOG = "Save mask";

    @TempDir
    Path folder;
    private ImageView viewer;

    @BeforeEach
    void start() {
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
    }

    @AfterEach
    void close() {
        doing(() -> Workbench.dialog(DIALOG).ifPresent(Shell::close));
        doing(session()::close);
    }

    private void open(Path study, String subject, int regions) {
        Workbench.open(study);
        viewer = Workbench.view(Ids.VIEWER);
        doing(() -> session().selected().select(new ImageItem(subject, "ct")));
        await("the image of " + subject, () -> viewer.scene().main().filter(p -> p.caseId().equals(subject) && p.overlays().size() == regions).isPresent());
    }

    /** By the menu of a right click on the image. */
    private void ask() {
        Workbench.display().asyncExec(() -> {
            Menu menu = new Menu(viewer.getSite().getShell());
            viewer.masks().fill(menu, viewer.scene().main());
            Stream.of(menu.getItems()).filter(i -> i.getText().equals("Save mask as…")).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
        });
        await("the dialog", () -> Workbench.dialog(DIALOG).isPresent());
    }

    private static Shell dialog() {
        return Workbench.dialog(DIALOG).orElseThrow();
    }

    private static Table regions() {
        return (Table) Workbench.find("mask.regions").orElseThrow();
    }

    private static void tick(String... names) {
        doing(() -> {
            for (TableItem item : regions().getItems()) {
                item.setChecked(Set.of(names).contains(item.getText()));
            }
            Event checked = new Event();
            checked.detail = SWT.CHECK;
            regions().notifyListeners(SWT.Selection, checked);
        });
    }

    private static void file(Path file) {
        doing(() -> ((Text) Workbench.find("mask.file").orElseThrow()).setText(file.toString()));
    }

    /** What stands in the dialog's title area. */
    private static boolean says(String text) {
        return Workbench.find(dialog(), c -> (c instanceof Text t ? t.getText() : c instanceof Label l ? l.getText() : "").contains(text)).isPresent();
    }

    private static void press(String text) {
        await(text, () -> button(text).filter(Button::isEnabled).isPresent());
        Workbench.press(ui(() -> button(text).orElseThrow()));
    }

    private static String line() {
        return ((Label) Workbench.find("mask.text").orElseThrow()).getText();
    }

    @Test
    void aRegionThatASegmenterMade_isSavedAsNifti_toTheByteAsTheCopiedCommandDoes() throws Exception {
        open(TinyStudy.write(folder), "T05", 2);
        ask();
        assertEquals(List.of("tumour", "bright"), ui(() -> Stream.of(regions().getItems()).map(TableItem::getText).toList()));
        assertEquals(List.of("tumour"), ui(() -> Stream.of(regions().getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList()), "what is seen");
        assertTrue(ui(() -> ((Text) Workbench.find("mask.file").orElseThrow()).getText()).endsWith("t05_ct_tumour.nii.gz"));
        Path saved = folder.resolve("bright.nii.gz");
        tick("bright");
        file(saved);
        press("Copy as command line");
        String copied = await("the command", CommandLine::copied);
        assertEquals("hilum mask " + folder + " --case T05 --role ct --region bright --out " + saved, copied);
        press("Save");
        await("the file", () -> !viewer.masks().isRunning() && line().startsWith("Saved " + saved + ": bright, "));
        byte[] ours = Files.readAllBytes(saved);
        assertEquals(0, CommandLine.run(copied));
        assertArrayEquals(ours, Files.readAllBytes(saved));
        assertEquals(List.of(), hidden());
    }

    private List<String> hidden() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.startsWith(".")).toList();
        }
    }

    @Test
    void severalRegions_becomeOneSegmentation_likeTheCommands_butForUidsAndDates() throws Exception {
        open(DicomStudy.write(folder), "D02", 2);
        for (boolean identity : List.of(false, true)) {
            ask();
            assertTrue(ui(() -> ((Text) Workbench.find("mask.file").orElseThrow()).getText()).endsWith("d02_ct_tumour.dcm"), "DICOM first, where the image is");
            assertFalse(ui(() -> ((Button) Workbench.find("mask.identity").orElseThrow()).getSelection()), "off at first");
            tick("tumour", "rim");
            Path saved = folder.resolve("regions" + identity + ".dcm");
            file(saved);
            doing(() -> {
                Button box = (Button) Workbench.find("mask.identity").orElseThrow();
                box.setSelection(identity);
                box.notifyListeners(SWT.Selection, new Event());
            });
            press("Copy as command line");
            String copied = await("the command", () -> CommandLine.copied().filter(c -> c.contains("regions" + identity)));
            press("Save");
            await("the file", () -> !viewer.masks().isRunning() && line().startsWith("Saved " + saved));
            Path other = folder.resolve("headless.dcm");
            assertEquals(0, CommandLine.run(copied.replace(saved.toString(), other.toString())));
            assertEquals(Segmentation.of(other), Segmentation.of(saved));
            assertEquals(identity, Segmentation.of(saved).toString().contains("Secret^Name"));
            assertEquals(List.of("tumour", "rim"), Segmentation.names(saved));
        }
    }

    @Test
    void whatCannotBeSaved_isTold_andAFileThatIsThere_isReplacedOnlyAfterAsking() throws IOException {
        open(TinyStudy.write(folder), "T05", 2);
        ask();
        file(folder.resolve("x.dcm"));
        assertTrue(ui(() -> says("A DICOM segmentation refers to the slices of its image, and this image is of another format: name the file as *.nii or *.nii.gz.")));
        assertFalse(ui(() -> button("Save").orElseThrow().isEnabled()));
        file(folder.resolve("x.nii.gz"));
        tick("tumour", "bright");
        assertTrue(ui(() -> says("A NIfTI image holds one region, but 2 are given: choose one.")));
        assertFalse(ui(() -> ((Button) Workbench.find("mask.identity").orElseThrow()).isEnabled()));
        tick();
        assertTrue(ui(() -> says("Choose at least one region.")));
        tick("tumour");
        file(folder.resolve("x.png"));
        assertTrue(ui(() -> says("Masks cannot be written to a file of that name")));
        doing(() -> {
            Combo format = (Combo) Workbench.find("mask.format").orElseThrow();
            format.select(format.indexOf("NIfTI image  (.nii)"));
            format.notifyListeners(SWT.Selection, new Event());
        });
        assertEquals(folder.resolve("x.png.nii").toString(), ui(() -> ((Text) Workbench.find("mask.file").orElseThrow()).getText()));
        Path there = folder.resolve("there.nii.gz");
        Files.writeString(there, "before");
        file(there);
        press("Save");
        await("the question", () -> Workbench.dialog("Replace the file?").isPresent());
        doing(() -> Workbench.press((Button) Workbench.find(Workbench.dialog("Replace the file?").orElseThrow(), c -> c instanceof Button b && b.getText().replace("&", "").equals("Cancel")).orElseThrow()));
        await("the dialog as it was", () -> Workbench.dialog("Replace the file?").isEmpty());
        assertEquals("before", Files.readString(there));
        press("Save");
        press("Replace");
        await("the file", () -> !viewer.masks().isRunning() && line().startsWith("Saved " + there));
        assertTrue(Files.size(there) > 6);
    }

    @Test
    void theWays_areTheToolBar_andARightClickOnTheRegionItself() throws IOException {
        open(TinyStudy.write(folder), "T05", 2);
        Workbench.display().asyncExec(() -> Workbench.toolItem("Save mask").orElseThrow().notifyListeners(SWT.Selection, new Event()));
        await("the dialog", () -> Workbench.dialog(DIALOG).isPresent());
        doing(() -> dialog().close());
        MenuItem ofRegion = ui(() -> ((Button) Workbench.find(Workbench.window().getShell(), c -> c instanceof Button b && b.getText().equals("bright")).orElseThrow()).getMenu().getItem(0));
        assertEquals("Save mask as…", ui(ofRegion::getText));
        Workbench.display().asyncExec(() -> ofRegion.notifyListeners(SWT.Selection, new Event()));
        await("the dialog", () -> Workbench.dialog(DIALOG).isPresent());
        assertEquals(Optional.of("bright"), ui(() -> Stream.of(regions().getItems()).filter(TableItem::getChecked).map(TableItem::getText).findFirst()));
    }
}
