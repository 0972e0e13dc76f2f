// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.hilum.ui.job.Computing;

/** Preferences > Hilum. */
public final class PreferencesPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int MOST_THREADS = 1024;

    public PreferencesPage() {
        super(GRID);
        setDescription("What a study computes stands in its study.yaml, never here.");
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(Preferences.store());
    }

    @Override
    protected void createFieldEditors() {
        IntegerFieldEditor threads = new IntegerFieldEditor(Computing.THREADS, "Threads of a run or map (results are the same with any number)", getFieldEditorParent(), 4);
        threads.setValidRange(1, MOST_THREADS);
        addField(threads);
    }
}
