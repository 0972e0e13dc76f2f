// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.conformance;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hilum.testdata.SharedData;

/** A reference value of the standard, and its rule: rounded to three significant digits, a value is no further from it than the tolerance. */
record Reference(BigDecimal value, BigDecimal tolerance) {
    private static final MathContext JUDGED = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final MathContext SHOWN = new MathContext(5, RoundingMode.HALF_EVEN);

    static Reference of(CSVRecord row) {
        return new Reference(new BigDecimal(row.get("value")), new BigDecimal(row.get("tolerance")));
    }

    /** Rows of a table of the standard's values. */
    static List<CSVRecord> rows(String file) throws IOException {
        try (var in = Files.newBufferedReader(SharedData.path(file)); var csv = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
            return csv.getRecords();
        }
    }

    boolean isMetBy(double computed) {
        if (!Double.isFinite(computed)) {
            return false;
        }
        return new BigDecimal(computed).round(JUDGED).subtract(value).abs().compareTo(tolerance) <= 0;
    }

    Row row(String what, String code, String aggregation, double computed) {
        String shown = Double.isFinite(computed) ? new BigDecimal(computed).round(SHOWN).stripTrailingZeros().toPlainString() : "undefined";
        return row(what, code, aggregation, shown, isMetBy(computed));
    }

    /** Of a count, which is judged as it is: rounding would hide what it is off by. */
    Row counted(String what, double computed) {
        return row(what, "", "", BigDecimal.valueOf((long) computed).toPlainString(), BigDecimal.valueOf((long) computed).subtract(value).abs().compareTo(tolerance) <= 0);
    }

    private Row row(String what, String code, String aggregation, String shown, boolean met) {
        return new Row(what, code, aggregation, value.toPlainString(), tolerance.toPlainString(), shown, met ? Row.Verdict.MET : Row.Verdict.MISSED);
    }

    Row absent(String what, String code, String aggregation) {
        return Row.absent(what, code, aggregation, value.toPlainString(), tolerance.toPlainString());
    }
}
