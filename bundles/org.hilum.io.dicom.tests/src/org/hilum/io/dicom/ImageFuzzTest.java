// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.DicomFile;
import org.hilum.dicom.Frames;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.hilum.dicom.write.NativePixels;
import org.hilum.io.dicom.DicomImageSettings.Scale;
import org.hilum.io.dicom.DicomImageSettings.Slices;
import org.hilum.io.dicom.DicomImageSettings.Suv;
import org.hilum.io.dicom.DicomImageSettings.Tilt;
import org.hilum.io.dicom.internal.plane.ImageClass;
import org.hilum.spi.Task;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Volume;
import org.hilum.testdata.fuzz.Fuzz;
import org.hilum.testdata.fuzz.Mutant;
import org.hilum.testdata.fuzz.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the files of a series, its volumes are read or refused with a problem that names them, within a second and 512 MiB. */
class ImageFuzzTest {
    private static final int FILES = 2_500;
    /** More volumes than that are alike. */
    private static final int ITEMS = 3;
    private static final double[] PLACES = {0, 3, 6};

    @TempDir
    private Path folder;

    private static <E extends Enum<E>> E any(E[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static DicomImageSettings settings(Random random) {
        return new DicomImageSettings(random.nextBoolean() ? Suv.BODY_WEIGHT : any(Suv.values(), random), any(Slices.values(), random), any(Tilt.values(), random),
                random.nextBoolean() ? Scale.RESCALE : any(Scale.values(), random));
    }

    private static DataSetBuilder rich(DataSetBuilder slice) {
        DataSet unit = new DataSetBuilder("").put(Tag.CodeValue, "1").build();
        DataSet map = new DataSetBuilder("").put(Tag.RealWorldValueFirstValueMapped, Vr.SS, -5).put(Tag.RealWorldValueLastValueMapped, Vr.SS, 900).put(Tag.RealWorldValueSlope, 0.5)
                .put(Tag.RealWorldValueIntercept, 1.0).put(Tag.MeasurementUnitsCodeSequence, List.of(unit)).build();
        return slice.put(Tag.SliceThickness, 3.0).put(Tag.AcquisitionNumber, 1).put(Tag.AcquisitionDate, "20240102").put(Tag.AcquisitionTime, "110000").put(Tag.PixelPaddingValue, Vr.SS, 101)
                .put(Tag.RealWorldValueMappingSequence, List.of(map)).put(0x20050010, Vr.LO, "Philips MR Imaging DD 001").put(0x2005100e, Vr.FL, 0.25).put(0x2005100d, Vr.FL, 0.0);
    }

    private static DataSetBuilder activity(DataSetBuilder slice) {
        return slice.put(Tag.Units, "BQML").put(Tag.CorrectedImage, "DECY", "ATTN").put(Tag.DecayCorrection, "START").put(Tag.PatientWeight, 70.0).put(Tag.PatientSize, 1.75).put(Tag.PatientSex, "M")
                .put(Tag.SeriesDate, "20240102").put(Tag.SeriesTime, "110000").put(Tag.RadiopharmaceuticalInformationSequence, List.of(UniformPet.drug().build()));
    }

    private static DataSetBuilder enhancedActivity(DataSetBuilder file) {
        return activity(file).put(Tag.AttenuationCorrected, "YES").put(Tag.DecayCorrected, "YES").put(Tag.DecayCorrectionDateTime, "20240102110000");
    }

    /** With the injection's date. */
    private static DataSetBuilder counts(DataSetBuilder slice) {
        DataSet drug = UniformPet.drug().put(Tag.RadiopharmaceuticalStartDateTime, "20240102100000").build();
        return UniformPet.counts(0, 2).apply(activity(slice)).put(Tag.RadiopharmaceuticalInformationSequence, List.of(drug));
    }

    private static DataSetBuilder table(DataSetBuilder slice) {
        DataSet table = new DataSetBuilder("").put(Tag.LUTDescriptor, Vr.US, 400, 0, 16).put(Tag.LUTData, Vr.US, IntStream.range(0, 400).mapToDouble(e -> 2.0 * e).toArray()).build();
        return slice.put(Tag.ModalityLUTSequence, List.of(table));
    }

    private static List<DataSet> classic(ImageClass kind, UnaryOperator<DataSetBuilder> change) {
        List<DataSet> slices = new ArrayList<>();
        for (int s = 0; s < PLACES.length; s++) {
            int first = 100 * (s + 1);
            DataSetBuilder slice = change.apply(rich(Made.slice(kind, PLACES[s]))).put(Tag.SOPInstanceUID, "2.25.9" + s);
            slices.add(DicomMutants.known(NativePixels.put(slice, Made.FORMAT, frame -> Made.pixels(first))));
        }
        return slices;
    }

    /** Three slices at two temporal positions in one file. */
    private static DataSet enhanced(ImageClass from, ImageClass kind, UnaryOperator<DataSetBuilder> change, Path folder) {
        try {
            Path series = Files.createDirectories(folder.resolve("of-" + kind));
            new Made(series).series(from, slice -> slice, PLACES);
            DicomFile file = UnderTest.TOOLKIT.header(EnhancedFile.write(series, kind, folder.resolve(kind + ".dcm"), change));
            try (Frames frames = UnderTest.TOOLKIT.frames(file)) {
                return DicomMutants.known(NativePixels.put(file.dataSet().toBuilder(), frames.format(), frames::frame));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fuzz(String name, DicomMutants... of) {
        List<List<Volume>> volumes = new ArrayList<>();
        for (DicomMutants one : of) {
            volumes.add(read(one.unchanged(), DicomImageSettings.DEFAULT));
        }
        Fuzz.run(name, FILES, random -> of[random.nextInt(of.length)].make(random), (mutant, random) -> {
            of[mutant.original()].identifyAll(mutant);
            List<Volume> read = read(mutant, mutant.isHarmless() ? DicomImageSettings.DEFAULT : settings(random));
            for (int v = 0; mutant.isHarmless() && v < read.size(); v++) {
                Sound.same(volumes.get(mutant.original()).get(v), read.get(v));
            }
        });
    }

    private static List<Volume> read(Mutant mutant, DicomImageSettings settings) {
        List<Volume> volumes = new ArrayList<>();
        DicomMutants.discreetly(mutant, task -> {
            DicomImageReader reader = new DicomImageReader(UnderTest.TOOLKIT);
            for (ImageRef ref : reader.list(mutant.path(), settings, task).stream().limit(ITEMS).toList()) {
                volumes.add(read(reader, ref, settings, task));
            }
        });
        return volumes;
    }

    private static Volume read(DicomImageReader reader, ImageRef ref, DicomImageSettings settings, Task task) {
        Volume volume = reader.read(ref, settings, task);
        Sound.check(volume);
        assertEquals(ref.geometry(), volume.geometry());
        for (float voxel : volume.voxels()) {
            assertTrue(Float.isFinite(voxel), () -> "an intensity is " + voxel);
        }
        return volume;
    }

    @Test
    void anyMutationOfAClassicSeries_isReadRightOrIsAProblem_withinASecondAnd512Mib() throws IOException {
        fuzz("CT, MR, RLE", DicomMutants.of(0, folder, classic(ImageClass.CT, slice -> slice)), DicomMutants.of(1, folder, classic(ImageClass.MR, slice -> slice)),
                DicomMutants.of(2, folder, classic(ImageClass.CT, ImageFuzzTest::table)), DicomMutants.of(3, folder, classic(ImageClass.CT, slice -> slice).subList(0, 1)),
                DicomMutants.byRunLengths(4, folder, classic(ImageClass.CT, slice -> slice), Made.pixels(100)));
    }

    @Test
    void anyMutationOfPet_isReadRightOrIsAProblem_withinASecondAnd512Mib() throws IOException {
        fuzz("PET", DicomMutants.of(0, folder, classic(ImageClass.PET, ImageFuzzTest::activity)), DicomMutants.of(1, folder, classic(ImageClass.PET, ImageFuzzTest::counts)),
                DicomMutants.of(2, folder, classic(ImageClass.PET, slice -> activity(slice).put(Tag.Units, "GML").put(Tag.SUVType, "BW"))));
    }

    @Test
    void anyMutationOfEnhancedFiles_isReadRightOrIsAProblem_withinASecondAnd512Mib() throws IOException {
        DicomMutants ct = DicomMutants.of(0, folder, List.of(enhanced(ImageClass.CT, ImageClass.ENHANCED_CT, file -> file, folder)));
        DicomMutants mr = DicomMutants.of(1, folder, List.of(enhanced(ImageClass.MR, ImageClass.ENHANCED_MR, file -> file, folder)));
        DicomMutants pet = DicomMutants.of(2, folder, List.of(enhanced(ImageClass.PET, ImageClass.ENHANCED_PET, ImageFuzzTest::enhancedActivity, folder)));
        fuzz("enhanced CT, MR, PET", ct, mr, pet);
    }
}
