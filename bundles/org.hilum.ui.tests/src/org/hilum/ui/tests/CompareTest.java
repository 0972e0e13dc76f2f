// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.colours;
import static org.hilum.ui.tests.Workbench.command;
import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.session;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.hilum.engine.experiment.RunRecord;
import org.hilum.ui.Ids;
import org.hilum.ui.chart.CalibrationView;
import org.hilum.ui.chart.RocView;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Results;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {
    private static final RGB BLUE = new RGB(0x00, 0x72, 0xB2);
    private static final RGB VERMILLION = new RGB(0xD5, 0x5E, 0x00);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        doing(session()::close);
    }

    private static Results results() {
        return session().study().flatMap(OpenStudy::results).orElseThrow();
    }

    @Test
    void aRun_givesArmsCurvesCalibrationDifferencesAndPredictions() throws IOException {
        Workbench.open(TinyStudy.write(folder));
        Workbench.perspective(Ids.COMPARE_PERSPECTIVE);
        RocView roc = Workbench.view(Ids.ROC);
        assertTrue(ui(() -> roc.shown().isEmpty()), "nothing is shown before the run");
        command(Ids.RUN);
        await("the end of the run", () -> session().study().flatMap(OpenStudy::results)
                .filter(r -> r.study().run().state() == RunRecord.State.FINISHED).isPresent() && !session().isRunning());
        assertEquals(List.of("clinical", "radiomics"), ui(() -> results().predictions().arms()));

        Workbench.view(Ids.ARMS);
        Table arms = (Table) ui(() -> Workbench.find("arms").orElseThrow());
        await("two arms in the table", () -> arms.getItemCount() == 2 && arms.isVisible());
        assertEquals("24", ui(() -> arms.getItem(0).getText(1)));
        assertTrue(ui(() -> arms.getItem(1).getText(4)).matches("\\d\\.\\d+ \\(\\d\\.\\d\\d–\\d\\.\\d\\d\\)"), ui(() -> arms.getItem(1).getText(4)));

        Workbench.view(Ids.ROC);
        await("two ROC curves", () -> roc.shown().filter(c -> c.getXYPlot().getDatasetCount() == 3).isPresent());
        await("their colours", () -> curves(Ids.ROC).containsAll(List.of(BLUE, VERMILLION)));
        CalibrationView calibration = Workbench.view(Ids.CALIBRATION);
        await("the calibration curves", () -> calibration.shown().isPresent() && curves(Ids.CALIBRATION).contains(BLUE));

        doing(() -> session().tick("radiomics", false));
        await("one ROC curve", () -> roc.shown().filter(c -> c.getXYPlot().getDatasetCount() == 2).isPresent());
        await("its colour alone", () -> curves(Ids.ROC).contains(BLUE) && !curves(Ids.ROC).contains(VERMILLION));
        doing(() -> session().tick("radiomics", true));
        assertEquals(1, ui(() -> results().differences(session().ticked()).size()));
    }

    private static java.util.Set<RGB> curves(String view) {
        Control canvas = Workbench.find("chart." + view).orElseThrow();
        return colours(canvas);
    }

    @Test
    void stop_cancelsTheRun_andWhatWasFinishedStays() throws IOException {
        Workbench.open(TinyStudy.write(folder));
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        command(Ids.RUN);
        await("the run to begin", () -> session().isRunning());
        command(Ids.STOP);
        await("the run to end", () -> !session().isRunning());
        await("its record", () -> session().study().flatMap(OpenStudy::results).isPresent());
        RunRecord.State state = ui(() -> results().study().run().state());
        assertTrue(state == RunRecord.State.CANCELLED || state == RunRecord.State.FINISHED, state.toString());
        command(Ids.RUN);
        await("a whole run", () -> session().study().flatMap(OpenStudy::results)
                .filter(r -> r.study().run().state() == RunRecord.State.FINISHED).isPresent() && !session().isRunning());
    }
}
