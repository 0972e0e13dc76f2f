// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.map;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.hilum.engine.experiment.Workers;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;

/** A processed region, of which maps are made. */
public final class MappedRegion {
    private static final int MOST_TRIED = 4096;
    /** Its multiples, less their whole numbers, spread evenly, however many there are of them. */
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final long TRY_NANOS = 1_000_000_000;
    private static final String LEFT_OUT = "left out by re-segmentation";

    private final FeatureMapping what;
    private final SeenRegion seen;
    private final Box part;
    private final int step;
    private final WindowValue windows;

    /** @param asked what of the region's grid the map is to cover; otherwise the box of its voxels */
    MappedRegion(FeatureMapping what, SeenRegion seen, Optional<Box> asked) {
        this.what = what;
        this.seen = seen;
        this.part = asked.or(seen.middle()::box).orElse(seen.region().geometry().box());
        this.step = what.settings().step();
        this.windows = new WindowValue(what.feature(), seen.region(), seen.odd(), what.settings().window());
    }

    /** Where the map's voxels lie: with a step, each is as large as the voxels it stands for, and centred at the one whose value it has. */
    public Geometry geometry() {
        Geometry own = seen.region().geometry().crop(part);
        Vec3 s = own.spacing();
        return new Geometry((part.nx() - 1) / step + 1, (part.ny() - 1) / step + 1, (part.nz() - 1) / step + 1, new Vec3(step * s.x(), step * s.y(), step * s.z()), own.origin(),
                own.axes());
    }

    /** Evaluates a few windows, spread over the map, to tell how long all of them will take. */
    public Estimate estimate(int threads, Task task) {
        int[] all = middles();
        int most = Math.min(MOST_TRIED, all.length);
        long begun = System.nanoTime();
        long[] from = {begun, begun};
        int[] with = {0, 0};
        int tried = 0;
        while (tried < most && System.nanoTime() - begun < TRY_NANOS) {
            task.check();
            value(all[(int) (tried * GOLDEN % 1 * all.length)], new Tally(), new Tally(), task);
            tried++;
            if (Integer.bitCount(tried) == 1) {
                from = new long[] {from[1], System.nanoTime()};
                with = new int[] {with[1], tried};
            }
        }
        // the pace of the last ones only, for the first are slow while Java compiles
        double each = tried == 0 ? 0 : (double) (System.nanoTime() - from[0]) / Math.max(1, tried - with[0]);
        return new Estimate(all.length, tried, Duration.ofNanos((long) (each * all.length / threads)));
    }

    /**
     * The map; the same bytes on any number of threads. Progress counts the map's windows.
     *
     * @throws java.util.concurrent.CancellationException if the task was cancelled
     */
    public FeatureMap map(int threads, Task task) {
        Geometry grid = geometry();
        float[] values = new float[grid.count()];
        Arrays.fill(values, Float.NaN);
        int rows = grid.ny() * grid.nz();
        Tally[] undefined = new Tally[rows];
        Tally[] notes = new Tally[rows];
        long total = middles().length;
        AtomicLong done = new AtomicLong();
        List<Workers.Work> pieces = new ArrayList<>(rows);
        for (int r = 0; r < rows; r++) {
            int row = r;
            undefined[r] = new Tally();
            notes[r] = new Tally();
            pieces.add(run -> {
                int windows = row(row, grid, values, undefined[row], notes[row], run);
                synchronized (done) {
                    task.progress(done.addAndGet(windows), total);
                }
            });
        }
        task.progress(0, total);
        new Workers(threads).run(pieces, task);
        return result(grid, values, undefined, notes);
    }

    private int row(int row, Geometry grid, float[] values, Tally undefined, Tally notes, Task run) {
        int n = 0;
        int leftOut = 0;
        for (int i = 0; i < grid.nx(); i++) {
            int at = whole(i, row % grid.ny(), row / grid.ny());
            if (seen.middle().at(at)) {
                run.check();
                values[row * grid.nx() + i] = (float) value(at, undefined, notes, run);
                n++;
            } else {
                leftOut += seen.drawn().at(at) ? 1 : 0;
            }
        }
        undefined.add(LEFT_OUT, leftOut);
        undefined.add(FeatureMap.OUTSIDE, grid.nx() - n - leftOut);
        return n;
    }

    private double value(int at, Tally undefined, Tally notes, Task task) {
        Geometry g = seen.region().geometry();
        return windows.at(at % g.nx(), at / g.nx() % g.ny(), at / g.nx() / g.ny(), undefined, notes, task);
    }

    private FeatureMap result(Geometry grid, float[] values, Tally[] undefined, Tally[] notes) {
        Tally without = new Tally();
        Tally noted = new Tally();
        for (int r = 0; r < undefined.length; r++) {
            without.addAll(undefined[r]);
            noted.addAll(notes[r]);
        }
        long defined = 0;
        for (float x : values) {
            defined += Float.isNaN(x) ? 0 : 1;
        }
        Region region = seen.region();
        Quantity quantity = new Quantity(what.feature().label(), what.feature().unit(region.image().quantity()));
        return new FeatureMap(new Volume(grid, values, quantity), defined, without.counts(), noted.counts());
    }

    /** Place in the region's grid of a voxel of the map. */
    private int whole(int i, int j, int k) {
        return seen.region().geometry().index(part.x() + i * step, part.y() + j * step, part.z() + k * step);
    }

    /** The voxels that windows stand around, in the region's grid. */
    private int[] middles() {
        Geometry grid = geometry();
        int[] all = new int[grid.count()];
        int n = 0;
        for (int k = 0; k < grid.nz(); k++) {
            for (int j = 0; j < grid.ny(); j++) {
                for (int i = 0; i < grid.nx(); i++) {
                    int at = whole(i, j, k);
                    if (seen.middle().at(at)) {
                        all[n++] = at;
                    }
                }
            }
        }
        return Arrays.copyOf(all, n);
    }
}
