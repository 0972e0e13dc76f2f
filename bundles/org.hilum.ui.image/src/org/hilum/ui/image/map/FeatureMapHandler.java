// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.map;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hilum.ui.Ids;
import org.hilum.ui.image.ImageView;

/** Opens the panel for a feature map in the viewer, for a region or a block where one is named. */
public final class FeatureMapHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            ImageView view = (ImageView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(Ids.VIEWER);
            view.mapFeature(Optional.ofNullable(event.getParameter(Ids.MAP_REGION)), Optional.ofNullable(event.getParameter(Ids.MAP_BLOCK)));
        } catch (PartInitException e) {
            throw new ExecutionException("the image view cannot be shown", e);
        }
        return null;
    }
}
