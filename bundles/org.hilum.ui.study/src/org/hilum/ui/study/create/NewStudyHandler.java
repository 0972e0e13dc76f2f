// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hilum.ui.session.Session;

/** Asks for what a new study needs, writes it and opens it. */
public final class NewStudyHandler extends AbstractHandler {
    /** Pixels in which what a scan found is seen whole. */
    private static final int SCAN_WIDTH = 1440;
    private static final int SCAN_HEIGHT = 860;
    /** Pixels of the screen that stay free at each side. */
    private static final int BESIDE = 20;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        NewStudyWizard wizard = new NewStudyWizard(window.getService(Session.class), event.getParameter("org.hilum.ui.new.from"));
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setPageSize(900, 560);
        dialog.addPageChangedListener(e -> {
            if (e.getSelectedPage() instanceof ScanPage) {
                grow(dialog.getShell());
            }
        });
        dialog.open();
        return null;
    }

    /** Gives the scan's tables room, as far as the screen has it. */
    private static void grow(Shell shell) {
        Rectangle now = shell.getBounds();
        Rectangle screen = shell.getMonitor().getClientArea();
        int width = Math.max(now.width, Math.min(SCAN_WIDTH, screen.width - 2 * BESIDE));
        int height = Math.max(now.height, Math.min(SCAN_HEIGHT, screen.height - 2 * BESIDE));
        int x = now.x - (width - now.width) / 2;
        int y = now.y - (height - now.height) / 2;
        shell.setBounds(Math.clamp(x, screen.x, Math.max(screen.x, screen.x + screen.width - width)), Math.clamp(y, screen.y, Math.max(screen.y, screen.y + screen.height - height)),
                width, height);
    }
}
