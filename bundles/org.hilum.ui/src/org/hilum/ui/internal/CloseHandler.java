// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;

/** Closes the open study. */
public final class CloseHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Session session = window.getService(Session.class);
        boolean unsaved = session.study().filter(OpenStudy::isUnsaved).isPresent();
        if (!unsaved || MessageDialog.openQuestion(window.getShell(), "Close study?",
                "study.yaml is not whole yet and therefore not saved: your last changes of its text will be lost.\n\nClose the study?")) {
            session.close();
        }
        return null;
    }
}
