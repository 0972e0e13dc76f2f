// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** {@code help}: one screen about everything, kept in {@code help.txt}, which the launcher also shows without a JVM. */
final class Help implements Command {
    @Override
    public String name() {
        return "help";
    }

    @Override
    public String usage() {
        return "help";
    }

    @Override
    public int run(List<String> arguments, Console console) throws IOException {
        try (InputStream text = Help.class.getResourceAsStream("help.txt")) {
            text.transferTo(console.out());
        }
        return ExitCode.OK;
    }
}
