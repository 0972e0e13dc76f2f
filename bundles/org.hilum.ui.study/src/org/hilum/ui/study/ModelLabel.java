// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.hilum.report.ArmWords;
import org.hilum.ui.session.ArmRow;

/** An arm's model in short; all its steps in the tool tip. */
final class ModelLabel extends ColumnLabelProvider {
    @Override
    public String getText(Object row) {
        return ((ArmRow) row).learner();
    }

    @Override
    public String getToolTipText(Object row) {
        return ((ArmRow) row).result().map(ArmWords::model).orElse(null);
    }
}
