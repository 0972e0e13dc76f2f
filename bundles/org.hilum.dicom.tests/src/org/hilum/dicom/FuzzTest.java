// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.hilum.testdata.fuzz.Bytes;
import org.hilum.testdata.fuzz.Fuzz;
import org.hilum.testdata.fuzz.Mutant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a file, it is read or refused with a problem that names it, within a second and 512 MiB. */
@ParameterizedClass
@MethodSource("org.hilum.dicom.Reading#all")
class FuzzTest {
    private static final int FILES = 20_000;

    @Parameter
    Reading reading;

    @TempDir
    Path folder;

    private static List<byte[]> originals() {
        PixelFormat grey = RawImage.grey(9, 11, 3, 16, 12, true);
        int[] values = RawImage.values(grey, 1);
        List<byte[]> all = new ArrayList<>();
        for (RawDicom raw : List.of(RawDicom.implicit(), RawDicom.explicit(), RawDicom.bigEndian())) {
            RawDicom image = RawImage.of(rich(raw), grey).numbers(Tag.PixelData, "OW", 2, values);
            all.add(image.toBytes());
            all.add(image.file(syntax(all.size())));
        }
        all.add(RawImage.of(rich(RawDicom.explicit()), grey).numbers(Tag.PixelData, "OW", 2, values).deflatedFile());
        List<byte[]> rle = new ArrayList<>(Rle.frames(grey, values));
        rle.add(0, new byte[0]);
        all.add(RawImage.of(rich(RawDicom.explicit()), grey).fragments(rle.toArray(byte[][]::new)).file("1.2.840.10008.1.2.5"));
        PixelFormat colour = RawImage.colour(7, 9, 1, false);
        all.add(RawImage.of(rich(RawDicom.explicit()), colour).fragments(new byte[4], Rle.frames(colour, RawImage.values(colour, 2)).get(0)).file("1.2.840.10008.1.2.5"));
        return all;
    }

    /** The order of the loop above. */
    private static String syntax(int n) {
        return List.of("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2").get(n / 2);
    }

    /** Items in items, of both kinds, private ones, several character sets. */
    private static RawDicom rich(RawDicom raw) {
        RawDicom leaf = raw.like().text(Tag.ROIName, "LO", "GTV").text(Tag.ContourData, "DS", "1\\2.5\\-3e0");
        RawDicom middle = raw.like().sequence(Tag.ContourSequence, leaf, raw.like(), leaf).openSequence(Tag.RTROIObservationsSequence, "SQ", leaf, leaf);
        return raw.text(Tag.SpecificCharacterSet, "CS", "ISO 2022 IR 100\\ISO 2022 IR 87").sequence(0x00081115, middle, middle)
                .openSequence(0x00081140, "SQ", middle, leaf).bytes(0x00090010, "LO", "\u001b$B;3ED\u001b(B".getBytes()).bytes(0x00091001, "UN", new byte[9]);
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int m = random.nextInt(4); m >= 0; m--) {
            switch (random.nextInt(5)) {
                case 0 -> anotherVr(bytes, random.nextInt(bytes.length), random);
                case 1 -> anotherTag(bytes, random.nextInt(bytes.length), random);
                default -> bytes = Bytes.once(bytes, random);
            }
        }
        return bytes;
    }

    /** Of the next two letters that may be one. */
    private static void anotherVr(byte[] bytes, int from, Random random) {
        for (int at = from; at + 1 < bytes.length; at++) {
            if (Vr.of("" + (char) bytes[at] + (char) bytes[at + 1]).isPresent()) {
                System.arraycopy(Vr.values()[random.nextInt(Vr.values().length)].name().getBytes(), 0, bytes, at, 2);
                return;
            }
        }
    }

    /** Where one may stand. */
    private static void anotherTag(byte[] bytes, int at, Random random) {
        int[] tags = {Tag.PixelData, Tag.ExtendedOffsetTable, Tag.FloatPixelData, 0x7fe00003, Tag.TransferSyntaxUID, Tag.SpecificCharacterSet, Tag.PixelRepresentation,
                Tag.NumberOfFrames, 0xfffee000, 0xfffee00d, 0xfffee0dd, 0x00091001, 0, -1};
        byte[] tag = (random.nextInt(4) > 0 ? RawDicom.explicit() : RawDicom.bigEndian()).tag(tags[random.nextInt(tags.length)]).toBytes();
        System.arraycopy(tag, 0, bytes, Math.min(at & -2, bytes.length - Math.min(4, bytes.length)), Math.min(4, bytes.length));
    }

    @Test
    void anyMutation_isReadOrIsAProblem_withinASecondAnd512Mib() {
        List<byte[]> originals = originals();
        Path file = folder.resolve("mutant.dcm");
        Fuzz.run("data sets", FILES, random -> {
            int original = random.nextInt(originals.size());
            return new Mutant(Mutant.write(file, mutated(originals.get(original), random)), original, "original " + original, Mutant.Kind.BYTES);
        }, (mutant, random) -> readAll(mutant.path()));
    }

    @Test
    void whatIsMutated_couldBeRead() throws IOException {
        Path file = folder.resolve("original.dcm");
        for (byte[] original : originals()) {
            Files.write(file, original);
            readAll(file);
        }
    }

    /** Everything there is. */
    private void readAll(Path file) {
        DicomFile whole = reading.toolkit().read(file);
        ElementDump.lines(whole.dataSet());
        askAll(whole.dataSet());
        reading.values(file);
    }

    private static void askAll(DataSet dataSet) {
        for (Element element : dataSet.elements()) {
            if (element.vr() == Vr.SQ) {
                dataSet.sequence(element.tag()).forEach(FuzzTest::askAll);
            } else if (element.vr().isNumber() && !element.value().isEmpty() || element.vr() == Vr.DS) {
                dataSet.numbers(element.tag());
                dataSet.texts(element.tag());
            }
        }
    }
}
