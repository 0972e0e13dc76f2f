// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hilum.engine.registry.PluginFolders;
import org.hilum.spi.Problem;
import org.hilum.ui.Messages;

/** Says how a plug-in comes to be, and opens the folder it is put into. */
public final class WritePluginHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Path folder = PluginFolders.user();
        Optional<Path> tutorial = Tutorial.file();
        List<String> buttons = new ArrayList<>(List.of("Open plug-in folder", "Close"));
        tutorial.ifPresent(there -> buttons.addFirst("Open the tutorial"));
        int chosen = MessageDialog.open(MessageDialog.INFORMATION, shell, "Write a plug-in", """
                A plug-in is a folder of four files: one Java class of about forty lines, plugin.xml, META-INF/MANIFEST.MF and build.properties. \
                Its settings are a record; the form here, the keys of study.yaml and the options of the command line are made from it.

                1.  Write the four files. The tutorial takes ten minutes, start to end.
                2.  hilum pack FOLDER   compiles them into a jar and checks the plug-in.
                3.  Put the jar into %s
                4.  Start Hilum again: the plug-in stands beside all others, in every study.

                hilum try ID …   runs a plug-in alone on an image or a table.""".formatted(folder), 0, buttons.toArray(String[]::new));
        switch (chosen < 0 ? "Close" : buttons.get(chosen)) {
            case "Open the tutorial" -> read(shell, tutorial.orElseThrow());
            case "Open plug-in folder" -> PluginFolderHandler.open(shell);
            default -> { }
        }
        return null;
    }

    private static void read(Shell shell, Path tutorial) {
        try {
            Tutorial.show(shell, tutorial);
        } catch (Problem problem) {
            Messages.show(shell, "The tutorial", problem);
        }
    }
}
