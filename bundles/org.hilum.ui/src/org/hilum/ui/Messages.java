// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.hilum.spi.Problem;

/** Tells a person what went wrong and what to do; what only a programmer can use goes to the Error Log. */
public final class Messages {
    private Messages() {
    }

    public static void show(Shell shell, String title, Problem problem) {
        String cure = problem.cure().isEmpty() ? "" : "\n\n" + capital(problem.cure()) + ".";
        MessageDialog.openError(shell, title, capital(problem.what()) + "\n" + problem.where() + cure);
    }

    /** For what nobody expected: the log has the details. */
    public static void show(Shell shell, String title, Exception unexpected) {
        ILog.of(Messages.class).error(title, unexpected);
        MessageDialog.openError(shell, title, "Something unexpected happened; nothing of your study was changed.\n\n"
                + "Window > Show View > Error Log holds the details. Please report them to the authors.");
    }

    static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
