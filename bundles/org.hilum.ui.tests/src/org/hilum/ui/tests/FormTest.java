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
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.hilum.engine.study.Threshold;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.ui.Ids;
import org.hilum.ui.session.StudyItem;
import org.hilum.ui.session.StudyItem.ArmItem;
import org.hilum.ui.session.StudyItem.BlockItem;
import org.hilum.ui.session.StudyItem.RegionItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormTest {
    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        Workbench.open(TinyStudy.write(folder));
        Workbench.view(Ids.SETTINGS);
    }

    @AfterEach
    void close() {
        doing(session()::close);
    }

    private Text field(StudyItem of, String setting) {
        doing(() -> session().selected().select(of));
        await("the setting " + setting, () -> Workbench.find("setting." + setting).isPresent());
        return (Text) ui(() -> Workbench.find("setting." + setting).orElseThrow());
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve("study.yaml"));
    }

    @Test
    void aValidValue_isInTheFileAtOnce_andNothingElseChanges() throws IOException {
        Text distance = field(new BlockItem("ct.tumour"), "distance");
        doing(() -> distance.setText("2"));
        assertEquals(TinyStudy.YAML.replace("distance: 1", "distance: 2"), file());
    }

    @Test
    void aSettingTheFileDoesNotMention_isAddedWhereItBelongs() throws IOException {
        Text lowest = field(new BlockItem("ct.tumour"), "lowest");
        doing(() -> lowest.setText("-150"));
        assertTrue(file().contains("processing: { lowest: -150 }"), file());
        assertEquals(TinyStudy.YAML.lines().count(), file().lines().count());
        assertTrue(file().contains("# and so does this"));
    }

    @Test
    void undo_bringsBackEveryByte_andRedoTheChange() throws IOException {
        Text distance = field(new BlockItem("ct.tumour"), "distance");
        doing(() -> distance.setText("2"));
        doing(() -> distance.setText("21"));
        command("org.eclipse.ui.edit.undo");
        await("the old text", () -> file().equals(TinyStudy.YAML));
        await("the old value in the form", () -> distance.getText().equals("1"));
        command("org.eclipse.ui.edit.redo");
        await("the new text", () -> file().contains("distance: 21"));
    }

    @Test
    void theToolBarsUndo_canBePressedAsSoonAsThereIsSomethingToUndo() throws IOException {
        Text distance = field(new BlockItem("ct.tumour"), "distance");
        await("nothing to undo", () -> !Workbench.toolItem("Nothing to undo").orElseThrow().isEnabled());
        doing(() -> distance.setText("2"));
        ToolItem undo = await("undo in the tool bar", () -> Workbench.toolItem("Undo").filter(ToolItem::isEnabled));
        doing(() -> undo.notifyListeners(SWT.Selection, new Event()));
        await("the old text", () -> file().equals(TinyStudy.YAML));
        await("nothing left to undo", () -> !Workbench.toolItem("Nothing to undo").orElseThrow().isEnabled());
    }

    @Test
    void aValueThatIsNotValid_staysInTheFormWithTheReason_andTheFileIsUntouched() throws IOException {
        Text distance = field(new BlockItem("ct.tumour"), "distance");
        doing(() -> distance.setText("0"));
        assertEquals(TinyStudy.YAML, file());
        String reason = ui(() -> (String) distance.getData("org.hilum.ui.reason"));
        assertTrue(reason.contains("at least 1") || reason.contains("from 1"), reason);
        doing(() -> distance.setText("three"));
        assertTrue(ui(() -> (String) distance.getData("org.hilum.ui.reason")).contains("a whole number"));
        assertEquals(TinyStudy.YAML, file());
        doing(() -> distance.setText("3"));
        assertEquals("", ui(() -> (String) distance.getData("org.hilum.ui.reason")));
        assertTrue(file().contains("distance: 3"));
    }

    @Test
    void aNumberTypedInSteps_undoesAsOne() throws IOException {
        Text seed = field(new StudyItem.CaseItem("T01"), "seed");
        doing(() -> seed.setText("8"));
        doing(() -> seed.setText("85"));
        doing(() -> seed.setText("850"));
        assertTrue(file().contains("seed: 850"));
        doing(session()::undo);
        assertEquals(TinyStudy.YAML, file());
    }

    @Test
    void tickingABlockOfAnArm_writesItsBlocks() throws IOException {
        doing(() -> session().selected().select(new ArmItem("clinical")));
        await("the arm's blocks", () -> Workbench.find("block.ct.tumour").isPresent());
        Button tick = (Button) ui(() -> Workbench.find("block.ct.tumour").orElseThrow());
        doing(() -> {
            tick.setSelection(true);
            tick.notifyListeners(SWT.Selection, new Event());
        });
        assertTrue(file().contains("clinical:  { blocks: [ct.tumour, clinical] }"), file());
    }

    @Test
    void aSegmentersSettings_areEditedWhereTheyStand() throws IOException {
        Text from = field(new RegionItem("bright"), "from");
        doing(() -> from.setText("60"));
        assertEquals(TinyStudy.YAML.replace("from: 50", "from: 60"), file());
    }

    @Test
    void theWheelOverAList_changesNothing() throws IOException {
        doing(() -> session().selected().select(new BlockItem("ct.tumour")));
        await("the interpolation", () -> Workbench.find("setting.interpolation").isPresent());
        Combo list = (Combo) ui(() -> Workbench.find("setting.interpolation").orElseThrow());
        Event wheel = new Event();
        wheel.count = -1;
        doing(() -> list.notifyListeners(SWT.MouseVerticalWheel, wheel));
        assertEquals(false, wheel.doit, "the list itself must not see the wheel");
        assertEquals(TinyStudy.YAML, file());
    }

    @Test
    void anotherProfile_isChosenAndShown() throws IOException {
        doing(() -> session().selected().select(new BlockItem("ct.tumour")));
        await("the profile", () -> Workbench.find("profile").isPresent());
        Combo profile = (Combo) ui(() -> Workbench.find("profile").orElseThrow());
        doing(() -> {
            profile.setText("mr");
            profile.notifyListeners(SWT.Selection, new Event());
        });
        assertEquals(TinyStudy.YAML.replace("profile: as-is", "profile: mr"), file());
        await("the profile's spacing", () -> Workbench.find("setting.spacing-in-plane").filter(c -> ((Text) c).getText().equals("2")).isPresent());
    }

    @Test
    void anOptionalNumberThatTheProfileSets_canBeEmptied() throws IOException {
        doing(() -> session().edit("profile", "", t -> t.set(KeyPath.parse("blocks.\"ct.tumour\".profile"), "ct-abdomen").after()));
        Text highest = field(new BlockItem("ct.tumour"), "highest");
        assertEquals("350", ui(() -> highest.getText()));
        doing(() -> highest.setText(""));
        assertTrue(file().contains("processing: { highest: null }"), file());
        assertEquals("", ui(() -> highest.getText()));
        doing(() -> highest.setText("900"));
        assertTrue(file().contains("processing: { highest: 900 }"), file());
    }

    @Test
    void anOptionalNumberThatNobodyElseSets_isTakenOutOfTheFile() throws IOException {
        Text lowest = field(new BlockItem("ct.tumour"), "lowest");
        doing(() -> lowest.setText("-150"));
        doing(() -> lowest.setText(""));
        assertEquals(TinyStudy.YAML, file());
    }

    @Test
    void theThresholdOfAnArm_isAForm() throws IOException {
        Text threshold = field(new ArmItem("clinical"), "threshold");
        doing(() -> threshold.setText("0.4"));
        assertTrue(file().contains("clinical:  { blocks: [clinical], threshold: 0.4 }"), file());
        Combo way = (Combo) ui(() -> Workbench.find("threshold.way").orElseThrow());
        doing(() -> choose(way, 1));
        assertTrue(file().contains("clinical:  { blocks: [clinical], threshold: youden }"), file());
        assertEquals(new Threshold.Youden(), ui(() -> session().study().orElseThrow().study().orElseThrow().arm("clinical").orElseThrow().threshold()));
    }

    private static void choose(Combo combo, int place) {
        combo.select(place);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private Table columns() {
        doing(() -> session().selected().select(new BlockItem("clinical")));
        await("the columns", () -> Workbench.find("columns").isPresent());
        return (Table) ui(() -> Workbench.find("columns").orElseThrow());
    }

    @Test
    void untickingAColumn_namesTheOthers_andAllAreUsedAgainByOneButton() throws IOException {
        Table columns = columns();
        assertEquals("age", ui(() -> columns.getItem(0).getText(0)));
        doing(() -> {
            columns.getItem(0).setChecked(false);
            Event e = new Event();
            e.item = columns.getItem(0);
            e.detail = SWT.CHECK;
            columns.notifyListeners(SWT.Selection, e);
        });
        assertTrue(file().contains("clinical: { table: clinical.csv, columns: [marker] }"), file());
        Workbench.press(ui(() -> Workbench.button("Use all columns").orElseThrow()));
        await("the file as it was", () -> file().equals(TinyStudy.YAML));
    }

    @Test
    void howAColumnIsRead_isChosenInItsCell() throws IOException {
        Table columns = columns();
        doing(() -> {
            columns.setSelection(0);
            Rectangle cell = columns.getItem(0).getBounds(1);
            Event e = new Event();
            e.button = 1;
            e.count = 1;
            e.x = cell.x + 5;
            e.y = cell.y + 5;
            columns.notifyListeners(SWT.MouseDown, e);
        });
        CCombo way = (CCombo) Workbench.await("the choice", () -> Workbench.find(columns, c -> c instanceof CCombo && c.isVisible()));
        doing(() -> {
            way.select(3);
            way.notifyListeners(SWT.Selection, new Event());
            way.notifyListeners(SWT.DefaultSelection, new Event());
        });
        await("the file", () -> file().contains("clinical: { table: clinical.csv, columns: [age: log10, marker] }"));
        assertEquals("log10", ui(() -> columns.getItem(0).getText(1)));
    }
}
