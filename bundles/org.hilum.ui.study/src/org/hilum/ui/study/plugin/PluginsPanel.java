// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.plugin;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.hilum.engine.catalogue.Catalogue;
import org.hilum.engine.catalogue.Catalogue.Entry;
import org.hilum.engine.registry.PluginFolders;
import org.hilum.spi.Problem;
import org.hilum.ui.study.table.DataTable;
import org.hilum.ui.study.table.Stretch;

/** The plug-ins as a table, beneath it what is wrong with any, beside it all that can be told of the selected one. */
public final class PluginsPanel extends Composite {
    private static final int MARGIN = 8;

    private final DataTable<Entry> plugins;
    private final SashForm tables;
    private final DataTable<Problem> problems;
    private final StyledText about;

    /** @param openFolder shows the plug-in folder to the user */
    public PluginsPanel(Composite parent, Runnable openFolder) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        SashForm halves = new SashForm(this, SWT.HORIZONTAL);
        Composite left = new Composite(halves, SWT.NONE);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        left.setLayout(grid);
        tables = new SashForm(left, SWT.VERTICAL);
        tables.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        plugins = plugins(tables);
        problems = problems(tables);
        tables.setWeights(65, 35);
        problems.setVisible(false);
        foot(left, openFolder);
        about = new StyledText(halves, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        about.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        about.setData("org.hilum.ui.id", "plugin.about");
        halves.setWeights(66, 34);
        plugins.viewer().addSelectionChangedListener(e -> tell());
    }

    private static DataTable<Entry> plugins(Composite parent) {
        DataTable<Entry> table = new DataTable<>(parent, "plug-ins", SWT.NONE);
        table.text("Kind", 98, e -> e.plugin().kind().key());
        TableColumn name = table.text("Name", 140, e -> e.plugin().name()).getColumn();
        TableColumn id = table.text("Id", 180, e -> e.plugin().id()).getColumn();
        TableColumn bundle = table.text("Bundle", 110, e -> e.plugin().bundle()).getColumn();
        table.text("Version", 66, e -> e.plugin().version());
        table.text("Status", 58, Entry::status);
        new Stretch(name, id, bundle);
        return table;
    }

    private static DataTable<Problem> problems(Composite parent) {
        DataTable<Problem> table = new DataTable<>(parent, "plug-in-problems", SWT.NONE);
        new Stretch(table.text("Problem", 260, Problem::what).getColumn(), table.text("Where", 200, Problem::where).getColumn(), table.text("What to do", 200, Problem::cure).getColumn());
        return table;
    }

    private static void foot(Composite parent, Runnable openFolder) {
        Label where = new Label(parent, SWT.WRAP);
        where.setText("Jars in " + PluginFolders.user() + " are read when Hilum starts.");
        where.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.horizontalIndent = MARGIN;
        where.setLayoutData(wide);
        Button open = new Button(parent, SWT.PUSH);
        open.setText("Open plug-in folder");
        open.addListener(SWT.Selection, e -> openFolder.run());
    }

    /** The table of plug-ins. */
    public DataTable<Entry> plugins() {
        return plugins;
    }

    /** Shows these, of which the first is selected. */
    public void show(Catalogue found) {
        plugins.show(found.entries());
        plugins.select(found.entries().stream().limit(1).toList());
        problems.show(found.problems());
        problems.setVisible(!found.problems().isEmpty());
        tables.layout();
    }

    private void tell() {
        about.setText("");
        List<?> selected = plugins.viewer().getStructuredSelection().toList();
        if (!selected.isEmpty()) {
            new PluginText(about).show((Entry) selected.getFirst());
        }
    }

    @Override
    public boolean setFocus() {
        return plugins.setFocus();
    }
}
