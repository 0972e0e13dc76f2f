// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.spi.settings.Param;
import org.hilum.spi.settings.Refers;
import org.hilum.spi.settings.Schema;
import org.hilum.ui.study.form.Edits;
import org.hilum.ui.study.form.Offers;
import org.hilum.ui.study.form.SettingsForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A setting that is a list of groups, as a plug-in may have it. */
class GroupListTest {
    record Step(@Param(label = "From", min = 1) double from, @Param(label = "Name") String name) {
    }

    record Ladder(@Param(label = "Steps") List<Step> steps) {
    }

    private static final Ladder TWO = new Ladder(List.of(new Step(1, "low"), new Step(5, "high")));

    private Shell shell;
    private SettingsForm form;
    private Ladder now = TWO;

    /** Keeps what the form writes, as a study would, and shows it again. */
    private final Edits edits = new Edits() {
        @Override
        public void set(List<String> path, Object value) {
            now = Settings.read(TWO, Map.of(path.getFirst(), value), Where.in("test"));
            form.show(now, false);
        }

        @Override
        public void clear(List<String> path) {
            now = TWO;
        }

        @Override
        public boolean isGiven(List<String> path) {
            return false;
        }
    };

    private static final Offers NOTHING = new Offers() {
        @Override
        public List<String> names(Refers to) {
            return List.of();
        }

        @Override
        public String intensityUnit() {
            return "";
        }

        @Override
        public Path folder() {
            return Path.of("");
        }
    };

    @BeforeEach
    void makeForm() {
        doing(() -> {
            shell = new Shell(Workbench.display());
            shell.setLayout(new FillLayout());
            form = new SettingsForm(shell, Schema.of(Ladder.class), TWO, () -> TWO, NOTHING, edits);
            shell.setSize(400, 500);
            shell.open();
        });
    }

    @AfterEach
    void close() {
        doing(shell::dispose);
    }

    private static List<Button> all(Composite in, String text) {
        return Arrays.stream(in.getChildren()).flatMap(c -> c instanceof Button b && b.getText().equals(text) ? Stream.of(b)
                : c instanceof Composite inner ? all(inner, text).stream() : Stream.empty()).toList();
    }

    @Test
    void anItemsSetting_changesThatItemAlone() {
        doing(() -> ((Text) Workbench.find(shell, c -> c instanceof Text t && t.getText().equals("5")).orElseThrow()).setText("7"));
        assertEquals(List.of(new Step(1, "low"), new Step(7, "high")), now.steps());
        doing(() -> ((Text) Workbench.find(shell, c -> c instanceof Text t && t.getText().equals("7")).orElseThrow()).setText("0"));
        assertEquals(7, now.steps().getLast().from(), "0 is outside the range");
        assertTrue(ui(() -> form.refused()).containsKey("from"));
    }

    @Test
    void items_canBeAddedAndTakenOut() {
        doing(() -> all(shell, "Add").getFirst().notifyListeners(SWT.Selection, new Event()));
        assertEquals(List.of(new Step(1, "low"), new Step(5, "high"), new Step(5, "high")), now.steps());
        doing(() -> all(shell, "✕").getFirst().notifyListeners(SWT.Selection, new Event()));
        doing(() -> all(shell, "✕").getFirst().notifyListeners(SWT.Selection, new Event()));
        doing(() -> all(shell, "✕").getFirst().notifyListeners(SWT.Selection, new Event()));
        assertEquals(List.of(), now.steps());
        doing(() -> all(shell, "Add").getFirst().notifyListeners(SWT.Selection, new Event()));
        assertEquals(List.of(new Step(1, "")), now.steps(), "the first one starts within its bounds");
    }
}
