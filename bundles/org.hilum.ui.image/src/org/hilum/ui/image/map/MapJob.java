// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.map;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.hilum.engine.experiment.RunOptions;
import org.hilum.engine.map.FeatureMap;
import org.hilum.engine.map.FeatureMapping;
import org.hilum.engine.map.MapMemory;
import org.hilum.engine.map.StudyMap;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Mask;
import org.hilum.ui.image.MapOverlay;
import org.hilum.ui.image.Overlay;
import org.hilum.ui.image.Picture;
import org.hilum.ui.job.MonitorTask;

/** Makes a map in the background, part by part: first what the user looks at, then, where all was asked for, the whole. */
final class MapJob extends Job {
    /** As on the command line, so that a family that needs chance gives the same there. */
    private static final long SEED = 1;
    private static final long TELL_NANOS = 100_000_000;

    private final Registry registry;
    private final Picture picture;
    private final List<StudyMap> parts;
    private final RunOptions options;
    private final Watch watch;

    /** Is told what becomes of it, in the job's threads. */
    interface Watch {
        void progress(String text, double part);

        void made(MapOverlay map);

        void failed(String why);

        /** Whatever came of it. */
        void over();
    }

    /** @param parts maps of the same feature, each shown in place of the one before */
    MapJob(Registry registry, Picture picture, List<StudyMap> parts, RunOptions options, Watch watch) {
        super("Map " + parts.getLast().feature() + " of " + parts.getLast().region() + ", " + picture.title());
        this.registry = registry;
        this.picture = picture;
        this.parts = parts;
        this.options = options;
        this.watch = watch;
        setPriority(LONG);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Telling task = new Telling(monitor);
            for (StudyMap part : parts) {
                task.begin(part == parts.getLast());
                watch.made(new MapOverlay(part, make(part, task)));
            }
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (Problem problem) {
            watch.failed(MapText.of(problem));
            return Status.OK_STATUS;
        } catch (RuntimeException | OutOfMemoryError unexpected) {
            ILog.of(MapJob.class).error("no map of " + parts.getLast().feature(), unexpected);
            watch.failed(unexpected instanceof OutOfMemoryError ? "The map does not fit into memory; choose a smaller window or region" : "The map failed unexpectedly; the Error Log has the details");
            return Status.OK_STATUS;
        } finally {
            watch.over();
        }
    }

    private FeatureMap make(StudyMap part, Telling task) {
        FeatureMapping mapping = part.mapping(registry);
        Mask mask = mask(part.region());
        MapMemory.check(mapping, picture.volume().geometry(), mask, options.threads(), options.memory(), picture.title());
        task.check();
        return mapping.process(part.region(), picture.volume(), mask, this::mask, task).map(options.threads(), task);
    }

    private Mask mask(String region) {
        return picture.overlays().stream().filter(o -> o.name().equals(region)).findFirst().map(Overlay::mask)
                .orElseThrow(() -> new Problem("there is no region " + region + " on this image", picture.title(), "see the Problems view"));
    }

    /** Tells the viewer too how far it is, not more often than anybody can read. */
    private final class Telling extends MonitorTask {
        private boolean last;
        private long told;

        Telling(IProgressMonitor monitor) {
            super(monitor, getName(), SEED, "voxels");
        }

        /** The preview of a whole map counts for nothing of it. */
        void begin(boolean lastPart) {
            last = lastPart;
            watch.progress(last ? "preparing the region" : "preparing a preview of this slice", 0);
        }

        @Override
        public synchronized void progress(long done, long total) {
            if (!last) {
                return;
            }
            String text = report(done, total);
            if (System.nanoTime() - told > TELL_NANOS) {
                told = System.nanoTime();
                watch.progress(text, total == 0 ? 0 : (double) done / total);
            }
        }
    }
}
