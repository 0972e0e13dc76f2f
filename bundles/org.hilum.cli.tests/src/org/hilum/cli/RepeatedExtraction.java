// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.hilum.engine.experiment.CaseTableRun;
import org.hilum.engine.experiment.RegionFiles;
import org.hilum.engine.experiment.RunOptions;
import org.hilum.engine.extract.ExtractionSettings;
import org.hilum.engine.extract.LongForm;
import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.extract.RegionValues;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.spi.Task;

/**
 * How long {@code extract} takes inside one process, from files to its CSV text, after a first call: {@code SETTINGS IMAGE MASK
 * REPEATS}. Prints one line of JSON with the first call's seconds, and the least and the median of the repeats. Not a test: nothing
 * here passes or fails.
 */
public final class RepeatedExtraction {
    private final Registry registry = Registry.open(List.of());
    private final ExtractionSettings settings;
    private final RegionExtraction what;
    private final RegionFiles files;

    RepeatedExtraction(Path settings, Path image, Path mask) {
        this.settings = ExtractionSettings.read(registry, settings, List.of());
        this.what = this.settings.extraction();
        this.files = new RegionFiles("", image.toString(), image, "", mask.toString(), mask, "", Path.of(""), "", OtherGrid.REFUSE);
    }

    public static void main(String[] args) {
        RepeatedExtraction extraction = new RepeatedExtraction(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        double first = extraction.seconds();
        double[] repeats = new double[Integer.parseInt(args[3])];
        for (int r = 0; r < repeats.length; r++) {
            repeats[r] = extraction.seconds();
        }
        Arrays.sort(repeats);
        int middle = repeats.length / 2;
        double median = repeats.length % 2 == 1 ? repeats[middle] : (repeats[middle - 1] + repeats[middle]) / 2;
        System.out.printf(Locale.ROOT, "{\"first_s\":%.6f,\"n_features\":%d,\"warm\":{\"min\":%.6f,\"median\":%.6f,\"n\":%d}}%n", first, extraction.what.keys().size(),
                repeats[0], median, repeats.length);
    }

    /** The least of so many calls after a first one. */
    double least(int repeats) {
        seconds();
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < repeats; r++) {
            least = Math.min(least, seconds());
        }
        return least;
    }

    private double seconds() {
        long start = System.nanoTime();
        StringWriter text = new StringWriter();
        RunOptions options = new RunOptions(1, 2 * Runtime.getRuntime().maxMemory());
        CaseTableRun.run(registry, List.of(files), settings, what, false, options, region -> write(text, region.values()), Task.quiet(Extract.SEED));
        return (System.nanoTime() - start) / 1e9;
    }

    private static void write(StringWriter text, RegionValues values) {
        try {
            LongForm.ofOne(text).write(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
