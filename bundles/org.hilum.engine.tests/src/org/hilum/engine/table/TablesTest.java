// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hilum.spi.Problem;
import org.hilum.spi.table.FeatureTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What CSV files mean, and what is said of those that cannot be trusted. */
class TablesTest {
    @TempDir
    Path folder;

    private Path file(String text, Charset charset) {
        try {
            return Files.write(folder.resolve("t.csv"), text.getBytes(charset));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private CsvTable csv(String text) {
        return CsvTable.read(file(text, StandardCharsets.UTF_8), "t.csv");
    }

    private FeatureTable table(String text) {
        return Tables.read(file(text, StandardCharsets.UTF_8));
    }

    private void told(String message, String text) {
        Path file = file(text, StandardCharsets.UTF_8);
        assertEquals(message, assertThrows(Problem.class, () -> CsvTable.read(file, "t.csv")).getMessage());
    }

    /** Messages of reading one column. */
    private List<String> said(String text, String column, Encoding encoding) {
        CsvTable csv = csv(text);
        List<Problem> problems = new ArrayList<>();
        Tables.read(csv, csv.rows().stream().map(r -> "" + r.line()).toList(), List.of(new TableColumn(column, encoding)), "b", problems);
        return problems.stream().map(Problem::getMessage).toList();
    }

    @Test
    void table_hasNumbersAndCategories_andKeepsIdsAsText() {
        FeatureTable t = table("patient,age,sex,crp\n007,61,m,1e-2\n08,NA,f,\n9,70.5,,NaN\n");
        assertEquals(List.of("007", "08", "9"), t.cases());
        assertEquals(List.of("age", "sex", "crp"), t.columns().stream().map(c -> c.name()).toList());
        assertArrayEquals(new double[] {61, Double.NaN, 70.5}, t.column(0));
        assertEquals(List.of("f", "m"), t.columns().get(1).categories());
        assertArrayEquals(new double[] {1, 0, Double.NaN}, t.column(1));
        assertArrayEquals(new double[] {0.01, Double.NaN, Double.NaN}, t.column(2));
    }

    @Test
    void rows_areNumbered_whereNoColumnNamesCases() {
        assertEquals(List.of("1", "2"), table("x\n5\n6\n").cases());
    }

    @Test
    void separator_isFound_andByteOrderMarkAndWindowsLinesAreRead() {
        assertEquals(List.of("a", "b"), csv("\uFEFFa;b\r\n1;\"x, y\"\r\n\r\n").columns());
        assertEquals("x, y", csv("a;b\r\n1;\"x, y\"\r\n").cell(0, 1));
        assertEquals(List.of("a", "b,c"), csv("a\t\"b,c\"\n1\t2\n").columns());
        assertEquals(List.of("a"), csv("a\n1\n").columns());
        assertEquals("x", csv("a,b\n1, x\u00A0\n").cell(0, 1));
    }

    @Test
    void lines_areThoseOfTheFile() {
        CsvTable t = csv("a,b\n\n1,\"two\nlines\"\n\n3,4\n");
        assertEquals(List.of(3, 6), t.rows().stream().map(Row::line).toList());
        assertEquals("t.csv, line 6, column b", t.where(1, 1));
    }

    @Test
    void emptyColumnsAtTheEnd_areLeftOut() {
        assertEquals(List.of("a", "b"), csv("a,b,,\n1,2,,\n3,4\n").columns());
    }

    @Test
    void unclearSeparator_isRefused() {
        told("t.csv: the first line holds as many \";\" as \",\", so it is not clear what separates columns — separate columns by commas, and put names with other separators in quotes",
                "a;b,c\n1;2,3\n");
    }

    @Test
    void decimalCommas_areRefused_notReadAsColumnsOrCategories() {
        assertEquals(List.of("t.csv, line 2, column x: \"12,5\" is not a number — write decimals with a point, as in 12.5",
                "t.csv, line 3, column x: \"1.012,5\" is not a number — write decimals with a point, as in 1012.5"), said("a;x\n1;12,5\n2;1.012,5\n", "x", new Encoding.Detected()));
        told("t.csv, line 2: this line has 3 cells, but the first line names 2 columns — put cells that hold the separator (a decimal comma?) in quotes, and write decimals with a point",
                "a,x\n1,12,5\n");
    }

    @Test
    void textInANumberColumn_namesFileLineColumnAndValue() {
        assertEquals(List.of("t.csv, line 3, column x: \">1000\" is not a number — correct it, leave it empty if it is not known, or, if the column holds categories, say so in the study: category, or a number for each value"),
                said("a,x\n1,5\n2,>1000\n3,7\n", "x", new Encoding.Detected()));
        assertEquals(1, said("a,x\n1,high\n2,5\n", "x", new Encoding.Number()).size());
        for (String odd : List.of("1d", "0x10", "Infinity", "1e999", "1_000", "1 000", "12%", "--1", ".", "1e", "½")) {
            assertEquals(1, said("a,x\n1,5\n2," + odd + "\n", "x", new Encoding.Number()).size(), odd);
        }
    }

    @Test
    void manyBadCells_areToldTenTimesAtMost() {
        assertEquals(10, said("a,x\n1,5\n" + "2,bad\n".repeat(30), "x", new Encoding.Number()).size());
    }

    @Test
    void logarithm_ofNothing_isToldNotGuessed() {
        assertEquals(List.of("t.csv, line 2, column x: \"0\" has no logarithm — correct it, leave it empty if it is not known, or take the column without logarithm"),
                said("a,x\n1,0\n2,100\n", "x", new Encoding.Log(true)));
        CsvTable csv = csv("a,x\n1,1000\n2,\n");
        FeatureTable t = Tables.read(csv, List.of("1", "2"), List.of(new TableColumn("x", new Encoding.Log(true))), "b", new ArrayList<>());
        assertArrayEquals(new double[] {3, Double.NaN}, t.column(0), 1e-15);
        assertEquals("b/x", t.columns().getFirst().name());
        assertEquals("t.csv > log10", t.columns().getFirst().origin());
    }

    @Test
    void codes_giveEachValueItsNumber_andAreComplete() {
        Encoding child = new Encoding.Codes(Map.of("A", 0.0, "B", 1.0));
        assertEquals(List.of("t.csv, line 3, column x: the study has no number for \"C\" — use one of: A, B, or add it to the column's codes in the study"),
                said("a,x\n1,A\n2,C\n3,\n", "x", child).stream().map(m -> m.replace("B, A", "A, B")).toList());
    }

    @Test
    void categories_thatDifferInCapitalsOnly_areRefused() {
        assertEquals(List.of("t.csv, column x: the categories Male and male differ in capital letters only — write them alike"), said("a,x\n1,Male\n2,male\n", "x", new Encoding.Detected()));
    }

    @Test
    void categories_ofNumbers_standInTheirOrder() {
        CsvTable csv = csv("a,x\n1,10\n2,9\n3,2\n");
        FeatureTable t = Tables.read(csv, List.of("1", "2", "3"), List.of(new TableColumn("x", new Encoding.Category())), "", new ArrayList<>());
        assertEquals(List.of("2", "9", "10"), t.columns().getFirst().categories());
    }

    @Test
    void remarks_areNoCategories() {
        StringBuilder text = new StringBuilder("a,x\n");
        for (int i = 0; i < 51; i++) {
            text.append(i).append(",remark").append((char) ('A' + i % 26)).append(i).append('\n');
        }
        assertEquals(List.of("t.csv, column x: the column holds 51 different texts, too many to be categories — leave it out of the study's columns, or group its values into few kinds"),
                said(text.toString(), "x", new Encoding.Detected()));
    }

    @Test
    void brokenTables_areTold() {
        told("t.csv: the table is empty — its first line must name the columns", "");
        told("t.csv: the table is empty — its first line must name the columns", "\uFEFF\n \n");
        told("t.csv, line 1: column 2 has no name — name it in the first line, or remove it", "a,,c\n1,2,3\n");
        told("t.csv, line 1: columns 1 and 3 are both called a — rename one of the two", "a,b,a\n1,2,3\n");
        told("t.csv, line 3: this line has 1 cells, but the first line names 2 columns — add the missing cells: an empty one still needs its separator", "a,b\n1,2\n3\n");
        told("t.csv: this is no text: line 2 holds a zero byte — save the table as CSV (UTF-8)", "a,b\n1,\0\n");
        told("t.csv: a quote in or after line 2 is not closed, or stands within a cell that has none — close the quote; a quote within quotes is written twice", "a,b\n1,\"x\n2,y\n");
    }

    @Test
    void otherEncodings_areRefusedWithTheLine() {
        Path latin = file("a,b\nx,y\nM\u00fcller,1\n", StandardCharsets.ISO_8859_1);
        assertEquals(latin + ": line 3 is not written in UTF-8 — save the file as UTF-8 (in Excel: CSV UTF-8)", assertThrows(Problem.class, () -> CsvTable.read(latin)).getMessage());
        Path wide = file("\uFEFFa,b\n", StandardCharsets.UTF_16LE);
        assertEquals(wide + ": the file is written in UTF-16 — save it as UTF-8 (in Excel: CSV UTF-8)", assertThrows(Problem.class, () -> CsvTable.read(wide)).getMessage());
    }

    @Test
    void missingFileAndFolder_areTold() {
        assertEquals(folder.resolve("no.csv") + ": there is no such file — check the path", assertThrows(Problem.class, () -> CsvTable.read(folder.resolve("no.csv"))).getMessage());
        assertEquals(folder + ": this is a folder, not a file — check the path and who may read it", assertThrows(Problem.class, () -> CsvTable.read(folder)).getMessage());
    }

    @Test
    void duplicateAndBlankIds_nameTheirLines() {
        Problem p = assertThrows(Problem.class, () -> table("id,x\nA,1\nB,2\nA,3\n,4\n"));
        assertTrue(p.getMessage().endsWith("t.csv, line 4, column id: the case A stands here a second time; it stands already in line 2 — remove one of the two rows, or give each its own id"), p.getMessage());
        assertTrue(p.getSuppressed()[0].getMessage().endsWith("t.csv, line 5, column id: the row names no case — write the case's id, or remove the row"));
    }
}
