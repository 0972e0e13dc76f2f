// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.mask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.Study;
import org.hilum.spi.Problem;
import org.hilum.spi.image.NamedMask;
import org.hilum.ui.image.Overlay;
import org.hilum.ui.image.Picture;
import org.hilum.ui.image.Scene;
import org.hilum.ui.image.ToolLine;
import org.hilum.ui.image.Viewer;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;

/** Saves regions that a viewer shows: asks which and where, and writes them in the background. Lives in the user interface's thread. */
public final class SaveMasks {
    private final Session session;
    private final Viewer viewer;
    private final Scene scene;
    private final ToolLine line;
    private Optional<Job> running = Optional.empty();

    public SaveMasks(Session session, Viewer viewer, Scene scene) {
        this.session = session;
        this.viewer = viewer;
        this.scene = scene;
        this.line = new ToolLine(viewer.tools(), "mask", "Close", "Take this line away", new ToolLine.Does() {
            @Override
            public void cancel() {
                running.ifPresent(Job::cancel);
            }

            @Override
            public void more() {
                line.nothing();
            }
        });
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.exclude = true;
        line.setLayoutData(wide);
        viewer.onMenu(this::fill);
        viewer.onSaveMask(region -> ask(shown(region), region));
        viewer.addListener(SWT.Dispose, e -> running.ifPresent(Job::cancel));
    }

    /** The image that a region lies on: the main one where it does. */
    private Optional<Picture> shown(Optional<String> region) {
        return Stream.concat(scene.main().stream(), scene.pictures().stream()).filter(p -> region.isEmpty() || p.overlays().stream().anyMatch(o -> o.name().equals(region.get()))).findFirst();
    }

    /** Fills the menu of an image. */
    public void fill(Menu menu, Optional<Picture> picture) {
        if (picture.isPresent()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText("Save mask as…");
            item.addListener(SWT.Selection, e -> ask(picture, Optional.empty()));
        }
    }

    private void ask(Optional<Picture> picture, Optional<String> region) {
        Optional<Study> study = session.study().flatMap(OpenStudy::study);
        Optional<Case> subject = picture.flatMap(p -> session.study().flatMap(OpenStudy::cohort).flatMap(c -> c.find(p.caseId())));
        if (study.isEmpty() || subject.isEmpty()) {
            return;
        }
        if (picture.get().overlays().isEmpty()) {
            line.failed("There is no region on " + picture.get().title() + " to save", true);
            return;
        }
        if (running.isPresent()) {
            return; // the line tells of it, with its button to stop it
        }
        List<Overlay> first = region.isPresent() ? picture.get().overlays().stream().filter(o -> o.name().equals(region.get())).toList()
                : picture.get().overlays().stream().filter(o -> !scene.isHidden(o)).toList();
        SaveMaskDialog dialog = new SaveMaskDialog(viewer.getShell(), session, new MaskChoices(session.registry(), study.get(), subject.get(), picture.get(), first));
        if (dialog.open() == Window.OK) {
            save(dialog.wish());
        }
    }

    /** Writes masks in the background; what is there is replaced. */
    public void save(MaskWish wish) {
        line.progress(wish.file().getFileName() + ": waiting", 0);
        Job job = new SaveMaskJob(session.registry(), wish, new SaveMaskJob.Watch() {
            @Override
            public void progress(String text, double part) {
                onDisplay(() -> running.ifPresent(j -> line.progress(wish.file().getFileName() + ": " + text, part)));
            }

            @Override
            public void saved() {
                over(() -> line.told("Saved " + wish.file() + ": " + counted(wish.masks()), wish.file().toString()));
            }

            @Override
            public void failed(Problem why) {
                over(() -> line.failed(capital(why.what()) + " (" + why.where() + ")" + (why.cure().isEmpty() ? "" : "; " + why.cure()), true));
            }

            @Override
            public void cancelled() {
                over(() -> line.told("Not saved: cancelled, and " + wish.file().getFileName() + " is as it was", wish.file().toString()));
            }
        });
        running = Optional.of(job);
        job.schedule();
    }

    private static String counted(List<NamedMask> masks) {
        return masks.stream().map(m -> m.name() + ", " + String.format(Locale.ROOT, "%,d", m.mask().count()).replace(',', '\u2009') + " voxels").collect(Collectors.joining("; "));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void over(Runnable tell) {
        onDisplay(() -> {
            running = Optional.empty();
            tell.run();
        });
    }

    private void onDisplay(Runnable what) {
        if (!viewer.isDisposed()) {
            viewer.getDisplay().asyncExec(() -> {
                if (!viewer.isDisposed()) {
                    what.run();
                }
            });
        }
    }

    public boolean isRunning() {
        return running.isPresent();
    }
}
