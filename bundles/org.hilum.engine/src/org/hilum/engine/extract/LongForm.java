// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.io.IOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hilum.engine.CsvCell;

/**
 * Feature values as CSV, one row each: {@code image,region,filter,discretisation,family,feature,ibsi,aggregation,value,unit,note}.
 * Numbers stand in the fewest digits that give the same double; an undefined value is {@code NaN} with its note.
 */
public final class LongForm {
    private static final String[] HEADER = {"image", "region", "filter", "discretisation", "family", "feature", "ibsi", "aggregation", "value", "unit", "note"};

    private final CSVPrinter csv;

    /** Writes the header line. */
    public LongForm(Appendable to) throws IOException {
        this.csv = new CSVPrinter(to, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
        csv.printRecord((Object[]) HEADER);
    }

    /** Writes the values of one region. */
    public void write(String image, String region, List<FeatureValue> values) throws IOException {
        for (FeatureValue v : values) {
            FeatureKey key = v.key();
            csv.printRecord(CsvCell.safe(image), CsvCell.safe(region), CsvCell.safe(key.filter()), key.discretisation(), CsvCell.safe(key.family()),
                    CsvCell.safe(key.feature()), key.ibsi(), key.aggregation().code(), Double.toString(v.value()), CsvCell.safe(v.unit()), CsvCell.safe(v.note()));
        }
    }
}
