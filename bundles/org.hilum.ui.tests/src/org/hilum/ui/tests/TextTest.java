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
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.hilum.ui.Ids;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextTest {
    @TempDir
    Path folder;
    private StyledText text;

    @BeforeEach
    void open() throws IOException {
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        Workbench.open(TinyStudy.write(folder));
        Workbench.view(Ids.TEXT);
        text = (StyledText) ui(() -> Workbench.find("study.yaml").orElseThrow());
    }

    @AfterEach
    void close() {
        doing(session()::close);
    }

    private OpenStudy study() {
        return session().study().orElseThrow();
    }

    private void replace(String before, String after) {
        doing(() -> {
            int at = text.getText().indexOf(before);
            text.replaceTextRange(at, before.length(), after);
        });
    }

    @Test
    void aBrokenText_isNotSaved_namesItsLine_andTheStudyStaysAsItWas() throws IOException {
        replace("seed: 7", "seed: [7");
        assertTrue(ui(() -> study().isUnsaved()));
        assertEquals(TinyStudy.YAML, Files.readString(folder.resolve("study.yaml")));
        Trouble first = ui(() -> study().troubles().getFirst());
        assertTrue(first.severe() && first.line().isPresent(), first.toString());
        assertEquals(7, ui(() -> study().study().orElseThrow().seed()));
        replace("seed: [7", "seed: 8");
        assertEquals(8, ui(() -> study().study().orElseThrow().seed()));
        assertTrue(Files.readString(folder.resolve("study.yaml")).contains("seed: 8"));
    }

    @Test
    void anUnknownKey_isAProblemThatNamesTheNearest_andOneClickLeadsThere() {
        replace("learner: logistic", "lerner: logistic");
        Workbench.view(Ids.PROBLEMS);
        Table problems = (Table) ui(() -> Workbench.find("problems").orElseThrow());
        await("the problem", () -> problems.getItemCount() > 0 && problems.getItem(0).getText(0).contains("lerner"));
        assertTrue(ui(() -> problems.getItem(0).getText(2)).contains("learner"));
        press(ui(() -> button("Show").orElseThrow()));
        await("the cursor in line 14", () -> text.getLineAtOffset(text.getSelection().x) == 13);
        doing(session()::undo);
        assertTrue(ui(() -> study().reading().study().isPresent()));
    }

    @Test
    void aChangeOnDisk_asks_andTakingItOverCanBeUndone() throws IOException {
        Path file = folder.resolve("study.yaml");
        Files.writeString(file, TinyStudy.YAML.replace("seed: 7", "seed: 99"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
        await("the question", () -> button("Take it over").isPresent());
        press(ui(() -> button("Take it over").orElseThrow()));
        await("the new seed", () -> study().study().orElseThrow().seed() == 99);
        await("the new text in the view", () -> text.getText().contains("seed: 99"));
        doing(session()::undo);
        assertEquals(TinyStudy.YAML, Files.readString(file));
    }

    @Test
    void keepingMine_writesItOverTheChange() throws IOException {
        Path file = folder.resolve("study.yaml");
        Files.writeString(file, "# gone\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
        await("the question", () -> button("Keep mine").isPresent());
        press(ui(() -> button("Keep mine").orElseThrow()));
        await("the old text", () -> Files.readString(file).equals(TinyStudy.YAML));
    }

    @Test
    void aMissingMask_isToldWithItsCase() throws IOException {
        doing(session()::close);
        Files.delete(folder.resolve("masks").resolve("T03.nii.gz"));
        Workbench.open(folder);
        Trouble told = ui(() -> study().troubles().stream().filter(t -> t.where().contains("T03")).findFirst().orElseThrow());
        assertTrue(told.what().contains("T03.nii.gz") || told.what().contains("mask"), told.toString());
    }
}
