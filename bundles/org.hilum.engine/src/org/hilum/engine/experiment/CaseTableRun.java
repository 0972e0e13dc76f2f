// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.hilum.engine.extract.ExtractionSettings;
import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.Task;

/**
 * Extracts many regions from files outside a study: several at a time, rows that follow each other on one image with one
 * reading of it, and given away in the order of the table, the same on any number of threads. A region that fails costs only
 * itself. However many there are, no more results are held than a few for each thread.
 */
public final class CaseTableRun {
    /** Results that may wait for an earlier one, for each thread. */
    private static final int AHEAD = 8;

    private final RegionWork work;
    private final Consumer<ExtractedRegion> to;
    private final Progress progress;
    private final Semaphore ahead;
    private final Map<Integer, List<ExtractedRegion>> waiting = new HashMap<>();
    private int next;

    private CaseTableRun(RegionWork work, RunOptions options, Consumer<ExtractedRegion> to, Task task) {
        this.work = work;
        this.to = to;
        this.progress = new Progress(task);
        this.ahead = new Semaphore(AHEAD * options.threads());
    }

    /**
     * Extracts all of them.
     *
     * @param diagnostics whether what becomes of each region at each stage is told beside its features
     * @param to is given the regions in order, one after the other
     * @throws CancellationException if the task was cancelled
     */
    public static void run(Registry registry, List<RegionFiles> regions, ExtractionSettings settings, RegionExtraction what, boolean diagnostics, RunOptions options,
            Consumer<ExtractedRegion> to, Task task) {
        RegionWork work = new RegionWork(registry, settings, what, diagnostics, options.memory());
        CaseTableRun run = new CaseTableRun(work, options, to, task);
        List<List<RegionFiles>> images = byImage(regions);
        run.progress.expect(regions.size());
        List<Workers.Work> pieces = new ArrayList<>();
        for (int place = 0; place < images.size(); place++) {
            int at = place;
            pieces.add(stoppable -> run.extract(at, images.get(at), stoppable));
        }
        new Workers(options.threads()).run(pieces, task);
    }

    private static List<List<RegionFiles>> byImage(List<RegionFiles> regions) {
        List<List<RegionFiles>> images = new ArrayList<>();
        for (RegionFiles region : regions) {
            if (images.isEmpty() || !images.getLast().getFirst().image().equals(region.image()) || !images.getLast().getFirst().item().equals(region.item())) {
                images.add(new ArrayList<>());
            }
            images.getLast().add(region);
        }
        return images;
    }

    /** The earliest that is not given away has begun before any that waits for it, so it always comes to its end. */
    private void extract(int place, List<RegionFiles> regions, Task task) {
        try {
            while (!ahead.tryAcquire(100, TimeUnit.MILLISECONDS)) {
                task.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        give(place, work.extract(regions, task));
    }

    private synchronized void give(int place, List<ExtractedRegion> extracted) {
        waiting.put(place, extracted);
        while (waiting.containsKey(next)) {
            for (ExtractedRegion region : waiting.remove(next)) {
                to.accept(region);
                progress.one();
            }
            next++;
            ahead.release();
        }
    }
}
