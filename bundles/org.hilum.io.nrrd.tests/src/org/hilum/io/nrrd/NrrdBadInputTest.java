// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NrrdBadInputTest {
    @TempDir
    Path folder;

    private Path save(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private String what(RawNrrd raw) throws IOException {
        return Reading.problem(raw.save(folder)).what();
    }

    @Test
    void truncatedFile_saysSo() throws IOException {
        byte[] whole = RawNrrd.int16().toArray();
        assertEquals("the file is truncated: it ends before the 12 values that its header announces", Reading.problem(save("a.nrrd", Arrays.copyOf(whole, whole.length - 1))).what());
        byte[] packed = RawNrrd.int16().gzip().toArray();
        for (int cut : new int[] {3, 20}) {
            assertTrue(Reading.problem(save("b.nrrd", Arrays.copyOf(packed, packed.length - cut))).what().startsWith("the file is truncated"));
        }
        for (int n : new int[] {2, 6, 9, 60, 150}) {
            String told = Reading.problem(save("c.nrrd", Arrays.copyOf(whole, n))).what();
            assertTrue(told.startsWith("the file is truncated") || told.startsWith("the header is damaged") || told.contains("neither"), n + ": " + told);
        }
        assertTrue(what(RawNrrd.int16().text("1 2 3 4 5 6 7 8 9 10 11 ")).startsWith("the file is truncated"));
    }

    @Test
    void fileThatGoesOn_isRefused() throws IOException {
        byte[] whole = RawNrrd.int16().toArray();
        assertTrue(Reading.problem(save("a.nrrd", Arrays.copyOf(whole, whole.length + 1))).what().startsWith("the file goes on"));
        assertTrue(what(RawNrrd.int16().data(new byte[26]).gzip()).startsWith("the file goes on"));
        assertTrue(what(RawNrrd.int16().text("1 2 3 4 5 6 7 8 9 10 11 12 13")).startsWith("the file goes on"));
    }

    @Test
    void emptyMissingFolderAndOtherFormats_areTold() throws IOException {
        assertEquals("the file is empty", Reading.problem(save("empty.nrrd", new byte[0])).what());
        assertEquals("there is no such file", Reading.problem(folder.resolve("none.nrrd")).what());
        assertEquals("this is a folder", Reading.problem(Files.createDirectory(folder.resolve("sub.nrrd"))).what());
        assertTrue(Reading.problem(save("png.nrrd", "\u0089PNG, whatever it is".getBytes())).what().startsWith("not an NRRD file"));
        assertTrue(what(RawNrrd.int16().magic("NRRD0006")).contains("newer than NRRD0005"));
        assertTrue(what(RawNrrd.int16().magic("NRRDxyz")).startsWith("not an NRRD file"));
    }

    @Test
    void damagedCompression_isTold() throws IOException {
        byte[] packed = RawNrrd.int16().gzip().data();
        packed[packed.length - 6] ^= 1;
        assertTrue(what(RawNrrd.int16().with("encoding", "gzip").data(packed)).startsWith("the compressed data are damaged"));
        assertTrue(what(RawNrrd.int16().with("encoding", "gzip")).startsWith("the compressed data are damaged"), "raw voxels under another name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"encoding;bzip2;compressed by bzip2", "encoding;bz2;compressed by bzip2", "encoding;hex;hexadecimal", "encoding;zip;none that the format defines", "type;block;blocks of bytes",
            "type;quaternion;none that the format defines", "endian;middle;endian is middle", "dimension;0;no field dimension", "dimension;17;17 dimensions", "dimension;three;'three' where a number",
            "sizes;3 2;2 entries, not 3", "sizes;3 2 0;size of axis 3 is 0", "sizes;3 2 1.5;size of axis 3 is 1.5", "sizes;30000 30000 30000;too large", "sizes;1e300 2 2;size of axis 1",
            "kinds;domain domain;2 entries", "kinds;RGB-color domain domain;colours (rgb-color)", "kinds;complex domain domain;complex numbers", "space directions;(1,0) (0,1) none;2 dimensions, not 3",
            "space directions;(2,0,0) (0,3,0) none;2 axes in space, not 3", "space directions;2 0 0 0 3 0 0 0 4;no list of vectors", "space origin;(1,2);2 dimensions", "space origin;(a,b,c);'a' where a number",
            "line skip;-1;skips -1 lines", "byte skip;-2;skips -2 bytes", "byte skip;99999999999;truncated", "line skip;5;truncated", "spacing;1 2 3;a field 'spacing'"})
    void fieldThatMakesNoSense_isToldByName(String field, String value, String told) throws IOException {
        String what = what(RawNrrd.int16().with(field, value));
        assertTrue(what.contains(told), what);
    }

    @Test
    void missingRepeatedAndShapelessFields_areTold() throws IOException {
        for (String field : new String[] {"type", "encoding", "sizes", "dimension"}) {
            assertTrue(what(RawNrrd.int16().without(field)).contains("no field " + field), field);
        }
        assertTrue(what(RawNrrd.int16().without("endian")).contains("in which order the bytes"));
        assertTrue(what(RawNrrd.int16().line("Sizes: 3 2 2")).contains("'Sizes' twice"));
        assertTrue(what(RawNrrd.int16().line("what is this")).contains("neither 'field: value'"));
        assertTrue(what(RawNrrd.int16().with("dimension", "5").with("sizes", "3 2 2 2 2").with("kinds", "domain domain domain list list").with("space directions", "(2,0,0) (0,3,0) (0,0,4) none none"))
                .contains("more than one axis"));
    }

    @Test
    void textThatIsNoNumberOrTooLarge_isTold() throws IOException {
        assertTrue(what(RawNrrd.int16().text("1 2 3 4 x 6 7 8 9 10 11 12")).contains("no number: x"));
        assertTrue(what(RawNrrd.int16().text("1 2 3 4 40000 6 7 8 9 10 11 12")).contains("int16 cannot hold"));
        assertTrue(what(RawNrrd.int16().text("1 2 3 4 5.5 6 7 8 9 10 11 12")).contains("5.5"));
    }

    @Test
    void smallFileThatAnnouncesMuch_isRefusedBeforeAnythingIsAllocated() throws IOException {
        assertTrue(what(RawNrrd.int16().with("sizes", "1200 1200 1200")).startsWith("the file is truncated"));
        assertTrue(what(RawNrrd.int16().gzip().with("sizes", "1200 1200 1200")).startsWith("the file is truncated"));
        assertTrue(what(RawNrrd.int16().text("1 2 3").with("sizes", "1200 1200 1200")).startsWith("the file is truncated"));
    }
}
