// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.hilum.spi.image.Geometry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract --cases}: many regions in one call. */
class ExtractCasesTest {
    private static final Geometry GRID = Geometry.of(12, 11, 10, 1, 1, 2);
    private static final String QUICK = "families=[statistics, histogram]";

    @TempDir
    Path folder;

    private Path table;

    @BeforeEach
    void write() throws IOException {
        for (int c = 1; c <= 9; c++) {
            Phantoms.noise(folder.resolve("image" + c + ".nii.gz"), GRID, c);
        }
        Phantoms.mask(folder.resolve("labels.nii.gz"), GRID, (i, j, k) -> i >= 2 && i < 9 && j > 1 && j < 9 && k > 1 && k < 8 ? i < 5 ? 1 : 2 : 0);
        table = folder.resolve("cases.csv");
        StringBuilder rows = new StringBuilder("case,image,mask,label\n");
        for (int c = 1; c <= 9; c++) {
            rows.append("00").append(c).append(",image").append(c).append(".nii.gz,labels.nii.gz,1\n00").append(c).append(",image").append(c).append(".nii.gz,labels.nii.gz,2\n");
        }
        Files.writeString(table, rows);
    }

    private Called extract(String... more) {
        String[] all = new String[more.length + 5];
        System.arraycopy(new String[] {"extract", "--cases", table.toString(), "--set", QUICK}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return Called.hilum(all);
    }

    @Test
    void rows_comeInTheTablesOrder_withTheValuesOfEachAlone() throws IOException {
        Called called = extract("--threads", "3");
        assertEquals(ExitCode.OK, called.exit(), called.talk());
        assertEquals("case,image,region,filter,discretisation,family,feature,ibsi,aggregation,value,unit,note", called.out().lines().findFirst().orElse(""));
        List<CSVRecord> rows = called.rows();
        assertEquals(List.of("001", "002", "003", "004", "005", "006", "007", "008", "009"), rows.stream().map(r -> r.get("case")).distinct().toList(), "007 stays 007");
        assertEquals(List.of("labels.nii.gz:1", "labels.nii.gz:2"), rows.stream().map(r -> r.get("region")).distinct().toList());
        Called alone = Called.hilum("extract", folder.resolve("image7.nii.gz").toString(), folder.resolve("labels.nii.gz").toString(), "--label", "2", "--set", QUICK);
        assertEquals(values(alone.rows()), values(rows.stream().filter(r -> r.get("case").equals("007") && r.get("region").endsWith(":2")).toList()));
    }

    private static List<String> values(List<CSVRecord> rows) {
        return rows.stream().map(r -> r.get("family") + r.get("feature") + "=" + r.get("value")).toList();
    }

    @Test
    void manyThreads_giveTheBytesOfOne() {
        String one = extract("--threads", "1").out();
        assertEquals(one, extract("--threads", "4").out());
        assertEquals(1 + 18 * 41, one.lines().count());
    }

    @Test
    void out_isWrittenAsItGoes() throws IOException {
        Path file = folder.resolve("values.csv");
        assertEquals("", extract("--out", file.toString()).out());
        assertEquals(extract().out(), Files.readString(file));
    }

    @Test
    void badCases_areMarkedWithTheReason_andTheRestGoesOn() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("image3.nii.gz"));
        Files.write(folder.resolve("image3.nii.gz"), Arrays.copyOf(whole, whole.length / 2));
        Files.delete(folder.resolve("image5.nii.gz"));
        Files.writeString(table, Files.readString(table) + "010,image1.nii.gz,labels.nii.gz,7\n011,image1.nii.gz,labels.nii.gz,\n012,image2.nii.gz,image2.nii.gz,\n");
        Called called = extract();
        assertEquals(ExitCode.FAILED, called.exit(), "a script notices");
        Map<String, List<CSVRecord>> byCase = called.rows().stream().collect(Collectors.groupingBy(r -> r.get("case")));
        assertEquals(12, byCase.size());
        assertNote(byCase.get("003"), "truncated");
        assertNote(byCase.get("005"), "there is no such file");
        assertNote(byCase.get("010"), "no label 7");
        assertNote(byCase.get("011"), "several labels");
        assertEquals(41, byCase.get("010").size(), "every value is there, undefined");
        assertTrue(byCase.get("004").stream().noneMatch(r -> r.get("value").equals("NaN")));
        assertTrue(called.talk().contains("of 21 regions could not be extracted"), called.talk());
        assertFalse(called.talk().contains("\tat "), called.talk());
    }

    private static void assertNote(List<CSVRecord> rows, String part) {
        for (CSVRecord row : rows) {
            assertEquals("NaN", row.get("value"));
            assertTrue(row.get("note").contains("case " + row.get("case")) && row.get("note").contains(part), row.get("note"));
        }
    }

    @Test
    void badTable_isToldBeforeAnythingIsRead() throws IOException {
        assertTold("case,image\n1,a.nii\n", "no column mask");
        assertTold("case,image,mask,lable\n1,a.nii,b.nii,2\n", "no use for a column lable", "label");
        assertTold("case,image,mask\n1,a.nii,b.nii\n2,,b.nii\n", "line 3, column image", "the cell is empty");
        assertTold("case,image,mask\n", "names no case");
        assertTold("", "the table is empty");
        assertTold("case,image,mask\n1,a.nii\n", "line 2", "2 cells");
        Files.delete(table);
        Called none = extract();
        assertEquals(ExitCode.FAILED, none.exit());
        assertTrue(none.talk().contains("cases.csv"), none.talk());
    }

    private void assertTold(String text, String... parts) throws IOException {
        Files.writeString(table, text);
        Called called = extract();
        assertEquals(ExitCode.FAILED, called.exit());
        assertEquals("", called.out());
        for (String part : parts) {
            assertTrue(called.talk().contains(part), called.talk());
        }
    }

    @Test
    void memory_isToldBefore_andWhatDoesNotFitIsRefusedByName() throws IOException {
        Called called = extract("--memory", "2", "--threads", "2", "--set", "spacing-in-plane=0.1", "--set", "spacing-through-plane=0.2");
        assertTrue(called.talk().contains("18 regions, up to 2 at a time, within 2 MiB"), called.talk());
        assertEquals(ExitCode.FAILED, called.exit());
        assertTrue(called.rows().getFirst().get("note").contains("case 001: it needs up to"), called.rows().getFirst().get("note"));
    }

    @Test
    void normalisationByARegion_readsItsMaskFromTheTable() throws IOException {
        Phantoms.image(folder.resolve("image1.nii.gz"), GRID, (i, j, k) -> i < 5 ? 100 + j : 10 + 2 * (j % 2));
        Files.writeString(table, "case,image,mask,label,reference,reference-label\n1,image1.nii.gz,labels.nii.gz,1,labels.nii.gz,2\n2,image1.nii.gz,labels.nii.gz,1,,\n");
        List<CSVRecord> rows = extract("--set", "normalisation={ method: z-score, within: region, region: fat }").rows();
        // the reference holds as many voxels of 10 as of 12, but for one row: j = 2 … 8
        double n = 4 * 7 * 6;
        double mean = 10 + 2 * 3.0 / 7;
        double sd = Math.sqrt((4.0 / 7 * (mean - 10) * (mean - 10) + 3.0 / 7 * (12 - mean) * (12 - mean)) * n / (n - 1));
        CSVRecord found = rows.stream().filter(r -> r.get("case").equals("1") && r.get("feature").equals("mean") && r.get("family").equals("statistics")).findFirst().orElseThrow();
        assertEquals((105 - mean) / sd, Double.parseDouble(found.get("value")), 1e-4);
        assertEquals("a.u.", found.get("unit"));
        CSVRecord without = rows.stream().filter(r -> r.get("case").equals("2")).findFirst().orElseThrow();
        assertTrue(without.get("note").contains("no mask of the region fat"), without.get("note"));
    }

    @Test
    void diagnostics_standBesideTheValues() throws IOException {
        Map<String, CSVRecord> told = extract("--diagnostics", "--set", "lowest=40", "--set", "spacing-in-plane=2").rows().stream()
                .filter(r -> r.get("case").equals("001") && r.get("region").endsWith(":2") && r.get("family").equals("diagnostics"))
                .collect(Collectors.toMap(r -> r.get("feature"), r -> r));
        assertEquals("168.0", told.get("initial-roi-intensity-mask-voxel-count").get("value"));
        assertEquals("2.0", told.get("interpolated-image-voxel-dimension-x").get("value"));
        assertEquals("6.0", told.get("interpolated-image-dimension-x").get("value"));
        assertEquals("40.0", told.get("range-lowest").get("value"));
        assertTrue(Double.parseDouble(told.get("resegmented-roi-intensity-mask-minimum-intensity").get("value")) >= 40);
        assertEquals("32.0", told.get("grey-levels").get("value"));
        assertTrue(told.get("image-hash").get("note").matches("sha256 [0-9a-f]{64}"), told.get("image-hash").get("note"));
        assertFalse(told.get("image-hash").get("note").equals(told.get("mask-hash").get("note")));
    }

    @Test
    void optionsOfOneRegion_areNoneOfATable() {
        assertEquals(ExitCode.USAGE, extract("--label", "1").exit());
        assertEquals(ExitCode.USAGE, extract("image.nii", "mask.nii").exit());
        assertEquals(ExitCode.USAGE, extract("--threads", "none").exit());
        assertEquals(ExitCode.USAGE, Called.hilum("extract", "a.nii", "b.nii", "--threads", "2").exit());
    }
}
