// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.map;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.map.MapSettings;
import org.hilum.engine.map.StudyMap;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.Study;
import org.hilum.spi.Problem;
import org.hilum.ui.image.MapOverlay;
import org.hilum.ui.image.Overlay;
import org.hilum.ui.image.Picture;
import org.hilum.ui.image.Scene;
import org.hilum.ui.image.Viewer;
import org.hilum.ui.job.Computing;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;

/** The feature maps of a viewer: one at a time, made in the background and laid over the image it is of. Lives in the user interface's thread. */
public final class FeatureMaps {
    private final Session session;
    private final Viewer viewer;
    private final Scene scene;
    private final Display display;
    private final MapPanel panel;
    private final MapLine line;
    /** The job whose results are awaited; those of others come too late. */
    private Optional<MapJob> running = Optional.empty();
    /** What is being made. */
    private Optional<StudyMap> making = Optional.empty();
    /** What the panel is to choose as soon as the image is there. */
    private Optional<Asked> asked = Optional.empty();

    private record Asked(Optional<String> region, Optional<String> block) {
    }

    public FeatureMaps(Session session, Viewer viewer, Scene scene) {
        this.session = session;
        this.viewer = viewer;
        this.scene = scene;
        this.display = viewer.getDisplay();
        this.panel = new MapPanel(viewer.tools(), new MapPanel.Does() {
            @Override
            public void make(MapWish wish, boolean whole) {
                FeatureMaps.this.make(wish, whole);
            }

            @Override
            public void close() {
                showPanel(false);
            }
        });
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.exclude = true;
        panel.setLayoutData(wide);
        panel.setVisible(false);
        this.line = new MapLine(viewer.tools(), new MapLine.Does() {
            @Override
            public void cancel() {
                FeatureMaps.this.cancel();
            }

            @Override
            public void fill(Menu menu) {
                scene.map().ifPresent(map -> MapMenu.into(menu, map, FeatureMaps.this, session.registry()));
            }
        });
        viewer.onMap(() -> {
            if (panel.getVisible()) {
                showPanel(false);
            } else {
                open(Optional.empty(), Optional.empty());
            }
        });
        viewer.onMenu(this::fill);
        viewer.addListener(SWT.Dispose, e -> stop());
    }

    /** Fills the menu of the image: a new map, and what can be done with the one that is shown. */
    public void fill(Menu menu) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText("Feature map…");
        item.addListener(SWT.Selection, e -> open(Optional.empty(), Optional.empty()));
        scene.map().filter(m -> running.isEmpty()).ifPresent(map -> {
            new MenuItem(menu, SWT.SEPARATOR);
            MapMenu.into(menu, map, this, session.registry());
        });
    }

    /** Opens the panel, for a region or for a block and its region where one is named. */
    public void open(Optional<String> region, Optional<String> block) {
        asked = Optional.of(new Asked(region, block));
        offer();
    }

    private Optional<Study> study() {
        return session.study().flatMap(OpenStudy::study);
    }

    /** Opens the panel that was asked for once there is an image that it can be of. */
    private void offer() {
        if (study().isEmpty() || scene.main().isEmpty() || asked.isEmpty() && !panel.getVisible()) {
            return;
        }
        Picture picture = scene.main().get();
        Optional<ImageBlock> block = asked.flatMap(Asked::block).flatMap(study().get()::block).filter(ImageBlock.class::isInstance).map(ImageBlock.class::cast);
        if (block.isPresent() && !block.get().role().equals(picture.role())) {
            return; // the image of its role is being read
        }
        List<String> regions = picture.overlays().stream().map(Overlay::name).toList();
        if (regions.isEmpty()) {
            line.failed("There is no region on " + picture.title() + " to map", false);
            asked = Optional.empty();
            return;
        }
        MapChoices choices = new MapChoices(session.registry(), study().get(), picture.role());
        panel.offer(choices, regions, picture.overlays().stream().filter(Overlay::measured).map(Overlay::name).findFirst().orElse(regions.getFirst()));
        asked.ifPresent(a -> panel.choose(block.map(ImageBlock::region).or(a::region).filter(regions::contains), a.block()));
        asked = Optional.empty();
        showPanel(true);
    }

    private void showPanel(boolean on) {
        if (panel.getVisible() != on) {
            ((GridData) panel.getLayoutData()).exclude = !on;
            panel.setVisible(on);
            viewer.layout(true, true);
        }
    }

    private void make(MapWish wish, boolean whole) {
        Picture picture = scene.main().orElseThrow();
        Optional<Case> subject = session.study().flatMap(OpenStudy::cohort).flatMap(c -> c.find(picture.caseId()));
        Optional<Overlay> region = picture.overlays().stream().filter(o -> o.name().equals(wish.region())).findFirst();
        if (study().isEmpty() || subject.isEmpty() || region.isEmpty()) {
            return;
        }
        stop();
        try {
            StudyMap all = new StudyMap(study().get(), subject.get(), wish.block(), wish.region(), wish.family(), wish.feature(),
                    wish.cut() ? MapSettings.of(wish.window()) : MapSettings.of(wish.window()).uncut());
            LookedAt slice = LookedAt.of(picture, viewer.plane(), scene.cursor(), region.get().mask(), RegionExtraction.processing(wish.block()));
            if (!whole && !slice.meetsRegion()) {
                line.failed("The region " + wish.region() + " is not on this slice; go to one of the " + slice.slicesOfRegion() + ", or map the whole region", scene.map().isPresent());
                return;
            }
            StudyMap part = all.with(all.settings().within(slice.box()));
            start(picture, !whole ? List.of(part) : slice.meetsRegion() ? List.of(part, all) : List.of(all));
        } catch (Problem problem) {
            line.failed(MapText.of(problem), scene.map().isPresent());
        }
    }

    private void start(Picture picture, List<StudyMap> parts) {
        MapJob[] own = new MapJob[1];
        MapJob job = new MapJob(session.registry(), picture, parts, Computing.options(), new MapJob.Watch() {
            @Override
            public void progress(String text, double part) {
                of(own[0], () -> line.progress(parts.getLast().region() + ": " + text, part));
            }

            @Override
            public void made(MapOverlay map, boolean last) {
                of(own[0], () -> {
                    scene.setMap(Optional.of(map));
                    if (last) {
                        settled();
                    }
                });
            }

            @Override
            public void failed(String why) {
                of(own[0], () -> {
                    awaitNothing();
                    line.failed(why, scene.map().isPresent());
                });
            }

            @Override
            public void over() {
                of(own[0], () -> settled());
            }
        });
        own[0] = job;
        running = Optional.of(job);
        making = Optional.of(parts.getLast());
        line.progress(parts.getLast().region() + ": waiting", 0);
        job.schedule();
    }

    /** Does something for a job in the user interface's thread, unless nobody waits for that job any more. */
    private void of(MapJob job, Runnable what) {
        onDisplay(() -> {
            if (running.filter(now -> now == job).isPresent()) {
                what.run();
            }
        });
    }

    private void onDisplay(Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!viewer.isDisposed()) {
                    what.run();
                }
            });
        }
    }

    /** Whatever is shown now is told; what was running is not awaited. */
    private void settled() {
        awaitNothing();
        scene.map().ifPresentOrElse(line::shown, line::nothing);
    }

    private void stop() {
        running.ifPresent(Job::cancel);
        awaitNothing();
    }

    private void awaitNothing() {
        running = Optional.empty();
        making = Optional.empty();
    }

    /** Stops what is being made; a preview that is there already stays. */
    public void cancel() {
        stop();
        settled();
    }

    /** Takes the map away, and stops what is being made. */
    public void remove() {
        stop();
        scene.setMap(Optional.empty());
        line.nothing();
    }

    /** No study or image is shown any more. */
    public void close() {
        asked = Optional.empty();
        remove();
        showPanel(false);
        panel.reset();
    }

    public boolean isRunning() {
        return running.isPresent();
    }

    /** Other images are shown, or the same of a study that says something else: a map that would not come out the same goes. */
    public void picturesChanged() {
        boolean stays = making.or(() -> scene.map().map(MapOverlay::of)).filter(map -> study().filter(map::isSameIn).isPresent()
                && scene.pictures().stream().anyMatch(p -> p.caseId().equals(map.subject().id()) && p.role().equals(map.block().role()))).isPresent();
        if (!stays) {
            remove();
        }
        offer();
    }

    /** Writes the map that is shown, in the background. */
    public void save(Path file) {
        MapOverlay map = scene.map().orElseThrow();
        new SaveMapJob(session.registry(), map.values(), file, why -> onDisplay(() -> {
            if (running.isEmpty() && scene.map().filter(m -> m == map).isPresent()) {
                if (why.isEmpty()) {
                    line.told("Saved: " + file);
                } else {
                    line.failed(why, true);
                }
            }
        })).schedule();
    }
}
