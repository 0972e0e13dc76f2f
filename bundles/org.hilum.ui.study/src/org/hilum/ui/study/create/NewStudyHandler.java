// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hilum.ui.session.Session;

/** Asks for what a new study needs, writes it and opens it. */
public final class NewStudyHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        NewStudyWizard wizard = new NewStudyWizard(window.getService(Session.class), event.getParameter("org.hilum.ui.new.from"));
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setPageSize(900, 560);
        dialog.open();
        return null;
    }
}
