// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.command;
import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.session;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.hilum.engine.experiment.RunRecord;
import org.hilum.engine.stability.Stability;
import org.hilum.engine.stability.StabilityTable;
import org.hilum.ui.Ids;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;
import org.hilum.ui.session.StudyItem.BlockItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StabilityTest {
    private static final String FEW = "perturbations: { rotation: [-5, 5], volume: 0.1 }\nstability: { cases: 10 }\n";

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        doing(session()::close);
    }

    private void open(String yaml) throws IOException {
        TinyStudy.write(folder);
        Files.writeString(folder.resolve("study.yaml"), yaml);
        Workbench.open(folder);
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        Workbench.view(Ids.STABILITY_VIEW);
    }

    private static void awaitTable() {
        await("the table of stability", () -> session().study().flatMap(OpenStudy::stability).isPresent() && !session().isRunning());
    }

    private static Table table() {
        return (Table) ui(() -> Workbench.find("stability").orElseThrow());
    }

    @Test
    void emptyView_saysWhatToDo_andItsButtonFillsIt() throws IOException {
        open(TinyStudy.YAML + FEW);
        Workbench.press(await("the button of the empty view", () -> Workbench.button("Stability of features")));
        awaitTable();
        Table table = table();
        StabilityTable file = StabilityTable.read(folder.resolve("results/stability.csv"));
        await("its rows", () -> table.isVisible() && table.getItemCount() == file.rows().size());
        Stability first = file.rows().getFirst();
        TableItem row = ui(() -> table.getItem(0));
        assertEquals(List.of(first.column(), first.stabilityClass().key(), "10", "2"), ui(() -> Stream.of(0, 1, 4, 5).map(row::getText).toList()));
        assertTrue(ui(() -> ((Label) Workbench.find("stability.summary").orElseThrow()).getText()).startsWith(file.rows().size() + " features of up to 10 cases, under 2 perturbations each: "));
        assertFalse(Files.exists(folder.resolve("results/runs")), "it is no run of the study");

        doing(() -> {
            Text find = (Text) Workbench.find("find.stability").orElseThrow();
            find.setText("glcm poor");
        });
        long poor = file.rows().stream().filter(r -> r.column().contains("glcm") && r.stabilityClass().key().equals("poor")).count();
        assertTrue(poor > 0 && poor < file.rows().size(), poor + " rows");
        await("the rows that are left", () -> table.getItemCount() == poor);
        doing(() -> ((Text) Workbench.find("find.stability").orElseThrow()).setText(""));

        doing(() -> {
            table.setFocus();
            table.setSelection(3);
            Event event = new Event();
            event.item = table.getItem(3);
            table.notifyListeners(SWT.Selection, event);
        });
        await("the row's block to be selected everywhere", () -> session().selected().now().filter(new BlockItem("ct.tumour")::equals).isPresent());
    }

    @Test
    void navigatorsMenuOfBlocks_startsIt_andStopEndsIt() throws IOException {
        open(TinyStudy.YAML);
        Workbench.view(Ids.NAVIGATOR);
        Tree tree = (Tree) ui(() -> Workbench.find("navigator").orElseThrow());
        doing(() -> session().selected().select(new BlockItem("clinical")));
        assertFalse(ui(() -> item(tree).isEnabled()), "a table has no images");
        doing(() -> session().selected().select(new BlockItem("ct.tumour")));
        assertTrue(ui(() -> item(tree).isEnabled()));
        Workbench.display().asyncExec(() -> item(tree).notifyListeners(SWT.Selection, new Event()));
        await("the work to begin", () -> session().work() == Session.Work.STABILITY);
        command(Ids.STOP);
        await("it to end", () -> !session().isRunning());
        command(Ids.STABILITY);
        awaitTable();
        assertEquals(18, ui(() -> session().study().flatMap(OpenStudy::stability).orElseThrow().rows().getFirst().repeats()));
    }

    private static MenuItem item(Tree tree) {
        Menu menu = tree.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        return Stream.of(menu.getItems()).filter(i -> i.getText().equals("Stability of features")).findFirst().orElseThrow();
    }

    @Test
    void runWhoseArmNeedsIt_fillsTheViewToo() throws IOException {
        open(TinyStudy.YAML.replace("  radiomics: {", "  firm: { blocks: [ct.tumour], transforms: [stable, ...] }\n  radiomics: {") + FEW);
        command(Ids.RUN);
        awaitTable();
        await("the end of the run", () -> session().study().flatMap(OpenStudy::results).filter(r -> r.study().run().state() == RunRecord.State.FINISHED).isPresent());
        assertEquals(List.of("clinical", "firm", "radiomics"), ui(() -> session().study().flatMap(OpenStudy::results).orElseThrow().predictions().arms()));
    }

    @Test
    void brokenTable_isToldAmongProblems_andTheViewOffersToMakeIt() throws IOException {
        Files.createDirectories(folder.resolve("results"));
        Files.writeString(folder.resolve("results/stability.csv"), "column,icc,lower,upper,cases,repeats,class,note,icc_agreement,icc_consistency\nx,nonsense,,,1,18,poor,,,\n");
        open(TinyStudy.YAML + FEW);
        await("the problem", () -> session().study().orElseThrow().troubles().stream().anyMatch(t -> t.what().contains("this is no number: nonsense")));
        Workbench.press(await("the button", () -> Workbench.button("Stability of features")));
        awaitTable();
        assertTrue(ui(() -> session().study().orElseThrow().troubles().stream().noneMatch(t -> t.what().contains("nonsense"))));
    }

    @Test
    void numberOfCases_isSetInTheStudysForm() throws IOException {
        open(TinyStudy.YAML + FEW);
        doing(() -> session().selected().clear());
        Workbench.view(Ids.SETTINGS);
        Text cases = (Text) await("the form's field", () -> Workbench.find("setting.cases"));
        assertEquals("10", ui(cases::getText));
        doing(() -> {
            cases.setFocus();
            cases.setText("12");
        });
        await("the text to say so", () -> session().study().orElseThrow().text().contains("stability: { cases: 12 }"));
    }
}
