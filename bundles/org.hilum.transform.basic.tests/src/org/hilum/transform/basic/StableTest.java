// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hilum.sdk.Contract;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Training;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StableTest {
    private static final String GOOD = "CT.tumour/original/statistics/none/mean@";
    private static final String MODERATE = "CT.tumour/laplacian-of-gaussian(sigma=3)/glcm/bins32/contrast@DHQ4";
    private static final String CONSTANT = "CT.tumour/original/statistics/none/minimum@";
    private static final String AGE = "age";

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("stability.csv");
        Files.writeString(file, "column,icc,lower,upper,cases,repeats,class,note,icc_agreement,icc_consistency\n" + GOOD + ",0.95,0.9,0.97,20,4,excellent,,0.95,0.95\n"
                + MODERATE + ",0.8,0.7,0.9,20,4,moderate,\"a, b\",0.8,0.8\n" + CONSTANT + ",,,,20,4,undefined,all values are the same,,\n");
    }

    private static Training training(String... names) {
        List<Column> columns = List.of(names).stream().map(n -> Column.number(n, n.equals(AGE) ? "clinical" : "CT.tumour")).toList();
        double[][] values = new double[names.length][];
        for (int c = 0; c < names.length; c++) {
            values[c] = new double[] {1, 2, Double.NaN};
        }
        return new Training(new FeatureTable(List.of("a", "b", "c"), columns, values), Subjects.of(new Binary("y", "1", new boolean[] {true, false, true}), List.of("a", "b", "c")));
    }

    private Stable.Learnt fit(double least, Stable.Bound bound, Stable.Unlisted unlisted, String... names) {
        return new Stable().fit(training(names), new Stable.Settings(file, least, bound, unlisted), Task.quiet(0));
    }

    @Test
    void columnsBelow_areDroppedWithTheirReason_tablesAreLeftAlone() {
        Stable.Learnt learnt = fit(0.75, Stable.Bound.LOWER, Stable.Unlisted.REFUSE, GOOD, AGE, MODERATE, CONSTANT);
        assertEquals(List.of(GOOD, AGE), learnt.columns());
        assertEquals(List.of(MODERATE, CONSTANT), learnt.dropped().stream().map(Dropped::column).toList());
        assertTrue(learnt.dropped().get(0).reason().contains("0.700"), learnt.dropped().get(0).reason());
        assertTrue(learnt.dropped().get(1).reason().contains("all values are the same"), learnt.dropped().get(1).reason());
        FeatureTable applied = new Stable().apply(learnt, training(CONSTANT, MODERATE, AGE, GOOD).table());
        assertEquals(List.of(GOOD, AGE), applied.columns().stream().map(Column::name).toList());
    }

    @Test
    void estimateInsteadOfBound_keepsMore_andALimitIsMetByItself() {
        assertEquals(List.of(GOOD, MODERATE), fit(0.8, Stable.Bound.ESTIMATE, Stable.Unlisted.REFUSE, GOOD, MODERATE).columns());
        assertEquals(List.of(GOOD), fit(0.9, Stable.Bound.LOWER, Stable.Unlisted.REFUSE, GOOD, MODERATE).columns());
    }

    @Test
    void columnThatIsNotListed_isRefused_orKeptIfSoAsked() {
        String other = "MR.tumour/original/statistics/none/mean@";
        Problem p = assertThrows(Problem.class, () -> fit(0.75, Stable.Bound.LOWER, Stable.Unlisted.REFUSE, GOOD, other));
        assertTrue(p.getMessage().contains(other) && p.getMessage().contains("hilum stability"), p.getMessage());
        assertEquals(List.of(GOOD, other), fit(0.75, Stable.Bound.LOWER, Stable.Unlisted.KEEP, GOOD, other).columns());
    }

    @Test
    void absentOrOtherTable_isAClearProblem_butNotWhereThereAreNoImageColumns() throws IOException {
        Files.writeString(file, "a,b\n1,2\n");
        Problem other = assertThrows(Problem.class, () -> fit(0.75, Stable.Bound.LOWER, Stable.Unlisted.REFUSE, GOOD));
        assertTrue(other.getMessage().contains("no table of stability"), other.getMessage());
        Files.delete(file);
        Problem absent = assertThrows(Problem.class, () -> fit(0.75, Stable.Bound.LOWER, Stable.Unlisted.REFUSE, GOOD));
        assertTrue(absent.getMessage().contains("hilum stability STUDY"), absent.getMessage());
        assertEquals(List.of(AGE), fit(0.75, Stable.Bound.LOWER, Stable.Unlisted.REFUSE, AGE).columns());
    }

    @Test
    void contract_isKept() {
        Contract.of(new Stable()).check();
    }
}
