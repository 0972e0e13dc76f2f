// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.io.IOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hilum.engine.CsvCell;

/**
 * Feature values as CSV, one row each: {@code image,region,filter,discretisation,family,feature,ibsi,aggregation,value,unit,note},
 * with a {@code case} in front where there are several. Numbers stand in the fewest digits that give the same double; an
 * undefined value is {@code NaN} with its note. Diagnostics are rows of a family of that name, which know no filter,
 * discretisation, code or aggregation.
 */
public final class LongForm {
    /** Family of what is no feature. */
    public static final String DIAGNOSTICS = "diagnostics";

    private static final List<String> COLUMNS = List.of("image", "region", "filter", "discretisation", "family", "feature", "ibsi", "aggregation", "value", "unit", "note");

    private final CSVPrinter csv;
    private final boolean cases;

    private LongForm(Appendable to, boolean cases) throws IOException {
        this.csv = new CSVPrinter(to, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
        this.cases = cases;
        if (cases) {
            csv.print("case");
        }
        csv.printRecord(COLUMNS);
    }

    /** Of one case; writes the header line. */
    public static LongForm ofOne(Appendable to) throws IOException {
        return new LongForm(to, false);
    }

    /** Of several cases; writes the header line. */
    public static LongForm ofCases(Appendable to) throws IOException {
        return new LongForm(to, true);
    }

    /** Writes the values of one region. */
    public void write(RegionValues of) throws IOException {
        for (Diagnostic d : of.diagnostics()) {
            begin(of);
            csv.printRecord("", "", DIAGNOSTICS, d.name(), "", "", Double.toString(d.value()), CsvCell.safe(d.unit()), CsvCell.safe(d.note()));
        }
        for (FeatureValue v : of.values()) {
            FeatureKey key = v.key();
            begin(of);
            csv.printRecord(CsvCell.safe(key.filter()), key.discretisation(), CsvCell.safe(key.family()), CsvCell.safe(key.feature()), key.ibsi(), key.aggregation().code(),
                    Double.toString(v.value()), CsvCell.safe(v.unit()), CsvCell.safe(v.note()));
        }
    }

    private void begin(RegionValues of) throws IOException {
        if (cases) {
            csv.print(CsvCell.safe(of.id()));
        }
        csv.print(CsvCell.safe(of.image()));
        csv.print(CsvCell.safe(of.region()));
    }
}
