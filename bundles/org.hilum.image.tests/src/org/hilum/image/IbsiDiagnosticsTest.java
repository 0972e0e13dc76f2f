// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hilum.io.nifti.NiftiImageReader;
import org.hilum.io.nifti.NiftiMaskReader;
import org.hilum.io.nifti.NiftiSettings;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.MaskRef;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Image and mask of the IBSI CT phantom at each stage of configurations A to E, against the 300 diagnostic reference values. */
class IbsiDiagnosticsTest {
    private static final Task TASK = Task.quiet(1);

    private static Processing settings(String config) {
        OptionalDouble none = OptionalDouble.empty();
        OptionalDouble two = OptionalDouble.of(2);
        boolean volume = config.compareTo("C") >= 0;
        OptionalDouble low = switch (config) {
            case "A", "B" -> OptionalDouble.of(-500);
            case "D" -> none;
            default -> OptionalDouble.of(-1000);
        };
        return new Processing(config.equals("A") ? none : two, volume ? two : none, config.equals("E") ? Interpolation.CUBIC_SPLINE : Interpolation.LINEAR,
                MaskInterpolation.LINEAR, 0.5, !config.equals("A"), low, config.equals("D") ? none : OptionalDouble.of(400),
                config.compareTo("D") >= 0 ? OptionalDouble.of(3) : none, Discretise.bins(32), Discretise.bins(32));
    }

    @ParameterizedTest
    @CsvSource({"A,125256,125256,114596", "B,125256,29842,27359", "C,125256,45985,45981", "D,125256,45985,44465", "E,125256,45985,44484"})
    void ctPhantom_matchesEveryDiagnosticValue_andTheVoxelCountsExactly(String config, int drawn, int interpolated, int resegmented) throws IOException {
        Path phantom = SharedData.path("ibsi/ibsi1_ct_phantom/nifti");
        Volume image = new NiftiImageReader().read(
                new ImageRef(phantom.resolve("phantom.nii.gz"), "", "", "", Quantity.HU, Geometry.of(1, 1, 1, 1, 1, 1), ""), NiftiSettings.DEFAULT, TASK);
        Mask mask = new NiftiMaskReader().read(new MaskRef(phantom.resolve("mask.nii.gz"), "", "", ""), image.geometry(), NiftiSettings.DEFAULT, TASK);
        ProcessedRegion whole = new ProcessingChain(settings(config)).process("GTV", image, mask, grid -> Reach.WHOLE, TASK);
        assertEquals(List.of(drawn, interpolated, resegmented), List.of(whole.drawn(), whole.morphological().count(), whole.intensity().count()));
        Stage initial = new Stage(image, mask, mask, mask.box().orElseThrow());
        Geometry grid = whole.surroundings().geometry();
        Mask morphological = onGrid(whole.morphological(), whole.box(), grid);
        Stage before = new Stage(whole.surroundings(), morphological, morphological, whole.box());
        Stage after = new Stage(whole.surroundings(), onGrid(whole.intensity(), whole.box(), grid), morphological, whole.box());
        List<Executable> checks = new ArrayList<>();
        for (CSVRecord row : rows(config)) {
            Stage stage = switch (row.get("stage")) {
                case "initial image", "initial ROI" -> initial;
                case "resegmented ROI" -> after;
                default -> before;
            };
            double value = stage.value(row.get("tag"));
            double reference = Double.parseDouble(row.get("value"));
            double tolerance = Double.parseDouble(row.get("tolerance"));
            double shown = value == Math.rint(value) ? value : new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_EVEN)).doubleValue();
            checks.add(() -> assertTrue(Math.abs(shown - reference) <= tolerance + 1e-9, row.get("tag") + " is " + value + ", not " + reference + " ± " + tolerance));
        }
        assertEquals(60, checks.size());
        assertAll(checks);
    }

    private static List<CSVRecord> rows(String config) throws IOException {
        try (var in = Files.newBufferedReader(SharedData.path("ibsi/ibsi1_diagnostic_reference_values.csv"));
                var csv = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
            return csv.getRecords().stream().filter(r -> r.get("config").equals(config)).toList();
        }
    }

    private static Mask onGrid(Mask part, Box box, Geometry grid) {
        byte[] all = new byte[grid.count()];
        for (int k = 0; k < box.nz(); k++) {
            for (int j = 0; j < box.ny(); j++) {
                System.arraycopy(part.voxels(), part.geometry().index(0, j, k), all, grid.index(box.x(), box.y() + j, box.z() + k), box.nx());
            }
        }
        return new Mask(grid, all);
    }

    private record Stage(Volume image, Mask intensity, Mask morphological, Box box, double[] everywhere, double[] inside) {
        Stage(Volume image, Mask intensity, Mask morphological, Box box) {
            this(image, intensity, morphological, box, intensities(image, new byte[0]), intensities(image, intensity.voxels()));
        }

        /** Mean, minimum and maximum; an empty mask stands for the whole image. */
        private static double[] intensities(Volume image, byte[] in) {
            double sum = 0;
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            int n = 0;
            float[] x = image.voxels();
            for (int v = 0; v < x.length; v++) {
                if (in.length == 0 || in[v] != 0) {
                    sum += x[v];
                    min = Math.min(min, x[v]);
                    max = Math.max(max, x[v]);
                    n++;
                }
            }
            return new double[] {sum / n, min, max};
        }

        double value(String tag) {
            Geometry g = image.geometry();
            if (tag.startsWith("img_dim") || tag.startsWith("int_mask_dim")) {
                return tag.contains("_x_") ? g.nx() : tag.contains("_y_") ? g.ny() : g.nz();
            }
            if (tag.startsWith("vox_dim")) {
                return tag.contains("_x_") ? g.spacing().x() : tag.contains("_y_") ? g.spacing().y() : g.spacing().z();
            }
            Mask mask = tag.startsWith("int_mask") ? intensity : morphological;
            if (tag.contains("_bb_dim")) {
                Box b = mask.box().orElseThrow();
                return tag.contains("_x_") ? b.nx() : tag.contains("_y_") ? b.ny() : b.nz();
            }
            if (tag.contains("vox_count")) {
                return mask.count();
            }
            double[] of = tag.startsWith("int_mask") ? inside : everywhere;
            return tag.contains("mean_int") ? of[0] : tag.contains("min_int") ? of[1] : of[2];
        }
    }
}
