// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hilum.testdata.SmallHeap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that become far more in memory than they are on the disk, read by Hilum's own toolkit in a heap of 32 MB: refused before it is full. */
class MemoryTest {
    private static final long HEAP = 32L << 20;
    private static final Pattern TOO_MANY = Pattern.compile("it holds more than (\\d+) elements and items, which need more memory than the 1[56] MB allowed"
            + ": raise the limit with -Xmx, of which a file may take half");
    private static final byte[] NO_BYTES = {};
    private static final int TEXT_VALUE = 0x0040a160;
    private static final int ICON = 0x00880200;

    @TempDir
    Path folder;

    private Path save(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] plain(RawDicom raw) {
        return raw.file(TransferSyntax.EXPLICIT.uid());
    }

    /** What is said of each. */
    private List<String> read(List<Path> files) throws IOException, InterruptedException {
        String said = SmallHeap.run(ReadInHeap.class, HEAP, folder.resolve("out.txt"), files.stream().map(Path::toString).toList());
        List<String> lines = said.lines().toList();
        assertEquals(files.size(), lines.size(), said);
        return lines;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void moreElementsAndItemsThanFit_areRefused_andAsManyAsWereAllowedAreRead(boolean deflated) throws Exception {
        List<Path> beyond = new ArrayList<>();
        for (ManyObjects kind : ManyObjects.values()) {
            RawDicom raw = kind.of(300_000);
            beyond.add(save(kind + ".dcm", deflated ? raw.deflatedFile() : plain(raw)));
        }
        List<String> said = read(beyond);
        List<Path> within = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (ManyObjects kind : ManyObjects.values()) {
            Matcher matcher = TOO_MANY.matcher(said.get(kind.ordinal()));
            assertTrue(matcher.matches(), kind + ": " + said.get(kind.ordinal()));
            int most = Integer.parseInt(matcher.group(1)) - 9;
            within.add(save(kind + "-within.dcm", plain(kind.of(most))));
            expected.add("read " + kind.count(most));
        }
        assertEquals(expected, read(within));
    }

    @Test
    void fewKilobytesOfEmptyItems_deflated_areRefused() throws Exception {
        Path bomb = save("bomb.dcm", ManyObjects.EMPTY_ITEMS.of(700_000).deflatedFile());
        assertTrue(Files.size(bomb) < 10_000, Files.size(bomb) + " bytes");
        Path zeros = save("zeros.dcm", RawDicom.explicit().bytes(0x00420011, "OB", new byte[9 << 20]).deflatedFile());
        List<String> said = read(List.of(bomb, zeros));
        assertTrue(TOO_MANY.matcher(said.get(0)).matches(), said.get(0));
        assertTrue(said.get(1).matches("its deflated data set is larger than [78] MB: raise the limit .*"), said.get(1));
    }

    private static byte[] repeated(byte[] what, int bytes) {
        byte[] all = new byte[bytes / what.length * what.length];
        for (int at = 0; at < all.length; at++) {
            all[at] = what[at % what.length];
        }
        return all;
    }

    private static RawDicom text(String characterSet, byte[] letter, int bytes) {
        return RawDicom.explicit().text(Tag.SpecificCharacterSet, "CS", characterSet).bytes(TEXT_VALUE, "UT", repeated(letter, bytes));
    }

    /** Decoding takes several times the bytes. */
    @Test
    void longTexts_areDecodedWithinTheHeap_orRefused() throws Exception {
        Map<String, byte[]> letters = Map.of("ISO_IR 192", "й".getBytes(StandardCharsets.UTF_8), "GB18030", "中".getBytes(Charset.forName("GB18030")), "ISO_IR 144",
                new byte[] {(byte) 0xd9}, "ISO_IR 100", "ab".getBytes(StandardCharsets.US_ASCII));
        List<Path> files = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (var letter : letters.entrySet()) {
            files.add(save(letter.getKey() + "-5.dcm", plain(text(letter.getKey(), letter.getValue(), 5 << 19))));
            expected.add("read 2");
            files.add(save(letter.getKey() + "-6.dcm", plain(text(letter.getKey(), letter.getValue(), 6 << 19))));
            expected.add("(0040,A160) TextValue has 3145728 bytes, which need more memory than the 15 MB allowed: raise the limit with -Xmx, of which a file may take half");
        }
        assertEquals(expected, read(files));
    }

    @Test
    void longValues_areRefusedBeforeTheyAreRead() throws Exception {
        List<String> said = read(List.of(save("bytes.dcm", plain(RawDicom.explicit().bytes(0x00420011, "OB", new byte[17 << 20]))),
                save("fragments.dcm", plain(RawDicom.explicit().sequence(ICON, RawDicom.explicit().fragments(new byte[10 << 20], new byte[10 << 20])))),
                save("within.dcm", plain(RawDicom.explicit().sequence(ICON, RawDicom.explicit().fragments(new byte[7 << 20], new byte[7 << 20]))))));
        assertTrue(said.get(0).startsWith("(0042,0011) EncapsulatedDocument has 17825792 bytes, which need more memory than the 15 MB allowed"), said.get(0));
        assertTrue(said.get(1).startsWith("(7FE0,0010) PixelData has 10485760 bytes, which need more memory than the 15 MB allowed"), said.get(1));
        assertEquals("read 3", said.get(2));
    }

    @Test
    void moreFragmentsThanFit_areRefused() throws Exception {
        byte[][] fragments = new byte[300_000][];
        Arrays.fill(fragments, NO_BYTES);
        PixelFormat format = RawImage.grey(1, 1, 1, 8, 8, false);
        String said = read(List.of(save("fragments.dcm", RawImage.of(RawDicom.explicit(), format).fragments(fragments).file("1.2.840.10008.1.2.5")))).getFirst();
        assertTrue(TOO_MANY.matcher(said).matches(), said);
    }

    /** Values of a letter or two are an object each, which nobody needs who asks for the first. */
    @Test
    void elementOfVeryManyValues_tellsItsFirst_andNotAllIfTheyDontFit() throws Exception {
        byte[] value = {'7', '\\'};
        RawDicom many = RawDicom.implicit().bytes(Tag.ImageType, "CS", repeated(value, 1_000_000)).bytes(Tag.ContourData, "DS", repeated(value, 2_000_000));
        String said = read(List.of(save("values.dcm", many.file(TransferSyntax.IMPLICIT.uid())))).getFirst();
        assertEquals("read 2, first 7; (0008,0008) ImageType has 500001 values, which need more memory than the 7 MB allowed"
                + "; (3006,0050) ContourData has 1000001 values, which need more memory than the 7 MB allowed", said);
    }
}
