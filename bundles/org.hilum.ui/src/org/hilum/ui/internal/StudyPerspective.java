// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.hilum.ui.Ids;

/** Perspective <em>Study</em>: prepare, look, run. */
public final class StudyPerspective implements IPerspectiveFactory {
    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(Ids.NAVIGATOR, IPageLayout.LEFT, 0.19f, layout.getEditorArea());
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.72f, layout.getEditorArea());
        bottom.addView(Ids.PROBLEMS);
        bottom.addView(Ids.CASES);
        bottom.addView(Ids.STABILITY_VIEW);
        bottom.addView(IPageLayout.ID_PROGRESS_VIEW);
        bottom.addView(Ids.TEXT);
        bottom.addPlaceholder(Ids.PLUGINS);
        bottom.addPlaceholder(Ids.ERROR_LOG);
        layout.addView(Ids.SETTINGS, IPageLayout.RIGHT, 0.68f, layout.getEditorArea());
        IFolderLayout middle = layout.createFolder("middle", IPageLayout.TOP, 0.5f, layout.getEditorArea());
        middle.addView(Ids.VIEWER);
        layout.addPerspectiveShortcut(Ids.COMPARE_PERSPECTIVE);
        layout.addShowViewShortcut(Ids.NAVIGATOR);
        layout.addShowViewShortcut(Ids.VIEWER);
        layout.addShowViewShortcut(Ids.SETTINGS);
        layout.addShowViewShortcut(Ids.PROBLEMS);
        layout.addShowViewShortcut(Ids.CASES);
        layout.addShowViewShortcut(Ids.STABILITY_VIEW);
        layout.addShowViewShortcut(Ids.TEXT);
        layout.addShowViewShortcut(Ids.PLUGINS);
        layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
        layout.addShowViewShortcut(Ids.ERROR_LOG);
    }
}
