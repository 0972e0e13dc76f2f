// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hilum.spi.Problem;
import org.hilum.ui.Messages;
import org.hilum.ui.session.Session;

/** Opens a study: the folder the command names, else one that the user chooses. */
public final class OpenHandler extends AbstractHandler {
    static final String FOLDER = "org.hilum.ui.open.folder";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Session session = window.getService(Session.class);
        String folder = event.getParameter(FOLDER);
        if (folder == null) {
            DirectoryDialog dialog = new DirectoryDialog(window.getShell());
            dialog.setText("Open study");
            dialog.setMessage("The folder that holds study.yaml");
            session.recent().studies().stream().findFirst().ifPresent(last -> dialog.setFilterPath(last.getParent().toString()));
            folder = dialog.open();
        }
        if (folder != null) {
            Path study = Path.of(folder);
            try {
                session.open(study);
            } catch (Problem problem) {
                session.recent().forget(study);
                Messages.show(window.getShell(), "The study cannot be opened", problem);
            }
        }
        return null;
    }
}
