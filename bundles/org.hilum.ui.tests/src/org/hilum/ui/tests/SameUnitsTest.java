// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.command;
import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hilum.engine.experiment.RunRecord;
import org.hilum.engine.experiment.StudyResults;
import org.hilum.ui.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench and the command line know each other's results, those of a plug-in in the plug-in folder too. */
class SameUnitsTest {
    @TempDir
    Path folder;

    @AfterEach
    void close() {
        doing(session()::close);
    }

    private RunRecord latest() {
        return StudyResults.latest(folder.resolve("results")).orElseThrow().run();
    }

    @Test
    void whatTheCommandLineComputed_theWorkbenchFinds() throws IOException, InterruptedException {
        TinyStudy.write(folder);
        Files.writeString(folder.resolve("study.yaml"), TinyStudy.YAML.replace("families: [statistics,", "families: [statistics, org.hilum.example.shells,"));
        assertEquals(0, CommandLine.run("hilum run '" + folder + "'"));
        RunRecord before = latest();
        assertTrue(before.counts().computed() > 20, before.counts().toString());
        Workbench.open(folder);
        command(Ids.RUN);
        await("the workbench's run", () -> !session().isRunning() && !latest().started().equals(before.started()) && latest().state() == RunRecord.State.FINISHED);
        assertEquals(new RunRecord.Counts(0, before.counts().computed()), latest().counts());
    }
}
