// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hilum.report.Report;
import org.hilum.spi.Problem;
import org.hilum.ui.Messages;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Results;
import org.hilum.ui.session.Session;

/** Writes the report of the last run and opens it in the browser. */
public final class ReportHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        Optional<OpenStudy> study = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(Session.class).study();
        Optional<Results> results = study.flatMap(OpenStudy::results);
        if (results.isEmpty()) {
            MessageDialog.openInformation(shell, "Report", "There are no results to report yet. Run the study first (Study > Run).");
            return null;
        }
        try {
            Path report = Report.write(results.get().study(), study.get().folder().resolve("results"));
            if (!Program.launch(report.toString())) {
                MessageDialog.openInformation(shell, "Report", "The report is " + report + "\n\nNo program to show it was found; open it in any browser.");
            }
        } catch (Problem problem) {
            Messages.show(shell, "The report cannot be written", problem);
        }
        return null;
    }
}
