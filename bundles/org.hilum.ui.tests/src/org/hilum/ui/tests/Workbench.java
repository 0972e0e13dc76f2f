// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.hilum.ui.Commands;
import org.hilum.ui.session.Session;

/** The running workbench as tests drive it: beside its user interface's thread, waiting for what should come. */
final class Workbench {
    private static final long SECONDS = 180;
    private static final long LOOK_AGAIN = 25;

    private Workbench() {
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Does something in the user interface's thread. */
    static <T> T ui(Callable<T> what) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                result.set(what.call());
            } catch (Throwable t) {
                thrown.set(t);
            }
        });
        if (thrown.get() instanceof AssertionError claim) {
            throw claim;
        }
        if (thrown.get() != null) {
            throw new IllegalStateException(thrown.get());
        }
        return result.get();
    }

    static void doing(Runnable what) {
        ui(() -> {
            what.run();
            return null;
        });
    }

    /** Returns as soon as the condition holds; fails if it never does. */
    static void await(String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        CountDownLatch never = new CountDownLatch(1);
        try {
            while (!ui(condition)) {
                if (System.nanoTime() > end) {
                    fail("waited " + SECONDS + " s in vain for: " + what);
                }
                never.await(LOOK_AGAIN, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the thing as soon as it is there. */
    static <T> T await(String what, CallableOptional<T> thing) {
        AtomicReference<T> found = new AtomicReference<>();
        await(what, () -> {
            thing.call().ifPresent(found::set);
            return found.get() != null;
        });
        return found.get();
    }

    interface CallableOptional<T> {
        Optional<T> call() throws Exception;
    }

    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    static Session session() {
        return PlatformUI.getWorkbench().getService(Session.class);
    }

    /** Starts a command without waiting for its end: it may open a dialog. */
    static void command(String id) {
        command(id, Map.of());
    }

    static void command(String id, Map<String, String> parameters) {
        display().asyncExec(() -> Commands.run(window(), id, parameters));
    }

    /** Shows a perspective without the welcome page. */
    static void perspective(String id) {
        doing(() -> {
            var intro = PlatformUI.getWorkbench().getIntroManager().getIntro();
            if (intro != null) {
                PlatformUI.getWorkbench().getIntroManager().closeIntro(intro);
            }
            try {
                PlatformUI.getWorkbench().showPerspective(id, window());
            } catch (org.eclipse.ui.WorkbenchException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @SuppressWarnings("unchecked")
    static <T extends IViewPart> T view(String id) {
        return (T) ui(() -> page().showView(id));
    }

    /** The tool bar's item whose tool tip begins so. */
    static Optional<ToolItem> toolItem(String tip) {
        Deque<Control> todo = new ArrayDeque<>(Set.of(window().getShell()));
        while (!todo.isEmpty()) {
            Control control = todo.pop();
            if (control instanceof ToolBar bar) {
                Optional<ToolItem> item = Stream.of(bar.getItems()).filter(i -> i.getToolTipText() != null && i.getToolTipText().startsWith(tip)).findFirst();
                if (item.isPresent()) {
                    return item;
                }
            }
            if (control instanceof Composite parent) {
                todo.addAll(List.of(parent.getChildren()));
            }
        }
        return Optional.empty();
    }

    /** Opens a study and waits until its cases are read. */
    static void open(Path study) {
        doing(() -> session().open(study));
        await("the cases of " + study, () -> session().study().orElseThrow().cohort().isPresent());
    }

    /** The widget that carries this id anywhere in the window or a dialog. */
    static Optional<Control> find(String id) {
        for (Shell shell : display().getShells()) {
            Optional<Control> found = find(shell, c -> id.equals(c.getData("org.hilum.ui.id")));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    static Optional<Control> find(Composite in, java.util.function.Predicate<Control> wanted) {
        Deque<Control> open = new ArrayDeque<>();
        open.add(in);
        while (!open.isEmpty()) {
            Control c = open.removeFirst();
            if (wanted.test(c)) {
                return Optional.of(c);
            }
            if (c instanceof Composite parent) {
                for (Control child : parent.getChildren()) {
                    open.add(child);
                }
            }
        }
        return Optional.empty();
    }

    /** All such widgets in another, as they were made. */
    static List<Control> all(Composite in, java.util.function.Predicate<Control> wanted) {
        return Stream.of(in.getChildren()).flatMap(c -> Stream.concat(Stream.of(c).filter(wanted), c instanceof Composite parent ? all(parent, wanted).stream() : Stream.empty())).toList();
    }

    /** The visible button of this text anywhere. */
    static Optional<Button> button(String text) {
        for (Shell shell : display().getShells()) {
            Optional<Control> found = find(shell, c -> c instanceof Button b && b.isVisible() && b.getText().replace("&", "").equals(text));
            if (found.isPresent()) {
                return found.map(Button.class::cast);
            }
        }
        return Optional.empty();
    }

    static void press(Button button) {
        display().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    /** The dialog of this title. */
    static Optional<Shell> dialog(String title) {
        for (Shell shell : display().getShells()) {
            if (shell.isVisible() && shell.getText().equals(title)) {
                return Optional.of(shell);
            }
        }
        return Optional.empty();
    }

    /** The colours that a control shows. */
    static Set<RGB> colours(Control control) {
        Point size = control.getSize();
        if (size.x < 1 || size.y < 1 || !control.isVisible()) {
            return Set.of();
        }
        Image image = new Image(control.getDisplay(), size.x, size.y);
        GC gc = new GC(control);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        Set<RGB> colours = new HashSet<>();
        for (int y = 0; y < data.height; y += 2) {
            for (int x = 0; x < data.width; x += 2) {
                colours.add(data.palette.getRGB(data.getPixel(x, y)));
            }
        }
        return colours;
    }
}
