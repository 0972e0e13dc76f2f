// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Text in each character set; the examples with escape sequences are those of PS3.5, annexes H, I and K. */
@ParameterizedClass
@MethodSource("org.hilum.dicom.Reading#all")
class CharacterSetTest {
    private static final String ESC = "\u001b";

    @Parameter
    Reading reading;

    @TempDir
    Path folder;

    private DataSet read(String terms, int tag, String vr, byte[] text) {
        return reading.dataSet(folder, RawDicom.explicit().text(Tag.SpecificCharacterSet, "CS", terms).bytes(tag, vr, text).file(TransferSyntax.EXPLICIT.uid()));
    }

    private String name(String terms, byte[] text) {
        return read(terms, Tag.PatientName, "PN", text).text(Tag.PatientName).orElseThrow();
    }

    /** Bytes of ASCII text in which numbers in braces stand for bytes. */
    private static byte[] bytes(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '{') {
                for (String hex : text.substring(at + 1, text.indexOf('}', at)).split(" ")) {
                    out.write(Integer.parseInt(hex, 16));
                }
                at = text.indexOf('}', at);
            } else {
                out.write(text.charAt(at));
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"ISO_IR 100, ISO-8859-1, Äneas^Rüdiger", "ISO_IR 101, ISO-8859-2, Łukasz^Święty", "ISO_IR 109, ISO-8859-3, Ĝorĝo^Ħal", "ISO_IR 110, ISO-8859-4, Āris^Ķīlis",
            "ISO_IR 144, ISO-8859-5, Люкceмбypг", "ISO_IR 127, ISO-8859-6, قباني^لنزار", "ISO_IR 126, ISO-8859-7, Διονυσιος", "ISO_IR 138, ISO-8859-8, שרון^דבורה",
            "ISO_IR 148, ISO-8859-9, Çavuşoğlu", "ISO_IR 203, ISO-8859-15, Œuvre^€", "ISO_IR 166, TIS-620, นามสกุล", "ISO_IR 192, UTF-8, Wang^XiaoDong=王^小东=",
            "GB18030, GB18030, Wang^XiaoDong=王^小东=", "GBK, GBK, Wang^XiaoDong=王^小东=", "ISO 2022 IR 100, ISO-8859-1, Buc^Jérôme"})
    void everySingleCharacterSet_isDecoded(String term, String charset, String text) {
        assertEquals(text, name(term, text.getBytes(Charset.forName(charset))));
    }

    @Test
    void carelesslyWrittenTerm_isUnderstood() {
        reading.onlyOwn("knows the standard's spelling only, and falls back to ASCII");
        assertEquals("Buc^Jérôme", name("iso-ir 100", "Buc^Jérôme".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void secondBytesThatLookLikeBackslashes_partNothing() {
        byte[] tricky = "昞\\昞".getBytes(Charset.forName("GB18030"));
        assertEquals('\\', tricky[1]);
        assertEquals(List.of("昞", "昞"), read("GB18030", Tag.OtherPatientIDs, "LO", tricky).texts(Tag.OtherPatientIDs));
    }

    @Test
    void japaneseWithEscapes_isDecoded() {
        String kanji = "Yamada^Tarou={1b}$B{3b 33 45 44}{1b}(B^{1b}$B{42 40 4f 3a}{1b}(B={1b}$B{24 64 24 5e 24 40}{1b}(B^{1b}$B{24 3f 24 6d 24 26}{1b}(B";
        assertEquals("Yamada^Tarou=山田^太郎=やまだ^たろう", name("\\ISO 2022 IR 87", bytes(kanji)));
        String romaji = "{d4 cf c0 de}^{c0 db b3}={1b}$B{3b 33 45 44}{1b}(J^{1b}$B{42 40 4f 3a}{1b}(J={1b}$B{24 64 24 5e 24 40}{1b}(J^{1b}$B{24 3f 24 6d 24 26}{1b}(J";
        assertEquals("ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう", name("ISO 2022 IR 13\\ISO 2022 IR 87", bytes(romaji)));
        assertEquals("丂", name("\\ISO 2022 IR 159", bytes("{1b}$(D{30 21}{1b}(B")));
    }

    @Test
    void tildeInRomaji_isAnOverline() {
        reading.onlyOwn("takes Java's JIS X 0201, in which it is a tilde");
        assertEquals("ﾔﾏﾀﾞ^ﾀﾛｳ‾", name("ISO_IR 13", bytes("{d4 cf c0 de}^{c0 db b3}~")));
    }

    @Test
    void koreanAndChineseWithEscapes_areDecoded_andEndWithAComponent() {
        String korean = "Hong^Gildong={1b}$)C{fb f3}^{1b}$)C{d1 ce d4 d7}={1b}$)C{c8 ab}^{1b}$)C{b1 e6 b5 bf}";
        assertEquals("Hong^Gildong=洪^吉洞=홍^길동", name("\\ISO 2022 IR 149", bytes(korean)));
        assertEquals("Zhang^XiaoDong=张^小东=", name("\\ISO 2022 IR 58", bytes("Zhang^XiaoDong={1b}$)A{d5 c5}^{1b}$)A{d0 a1 b6 ab}=")));
        assertEquals("洪^\ufffd\ufffd", name("\\ISO 2022 IR 149", bytes("{1b}$)C{fb f3}^{fb f3}")));
        assertEquals("가\n\ufffd\ufffd", read("\\ISO 2022 IR 149", Tag.PatientComments, "LT", bytes("{1b}$)C{b0 a1}{0a}{b0 a1}")).text(Tag.PatientComments).orElseThrow());
    }

    @Test
    void escapesBetweenSingleByteSets_areFollowed() {
        assertEquals("é Λ Б", name("ISO 2022 IR 100\\ISO 2022 IR 126\\ISO 2022 IR 144", bytes("{e9} {1b}-F{cb} {1b}-L{b1}")));
    }

    @Test
    void bytesWithoutMeaning_becomeReplacementCharacters_andRefuseNothing() {
        assertEquals("Z\ufffdhne", name("", bytes("Z{e4}hne")));
        assertEquals("Z\ufffdhne", name("NONSENSE", bytes("Z{e4}hne")));
        reading.onlyOwn("drops escape sequences that it doesn't know");
        assertEquals("\ufffd(ZB", name("\\ISO 2022 IR 87", bytes("{1b}(ZB")));
        assertEquals("\ufffd", name("\\ISO 2022 IR 87", bytes("{1b}$B{3b}")));
    }

    @Test
    void items_haveTheCharacterSetAroundThem_untilTheyNameAnother() {
        RawDicom own = RawDicom.explicit().text(Tag.SpecificCharacterSet, "CS", "ISO_IR 192").text(Tag.ROIName, "LO", "Größe", StandardCharsets.UTF_8);
        RawDicom inherited = RawDicom.explicit().text(Tag.ROIName, "LO", "Größe", StandardCharsets.ISO_8859_1);
        DataSet read = reading.dataSet(folder, RawDicom.explicit().text(Tag.SpecificCharacterSet, "CS", "ISO_IR 100").text(Tag.Modality, "CS", "RTSTRUCT")
                .sequence(Tag.StructureSetROISequence, own, inherited).text(Tag.StructureSetLabel, "SH", "Äb", StandardCharsets.ISO_8859_1).file(TransferSyntax.EXPLICIT.uid()));
        assertEquals(List.of("Größe", "Größe"), read.sequence(Tag.StructureSetROISequence).stream().map(roi -> roi.text(Tag.ROIName).orElseThrow()).toList());
        assertEquals("Äb", read.text(Tag.StructureSetLabel).orElseThrow());
    }

    @Test
    void valuesOfAscii_areNotTouchedByTheCharacterSet() {
        reading.onlyOwn("trims control characters as if they were blanks");
        assertEquals("A\\B" + ESC, String.join("\\", read("\\ISO 2022 IR 87", Tag.ImageType, "CS", ("A\\B" + ESC).getBytes()).texts(Tag.ImageType)));
    }
}
