// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.hilum.engine.registry.Registry;
import org.hilum.image.ProcessingChain;
import org.hilum.spi.Task;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;

/**
 * How much processor time one region takes, warm, on one thread, and how that divides: {@code IMAGE MASK PROFILE [ROUNDS]}.
 * Prints the median of the rounds, in milliseconds. Not a test: nothing here passes or fails.
 */
public final class ExtractionBenchmark {
    private static final Task TASK = Task.quiet(1);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private ExtractionBenchmark() {
    }

    public static void main(String[] args) {
        Path imageFile = Path.of(args[0]);
        Path maskFile = Path.of(args[1]);
        String profile = args[2];
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 15;
        Registry registry = Registry.open(List.of());
        ImageFiles files = new ImageFiles(registry);
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        for (int r = 0; r < rounds; r++) {
            Volume image = timed(nanos, "read image", () -> files.image(imageFile, "", Optional.empty(), TASK));
            Mask mask = timed(nanos, "read mask", () -> files.mask(maskFile, "", Optional.empty(), image.geometry(), TASK));
            timed(nanos, "processing", () -> new ProcessingChain(Profiles.find(profile).processing()).process("region", image, mask, grid -> Reach.NONE, TASK).region());
            for (String family : Profiles.find(profile).families().keySet()) {
                RegionExtraction what = ExtractionSettings.ofProfile(registry, profile, List.of("families=[" + family + "]")).extraction();
                timed(nanos, "processing + " + family, () -> what.extract("region", image, mask, TASK));
            }
            RegionExtraction all = ExtractionSettings.ofProfile(registry, profile, List.of()).extraction();
            timed(nanos, "from files to features", () -> {
                Volume again = files.image(imageFile, "", Optional.empty(), TASK);
                return all.extract("region", again, files.mask(maskFile, "", Optional.empty(), again.geometry(), TASK), TASK);
            });
        }
        nanos.forEach((what, times) -> System.out.printf("%-24s %8.1f ms%n", what, median(times) / 1e6));
    }

    private static <T> T timed(Map<String, List<Long>> nanos, String what, Supplier<T> work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        T made = work.get();
        nanos.computeIfAbsent(what, w -> new ArrayList<>()).add(CLOCK.getCurrentThreadCpuTime() - start);
        return made;
    }

    private static double median(List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
