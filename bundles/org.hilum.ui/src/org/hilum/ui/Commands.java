// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands by their ids, as buttons in empty views do. */
public final class Commands {
    private Commands() {
    }

    public static void run(IServiceLocator site, String command) {
        run(site, command, Map.of());
    }

    public static void run(IServiceLocator site, String command, Map<String, String> parameters) {
        Command known = site.getService(ICommandService.class).getCommand(command);
        try {
            site.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(known, parameters), null);
        } catch (CommandException e) {
            ILog.of(Commands.class).error("command " + command + " failed", e);
        }
    }
}
