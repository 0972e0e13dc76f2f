// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hilum.engine.study.Cohort;
import org.hilum.spi.Problem;
import org.hilum.ui.Messages;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;

/** What can be done with cases wherever they are listed: leave them out with a reason, take them in again. */
final class CaseMenu {
    private final Session session;
    private final Supplier<List<String>> chosen;
    private final Menu menu;

    private CaseMenu(Session session, Supplier<List<String>> chosen, Menu menu) {
        this.session = session;
        this.chosen = chosen;
        this.menu = menu;
    }

    /** @param chosen ids of the selected cases */
    static void into(Menu menu, Session session, Supplier<List<String>> chosen) {
        CaseMenu cases = new CaseMenu(session, chosen, menu);
        if (menu.getItemCount() > 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        MenuItem out = cases.item("Leave out…", cases::leaveOut);
        MenuItem in = cases.item("Take in again", () -> cases.told(() -> chosen.get().forEach(id -> CaseEdits.takeIn(session, id))));
        menu.addListener(SWT.Show, e -> {
            List<String> ids = chosen.get();
            boolean all = !ids.isEmpty() && cases.leftOut().keySet().containsAll(ids);
            boolean whole = session.study().filter(s -> s.reading().study().isPresent()).isPresent();
            out.setEnabled(whole && !ids.isEmpty() && !all);
            in.setEnabled(whole && all);
        });
    }

    private MenuItem item(String text, Runnable does) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> does.run());
        return item;
    }

    private Map<String, String> leftOut() {
        return session.study().flatMap(OpenStudy::study).map(s -> s.cases().leftOut()).orElse(Map.of());
    }

    private void leaveOut() {
        List<String> ids = chosen.get();
        InputDialog dialog = new InputDialog(menu.getShell(), "Leave out " + String.join(", ", ids), "Why? The report will say so.", trouble(ids.getFirst()),
                text -> text.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            Map<String, String> reasons = new LinkedHashMap<>();
            ids.stream().filter(id -> !leftOut().containsKey(id)).forEach(id -> reasons.put(id, dialog.getValue().strip()));
            told(() -> CaseEdits.leaveOut(session, reasons));
        }
    }

    /** What is wrong with the case, as the reason to start from. */
    private String trouble(String id) {
        return session.study().flatMap(OpenStudy::cohort).flatMap((Cohort c) -> c.find(id)).flatMap(StudyLabels::trouble).orElse("");
    }

    private void told(Runnable edit) {
        try {
            edit.run();
        } catch (Problem problem) {
            Messages.show(menu.getShell(), "study.yaml", problem);
        }
    }
}
