// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hilum.cli.Called;
import org.hilum.io.nifti.NiftiImageReader;
import org.hilum.io.nifti.NiftiSettings;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.hilum.testdata.SharedData;

/** The 33 response maps of IBSI 2, phase 1: filters on the standard's digital phantoms. */
final class Ibsi2Responses implements Chapter {
    /** Of the reference map's range. */
    private static final double TOLERANCE = 0.01;

    @Override
    public String title() {
        return "IBSI 2: response maps";
    }

    @Override
    public String about() {
        return "`hilum try FILTER PHANTOM --set SETTINGS --out MAP`, with the standard's digital phantoms. A map meets its reference if at no voxel it is further from it than 1 % of "
                + "the reference's range (largest less smallest value); `computed` is the largest distance in percent of that range. The standard's other three maps, of steered Riesz "
                + "transforms and of one of an impulse, have no reference.";
    }

    @Override
    public List<Table> tables() throws IOException {
        Map<String, List<Row>> filters = new LinkedHashMap<>();
        try (Scratch scratch = new Scratch()) {
            for (CSVRecord test : tests()) {
                Path map = scratch.file(test.get("test") + ".nii.gz");
                List<String> call = new ArrayList<>(List.of("try", test.get("filter"), SharedData.path("ibsi/ibsi2_digital_phantoms/nifti/" + test.get("phantom") + ".nii.gz").toString(),
                        "--out", map.toString()));
                for (String setting : test.get("settings").split(" ")) {
                    call.addAll(List.of("--set", setting));
                }
                Called called = Called.hilum(call.toArray(String[]::new));
                if (called.exit() != 0) {
                    throw new AssertionError(called.talk());
                }
                Volume reference = read(SharedData.path("ibsi/ibsi2_phase1/response_maps/" + test.get("test").replace('.', '_') + "-ValidCRM.nii.gz"));
                filters.computeIfAbsent(test.get("filter"), f -> new ArrayList<>()).add(row(test, worst(reference, read(map))));
            }
        }
        return filters.entrySet().stream().map(f -> new Table("Maps of `" + f.getKey() + "`", "largest distance in percent of the range", f.getValue())).toList();
    }

    private static List<CSVRecord> tests() throws IOException {
        try (InputStream in = Ibsi2Responses.class.getResourceAsStream("ibsi-2-maps.csv")) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords();
        }
    }

    private static Volume read(Path file) {
        ImageRef ref = new ImageRef(file, "", "", "", Quantity.ARBITRARY, Geometry.of(1, 1, 1, 1, 1, 1), "");
        return new NiftiImageReader().read(ref, NiftiSettings.DEFAULT, Task.quiet(1));
    }

    private static double worst(Volume reference, Volume made) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double worst = 0;
        for (int v = 0; v < reference.geometry().count(); v++) {
            low = Math.min(low, reference.at(v));
            high = Math.max(high, reference.at(v));
            double off = Math.abs(reference.at(v) - made.at(v));
            worst = off <= worst ? worst : off;
        }
        return worst / (high - low);
    }

    private static Row row(CSVRecord test, double worst) {
        // far below the tolerance it is the floats' rounding
        String shown = worst < 1e-5 ? "< 0.001" : Double.isFinite(worst) ? new BigDecimal(100 * worst).round(new MathContext(2)).stripTrailingZeros().toPlainString() : "undefined";
        return new Row(test.get("test") + ": " + test.get("phantom") + ", " + test.get("settings"), "", "", "0", Double.toString(100 * TOLERANCE), shown,
                worst <= TOLERANCE ? Row.Verdict.MET : Row.Verdict.MISSED);
    }
}
