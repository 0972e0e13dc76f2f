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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.hilum.engine.catalogue.Catalogue;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.spi.Problem;
import org.hilum.ui.Ids;
import org.hilum.ui.study.plugin.PluginsPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All plug-ins in a view: Hilum's own, and the example that lies in the plug-in folder. */
class PluginsViewTest {
    private static final String EXAMPLE = "org.hilum.example.shells";

    @AfterEach
    void close() {
        doing(() -> Workbench.page().hideView(Workbench.page().findView(Ids.PLUGINS)));
    }

    private static Table table(String id) {
        return (Table) await(id, () -> Workbench.find(id).filter(c -> c.isVisible()));
    }

    private static List<List<String>> rows(Table table) {
        return ui(() -> Stream.of(table.getItems()).map(i -> cells(i, table.getColumnCount())).toList());
    }

    private static List<String> cells(TableItem row, int columns) {
        return IntStream.range(0, columns).mapToObj(row::getText).toList();
    }

    private static void select(Table table, String id) {
        doing(() -> {
            table.setSelection(Stream.of(table.getItems()).filter(i -> i.getText(2).equals(id)).findFirst().orElseThrow());
            table.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static String about() {
        return ui(() -> ((StyledText) Workbench.find("plugin.about").orElseThrow()).getText());
    }

    @Test
    void everyPlugin_isListed_canBeFiltered_andIsDescribedAsByTheCommandLine() {
        Workbench.perspective(Ids.STUDY_PERSPECTIVE);
        Workbench.view(Ids.PLUGINS);
        Table table = table("plug-ins");
        assertEquals(ui(() -> session().registry().all().stream().map(Contribution::id).toList()), rows(table).stream().map(r -> r.get(2)).toList());
        List<String> example = rows(table).stream().filter(r -> r.get(2).equals(EXAMPLE)).findFirst().orElseThrow();
        assertEquals(List.of("feature", "Intensity shells", EXAMPLE, EXAMPLE), example.subList(0, 4));
        assertTrue(example.get(4).matches("\\d+\\.\\d+\\.\\d+.*"), example.get(4));
        assertEquals("ok", example.get(5));
        assertFalse(ui(() -> Workbench.find("plug-in-problems").orElseThrow().isVisible()), "nothing is wrong, and no room is taken for it");

        select(table, EXAMPLE);
        assertTrue(about().contains("shells  Shells: a whole number from 2 to 20; 3 if not said"), about());
        select(table, "org.hilum.feature.glcm");
        assertTrue(about().contains("IBSI GYBY"), about());
        assertFalse(about().contains("Shells"), "of the selected one only");

        doing(() -> {
            Event key = new Event();
            key.stateMask = SWT.MOD1;
            key.keyCode = 'f';
            table.notifyListeners(SWT.KeyDown, key);
            ((Text) Workbench.find("find.plug-ins").orElseThrow()).setText("reader dicom");
        });
        assertEquals(List.of("image-reader", "mask-reader"), rows(table).stream().map(List::getFirst).toList());
    }

    @Test
    void whatIsBroken_orCouldNotBeRead_isToldWithTheReason_andTheFolderIsAClickAway() {
        Contribution plugin = session().registry().find(Kind.FEATURE, EXAMPLE);
        Problem broken = new Problem("it does not fit this version of Hilum", "feature " + EXAMPLE, "build it again");
        Problem unread = new Problem("it cannot be read as a jar", "half.jar", "copy it again, or remove it");
        AtomicInteger opened = new AtomicInteger();
        Shell shell = ui(() -> {
            Shell window = new Shell(Workbench.display());
            window.setLayout(new FillLayout());
            new PluginsPanel(window, opened::incrementAndGet).show(new Catalogue(List.of(new Catalogue.Entry(plugin, Optional.of(broken))), List.of(unread, broken)));
            window.setSize(900, 400);
            window.open();
            return window;
        });
        assertEquals("broken", rows(table("plug-ins")).getFirst().getLast());
        assertEquals(List.of(List.of("it cannot be read as a jar", "half.jar", "copy it again, or remove it"),
                List.of("it does not fit this version of Hilum", "feature " + EXAMPLE, "build it again")), rows(table("plug-in-problems")));
        press(ui(() -> button("Open plug-in folder").orElseThrow()));
        await("the folder", () -> opened.get() == 1);
        doing(shell::dispose);
    }
}
