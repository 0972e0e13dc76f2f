// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.junit;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints one line for each test class, and for each test that failed or was skipped the reason. */
final class Log implements TestExecutionListener {
    private final PrintStream out;
    private final Map<String, Count> classes = new LinkedHashMap<>();
    private final Map<String, Long> started = new LinkedHashMap<>();
    private TestPlan plan;

    Log(PrintStream out) {
        this.out = out;
    }

    Count total() {
        return classes.values().stream().reduce(Count.NONE, Count::plus);
    }

    @Override
    public void testPlanExecutionStarted(TestPlan tests) {
        plan = tests;
    }

    @Override
    public synchronized void executionStarted(TestIdentifier test) {
        started.put(test.getUniqueId(), System.nanoTime());
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        long tests = Math.max(1, plan.getDescendants(test).stream().filter(TestIdentifier::isTest).count());
        add(test, new Count((int) tests, 0, 0, (int) tests));
        tell("skipped", test, reason);
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Optional<Throwable> cause = result.getThrowable();
        switch (result.getStatus()) {
            case SUCCESSFUL -> {
                if (test.isTest()) {
                    add(test, new Count(1, 0, 0, 0));
                }
            }
            case ABORTED -> {
                add(test, new Count(1, 0, 0, 1));
                tell("skipped", test, cause.map(Throwable::getMessage).orElse(""));
            }
            case FAILED -> {
                boolean claim = cause.filter(AssertionError.class::isInstance).isPresent();
                add(test, claim ? new Count(1, 1, 0, 0) : new Count(1, 0, 1, 0));
                tell(claim ? "FAILED" : "ERROR", test, "");
                cause.ifPresent(e -> e.printStackTrace(out));
            }
        }
        if (isTopClass(test)) {
            double seconds = (System.nanoTime() - started.get(test.getUniqueId())) / 1e9;
            out.printf(Locale.ROOT, "%s - in %s (%.2f s)%n", classes.getOrDefault(className(test), Count.NONE), className(test), seconds);
        }
    }

    private void add(TestIdentifier test, Count count) {
        classes.merge(className(test), count, Count::plus);
    }

    private void tell(String what, TestIdentifier test, String reason) {
        out.println(what + ": " + className(test) + " " + test.getDisplayName() + (reason.isEmpty() ? "" : ": " + reason));
    }

    private boolean isTopClass(TestIdentifier test) {
        return test.getSource().filter(ClassSource.class::isInstance).isPresent()
                && test.getParentIdObject().filter(parent -> parent.getSegments().size() == 1).isPresent();
    }

    /** The outermost class a test belongs to, or the engine's name for what belongs to none. */
    private String className(TestIdentifier test) {
        for (Optional<TestIdentifier> at = Optional.of(test); at.isPresent(); at = plan.getParent(at.get())) {
            Object source = at.get().getSource().orElse(null);
            if (source instanceof ClassSource type) {
                return type.getClassName().replaceAll("\\$.*", "");
            }
            if (source instanceof MethodSource method) {
                return method.getClassName().replaceAll("\\$.*", "");
            }
        }
        return test.getDisplayName();
    }
}
