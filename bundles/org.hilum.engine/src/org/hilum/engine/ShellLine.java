// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine;

import java.util.List;
import java.util.stream.Collectors;

/** A call of the command line as one line to be copied. */
public final class ShellLine {
    private ShellLine() {
    }

    /** The call as a shell reads it, {@code hilum} before it: what is more than letters, digits and plain marks stands in quotes. */
    public static String of(List<String> arguments) {
        return "hilum " + arguments.stream().map(a -> a.matches("[\\w./:=,@%+-]+") ? a : "'" + a.replace("'", "'\\''") + "'").collect(Collectors.joining(" "));
    }
}
