// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hilum.engine.scan.RegionRule;
import org.hilum.engine.scan.ScanPlan;
import org.hilum.engine.scan.ScanRules;
import org.hilum.spi.Problem;

/** Maps names of structures to regions by patterns: what one catches is shown while it is typed. */
final class PatternPanel extends Composite {
    private static final String HOW = "* stands for any text, ? for one letter, | parts choices";

    private final Supplier<ScanPlan> plan;
    private final Predicate<String> nothing = name -> false;
    private final Consumer<Predicate<String>> mark;
    private final PatternTable table;
    private final Text region;
    private final Text pattern;
    private final Button add;
    private final Label catches;
    private final Button only;

    /** @param mark shows which structures are meant while a pattern is typed */
    PatternPanel(Composite parent, Supplier<ScanPlan> plan, Consumer<ScanRules> changed, Consumer<Predicate<String>> mark) {
        super(parent, SWT.NONE);
        this.plan = plan;
        this.mark = mark;
        GridLayout grid = new GridLayout(4, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        setLayout(grid);
        Label title = new Label(this, SWT.NONE);
        title.setText("Regions by pattern, asked from top to bottom");
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        table = new PatternTable(this, plan, changed);
        table.table().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
        region = field("region", "scan.pattern.region", 80);
        new Label(this, SWT.NONE).setText("=");
        pattern = field("pattern, as GTV*|*tumor*", "scan.pattern", SWT.DEFAULT);
        add = new Button(this, SWT.PUSH);
        add.setText("Add");
        add.addListener(SWT.Selection, e -> add());
        catches = new Label(this, SWT.WRAP);
        catches.setData("org.hilum.ui.id", "scan.catches");
        GridData lines = new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1);
        lines.widthHint = 200;
        catches.setText("\n");
        lines.heightHint = catches.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        catches.setLayoutData(lines);
        only = new Button(this, SWT.CHECK);
        only.setText("Leave out structures that fit none");
        only.setData("org.hilum.ui.id", "scan.only");
        only.setEnabled(false);
        only.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        only.addListener(SWT.Selection, e -> changed.accept(plan.get().rules().withRegions(plan.get().rules().regions(), !only.getSelection())));
        preview();
    }

    private Text field(String message, String id, int width) {
        Text text = new Text(this, SWT.BORDER | SWT.SINGLE);
        text.setMessage(message);
        text.setData("org.hilum.ui.id", id);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, width == SWT.DEFAULT, false);
        data.widthHint = width == SWT.DEFAULT ? 60 : width;
        text.setLayoutData(data);
        text.addListener(SWT.Modify, e -> preview());
        text.addListener(SWT.DefaultSelection, e -> add());
        // Enter adds, and doesn't press the dialog's button
        text.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        return text;
    }

    private void add() {
        if (add.isEnabled()) {
            table.add(RegionRule.of(region.getText().strip() + "=" + pattern.getText().strip()));
            region.setText("");
            pattern.setText("");
            region.setFocus();
        }
    }

    /** Of what is typed, whether it can be added or not. */
    private void preview() {
        String typed = pattern.getText().strip();
        String refused = "";
        try {
            RegionRule.of(region.getText().strip() + "=" + typed);
        } catch (Problem problem) {
            refused = region.getText().isBlank() || typed.isEmpty() ? "" : problem.cure();
            add.setEnabled(false);
        }
        add.setEnabled(plan.get() != null && refused.isEmpty() && !typed.isEmpty() && !region.getText().isBlank());
        if (typed.isEmpty() || plan.get() == null) {
            say(HOW);
            if (plan.get() != null && pattern.isFocusControl()) {
                mark.accept(nothing);
            }
            return;
        }
        RegionRule rule = new RegionRule("x", typed);
        Map<String, Long> caught = new TreeMap<>(plan.get().result().structures());
        int names = caught.size();
        caught.keySet().removeIf(name -> !rule.holds(name));
        say(!refused.isEmpty() ? refused : "catches " + caught.size() + " of " + names + " names: " + PatternTable.caught(caught));
        mark.accept(rule::holds);
    }

    private void say(String text) {
        catches.setText(text.replace("&", "&&"));
        catches.setToolTipText(text);
    }

    void show() {
        table.show();
        boolean positive = plan.get().rules().regions().stream().anyMatch(r -> !r.region().isEmpty());
        only.setEnabled(positive);
        only.setSelection(positive && !plan.get().rules().guessRegions());
        only.setToolTipText(positive ? "Otherwise their names are guessed from" : "Add a pattern first");
        preview();
    }
}
