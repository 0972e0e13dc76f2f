// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.util.List;

/** Every command there is, in the order of the help text. A new command is one class and one line here. */
final class Commands {
    static final List<Command> ALL = List.of(
            new Demo(),
            new ScanFiles(),
            new RunStudy(),
            new StudyStability(),
            new ListPlugins(),
            new Describe(),
            new Extract(),
            new MapFeature(),
            new WriteMask(),
            new Try(),
            new Pack(),
            new Help());

    private Commands() {
    }
}
