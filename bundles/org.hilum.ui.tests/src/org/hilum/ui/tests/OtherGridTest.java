// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.button;
import static org.hilum.ui.tests.Workbench.colours;
import static org.hilum.ui.tests.Workbench.command;
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
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.hilum.engine.experiment.RunRecord;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;
import org.hilum.ui.Ids;
import org.hilum.ui.image.Arrangement;
import org.hilum.ui.image.ImageView;
import org.hilum.ui.image.Picture;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.StudyItem.ImageItem;
import org.hilum.ui.session.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mask of T05 lies rightly in the patient, but on a grid of its own: finer, turned by 20°, and reaching over the image's border. */
class OtherGridTest {
    private static final RGB ORANGE = new RGB(0xE6, 0x9F, 0x00);

    @TempDir
    Path folder;
    private ImageView viewer;

    @BeforeEach
    void openCase() throws IOException {
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        TinyStudy.write(folder);
        double c = Math.cos(Math.toRadians(20));
        double s = Math.sin(Math.toRadians(20));
        Geometry own = new Geometry(26, 16, 12, new Vec3(0.8, 0.8, 2), new Vec3(4, -2, 1), new Axes(new Vec3(c, s, 0), new Vec3(-s, c, 0), new Vec3(0, 0, 1)));
        byte[] tumour = new byte[own.count()];
        for (int v = 0; v < tumour.length; v++) {
            Vec3 from = own.toPatient(v % 26, v / 26 % 16, v / (26 * 16)).minus(new Vec3(10, 9, 12));
            tumour[v] = (byte) (from.length() < 6 ? 1 : 0);
        }
        NiftiWriter.writeLabels(folder.resolve("masks/T05.nii.gz"), own, tumour);
        Workbench.open(folder);
        viewer = Workbench.view(Ids.VIEWER);
        doing(() -> viewer.arrange(Arrangement.ONE));
        doing(() -> session().selected().select(new ImageItem("T05", "ct")));
        await("the image of T05 with the mask that is elsewhere", () -> shown() != null && shown().strays().size() == 1);
    }

    @AfterEach
    void close() {
        doing(session()::close);
    }

    private Picture shown() {
        return viewer.scene().main().filter(p -> p.caseId().equals("T05")).orElse(null);
    }

    private List<String> regions() {
        return ui(() -> shown().overlays().stream().map(o -> o.name()).toList());
    }

    private static List<Trouble> refusals() {
        return session().study().orElseThrow().troubles().stream().filter(t -> t.what().contains("the mask lies on another grid than its image")).toList();
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve("study.yaml"));
    }

    private static final String RESAMPLED = TinyStudy.YAML.replace("tumour: { mask: \"masks/{patient}.nii.gz\" }", "tumour: { mask: \"masks/{patient}.nii.gz\", other-grid: nearest }");

    @Test
    void theViewer_tellsTheDifference_andDrawsTheMaskWhereItLies() {
        assertEquals(List.of("bright"), regions());
        String told = ui(() -> ((Label) Workbench.find("viewer.message").orElseThrow()).getText());
        assertTrue(told.startsWith("⚠ The mask of tumour lies on another grid than its image: 20 x 18 x 10 voxels of 1.000 x 1.000 x 2.500 mm in the image, 26 x 16 x 12 voxels of "
                + "0.8000 x 0.8000 x 2.000 mm here"), told);
        await("its dashed outline and the border of its grid", () -> colours(Workbench.find("pane.axial").orElseThrow()).contains(ORANGE));
        Event space = new Event();
        space.character = ' ';
        doing(() -> Workbench.find("pane.axial").orElseThrow().notifyListeners(SWT.KeyDown, space));
        await("nothing of it", () -> !colours(Workbench.find("pane.axial").orElseThrow()).contains(ORANGE));
        doing(() -> Workbench.find("pane.axial").orElseThrow().notifyListeners(SWT.KeyDown, space));
        await("it again", () -> colours(Workbench.find("pane.axial").orElseThrow()).contains(ORANGE));
    }

    @Test
    void oneClickBeneathTheImage_resamplesIt_andCanBeUndone() throws IOException {
        doing(() -> Workbench.find("viewer.remedy").orElseThrow().notifyListeners(SWT.Selection, new Event()));
        assertEquals(RESAMPLED, file());
        await("the region on the image", () -> shown() != null && shown().strays().isEmpty() && regions().equals(List.of("tumour", "bright")));
        assertTrue(ui(() -> !Workbench.find("viewer.message").orElseThrow().isVisible()));
        doing(session()::undo);
        assertEquals(TinyStudy.YAML, file());
        await("the mask that is elsewhere again", () -> shown() != null && shown().strays().size() == 1);
    }

    @Test
    void oneClickAmongTheProblems_resamplesIt() throws IOException {
        Workbench.view(Ids.PROBLEMS);
        await("the problem", () -> refusals().size() == 1 && resample().isVisible());
        assertTrue(ui(() -> button("Leave out").isPresent()), "the other way on");
        press(ui(OtherGridTest::resample));
        await("no such problem", () -> refusals().isEmpty());
        assertEquals(RESAMPLED, file());
        await("no button", () -> button("Resample mask").isEmpty());
    }

    private static Button resample() {
        return button("Resample mask").orElseThrow();
    }

    @Test
    void whatARunTellsOfIt_hasTheSameRemedy() throws IOException {
        command(Ids.RUN);
        await("the end of the run", () -> session().study().flatMap(OpenStudy::results)
                .filter(r -> r.study().run().state() == RunRecord.State.FINISHED).isPresent() && !session().isRunning());
        Workbench.view(Ids.PROBLEMS);
        await("it is told once", () -> refusals().size() == 1 && refusals().getFirst().what().startsWith("without ct.tumour: "));
        press(ui(OtherGridTest::resample));
        await("no such problem", () -> refusals().isEmpty());
        assertEquals(RESAMPLED, file());
        doing(session()::undo);
        await("it again", () -> refusals().size() == 1);
    }
}
