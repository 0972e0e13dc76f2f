// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.button;
import static org.hilum.ui.tests.Workbench.command;
import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.session;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hilum.engine.study.Study;
import org.hilum.ui.Ids;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.StudyItem.RegionItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a path to an image or mask is asked for, the folder of a series will do, and either can be dropped. */
class PathsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void makeData() throws IOException {
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        DicomStudy.write(folder);
    }

    @AfterEach
    void close() {
        doing(() -> Workbench.dialog("New study").ifPresent(Shell::close));
        doing(session()::close);
    }

    private static int drop(String field, Path... paths) {
        return Dropped.on(await(field, () -> Workbench.find(field).filter(Control::isVisible)), paths);
    }

    private static String text(String field) {
        return ui(() -> ((Text) Workbench.find(field).orElseThrow()).getText());
    }

    @Test
    void aSeriesFolder_droppedIntoTheWizard_becomesThePatternOfAllPatients() throws IOException {
        Files.delete(folder.resolve("study.yaml"));
        Files.writeString(folder.resolve("cases.csv"), "patient,response\nD01,0\nD02,1\n");
        command(Ids.NEW, Map.of("org.hilum.ui.new.from", "images"));
        drop("new.folder", folder.resolve("cases.csv"), folder);
        assertEquals(folder.toString(), text("new.folder"), "a file is no folder: the first that fits is taken");
        WizardHand.type("new.name", "Series");
        WizardHand.go("Next >");
        assertEquals(DND.DROP_NONE, drop("new.cases", folder), "a table is a file");
        assertEquals("", text("new.cases"));
        drop("new.cases", folder.resolve("cases.csv"));
        WizardHand.choose("new.id", "patient");
        WizardHand.choose("new.outcome", "response");
        WizardHand.choose("new.positive", "1");
        WizardHand.go("Next >");
        drop("new.file", folder.resolve("D02/CT"));
        WizardHand.go("Add as image");
        await("room for the mask", () -> text("new.file").isEmpty());
        drop("new.file", folder.resolve("D02/tumour.nii.gz"));
        WizardHand.go("Add as mask");
        Table files = (Table) ui(() -> Workbench.find("new.files").orElseThrow());
        await("both", () -> files.getItemCount() == 2);
        assertEquals(List.of("{patient}/CT", "2 of 2", "{patient}/tumour.nii.gz", "2 of 2"),
                ui(() -> List.of(files.getItem(0).getText(2), files.getItem(0).getText(5), files.getItem(1).getText(2), files.getItem(1).getText(5))));
        WizardHand.go("Finish");
        await("the study", () -> session().study().flatMap(OpenStudy::cohort).isPresent());
        assertEquals(List.of(), ui(() -> session().study().orElseThrow().troubles().stream().filter(t -> !t.what().contains("model")).toList()));
        assertEquals(folder.resolve("D01/CT"), ui(() -> session().study().orElseThrow().cohort().orElseThrow().find("D01").orElseThrow().image("CT").orElseThrow()));
    }

    @Test
    void aMaskDroppedOntoTheRegionsForm_isWrittenAsPattern_andCanBeTypedAsOne() throws IOException {
        for (String patient : List.of("D01", "D02")) {
            Files.createDirectories(folder.resolve(patient).resolve("RTSTRUCT"));
            Files.copy(folder.resolve(patient).resolve("tumour.nii.gz"), folder.resolve(patient).resolve("RTSTRUCT/other.nii.gz"));
        }
        Workbench.open(folder);
        Workbench.view(Ids.SETTINGS);
        doing(() -> session().selected().select(new RegionItem("tumour")));
        drop("setting.mask", folder.resolve("D01/RTSTRUCT/other.nii.gz"));
        await("the pattern", () -> text("setting.mask").equals("{patient}/RTSTRUCT/other.nii.gz"));
        await("it in the file", () -> file().contains("mask: \"{patient}/RTSTRUCT/other.nii.gz\""));
        await("the masks of all", () -> session().study().orElseThrow().cohort().filter(c -> c.find("D02").orElseThrow().mask("ct", "tumour").filter(folder.resolve("D02/RTSTRUCT/other.nii.gz")::equals).isPresent()).isPresent());
        drop("setting.mask", folder.resolve("D02/RTSTRUCT"));
        await("a folder too", () -> text("setting.mask").equals("{patient}/RTSTRUCT"));
        WizardHand.type("setting.mask", "{patient}/tumour.nii.gz");
        await("it in the file", () -> file().equals(DicomStudy.YAML));
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve(Study.FILE));
    }

    @Test
    void aMissingSeries_isReplacedByAFolder_thatIsDroppedOntoTheProblemsButton() throws IOException {
        Files.move(folder.resolve("D02/CT"), folder.resolve("elsewhere"));
        Workbench.open(folder);
        Workbench.view(Ids.PROBLEMS);
        Table problems = (Table) ui(() -> Workbench.find("problems").orElseThrow());
        await("the problem", () -> ofCase(problems) >= 0);
        doing(() -> {
            problems.setSelection(ofCase(problems));
            Event chosen = new Event();
            chosen.item = problems.getItem(ofCase(problems));
            problems.notifyListeners(SWT.Selection, chosen);
        });
        Button choose = await("the button", () -> button("Choose file…"));
        Dropped.on(choose, folder.resolve("elsewhere"));
        await("the series of the case", () -> session().study().orElseThrow().cohort().filter(c -> c.find("D02").orElseThrow().image("ct").filter(folder.resolve("elsewhere")::equals).isPresent()).isPresent());
        assertTrue(file().contains("except: { D02: elsewhere }"), file());
    }

    /** The row of the case's problem, or -1. */
    private static int ofCase(Table problems) {
        for (int row = 0; row < problems.getItemCount(); row++) {
            for (int column = 0; column < problems.getColumnCount(); column++) {
                if (problems.getItem(row).getText(column).contains("no image ct")) {
                    return row;
                }
            }
        }
        return -1;
    }
}
