// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.hilum.engine.extract.ExtractionSettings;
import org.hilum.engine.extract.FeatureValue;
import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.extract.MaskFile;
import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.image.ProcessedRegion;
import org.hilum.image.ProcessingChain;
import org.hilum.spi.Task;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the time from files to features divides, warm and on one thread: reading image and mask, processing, and each family on
 * the processed region (with processing, which is to be taken away: a family's own part is the difference).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RegionBenchmark {
    private static final Task TASK = Task.quiet(1);

    /** Image, mask and settings, as files. */
    @Param("")
    public String image;
    @Param("")
    public String mask;
    @Param("")
    public String settings;

    private final Registry registry = Registry.open(List.of());
    private final ImageFiles files = new ImageFiles(registry);
    private ExtractionSettings asked;
    private Volume voxels;
    private Mask region;

    /** Which family is measured. */
    @State(Scope.Thread)
    public static class Family {
        @Param({"statistics", "histogram", "ivh", "local-intensity", "morphology", "glcm", "glrlm", "glszm", "gldzm", "ngtdm", "ngldm"})
        public String family;
        private RegionExtraction what;

        @Setup
        public void read(RegionBenchmark all) {
            what = ExtractionSettings.read(all.registry, Path.of(all.settings), List.of("families=[" + family + "]")).extraction();
        }
    }

    @Setup
    public void read() {
        asked = ExtractionSettings.read(registry, Path.of(settings), List.of());
        voxels = readImage();
        region = readMask();
    }

    @Benchmark
    public Volume readImage() {
        return files.image(Path.of(image), "", Optional.empty(), TASK);
    }

    @Benchmark
    public Mask readMask() {
        return files.mask(new MaskFile("region", Path.of(mask), "", Optional.empty(), OtherGrid.REFUSE), voxels.geometry(), TASK);
    }

    @Benchmark
    public ProcessedRegion process() {
        return new ProcessingChain(asked.processing()).process("region", voxels, region, grid -> Reach.NONE, TASK);
    }

    @Benchmark
    public List<FeatureValue> processAndMeasure(Family one) {
        return one.what.extract("region", voxels, region, TASK);
    }

    @Benchmark
    public List<FeatureValue> everything() {
        return asked.extraction().extract("region", readImage(), readMask(), TASK);
    }
}
