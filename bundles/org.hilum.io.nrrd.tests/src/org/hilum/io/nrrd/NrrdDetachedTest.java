// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NrrdDetachedTest {
    private static final float[] RAMP = {-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6};

    @TempDir
    Path folder;

    private final RawNrrd raw = RawNrrd.int16();

    private void saveParts(String... names) throws IOException {
        int each = raw.data().length / names.length;
        for (int n = 0; n < names.length; n++) {
            Files.createDirectories(folder.resolve(names[n]).getParent());
            Files.write(folder.resolve(names[n]), Arrays.copyOfRange(raw.data(), n * each, (n + 1) * each));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"voxels.raw", "./voxels.raw", "sub/voxels.raw", "sub/../voxels with blanks.raw"})
    void oneFile_isFoundFromTheHeadersFolder(String name) throws IOException {
        saveParts(folder.relativize(folder.resolve(name).normalize()).toString());
        Files.createDirectories(folder.resolve("sub"));
        Path header = raw.saveHeader(folder, name);
        assertArrayEquals(RAMP, Reading.image(header).voxels());
        assertEquals(2, new NrrdImageReader().files(header).size());
    }

    @Test
    void list_isReadInItsOrder_compressedToo() throws IOException {
        saveParts("first.raw", "second.raw");
        Path header = raw.saveHeader(folder, "LIST\nfirst.raw\nsecond.raw");
        assertArrayEquals(RAMP, Reading.image(header).voxels());
        assertEquals(List.of(header, folder.resolve("first.raw"), folder.resolve("second.raw")), new NrrdMaskReader().files(header));
        for (String name : List.of("first.raw", "second.raw")) {
            Files.write(folder.resolve(name), RawNrrd.gzip(Files.readAllBytes(folder.resolve(name))));
        }
        assertArrayEquals(RAMP, Reading.image(raw.with("encoding", "gz").saveHeader(folder, "LIST\nfirst.raw\nsecond.raw")).voxels());
    }

    @Test
    void numberedFiles_areNamedAsCPrintsThem() throws IOException {
        saveParts("slice009.raw", "slice010.raw");
        assertArrayEquals(RAMP, Reading.image(raw.saveHeader(folder, "slice%03d.raw 9 10 1")).voxels());
        saveParts("s10", "s8");
        assertArrayEquals(RAMP, Reading.image(raw.saveHeader(folder, "s%d 10 8 -2")).voxels());
    }

    @Test
    void rowsOrSlabs_inFilesOfTheirOwn_asSubdimensionsSay() throws IOException {
        saveParts("1", "2", "3", "4");
        assertArrayEquals(RAMP, Reading.image(raw.saveHeader(folder, "%d 1 4 1 1")).voxels());
        saveParts("a", "b");
        assertArrayEquals(RAMP, Reading.image(raw.saveHeader(folder, "LIST 3\na\nb")).voxels());
        assertTrue(Reading.problem(raw.saveHeader(folder, "LIST 3\na\nb\na")).what().contains("3 data files"));
        assertTrue(Reading.problem(raw.saveHeader(folder, "LIST 7\na\nb")).what().contains("7 dimensions"));
    }

    @Test
    void linesAndBytes_areSkippedInEachFile() throws IOException {
        for (int n = 0; n < 2; n++) {
            byte[] some = new byte[5 + 12];
            System.arraycopy("x\nyz\n".getBytes(), 0, some, 0, 5);
            System.arraycopy(raw.data(), 12 * n, some, 5, 12);
            Files.write(folder.resolve("part" + n), some);
        }
        assertArrayEquals(RAMP, Reading.image(raw.with("line skip", "1").with("byte skip", "3").saveHeader(folder, "part%d 0 1 1")).voxels());
        assertArrayEquals(RAMP, Reading.image(raw.with("line skip", "0").with("byte skip", "-1").saveHeader(folder, "part%d 0 1 1")).voxels());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../voxels.raw", "sub/../../voxels.raw", "\\\\server\\share", "LIST\n../a\n../b", "../%d 1 2 1"})
    void fileOutsideTheHeadersFolder_isRefused(String name) throws IOException {
        Problem p = Reading.problem(raw.saveHeader(folder, name));
        assertTrue(p.what().startsWith("its data file lies outside of the header's folder: "), p.getMessage());
        assertEquals(folder.resolve("raw.nhdr").toString(), p.where());
    }

    @Test
    void missingShortAndLongFiles_areNamed() throws IOException {
        Path header = raw.saveHeader(folder, "LIST\na\nb");
        saveParts("a", "c");
        assertEquals("there is no such file", Reading.problem(header).what());
        assertEquals(folder.resolve("b").toString(), Reading.problem(header).where());
        assertEquals(2, new NrrdImageReader().files(header).size(), "as far as they are there");
        Files.write(folder.resolve("b"), new byte[11]);
        assertEquals("the file is truncated: it ends before the 6 values that its header announces", Reading.problem(header).what());
        Files.write(folder.resolve("b"), new byte[13]);
        assertEquals("the file goes on after the 6 values that its header announces", Reading.problem(header).what());
        assertEquals(folder.resolve("b").toString(), Reading.problem(header).where());
    }

    @Test
    void numbersThatDoNotFit_areRefused() throws IOException {
        assertTrue(Reading.problem(raw.saveHeader(folder, "s%d 1 3 1")).what().contains("3 data files"));
        assertTrue(Reading.problem(raw.saveHeader(folder, "s%d 1 2 0")).what().contains("by 0"));
        assertTrue(Reading.problem(raw.saveHeader(folder, "s%d 1 999999999 1")).what().contains("999999999 data files"));
        assertTrue(Reading.problem(raw.saveHeader(folder, "s%d%n 1 2 1")).what().contains("pattern"));
        assertTrue(Reading.problem(raw.saveHeader(folder, "LIST")).what().contains("0 data files"));
    }
}
