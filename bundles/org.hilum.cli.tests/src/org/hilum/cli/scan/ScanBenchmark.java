// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.scan;

import java.nio.file.Files;
import java.nio.file.Path;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.scan.Scan;
import org.hilum.engine.scan.ScanOptions;
import org.hilum.engine.scan.ScanResult;
import org.hilum.spi.Task;

/**
 * How long a scan takes: {@code FOLDER FILES}. The folder is filled with DICOM series of a hundred slices, two patients of five
 * in one folder each, unless it is there, and scanned five times. Not a test: nothing here passes or fails.
 */
public final class ScanBenchmark {
    private static final int SLICES = 100;
    private static final int SERIES = 5;
    private static final int ROUNDS = 5;

    private ScanBenchmark() {
    }

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        int files = Integer.parseInt(args[1]);
        if (!Files.exists(folder)) {
            fill(folder, files);
        }
        Registry registry = Registry.open();
        System.out.println("round,files,images,structures,seconds");
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            ScanResult result = Scan.of(ScanOptions.of(folder, folder.resolve("no-study")), registry, Task.quiet(1));
            System.out.printf("%d,%d,%d,%d,%.2f%n", round, result.files(), result.rows().size(), result.rows().stream().mapToInt(r -> r.masks().size()).sum(), (System.nanoTime() - start) / 1e9);
        }
    }

    private static void fill(Path folder, int files) {
        for (int n = 0; n < files / (SLICES * SERIES); n++) {
            Path patient = folder.resolve("patient%03d".formatted(n));
            for (int s = 1; s <= SERIES; s++) {
                // every fifth patient's series lie in one folder, as some archives send them
                Path own = n % 5 == 0 ? patient : patient.resolve("series" + s);
                MadeSeries series = MadeSeries.ct("P" + n).series(s, "series " + s).slices(SLICES);
                if (n % 5 == 0) {
                    series.writeAs(own, "S%dI".formatted(s));
                } else {
                    series.write(own);
                }
                series.structures(own.resolve("RS" + s + ".dcm"), "GTV");
            }
        }
    }
}
