// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("org.hilum.dicom.Reading#all")
class EncodingsTest {
    @Parameter
    Reading reading;

    @TempDir
    Path folder;

    private static RawDicom sample(RawDicom raw) {
        return raw.text(Tag.SOPClassUID, "UI", "1.2.840.10008.5.1.4.1.1.2").text(Tag.Modality, "CS", "CT")
                .sequence(Tag.ReferencedSeriesSequence, raw.like().text(Tag.SeriesInstanceUID, "UI", "1.2.3"), raw.like())
                .text(Tag.ImagePositionPatient, "DS", "-12.5\\0\\3e1").numbers(Tag.DimensionIndexValues, "UL", 4, 70000, -1)
                .numbers(Tag.DimensionIndexPointer, "AT", 2, 0x0020, 0x9057)
                .us(Tag.Rows, 512, 40000).numbers(Tag.RealWorldValueSlope, "FD", 4, 0, 0);
    }

    private void assertSample(byte[] file, String syntax) {
        DicomFile read = reading.toolkit().read(RawDicom.save(folder, file));
        DataSet dataSet = read.dataSet();
        assertEquals(syntax, read.syntax().name());
        assertEquals("CT", dataSet.text(Tag.Modality).orElseThrow());
        assertEquals(2, dataSet.sequence(Tag.ReferencedSeriesSequence).size());
        assertEquals("1.2.3", dataSet.sequence(Tag.ReferencedSeriesSequence).get(0).text(Tag.SeriesInstanceUID).orElseThrow());
        assertTrue(dataSet.sequence(Tag.ReferencedSeriesSequence).get(1).elements().isEmpty());
        assertEquals(List.of(-12.5, 0.0, 30.0), boxed(dataSet.numbers(Tag.ImagePositionPatient)));
        assertEquals(List.of(70000.0, 4294967295.0), boxed(dataSet.numbers(Tag.DimensionIndexValues)));
        assertEquals(Tag.InStackPositionNumber, dataSet.whole(Tag.DimensionIndexPointer).orElseThrow());
        assertEquals(List.of("512", "40000"), dataSet.texts(Tag.Rows));
        assertEquals(0, dataSet.number(Tag.RealWorldValueSlope).orElseThrow());
        assertEquals(8, dataSet.elements().size());
    }

    private static List<Double> boxed(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    @Test
    void everyNativeEncoding_readsTheSame() {
        assertSample(sample(RawDicom.implicit()).file("1.2.840.10008.1.2"), "Implicit VR Little Endian");
        assertSample(sample(RawDicom.explicit()).file("1.2.840.10008.1.2.1"), "Explicit VR Little Endian");
        assertSample(sample(RawDicom.bigEndian()).file("1.2.840.10008.1.2.2"), "Explicit VR Big Endian");
        assertSample(sample(RawDicom.explicit()).deflatedFile(), "Deflated Explicit VR Little Endian");
    }

    @Test
    void bareDataSet_isRecognisedByWhatMakesSense() {
        assertSample(sample(RawDicom.implicit()).toBytes(), "Implicit VR Little Endian");
        assertSample(sample(RawDicom.explicit()).toBytes(), "Explicit VR Little Endian");
        assertSample(sample(RawDicom.bigEndian()).toBytes(), "Explicit VR Big Endian");
    }

    @Test
    void metaInformationWithoutPreamble_isRead() {
        byte[] data = sample(RawDicom.bigEndian()).toBytes();
        assertSample(RawDicom.explicit().bytes(RawDicom.meta("1.2.840.10008.1.2.2")).bytes(data).toBytes(), "Explicit VR Big Endian");
    }

    @Test
    void preambleWithoutMetaInformation_isRead() {
        reading.onlyOwn("wants meta information behind a preamble");
        byte[] data = sample(RawDicom.bigEndian()).toBytes();
        assertSample(RawDicom.explicit().bytes(new byte[128]).bytes("DICM".getBytes()).bytes(data).toBytes(), "Explicit VR Big Endian");
    }

    @Test
    void wrongLengthOfTheMetaInformation_doesNotMatter() {
        byte[] meta = RawDicom.explicit().numbers(Tag.FileMetaInformationGroupLength, "UL", 4, 4711).text(Tag.TransferSyntaxUID, "UI", "1.2.840.10008.1.2")
                .text(Tag.ImplementationVersionName, "SH", "X").toBytes();
        byte[] file = RawDicom.explicit().bytes(new byte[128]).bytes("DICM".getBytes()).bytes(meta).bytes(sample(RawDicom.implicit()).toBytes()).toBytes();
        assertSample(file, "Implicit VR Little Endian");
        assertEquals("X", reading.toolkit().read(RawDicom.save(folder, file)).meta().text(Tag.ImplementationVersionName).orElseThrow());
    }

    @Test
    void unknownTransferSyntax_isReadAsExplicit_andNamed() {
        assertSample(sample(RawDicom.explicit()).file("1.2.3.4"), "the unknown transfer syntax 1.2.3.4");
    }

    @Test
    void dataSetInAnotherEncodingThanItSays_isReadAsItIs() {
        reading.onlyOwn("takes the transfer syntax at its word");
        assertSample(sample(RawDicom.implicit()).file("1.2.840.10008.1.2.5"), "RLE Lossless");
        assertSample(sample(RawDicom.explicit()).file("1.2.840.10008.1.2"), "Implicit VR Little Endian");
    }

    @Test
    void zerosBehindTheLastElement_arePadding() {
        reading.onlyOwn("reads them as elements, the last of which is cut off");
        assertSample(sample(RawDicom.explicit()).bytes(new byte[301]).file("1.2.840.10008.1.2.1"), "Explicit VR Little Endian");
    }

    @Test
    void whatIsNoDicomFile_isNotRecognised() {
        assertFalse(reading.toolkit().recognise(RawDicom.save(folder, "# Notes on this cohort, in a text file".repeat(9).getBytes())).isPresent());
        assertFalse(reading.toolkit().recognise(RawDicom.save(folder, new byte[0])).isPresent());
        assertFalse(reading.toolkit().recognise(RawDicom.save(folder, new byte[4000])).isPresent());
        assertTrue(reading.toolkit().recognise(RawDicom.save(folder, sample(RawDicom.explicit()).toBytes())).isPresent());
        assertTrue(reading.problem(folder, "no".getBytes()).startsWith("not a DICOM file"));
    }

    @Test
    void missingFileAndFolder_areTold() {
        Path none = folder.resolve("none.dcm");
        assertEquals("there is no such file", Reading.problem(none, () -> reading.toolkit().header(none)).what());
        assertEquals("this is a folder", Reading.problem(folder, () -> reading.toolkit().recognise(folder)).what());
    }
}
