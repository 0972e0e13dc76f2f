// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.button;
import static org.hilum.ui.tests.Workbench.command;
import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.press;
import static org.hilum.ui.tests.Workbench.session;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.hilum.engine.study.Study;
import org.hilum.ui.Ids;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new study from a folder that is scanned: found, looked at, corrected, opened. */
class ScanWizardTest {
    private static final int MODALITY = 2;
    private static final int ROLE = 4;
    private static final int WHY = 6;
    private static final int REGION = 2;

    @TempDir
    Path folder;

    @BeforeEach
    void makeData() throws IOException {
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        Path tiny = Files.createDirectories(folder.resolve("tiny"));
        TinyStudy.write(tiny);
        for (String patient : List.of("T01", "T02")) {
            Path own = Files.createDirectories(archive().resolve(patient));
            Files.copy(tiny.resolve("images/" + patient + ".nii.gz"), own.resolve("CT_image.nii.gz"));
            Files.copy(tiny.resolve("masks/" + patient + ".nii.gz"), own.resolve("CT_gtv_mask.nii.gz"));
        }
        Files.copy(tiny.resolve("images/T03.nii.gz"), archive().resolve("T02/second_CT.nii.gz"));
        Files.writeString(archive().resolve("notes.txt"), "no image");
    }

    private Path archive() {
        return folder.resolve("archive");
    }

    @AfterEach
    void close() {
        doing(() -> Workbench.dialog("New study").ifPresent(Shell::close));
        doing(session()::close);
    }

    private static void type(String field, String text) {
        await(field, () -> Workbench.find(field).filter(c -> c.isVisible()).isPresent());
        doing(() -> ((Text) Workbench.find(field).orElseThrow()).setText(text));
    }

    private static void go(String button) {
        await(button, () -> button(button).filter(b -> b.isEnabled()).isPresent());
        press(ui(() -> button(button).orElseThrow()));
    }

    private void start(Path where) {
        command(Ids.NEW, Map.of("org.hilum.ui.new.from", "scan"));
        type("new.folder", folder.resolve("study").toString());
        type("new.name", "Scanned");
        go("Next >");
        type("scan.folder", where.toString());
        go("Scan");
    }

    private static Table table(String id) {
        return (Table) Workbench.find(id).orElseThrow();
    }

    private static List<String> column(String id, int column) {
        return ui(() -> Stream.of(table(id).getItems()).map(i -> i.getText(column)).toList());
    }

    /** Types a name into a cell as a user does: opens it, writes, and presses Enter. */
    private static void edit(String id, int row, int column, String name) {
        doing(() -> {
            Table table = table(id);
            table.setSelection(row);
            var bounds = table.getItem(row).getBounds(column);
            Event click = new Event();
            click.button = 1;
            click.count = 1;
            click.x = bounds.x + 3;
            click.y = bounds.y + 3;
            table.notifyListeners(SWT.MouseDown, click);
        });
        Text typed = await("the open cell", () -> Stream.of(table(id).getChildren()).filter(c -> c instanceof Text && c.isVisible()).map(Text.class::cast).findFirst());
        doing(() -> {
            typed.setText(name);
            typed.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    @Test
    void aFolder_isScanned_shown_corrected_andOpenedAsAStudyThatRuns() throws IOException {
        start(archive());
        await("what was found", () -> Workbench.find("scan.found").map(c -> ((Table) c).getItemCount() == 3).orElse(false));
        assertEquals(List.of("T01", "T02", "T02"), column("scan.found", 0));
        assertEquals(List.of("ct", "ct", "(ct)"), column("scan.found", ROLE), "only one image has the role");
        assertEquals(List.of("CT_gtv_mask"), column("scan.structures", 0));
        edit("scan.found", 2, ROLE, "late");
        await("the role", () -> column("scan.found", ROLE).equals(List.of("ct", "ct", "late")));
        edit("scan.structures", 0, REGION, "not a name");
        edit("scan.structures", 0, REGION, "tumour");
        await("the region", () -> column("scan.structures", REGION).equals(List.of("tumour")));
        go("Finish");
        await("the study", () -> session().study().filter(s -> s.folder().equals(folder.resolve("study"))).flatMap(OpenStudy::cohort).isPresent());
        OpenStudy open = session().study().orElseThrow();
        assertEquals(List.of("there is no outcome: features are extracted, and no model is made"), ui(() -> open.troubles().stream().map(t -> t.what()).toList()));
        Study study = ui(() -> open.study().orElseThrow());
        assertEquals("Scanned", study.name());
        assertTrue(study.extractionOnly());
        assertEquals(List.of("ct.tumour"), study.blocks().stream().map(b -> b.name()).toList());
        assertTrue(Files.readString(folder.resolve("study/scan-aside.csv")).contains("notes.txt,1,no known format"));
        command(Ids.RUN);
        await("the features of both", () -> Files.exists(folder.resolve("study/results/exports/study.csv")) && session().work() != Session.Work.RUN);
        assertEquals(List.of("T01", "T02"), Files.readAllLines(folder.resolve("study/results/exports/study.csv")).stream().skip(1).map(l -> l.substring(0, 3)).toList());
    }

    @Test
    void aFolderWithoutImages_orNoFolder_isTold_andNothingCanBeFinished() {
        start(folder.resolve("gone"));
        await("the reason", () -> Workbench.dialog("New study").filter(s -> Workbench.find(s, c -> text(c).contains("there is no such folder")).isPresent()).isPresent());
        assertFalse(ui(() -> button("Finish").orElseThrow().isEnabled()));
    }

    @Test
    void whatWasFound_isSeenAsWideAsTheScreenAllows_withoutModalitiesWhereNoFileTellsOne() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain/T01"));
        Files.copy(folder.resolve("tiny/images/T01.nii.gz"), plain.resolve("first.nii.gz"));
        start(plain.getParent());
        await("what was found", () -> Workbench.find("scan.found").map(c -> ((Table) c).getItemCount() == 1).orElse(false));
        Shell dialog = ui(() -> Workbench.dialog("New study").orElseThrow());
        Rectangle screen = ui(() -> dialog.getMonitor().getClientArea());
        await("its width", () -> dialog.getSize().x >= Math.min(1440, screen.width - 40) && dialog.getSize().x <= screen.width);
        assertEquals(List.of("Modality", "–"), ui(() -> List.of(table("scan.found").getColumn(MODALITY).getText(), table("scan.found").getItem(0).getText(MODALITY))));
        assertEquals(0, ui(() -> table("scan.found").getColumn(MODALITY).getWidth()));
        await("all columns in sight", () -> Stream.of(table("scan.found").getColumns()).mapToInt(TableColumn::getWidth).sum() <= table("scan.found").getClientArea().width);
        type("scan.folder", archive().toString());
        go("Scan");
        await("what tells more", () -> table("scan.found").getItemCount() == 3);
        assertEquals(List.of("CT", "CT", "CT"), column("scan.found", MODALITY));
        assertTrue(ui(() -> table("scan.found").getColumn(MODALITY).getWidth()) > 0);
    }

    /** Chooses something in the menu of a right click on selected rows. */
    private static void menu(String id, int row, String... way) {
        doing(() -> {
            table(id).setSelection(row);
            table(id).notifyListeners(SWT.Selection, new Event());
            Menu menu = table(id).getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            for (int step = 0; step < way.length; step++) {
                String text = way[step];
                MenuItem item = Stream.of(menu.getItems()).filter(i -> i.getText().split("\t")[0].equals(text)).findFirst().orElseThrow(() -> new AssertionError("no " + text));
                if (step == way.length - 1) {
                    item.notifyListeners(SWT.Selection, new Event());
                } else {
                    menu = item.getMenu();
                    menu.notifyListeners(SWT.Show, new Event());
                }
            }
        });
    }

    private static void key(String id, int row, int code) {
        doing(() -> {
            table(id).setSelection(row);
            table(id).notifyListeners(SWT.Selection, new Event());
            Event key = new Event();
            key.keyCode = code;
            table(id).notifyListeners(SWT.KeyDown, key);
        });
    }

    private static boolean says(String text) {
        return Workbench.dialog("New study").filter(s -> Workbench.find(s, c -> text(c).contains(text)).isPresent()).isPresent();
    }

    @Test
    void whatIsCorrectedInTheTables_givesTheStudyThatTheCopiedCommandMakes() throws Exception {
        Path key = folder.resolve("key");
        start(archive());
        await("what was found", () -> Workbench.find("scan.found").map(c -> ((Table) c).getItemCount() == 3).orElse(false));
        menu("scan.found", 0, "Phase", "portal");
        await("the role of the phase", () -> column("scan.found", ROLE).getFirst().equals("portal") && column("scan.found", ROLE + 1).getFirst().equals("portal"));
        menu("scan.found", 1, "Role", "portal");
        await("the same of the other patient", () -> column("scan.found", ROLE).equals(List.of("portal", "portal", "ct")));
        key("scan.found", 2, SWT.DEL);
        await("the row without a role", () -> column("scan.found", ROLE).getLast().isEmpty());
        assertEquals("left out, as you say", column("scan.found", WHY).getLast());

        type("scan.pattern.region", "tumour");
        type("scan.pattern", "gt*");
        assertEquals("catches 0 of 1 names: nothing", ui(() -> text(Workbench.find("scan.catches").orElseThrow())));
        type("scan.pattern", "*gtv*|*tumor*");
        assertEquals("catches 1 of 1 names: CT_gtv_mask (2)", ui(() -> text(Workbench.find("scan.catches").orElseThrow())));
        assertEquals(1, ui(() -> table("scan.structures").getSelectionCount()), "what is caught is marked");
        go("Add");
        await("the region", () -> column("scan.structures", REGION).equals(List.of("tumour")));
        assertEquals(List.of("CT_gtv_mask (2)"), column("scan.patterns", 2));

        doing(() -> {
            Button box = (Button) Workbench.find("scan.pseudonyms").orElseThrow();
            assertFalse(box.getSelection());
            box.setSelection(true);
            box.notifyListeners(SWT.Selection, new Event());
            ((Spinner) Workbench.find("scan.gap").orElseThrow()).setSelection(10);
        });
        await("the question for the key", () -> says("Choose the file of the key"));
        type("scan.key", key.toString());
        await("the reason", () -> says("scan again"));
        assertFalse(ui(() -> button("Finish").orElseThrow().isEnabled()));
        go("Scan");
        await("pseudonyms", () -> column("scan.found", 0).stream().allMatch(p -> p.matches("[0-9a-f]{16}")));
        assertFalse(Files.exists(key), "until there is a study that needs it");
        int left = column("scan.found", ROLE).indexOf("");
        assertEquals("", column("scan.found", ROLE).get(left), "what was said stays said");

        go("Copy as command line");
        String copied = await("the command", () -> CommandLine.copied().filter(c -> c.startsWith("hilum scan ")));
        go("Finish");
        await("the study", () -> session().study().filter(s -> s.folder().equals(folder.resolve("study"))).flatMap(OpenStudy::cohort).isPresent());
        assertTrue(Files.exists(key));
        assertEquals(0, CommandLine.run(copied.replace("--out " + folder.resolve("study"), "--out " + folder.resolve("again"))));
        for (String file : List.of("study.yaml", "cases.csv", "scan.csv", "scan-aside.csv")) {
            assertEquals(Files.readString(folder.resolve("again").resolve(file)), Files.readString(folder.resolve("study").resolve(file)), file);
        }
        assertEquals(List.of("portal.tumour"), ui(() -> session().study().orElseThrow().study().orElseThrow().blocks().stream().map(b -> b.name()).toList()));
    }

    private static String text(org.eclipse.swt.widgets.Control control) {
        return control instanceof Text t ? t.getText() : control instanceof org.eclipse.swt.widgets.Label l ? l.getText() : control instanceof org.eclipse.swt.custom.CLabel l ? l.getText() : "";
    }
}
