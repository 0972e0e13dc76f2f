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
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.hilum.engine.experiment.RunRecord;
import org.hilum.engine.registry.Kind;
import org.hilum.spi.table.Column;
import org.hilum.ui.Ids;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.StudyItem.BlockItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example plug-in, packed as a lab would and put into the plug-in folder before the product starts. */
class PluginTest {
    private static final String ID = "org.hilum.example.shells";

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        doing(session()::close);
    }

    @Test
    void aPluginInThePluginFolder_isOfferedInForms_hasItsOwnForm_andRuns() throws IOException {
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        assertTrue(ui(() -> session().registry().all(Kind.FEATURE).stream().anyMatch(c -> c.id().equals(ID))), "the example is not in the plug-in folder");
        Workbench.open(TinyStudy.write(folder));
        Workbench.view(Ids.SETTINGS);
        doing(() -> session().selected().select(new BlockItem("ct.tumour")));
        Combo add = (Combo) await("families to add", () -> Workbench.find("add.feature"));
        assertTrue(ui(() -> List.of(add.getItems())).contains(ID));
        doing(() -> {
            add.select(add.indexOf(ID));
            add.notifyListeners(SWT.Selection, new Event());
        });
        Text shells = (Text) await("the form that its settings make", () -> Workbench.find("setting.shells"));
        assertEquals("3", ui(() -> shells.getText()));
        doing(() -> shells.setText("21"));
        assertTrue(ui(() -> (String) shells.getData("org.hilum.ui.reason")).contains("from 2 to 20"));
        doing(() -> shells.setText("4"));
        assertTrue(Files.readString(folder.resolve("study.yaml")).contains("families: [statistics, glcm: { distance: 1 }, " + ID + ": { shells: 4 }]"));

        command(Ids.RUN);
        await("the end of the run", () -> session().study().flatMap(OpenStudy::results)
                .filter(r -> r.study().run().state() == RunRecord.State.FINISHED).isPresent() && !session().isRunning());
        List<String> columns = ui(() -> session().study().flatMap(OpenStudy::results).orElseThrow().study().block("ct.tumour").table()
                .columns().stream().map(Column::name).filter(c -> c.contains("shell-")).toList());
        assertEquals(4, columns.size(), columns.toString());
    }
}
