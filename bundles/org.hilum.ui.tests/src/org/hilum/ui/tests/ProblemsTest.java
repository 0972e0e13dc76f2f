// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.button;
import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.press;
import static org.hilum.ui.tests.Workbench.session;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Table;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.Status;
import org.hilum.ui.Ids;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Trouble;
import org.hilum.ui.study.CaseEdits;
import org.hilum.ui.study.FileChoice;
import org.hilum.ui.study.FileChoices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void makeStudy() throws IOException {
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        TinyStudy.write(folder);
    }

    @AfterEach
    void close() {
        doing(session()::close);
    }

    private static OpenStudy study() {
        return session().study().orElseThrow();
    }

    private void openWithout(String file) throws IOException {
        Files.createDirectories(folder.resolve("again"));
        Files.move(folder.resolve(file), folder.resolve("again/T05.nii.gz"));
        Workbench.open(folder);
        Workbench.view(Ids.PROBLEMS);
        await("the problem", () -> study().troubles().size() == 1);
    }

    private static List<FileChoice> choices() {
        return ui(() -> FileChoices.of(study(), study().troubles().getFirst()));
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve("study.yaml"));
    }

    private static Case fifth() {
        return study().cohort().orElseThrow().find("T05").orElseThrow();
    }

    @Test
    void aMissingImage_canBeChosen_andIsTheCasesOwnFromThenOn() throws IOException {
        openWithout("images/T05.nii.gz");
        assertEquals(List.of("image ct of T05"), choices().stream().map(FileChoice::label).toList());
        assertTrue(ui(() -> button("Choose file…").isPresent()));
        doing(() -> choices().getFirst().choose(session(), folder.resolve("again/T05.nii.gz")));
        await("no problem", () -> study().troubles().isEmpty());
        assertEquals(folder.resolve("again/T05.nii.gz"), ui(() -> fifth().image("ct").orElseThrow()));
        assertEquals(TinyStudy.YAML.replace("{ ct: \"images/{patient}.nii.gz\" }", "{ ct: { path: \"images/{patient}.nii.gz\", except: { T05: again/T05.nii.gz } } }"), file());
        doing(session()::undo);
        assertEquals(TinyStudy.YAML, file());
    }

    @Test
    void aMissingMask_canBeChosen() throws IOException {
        openWithout("masks/T05.nii.gz");
        doing(() -> choices().getFirst().choose(session(), folder.resolve("again/T05.nii.gz")));
        await("no problem", () -> study().troubles().isEmpty());
        assertEquals(folder.resolve("again/T05.nii.gz"), ui(() -> fifth().mask("ct", "tumour").orElseThrow()));
        assertTrue(file().contains("tumour: { mask: \"masks/{patient}.nii.gz\", except: { T05: again/T05.nii.gz } }"), file());
    }

    @Test
    void aCase_canBeLeftOutWithItsReason_andTakenInAgain() throws IOException {
        openWithout("images/T05.nii.gz");
        press(ui(() -> button("Leave out").orElseThrow()));
        await("no problem", () -> study().troubles().isEmpty());
        assertEquals(new Status.Excluded("left out by study.yaml: no image ct: there is no file images/T05.nii.gz"), ui(() -> fifth().status()));
        assertTrue(file().contains("cases:   { table: cases.csv, id: patient, leave-out: { T05: "), file());
        doing(() -> CaseEdits.takeIn(session(), "T05"));
        assertEquals(TinyStudy.YAML, file());
        await("the problem again", () -> study().troubles().size() == 1);
    }

    @Test
    void aMissingTable_canBeChosen() throws IOException {
        Files.move(folder.resolve("clinical.csv"), folder.resolve("patients.csv"));
        doing(() -> session().open(folder));
        await("the problem", () -> study().troubles().stream().anyMatch(Trouble::severe));
        assertEquals(List.of("table clinical.csv"), choices().stream().map(FileChoice::label).toList());
        doing(() -> choices().getFirst().choose(session(), folder.resolve("patients.csv")));
        await("the cases", () -> study().cohort().isPresent() && study().troubles().isEmpty());
        assertEquals(TinyStudy.YAML.replace("clinical: { table: clinical.csv }", "clinical: { table: patients.csv }"), file());
    }

    @Test
    void aProblemOfTheText_offersNeither() throws IOException {
        Files.writeString(folder.resolve("study.yaml"), TinyStudy.YAML.replace("learner: logistic", "lerner: logistic"));
        doing(() -> session().open(folder));
        Workbench.view(Ids.PROBLEMS);
        Table problems = (Table) ui(() -> Workbench.find("problems").orElseThrow());
        await("the problem", () -> problems.getItemCount() > 0);
        assertTrue(ui(() -> button("Leave out").isEmpty() && button("Choose file…").isEmpty() && button("Show").isPresent()));
    }
}
