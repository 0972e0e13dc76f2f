// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.file.StudyReading;
import org.hilum.engine.study.text.StudyText;
import org.hilum.spi.settings.Schema;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;
import org.hilum.ui.study.form.Edits;
import org.hilum.ui.study.form.Offers;
import org.hilum.ui.study.form.SettingsForm;

/**
 * A page of the Settings view. It is built once for what is selected; when the text changes it shows the new values, or says
 * that it has to be built anew because the study has another shape.
 */
public abstract class Page extends Composite {
    private final Session session;
    private final List<BooleanSupplier> refreshers = new ArrayList<>();

    protected Page(Composite parent, Session session) {
        super(parent, SWT.NONE);
        this.session = session;
        GridLayout grid = new GridLayout();
        grid.marginWidth = 10;
        grid.verticalSpacing = 6;
        setLayout(grid);
    }

    protected final Session session() {
        return session;
    }

    protected final OpenStudy open() {
        return session.study().orElseThrow();
    }

    protected final StudyReading reading() {
        return open().reading();
    }

    protected final Study study() {
        return open().study().orElseThrow();
    }

    /** The text as it is parsed now. Pages are built and refreshed only while it is whole. */
    protected final StudyText text() {
        return reading().parsed().orElseThrow();
    }

    /** Shows the study as it is now; false where this page no longer fits it. */
    public final boolean refresh() {
        for (BooleanSupplier refresher : refreshers) {
            if (!refresher.getAsBoolean()) {
                return false;
            }
        }
        return true;
    }

    /** The unit of the images that this page is about; empty where it is about none, or their scale is arbitrary. */
    protected String intensityUnit() {
        return "";
    }

    /** What its forms can offer. */
    protected Offers offers() {
        return new StudyOffers(session, intensityUnit());
    }

    /** Something to do at each refresh; false where the page no longer fits. */
    protected final void onRefresh(BooleanSupplier refresher) {
        refreshers.add(refresher);
    }

    protected final void title(String text) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(text);
        label.setFont(JFaceResources.getHeaderFont());
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    protected final void heading(String text) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.verticalIndent = 8;
        label.setLayoutData(data);
    }

    /** A grey sentence that explains. */
    protected final Label explain(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        label.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 220;
        label.setLayoutData(data);
        return label;
    }

    /**
     * A form.
     *
     * @param now finds the settings at each refresh, or none
     * @param usual the settings where the study says nothing
     */
    protected final void plainForm(Composite parent, Schema<?> schema, Supplier<Optional<Record>> now, Supplier<Record> usual, Edits edits) {
        SettingsForm form = new SettingsForm(parent, schema, now.get().orElseThrow(), usual, offers(), edits);
        form.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        onRefresh(() -> now.get().map(record -> {
            form.show(record, false);
            return true;
        }).orElse(false));
    }

    /** A form of settings that all have a value. */
    protected final void plainForm(Composite parent, Schema<?> schema, Supplier<Optional<Record>> now, Edits edits) {
        plainForm(parent, schema, now, () -> now.get().orElseThrow(), edits);
    }

    /** A form with its button to restore the defaults. */
    protected final void form(Composite parent, Schema<?> schema, Supplier<Optional<Record>> now, Supplier<Record> usual, Edits edits) {
        plainForm(parent, schema, now, usual, edits);
        if (!schema.fields().isEmpty()) {
            Button restore = new Button(parent, SWT.PUSH);
            restore.setText("Restore default");
            restore.addListener(SWT.Selection, e -> edits.clear(List.of()));
            BooleanSupplier show = () -> {
                boolean given = edits.isGiven(List.of());
                restore.setEnabled(given);
                restore.setToolTipText(given ? "Take all of these settings out of study.yaml" : "Nothing to restore: study.yaml sets none of these");
                return true;
            };
            show.getAsBoolean();
            onRefresh(show);
        }
    }

    /** Where this page is about something of several that change together. */
    protected final void shared(List<String> others) {
        if (!others.isEmpty()) {
            explain(this, "Shared: a change here also changes " + String.join(", ", others) + ".");
        }
    }
}
