// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.hilum.ui.Ids;

/** Perspective <em>Compare</em>: judge arms side by side. */
public final class ComparePerspective implements IPerspectiveFactory {
    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(Ids.ARMS, IPageLayout.TOP, 0.28f, layout.getEditorArea());
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.34f, layout.getEditorArea());
        left.addView(Ids.ROC);
        IFolderLayout middle = layout.createFolder("middle", IPageLayout.LEFT, 0.52f, layout.getEditorArea());
        middle.addView(Ids.CALIBRATION);
        IFolderLayout top = layout.createFolder("right", IPageLayout.TOP, 0.5f, layout.getEditorArea());
        top.addView(Ids.DIFFERENCES);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.5f, "right");
        bottom.addView(Ids.PREDICTIONS);
        bottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        bottom.addPlaceholder(Ids.ERROR_LOG);
        layout.addPerspectiveShortcut(Ids.STUDY_PERSPECTIVE);
        layout.addShowViewShortcut(Ids.ARMS);
        layout.addShowViewShortcut(Ids.ROC);
        layout.addShowViewShortcut(Ids.CALIBRATION);
        layout.addShowViewShortcut(Ids.PREDICTIONS);
        layout.addShowViewShortcut(Ids.DIFFERENCES);
        layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
    }
}
