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
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hilum.engine.study.Case;
import org.hilum.ui.Ids;
import org.hilum.ui.session.OpenStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New studies, made as a user makes them. */
class WizardTest {
    @TempDir
    Path folder;

    @BeforeEach
    void makeData() throws IOException {
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        TinyStudy.write(folder);
        Files.delete(folder.resolve("study.yaml"));
    }

    @AfterEach
    void close() {
        doing(() -> Workbench.dialog("New study").ifPresent(Shell::close));
        doing(session()::close);
    }

    private void start(String from) {
        command(Ids.NEW, Map.of("org.hilum.ui.new.from", from));
        WizardHand.type("new.folder", folder.toString());
        WizardHand.type("new.name", "Mine");
        WizardHand.go("Next >");
        WizardHand.type("new.cases", "cases.csv");
        WizardHand.choose("new.id", "patient");
        WizardHand.choose("new.outcome", "response");
        WizardHand.choose("new.positive", "1");
    }

    private OpenStudy finished() {
        WizardHand.go("Finish");
        await("the study", () -> session().study().filter(s -> s.folder().equals(folder)).flatMap(OpenStudy::cohort).isPresent());
        return session().study().orElseThrow();
    }

    private void add(String file, String as) {
        WizardHand.type("new.file", file);
        WizardHand.go(as);
        await("room for the next file", () -> ((Text) Workbench.find("new.file").orElseThrow()).getText().isEmpty());
    }

    private static List<String> blocks(OpenStudy study) {
        return study.study().orElseThrow().blocks().stream().map(b -> b.name()).toList();
    }

    @Test
    void fromImagesAndATable_aStudyIsMade_thatHasNoProblem() {
        start("images");
        WizardHand.go("Next >");
        add("images/T01.nii.gz", "Add as image");
        add("masks/T01.nii.gz", "Add as mask");
        Table files = (Table) ui(() -> Workbench.find("new.files").orElseThrow());
        assertEquals(List.of("24 of 24", "24 of 24"), ui(() -> List.of(files.getItem(0).getText(5), files.getItem(1).getText(5))));
        WizardHand.go("Next >");
        WizardHand.type("new.table", "clinical.csv");
        WizardHand.go("Add table");
        OpenStudy study = finished();
        assertEquals(List.of(), ui(() -> study.troubles()));
        assertEquals(List.of("image.tumour", "clinical"), ui(() -> blocks(study)));
        assertEquals(List.of("tables", "radiomics", "early"), ui(() -> study.study().orElseThrow().arms().stream().map(a -> a.name()).toList()));
        assertTrue(ui(() -> study.cohort().orElseThrow().cases().stream().allMatch(c -> c.included() && c.absent().isEmpty())));
    }

    @Test
    void aMaskDrawnOnOneOfTwoImages_belongsToThatOne() throws IOException {
        Files.createDirectories(folder.resolve("PET"));
        for (int c = 1; c <= TinyStudy.CASES; c++) {
            String name = String.format("T%02d.nii.gz", c);
            Files.copy(folder.resolve("images").resolve(name), folder.resolve("PET").resolve(name));
        }
        start("images");
        WizardHand.go("Next >");
        add("PET/T01.nii.gz", "Add as image");
        add("images/T01.nii.gz", "Add as image");
        add("masks/T01.nii.gz", "Add as mask");
        OpenStudy study = finished();
        assertEquals(List.of(), ui(() -> study.troubles()));
        assertEquals(List.of("PET.tumour"), ui(() -> blocks(study)));
        Case first = ui(() -> study.cohort().orElseThrow().find("T01").orElseThrow());
        assertEquals(folder.resolve("masks/T01.nii.gz"), first.mask("PET", "tumour").orElseThrow());
    }

    @Test
    void fromTheTableOfCasesAlone_itsOtherColumnsAreLearntFrom() throws IOException {
        Files.writeString(folder.resolve("cases.csv"), Files.readString(folder.resolve("cases.csv")).replaceAll("(?m)^(T.*)$", "$1,5").replaceFirst("response", "response,age"));
        start("tables");
        WizardHand.go("Next >");
        await("the page of tables", () -> Workbench.find("new.table").filter(c -> c.isVisible()).isPresent());
        OpenStudy study = finished();
        assertEquals(List.of(), ui(() -> study.troubles()));
        assertTrue(Files.readString(folder.resolve("study.yaml")).contains("columns: [age]"));
    }

    @Test
    void anEmptyStudy_saysWhatIsMissing() throws IOException {
        Files.delete(folder.resolve("cases.csv"));
        command(Ids.NEW);
        WizardHand.type("new.folder", folder.toString());
        WizardHand.type("new.name", "a \"quoted\" name");
        press(ui(() -> button("Nothing yet: a commented file to fill in").map(b -> {
            button("A folder of images: patients, series and structures are looked for in it").orElseThrow().setSelection(false);
            b.setSelection(true);
            return b;
        }).orElseThrow()));
        WizardHand.go("Finish");
        await("the study with what is missing", () -> session().study().filter(s -> s.folder().equals(folder) && s.troubles().size() == 1).isPresent());
        assertEquals("a \"quoted\" name", ui(() -> session().study().orElseThrow().name()));
        assertTrue(ui(() -> session().study().orElseThrow().troubles().getFirst().where()).contains("cases.csv"));
    }

    @Test
    void aColumnOfManyValues_isNoOutcome() {
        start("images");
        assertTrue(ui(() -> button("Next >").orElseThrow().isEnabled()));
        WizardHand.choose("new.outcome", "patient");
        assertFalse(ui(() -> button("Next >").orElseThrow().isEnabled()));
    }
}
