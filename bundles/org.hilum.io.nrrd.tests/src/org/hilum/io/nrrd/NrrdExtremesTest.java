// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.testdata.fuzz.Fuzz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers that announce far more than there is, go on and on, or lead somewhere else: refused within a second and 512 MiB. */
class NrrdExtremesTest {
    private static final String FOURTH = "none (2,0,0) (0,3,0) (0,0,4)";

    @TempDir
    Path folder;

    private static void readAll(Path file) {
        new NrrdImageReader().files(file);
        new NrrdImageReader().list(file, NrrdSettings.DEFAULT, Task.quiet(1));
        Reading.masks(file);
        Reading.image(file);
    }

    private String refused(Path file) {
        return Fuzz.read(file, NrrdExtremesTest::readAll).map(Problem::what).orElse("read");
    }

    private String refused(RawNrrd raw) throws IOException {
        return refused(raw.save(folder));
    }

    @Test
    void sizesOf4GibAndMore_areRefused() throws IOException {
        for (String sizes : new String[] {"4294967296 1 1", "2147483647 2147483647 2147483647", "46341 46341 1", "2147483639 1 1", "99999999999999999999 3 2"}) {
            for (RawNrrd raw : new RawNrrd[] {RawNrrd.int16(), RawNrrd.int16().gzip(), RawNrrd.int16().text("1 2 3")}) {
                String what = refused(raw.with("sizes", sizes));
                assertTrue(what.contains("size of axis") || what.contains("too large") || what.startsWith("the file is truncated"), what);
            }
        }
    }

    @Test
    void volumesWithoutNumber_areNotListed() throws IOException {
        RawNrrd raw = RawNrrd.int16().with("dimension", "4").with("sizes", "2147483647 3 2 2").with("kinds", "list domain domain domain").with("space directions", FOURTH);
        assertEquals("it announces 2147483647 volumes, of which at most 65536 are listed", refused(raw));
        assertTrue(refused(raw.with("sizes", "2147483647 46340 46340 1").text("1 2 3")).startsWith("it announces"));
    }

    @Test
    void filesWithoutNumber_areNotNamed() throws IOException {
        RawNrrd raw = RawNrrd.int16().with("sizes", "1 1 999999999");
        assertEquals("it names 999999999 data files, of which at most 65536 are read", refused(raw.saveHeader(folder, "slice%d.raw 1 999999999 1")));
        assertEquals("it names 999999999 data files, of which at most 65536 are read", refused(raw.saveHeader(folder, "slice%09d.raw -1 -999999999 -1")));
    }

    @Test
    void patternWithoutEnd_isRefusedAtOnce() throws IOException {
        assertTrue(refused(RawNrrd.int16().saveHeader(folder, "%d".repeat(200_000) + " 1 2 1")).contains("pattern"));
        assertTrue(refused(RawNrrd.int16().saveHeader(folder, "%d".repeat(200_000))).contains("name of 400000 characters"));
        assertTrue(refused(RawNrrd.int16().with("space directions", "(".repeat(2_000_000))).contains("no list of vectors"));
        assertTrue(refused(RawNrrd.int16().with("sizes", "3 ".repeat(1_000_000))).contains("1000000 entries"));
        assertTrue(refused(RawNrrd.int16().with("units", "\"".repeat(2_000_001))).contains("1000000 entries"));
    }

    @Test
    void headerOfAMillionLines_isRead_andALongerOneRefused() throws IOException {
        RawNrrd raw = RawNrrd.int16();
        String[] lines = new String[1_000_000];
        Arrays.fill(lines, "#");
        raw.lines().addAll(Arrays.asList(lines));
        assertEquals("read", refused(raw));
        Arrays.fill(lines, "# 345");
        raw.lines().addAll(Arrays.asList(lines));
        String told = "its header is longer than 4 MiB";
        assertEquals(told, refused(raw));
        assertEquals(told, refused(raw.saveHeader(folder, "part0")));
        raw.lines().clear();
        assertEquals(told, refused(raw.saveHeader(folder, "LIST\n" + "part0\n".repeat(1_000_000))));
        assertEquals(told, refused(raw.saveHeader(folder, "part0\nkey:=" + "x".repeat(1 << 23))));
    }

    @Test
    void headerThatNamesItselfAsItsVoxels_isRefused() throws IOException {
        String told = "its data file is the header itself";
        RawNrrd raw = RawNrrd.int16().with("byte skip", "-1");
        assertEquals(told, refused(raw.saveHeader(folder, "raw.nhdr")));
        assertEquals(told, refused(raw.saveHeader(folder, "./raw.nhdr")));
        assertEquals(told, refused(raw.saveHeader(folder, "LIST\nraw.nhdr\nraw.nhdr")));
        Files.createSymbolicLink(folder.resolve("other.raw"), folder.resolve("raw.nhdr"));
        assertEquals(told, refused(raw.saveHeader(folder, "other.raw")));
    }

    @Test
    void gzipBomb_isNotUnpackedBeyondWhatIsAnnounced() throws IOException {
        byte[] bomb = RawNrrd.gzip(new byte[64 << 20]);
        assertTrue(refused(RawNrrd.int16().gzip().data(bomb)).startsWith("the file goes on"));
        assertTrue(refused(RawNrrd.int16().with("byte skip", "9223372036854775807").gzip().data(bomb)).startsWith("the file is truncated"));
        assertTrue(refused(RawNrrd.int16().with("byte skip", "4294967296").gzip().data(bomb)).startsWith("the file is truncated"));
        assertTrue(refused(RawNrrd.int16().with("line skip", "9223372036854775807").gzip().data(bomb)).startsWith("the file is truncated"));
    }

    /** As of each organ by itself: every one would be read and kept as an image of its own. */
    @Test
    void hundredsOfLayers_areReadOnce_andNotKept() throws IOException {
        RawNrrd raw = RawNrrd.labels().with("dimension", "4").with("sizes", "400 100 100 10").with("kinds", "list domain domain domain").with("space directions", FOURTH);
        for (int n = 0; n < 400; n++) {
            raw.line("Segment" + n + "_Name:=organ " + n).line("Segment" + n + "_Layer:=" + n).line("Segment" + n + "_LabelValue:=1");
        }
        byte[] voxels = new byte[400 * 100_000];
        Arrays.fill(voxels, 400 * 7, 400 * 9, (byte) 1);
        Path file = raw.data(voxels).gzip().save(folder);
        assertEquals(Optional.empty(), Fuzz.read(file, f -> assertEquals("organ 399 (label 1 of layer 399): 2 voxels", Reading.masks(f).get(399).label())));
        assertEquals(Optional.empty(), Fuzz.read(file, f -> assertEquals(2, Reading.mask(f, "all").count())));
        assertEquals(Optional.empty(), Fuzz.read(file, f -> assertEquals(2, Reading.mask(f, "organ 7").count())));
    }

    @Test
    void numberOfMoreDigitsThanAnyNeeds_isNotTakenForTwo() throws IOException {
        String eleven = "1 2 3 4 5 6 7 8 9 10 ";
        assertTrue(refused(RawNrrd.int16().text(eleven + "0".repeat(99) + "11")).startsWith("the file is truncated"));
        assertEquals("read", refused(RawNrrd.int16().text(eleven + "0".repeat(99) + "11 12")));
        assertEquals("one of its values is no number: it has more than 400 characters", refused(RawNrrd.int16().text(eleven + "0".repeat(1_000_000) + "11 12")));
        assertEquals("read", refused(RawNrrd.int16().text((eleven + "11 12").replace(" ", " ".repeat(100_000)))));
    }
}
