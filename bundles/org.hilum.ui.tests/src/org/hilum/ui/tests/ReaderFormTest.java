// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.command;
import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.session;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.ui.Ids;
import org.hilum.ui.session.StudyItem;
import org.hilum.ui.session.StudyItem.ImageItem;
import org.hilum.ui.session.StudyItem.RegionItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a role's images and a region's masks are read, in the settings of one of them. */
class ReaderFormTest {
    private static final String BY_NAME = "by the file's name";

    @TempDir
    Path folder;

    private void open(String text, StudyItem selected) throws IOException {
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        Files.writeString(TinyStudy.write(folder).resolve("study.yaml"), text);
        Workbench.open(folder);
        Workbench.view(Ids.SETTINGS);
        doing(() -> session().selected().select(selected));
    }

    @AfterEach
    void close() {
        doing(session()::close);
    }

    /** Chooses one of a list, as a user does. */
    private static void choose(Combo from, String one) {
        doing(() -> {
            from.setText(one);
            from.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** The choice of the reader, once it shows this. */
    private static Combo reader(String shown) {
        return (Combo) await(shown, () -> Workbench.find("reader").filter(c -> ((Combo) c).getText().equals(shown)));
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve("study.yaml"));
    }

    private void undo(int steps, String expected) {
        for (int step = 0; step < steps; step++) {
            command("org.eclipse.ui.edit.undo");
        }
        await("the old text", () -> file().equals(expected));
        reader(BY_NAME);
    }

    @Test
    void everyReaderOfItsKind_isOffered_andNoneIsChosenWhereTheStudyNamesNone() throws IOException {
        open(TinyStudy.YAML, new ImageItem("T03", "ct"));
        assertEquals(offered(Kind.IMAGE_READER), ui(() -> List.of(reader(BY_NAME).getItems())));
        doing(() -> session().selected().select(new RegionItem("tumour")));
        await("the page of the region", () -> Workbench.find("setting.mask").isPresent());
        assertEquals(offered(Kind.MASK_READER), ui(() -> List.of(reader(BY_NAME).getItems())));
    }

    private static List<String> offered(Kind kind) {
        List<String> names = ui(() -> session().registry().all(kind).stream().map(Contribution::shortName).toList());
        assertTrue(names.containsAll(List.of("dicom", "nifti", "nrrd")), names.toString());
        return Stream.concat(Stream.of(BY_NAME), names.stream()).toList();
    }

    @Test
    void aChosenReaderOfImages_standsInTheStudy_withItsSettings_andCanBeTakenBack() throws IOException {
        open(TinyStudy.YAML, new ImageItem("T03", "ct"));
        String path = "ct: { path: \"images/{patient}.nii.gz\"";
        choose(reader(BY_NAME), "nifti");
        assertEquals(TinyStudy.YAML.replace("ct: \"images/{patient}.nii.gz\"", path + ", reader: nifti }"), file());
        Text volume = (Text) await("its settings", () -> Workbench.find("setting.volume"));
        doing(() -> volume.setText("1"));
        assertTrue(file().contains(path + ", reader: { nifti: { volume: 1 } } }"), file());
        choose(reader("nifti"), BY_NAME);
        assertTrue(file().contains(path + " }"), file());
        reader(BY_NAME);
        undo(3, TinyStudy.YAML);
    }

    @Test
    void aChosenReaderOfMasks_standsInTheStudy_withItsSettings_andCanBeTakenBack() throws IOException {
        open(TinyStudy.YAML, new RegionItem("tumour"));
        String mask = "tumour: { mask: \"masks/{patient}.nii.gz\"";
        choose(reader(BY_NAME), "dicom");
        assertEquals(TinyStudy.YAML.replace(mask, mask + ", reader: dicom"), file());
        choose((Combo) await("its settings", () -> Workbench.find("setting.off-slice")), "interpolate");
        assertEquals(TinyStudy.YAML.replace(mask, mask + ", reader: { dicom: { off-slice: interpolate } }"), file());
        assertEquals(file(), ui(() -> session().study().orElseThrow().text()), "what the view of study.yaml shows");
        choose(reader("dicom"), BY_NAME);
        assertEquals(TinyStudy.YAML, file());
        reader(BY_NAME);
        undo(3, TinyStudy.YAML);
    }

    @Test
    void aRegionThatIsAPathAlone_becomesAGroup_whenAReaderOrALabelIsSaid() throws IOException {
        String alone = TinyStudy.YAML.replace("tumour: { mask: \"masks/{patient}.nii.gz\" }", "tumour: \"masks/{patient}.nii.gz\"");
        assertNotEquals(TinyStudy.YAML, alone);
        open(alone, new RegionItem("tumour"));
        choose(reader(BY_NAME), "nifti");
        assertEquals(TinyStudy.YAML.replace("nii.gz\" }\n  bright", "nii.gz\", reader: nifti }\n  bright"), file());
        reader("nifti");
        undo(1, alone);
        Text label = (Text) await("its label", () -> Workbench.find("setting.label"));
        doing(() -> label.setText("1"));
        assertEquals(TinyStudy.YAML.replace("nii.gz\" }\n  bright", "nii.gz\", label: 1 }\n  bright"), file());
    }
}
