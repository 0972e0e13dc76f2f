// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Cases × columns of numbers, column by column. A table never changes; the methods that seem to change it give another. */
public final class FeatureTable {
    private final List<String> cases;
    private final List<Column> columns;
    private final double[][] values;

    /** {@code values[column][row]}; taken over: the caller must not write to the arrays afterwards. */
    public FeatureTable(List<String> cases, List<Column> columns, double[][] values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " arrays for " + columns.size() + " columns");
        }
        Set<String> names = new HashSet<>();
        for (int c = 0; c < values.length; c++) {
            if (values[c].length != cases.size()) {
                throw new IllegalArgumentException("column " + columns.get(c).name() + " has " + values[c].length + " rows, not " + cases.size());
            }
            if (!names.add(columns.get(c).name())) {
                throw new IllegalArgumentException("two columns are named " + columns.get(c).name());
            }
        }
        this.cases = List.copyOf(cases);
        this.columns = List.copyOf(columns);
        this.values = values;
    }

    /** The ids of the rows. */
    public List<String> cases() {
        return cases;
    }

    public List<Column> columns() {
        return columns;
    }

    /** The names of the columns, in their order. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** Number of rows: cases. */
    public int rows() {
        return cases.size();
    }

    /** Number of columns. */
    public int width() {
        return columns.size();
    }

    /** A single value; of a column with categories, the place of the case's category in their list. NaN where missing. */
    public double value(int row, int column) {
        return values[column][row];
    }

    /** One column's values; not a copy, for kernels. For reading only. */
    public double[] column(int column) {
        return values[column];
    }

    /** Place of the column of that name; empty where there is none. */
    public OptionalInt find(String name) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).name().equals(name)) {
                return OptionalInt.of(c);
            }
        }
        return OptionalInt.empty();
    }

    /** One row's values, in the order of the columns. */
    public double[] row(int row) {
        double[] of = new double[values.length];
        for (int c = 0; c < values.length; c++) {
            of[c] = values[c][row];
        }
        return of;
    }

    /** These rows, in this order; a row may stand more than once. */
    public FeatureTable select(int[] rows) {
        List<String> ids = Arrays.stream(rows).mapToObj(cases::get).toList();
        double[][] kept = new double[values.length][rows.length];
        for (int c = 0; c < values.length; c++) {
            for (int r = 0; r < rows.length; r++) {
                kept[c][r] = values[c][rows[r]];
            }
        }
        return new FeatureTable(ids, columns, kept);
    }

    /** These columns, in this order; {@link Columns#pick} finds them by name. */
    public FeatureTable keep(int[] which) {
        List<Column> kept = Arrays.stream(which).mapToObj(columns::get).toList();
        double[][] of = Arrays.stream(which).mapToObj(c -> values[c]).toArray(double[][]::new);
        return new FeatureTable(cases, kept, of);
    }

    /** The same cases with other columns: {@code values[column][row]} is taken over. */
    public FeatureTable with(List<Column> other, double[][] otherValues) {
        return new FeatureTable(cases, other, otherValues);
    }

    /** This table's columns, then the other's, of the same cases in the same order. */
    public FeatureTable join(FeatureTable other) {
        if (!cases.equals(other.cases)) {
            throw new IllegalArgumentException("tables of different cases cannot be joined");
        }
        List<Column> both = new ArrayList<>(columns);
        both.addAll(other.columns);
        double[][] all = Arrays.copyOf(values, both.size());
        System.arraycopy(other.values, 0, all, values.length, other.values.length);
        return new FeatureTable(cases, both, all);
    }
}
