// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.junit;

import java.io.PrintStream;
import java.util.List;

import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.Filter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** One run of JUnit Jupiter, on a class path as inside OSGi: nothing is looked up through the thread's class loader. */
public final class TestRun {
    private static final LauncherConfig JUPITER = LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build();

    private TestRun() {
    }

    /**
     * Runs what the selectors name and prints a line for each class and one for all.
     *
     * @return whether at least one test ran and none failed
     */
    public static boolean run(List<? extends DiscoverySelector> tests, List<? extends Filter<?>> filters, PrintStream out) {
        Log log = new Log(out);
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(tests)
                .filters(filters.toArray(Filter[]::new))
                .configurationParameter("junit.jupiter.execution.timeout.testable.method.default", "30 m")
                .build();
        LauncherFactory.create(JUPITER).execute(request, log);
        out.println(log.total());
        out.flush();
        return log.total().good();
    }
}
