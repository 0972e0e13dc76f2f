// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.spi.Problem;

/** Finds plug-ins where there is no OSGi: in the jars and folders of the class path, and in the plug-in folders. */
final class PlainBundles {
    private PlainBundles() {
    }

    static Found find(List<Path> folders) {
        List<Problem> problems = new ArrayList<>();
        List<Bundle> bundles = ClassPath.bundles(Registry.class.getClassLoader(), problems);
        return new PlainRegistry(problems).read(bundles);
    }
}
