// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.junit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.hilum.ui.Application;

/** Starts the product's own application and, beside it, the tests; closes the workbench when they are done. */
public final class TestApplication implements IApplication {
    private static final int FAILED = 1;
    private static final int SECONDS_TO_OPEN = 120;

    private final Application product = new Application();

    @Override
    public Object start(IApplicationContext context) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        CompletableFuture<Boolean> result = CompletableFuture.supplyAsync(() -> test(context, over), task -> new Thread(task, "tests").start());
        try {
            product.start(context);
        } finally {
            over.countDown();
        }
        return result.get() ? EXIT_OK : FAILED;
    }

    private boolean test(IApplicationContext context, CountDownLatch over) {
        try {
            awaitWindow(over);
            return UiTests.run(context.getBrandingBundle().getBundleContext());
        } catch (Exception | LinkageError e) {
            e.printStackTrace();
            return false;
        } finally {
            product.stop();
        }
    }

    /** Returns when the workbench has opened its window. */
    private static void awaitWindow(CountDownLatch over) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_OPEN);
        while (!open()) {
            if (System.nanoTime() > end || over.await(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the workbench opened no window");
            }
        }
    }

    private static boolean open() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return false;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        return display.syncCall(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
                && PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().isVisible());
    }

    @Override
    public void stop() {
        product.stop();
    }
}
