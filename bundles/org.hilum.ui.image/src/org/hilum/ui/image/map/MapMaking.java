// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.map;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.hilum.engine.map.StudyMap;
import org.hilum.engine.registry.Registry;
import org.hilum.ui.image.MapOverlay;
import org.hilum.ui.image.Picture;
import org.hilum.ui.image.Scene;
import org.hilum.ui.image.ToolLine;
import org.hilum.ui.job.Computing;

/** The map that is being made, if any: brings what its job tells into the user interface's thread, and nothing of jobs that nobody waits for. */
final class MapMaking {
    private final Scene scene;
    private final ToolLine line;
    private final Control alive;
    private final Display display;
    private Optional<Running> running = Optional.empty();

    private record Running(MapJob job, StudyMap what) {
    }

    /** @param alive once it is disposed, nothing is told any more */
    MapMaking(Scene scene, ToolLine line, Control alive) {
        this.scene = scene;
        this.line = line;
        this.alive = alive;
        this.display = alive.getDisplay();
    }

    /** What is being made. */
    Optional<StudyMap> now() {
        return running.map(Running::what);
    }

    /** Makes maps one after the other, each shown in place of the one before; what was being made is not any more. */
    void start(Registry registry, Picture picture, List<StudyMap> parts) {
        stop();
        String region = parts.getLast().region();
        Watching watching = new Watching(region);
        watching.job = new MapJob(registry, picture, parts, Computing.options(), watching);
        running = Optional.of(new Running(watching.job, parts.getLast()));
        line.progress(region + ": waiting", 0);
        watching.job.schedule();
    }

    void stop() {
        running.map(Running::job).ifPresent(Job::cancel);
        running = Optional.empty();
    }

    /** Nothing is awaited; what is shown now is told. */
    void settle() {
        stop();
        scene.map().ifPresentOrElse(map -> line.told(MapText.line(map), MapText.full(map)), line::nothing);
    }

    /** Does something in the user interface's thread, if there still is one to do it in. */
    void onDisplay(Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!alive.isDisposed()) {
                    what.run();
                }
            });
        }
    }

    /** What one job tells, as long as it is awaited. */
    private final class Watching implements MapJob.Watch {
        private final String region;
        private MapJob job;

        Watching(String region) {
            this.region = region;
        }

        private void awaited(Runnable what) {
            onDisplay(() -> {
                if (running.filter(r -> r.job() == job).isPresent()) {
                    what.run();
                }
            });
        }

        @Override
        public void progress(String text, double part) {
            awaited(() -> line.progress(region + ": " + text, part));
        }

        @Override
        public void made(MapOverlay map) {
            awaited(() -> scene.setMap(Optional.of(map)));
        }

        @Override
        public void failed(String why) {
            awaited(() -> {
                running = Optional.empty();
                line.failed(why, scene.map().isPresent());
            });
        }

        @Override
        public void over() {
            awaited(MapMaking.this::settle);
        }
    }
}
