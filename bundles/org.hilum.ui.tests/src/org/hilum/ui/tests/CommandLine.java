// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.Workbench.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;

/** The headless program of the product that is tested, called as a user does who pastes a line into a shell. */
final class CommandLine {
    private CommandLine() {
    }

    /** The command on the clipboard, if there is one. */
    static Optional<String> copied() {
        return ui(() -> {
            Clipboard clipboard = new Clipboard(Workbench.display());
            Object text = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return text instanceof String s && s.startsWith("hilum ") ? Optional.of(s) : Optional.empty();
        });
    }

    /** Its exit code; what it says goes to this process's output where it is not 0. */
    static int run(String line) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String hilum = "hilum() { '" + java + "' -cp '" + Path.of(System.getProperty("hilum.home"), "headless", "hilum.jar") + "' -Duser.home='" + System.getProperty("user.home") + "' org.hilum.cli.Main \"$@\"; }\n";
        Process process = new ProcessBuilder("sh", "-c", hilum + line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        if (exit != 0) {
            System.out.println(said);
        }
        return exit;
    }
}
