// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hilum.engine.registry.PluginFolders;
import org.hilum.spi.Problem;
import org.hilum.ui.Messages;

/** Opens the folder that plug-ins are put into, as the system shows folders; makes it first, where it is not there. */
public final class PluginFolderHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        open(HandlerUtil.getActiveShellChecked(event));
        return null;
    }

    static void open(Shell shell) {
        Path folder = PluginFolders.user();
        try {
            Files.createDirectories(folder);
            if (!Program.launch(folder.toString())) {
                MessageDialog.openInformation(shell, "Plug-in folder", "The plug-in folder is " + folder);
            }
        } catch (IOException e) {
            Messages.show(shell, "The plug-in folder cannot be made", new Problem("it cannot be made", folder.toString(), "check your rights there", e));
        }
    }
}
