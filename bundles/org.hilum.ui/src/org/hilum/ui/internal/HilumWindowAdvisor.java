// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.hilum.engine.study.Study;
import org.hilum.spi.Problem;
import org.hilum.ui.session.Change;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;

/** The frame of the main window: tool bar, perspectives, status line and progress; opens the study it was left with. */
final class HilumWindowAdvisor extends WorkbenchWindowAdvisor {
    HilumWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setTitle("Hilum");
        window.setInitialSize(new Point(1440, 900));
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowPerspectiveBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
    }

    @Override
    public void postWindowOpen() {
        Session session = session();
        session.watch(what -> {
            if (what == Change.STUDY || what == Change.TEXT) {
                getWindowConfigurer().setTitle(session.study().map(s -> s.name() + " – Hilum").orElse("Hilum"));
            }
        });
        DiskWatch.start(getWindowConfigurer().getWindow(), session);
        Optional<Path> last = toOpen(session);
        last.ifPresent(folder -> {
            try {
                session.open(folder);
            } catch (Problem gone) {
                session.recent().forget(folder);
            }
        });
        if (last.isEmpty()) {
            welcome();
        }
    }

    private void welcome() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        window.getWorkbench().getIntroManager().showIntro(window, false);
    }

    /** The study named on the command line, else the one that was open last. */
    private static Optional<Path> toOpen(Session session) {
        Optional<Path> named = Arrays.stream(Platform.getApplicationArgs()).filter(a -> !a.startsWith("-")).map(Path::of)
                .filter(p -> Files.exists(p.resolve(Study.FILE))).findFirst();
        return named.or(() -> session.recent().studies().stream().findFirst());
    }

    private Session session() {
        return getWindowConfigurer().getWindow().getService(Session.class);
    }

    /** Asks once, and only where something would be lost or stopped. */
    @Override
    public boolean preWindowShellClose() {
        Session session = session();
        boolean unsaved = session.study().filter(OpenStudy::isUnsaved).isPresent();
        if (!session.isRunning() && !unsaved) {
            return true;
        }
        String text = (session.isRunning() ? "The study is being worked on. That stops when you close Hilum; what is finished stays, and the next time it goes on from there." : "")
                + (session.isRunning() && unsaved ? "\n\n" : "")
                + (unsaved ? "study.yaml is not whole yet and therefore not saved: your last changes of its text will be lost." : "");
        return MessageDialog.openQuestion(getWindowConfigurer().getWindow().getShell(), "Close Hilum?", text + "\n\nClose Hilum?");
    }
}
