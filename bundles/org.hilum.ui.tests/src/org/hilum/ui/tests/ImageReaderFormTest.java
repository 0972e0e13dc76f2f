// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.command;
import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.session;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.hilum.ui.Ids;
import org.hilum.ui.session.StudyItem.ImageItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a role's images are read, in the settings of one of them. */
class ImageReaderFormTest {
    private static final String BY_NAME = "by the file's name";

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        Workbench.open(TinyStudy.write(folder));
        Workbench.view(Ids.SETTINGS);
        doing(() -> session().selected().select(new ImageItem("T03", "ct")));
    }

    @AfterEach
    void close() {
        doing(session()::close);
    }

    private void choose(String reader) {
        Combo readers = shown(reader.equals(BY_NAME) ? "nifti" : BY_NAME);
        doing(() -> {
            readers.setText(reader);
            readers.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** The choice, once it shows this. */
    private static Combo shown(String reader) {
        return (Combo) await(reader, () -> Workbench.find("reader").filter(c -> ((Combo) c).getText().equals(reader)));
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve("study.yaml"));
    }

    @Test
    void everyReader_isOffered_andNoneIsChosenWhereTheStudyNamesNone() {
        Combo readers = shown(BY_NAME);
        List<String> offered = ui(() -> Arrays.asList(readers.getItems()));
        assertEquals(BY_NAME, offered.getFirst());
        assertTrue(offered.containsAll(List.of("dicom", "nifti", "nrrd")), offered.toString());
    }

    @Test
    void aChosenReader_standsInTheStudy_withItsSettings_andCanBeTakenBack() throws IOException {
        String path = "ct: { path: \"images/{patient}.nii.gz\"";
        choose("nifti");
        assertEquals(TinyStudy.YAML.replace("ct: \"images/{patient}.nii.gz\"", path + ", reader: nifti }"), file());
        Text volume = (Text) await("its settings", () -> Workbench.find("setting.volume"));
        doing(() -> volume.setText("1"));
        assertTrue(file().contains(path + ", reader: { nifti: { volume: 1 } } }"), file());
        choose(BY_NAME);
        assertTrue(file().contains(path + " }"), file());
        shown(BY_NAME);
        for (int steps = 3; steps > 0; steps--) {
            command("org.eclipse.ui.edit.undo");
        }
        await("the old text", () -> file().equals(TinyStudy.YAML));
        shown(BY_NAME);
    }
}
