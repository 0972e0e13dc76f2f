// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.Map;
import java.util.concurrent.CancellationException;

import org.hilum.engine.store.Tree;
import org.hilum.spi.Problem;
import org.hilum.spi.Undefined;

/** Problems as they are kept, and what else can go wrong in a plug-in as a problem. */
final class Problems {
    private Problems() {
    }

    static Map<String, Object> tree(Problem problem) {
        return Map.of("what", problem.what(), "where", problem.where(), "cure", problem.cure());
    }

    static Problem read(Tree tree) {
        return new Problem(tree.text("what"), tree.text("where"), tree.text("cure"));
    }

    /** What to tell people of an exception; a cancelled run is no problem and is thrown on. */
    static Problem of(RuntimeException thrown, String where) {
        return switch (thrown) {
            case CancellationException cancelled -> throw cancelled;
            case Problem problem -> problem;
            case Undefined undefined -> new Problem(undefined.getMessage(), where, "", undefined);
            default -> new Problem("a plug-in failed: " + thrown + place(thrown), where, "this is a defect: tell the plug-in's authors", thrown);
        };
    }

    private static String place(RuntimeException thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
