// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.util.List;

/** One word of the command line, for example {@code list}. A command keeps nothing between calls. */
public interface Command {
    /** The word itself. */
    String name();

    /** How it is called, for example {@code list [--kind KIND]}. */
    String usage();

    /**
     * Does the work. Results for machines go to {@link Console#out()}, talk to {@link Console#talk()}.
     *
     * @param arguments what followed the command's name
     * @return {@link ExitCode#OK} or {@link ExitCode#FAILED}
     * @throws UsageError if the arguments make no sense
     * @throws org.hilum.spi.Problem if something they name cannot be used
     */
    int run(List<String> arguments, Console console) throws Exception;
}
