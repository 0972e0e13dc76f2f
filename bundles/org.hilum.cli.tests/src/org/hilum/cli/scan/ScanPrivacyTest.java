// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.hilum.cli.Called;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who the patients are never leaves the files, whatever element it stands in. */
class ScanPrivacyTest {
    private static final String NAME = "Hoppelpoppel";
    private static final String BORN = "19431224";
    private static final Set<Vr> TEXT = Set.of(Vr.LO, Vr.SH, Vr.PN, Vr.ST, Vr.LT, Vr.UT, Vr.UC);

    @TempDir
    Path folder;

    /** The name in every text element that Hilum knows of, alone or among other words. */
    private static DataSetBuilder planted(DataSetBuilder slice) {
        for (Field field : Tag.class.getFields()) {
            int tag = tag(field);
            if (field.getName().startsWith("Private") || tag >>> 16 == 2 || !TEXT.contains(Tag.vr(tag))) {
                continue;
            }
            slice.put(tag, tag == Tag.SeriesDescription ? "abdomen " + NAME + " portal" : tag == Tag.PatientID ? NAME + "-4711" : NAME + "^Anna");
        }
        return slice.put(Tag.PatientBirthDate, BORN);
    }

    private static int tag(Field field) {
        try {
            return field.getInt(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void archive() {
        MadeSeries.ct("x").with(ScanPrivacyTest::planted).write(folder.resolve("archive/1")).structures(folder.resolve("archive/1/rs.dcm"), "GTV");
        // what is set aside and refused tells of its files too
        MadeSeries.ct("y").series(9, "gap").with(ScanPrivacyTest::planted).write(folder.resolve("archive/2"));
        assertTrue(folder.resolve("archive/2/IM0003.dcm").toFile().delete());
        MadeSeries.ct("z").with(ScanPrivacyTest::planted).structures(folder.resolve("archive/3/rs.dcm"), "GTV");
    }

    private static void assertSilent(String where, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        assertFalse(lower.contains(NAME.toLowerCase(Locale.ROOT)) || lower.contains("anna") || lower.contains(BORN) || lower.contains("4711"), where + ": " + text);
    }

    @Test
    void aNameInEveryTextElement_isInNothingThatAScanAndARunWrite() throws IOException {
        archive();
        assertTrue(Files.readString(folder.resolve("archive/1/IM0000.dcm"), StandardCharsets.ISO_8859_1).split(NAME).length > 10, "it is planted");
        Path study = folder.resolve("study");
        Called scan = Called.hilum("scan", folder.resolve("archive").toString(), "--out", study.toString(), "--pseudonyms", folder.resolve("key").toString());
        assertEquals(0, scan.exit(), scan.talk());
        assertEquals("abdomen … portal", scan.rows().getFirst().get("description"), "the rest of it is told");
        assertEquals(List.of("portal"), scan.rows().stream().map(r -> r.get("role")).toList());
        Called run = Called.hilum("run", study.toString(), "--export", "csv", "--export", "arff");
        assertEquals(0, run.exit(), run.talk());
        assertEquals(1, run.rows().size());
        assertSilent("scan, standard output", scan.out());
        assertSilent("scan, standard error", scan.talk());
        assertSilent("run, standard output", run.out());
        assertSilent("run, standard error", run.talk());
        int files = 0;
        try (Stream<Path> all = Files.walk(study)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertSilent(file.toString(), content(file));
                files++;
            }
        }
        assertTrue(files > 10, "study, units, record, exports: " + files);
    }

    /** As text, unpacked where it is packed. */
    private static String content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = in.readAllBytes();
            }
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void pseudonyms_areTheSameForTheSameKeyOnly() throws IOException {
        MadeSeries.ct("4711").series(3, "of 4711, abdomen").write(folder.resolve("archive/a"));
        MadeSeries.ct("4712").write(folder.resolve("archive/b"));
        List<String> first = patients("one");
        assertEquals(first, patients("one"));
        assertNotEquals(first, patients("two"));
        assertEquals(2, first.stream().distinct().count());
        assertTrue(first.stream().allMatch(p -> p.matches("[0-9a-f]{16}")), first.toString());
        assertEquals("rw-------", java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("one"))));
        String out = Called.hilum("scan", folder.resolve("archive").toString(), "--pseudonyms", folder.resolve("one").toString()).out();
        assertFalse(out.contains("4711"), out);
    }

    private List<String> patients(String key) throws IOException {
        return Called.hilum("scan", folder.resolve("archive").toString(), "--pseudonyms", folder.resolve(key).toString()).rows().stream().map(r -> r.get("patient")).toList();
    }
}
