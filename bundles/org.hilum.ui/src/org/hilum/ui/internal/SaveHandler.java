// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hilum.spi.Problem;
import org.hilum.ui.Messages;
import org.hilum.ui.session.Session;

/** Saves study.yaml as it is, whole or not. A whole one was saved already. */
public final class SaveHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(Session.class).save();
        } catch (Problem problem) {
            Messages.show(HandlerUtil.getActiveShellChecked(event), "study.yaml cannot be saved", problem);
        }
        return null;
    }
}
