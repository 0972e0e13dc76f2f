// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.DicomMaskSettings.Gaps;
import org.hilum.io.dicom.DicomMaskSettings.OffSlice;
import org.hilum.io.dicom.Segmentations.Style;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;
import org.hilum.testdata.fuzz.Fuzz;
import org.hilum.testdata.fuzz.Mutant;
import org.hilum.testdata.fuzz.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a structure set or segmentation, it is read or refused with a problem that names it, within a second and 512 MiB. */
class MaskFuzzTest {
    private static final int FILES = 3_000;
    private static final Geometry SMALL = Geometry.of(3, 2, 6, 1, 1, 2);
    private static final int[] PIXELS = {1, 0, 0, 1, 0, 1};

    @TempDir
    private Path folder;

    private static List<DataSet> structures() {
        DataSet series = new DataSetBuilder("").put(Tag.SeriesInstanceUID, "1.2.9").put(Tag.ContourImageSequence, List.of(new DataSetBuilder("").put(Tag.ReferencedSOPInstanceUID, "1.2.9.1").build())).build();
        DataSet study = new DataSetBuilder("").put(Tag.RTReferencedSeriesSequence, List.of(series)).build();
        DataSet frame = new DataSetBuilder("").put(Tag.FrameOfReferenceUID, "1.2.3").put(Tag.RTReferencedStudySequence, List.of(study)).build();
        DataSet type = new DataSetBuilder("").put(Tag.ReferencedROINumber, 1).put(Tag.RTROIInterpretedType, "GTV").build();
        Structures nested = new Structures().roi(1, "GTV", Structures.box(0.5, 0.5, 5.5, 5.5, 2), Structures.box(1.5, 1.5, 4.5, 4.5, 2), Structures.box(3, 3, 7, 7, 4), Structures.box(5, 5, 9, 9, 4))
                .roi(2, "Lung", Structures.polygon("CLOSEDPLANAR_XOR", 4, 1, 1, 5, 1, 5, 5), Structures.polygon("CLOSEDPLANAR_XOR", 4, 2, 1, 6, 1, 6, 6));
        Structures gaps = new Structures().roi(3, "", Structures.box(0.5, 0.5, 5.5, 5.5, 0), Structures.box(0.5, 0.5, 5.5, 5.5, 10), Structures.contour("POINT", 1, 1, 1));
        return List.of(DicomMutants.known(nested.dataSet().put(Tag.ReferencedFrameOfReferenceSequence, List.of(frame)).put(Tag.RTROIObservationsSequence, List.of(type))), DicomMutants.known(gaps.dataSet()));
    }

    private static List<DataSet> segmentations() {
        DataSetBuilder binary = new Segmentations(SMALL, Style.SHARED).segment(1, "A", "MANUAL").segment(2, "B", "MANUAL").frame(1, 2, PIXELS).frame(2, 4, PIXELS).frame(1, 3, PIXELS).dataSet("BINARY", 1);
        DataSetBuilder fractional = new Segmentations(SMALL, Style.PER_FRAME).segment(1, "A", "AUTOMATIC").frame(1, 2, 0, 100, 200, 127, 128, 255).frame(1, 0, 9, 9, 9, 200, 1, 2).dataSet("FRACTIONAL", 8)
                .put(Tag.MaximumFractionalValue, 255).put(Tag.SegmentationFractionalType, "PROBABILITY");
        DataSetBuilder labels = new Segmentations(SMALL, Style.PER_FRAME).segment(1, "A", "MANUAL").segment(7, "B", "").frame(0, 2, 0, 1, 7, 7, 1, 0).frame(0, 3, PIXELS).dataSet("LABELMAP", 8);
        return List.of(DicomMutants.known(binary), DicomMutants.known(fractional), DicomMutants.known(labels));
    }

    private void fuzz(String name, List<DataSet> originals, Geometry image) throws IOException {
        List<DicomMutants> of = new ArrayList<>();
        List<List<Mask>> masks = new ArrayList<>();
        for (DataSet original : originals) {
            of.add(DicomMutants.of(of.size(), folder, List.of(original)));
            masks.add(readAll(of.getLast().unchanged(), image, DicomMaskSettings.DEFAULT));
        }
        Fuzz.run(name, FILES, random -> of.get(random.nextInt(of.size())).make(random), (mutant, random) -> {
            of.get(mutant.original()).identifyAll(mutant);
            DicomMaskSettings by = new DicomMaskSettings(OffSlice.values()[random.nextInt(2)], Gaps.values()[random.nextInt(2)]);
            List<Mask> read = readAll(mutant, image, mutant.isHarmless() ? DicomMaskSettings.DEFAULT : by);
            if (mutant.isHarmless()) {
                same(masks.get(mutant.original()), read);
            }
        });
    }

    private static void same(List<Mask> expected, List<Mask> read) {
        assertEquals(expected.size(), read.size());
        for (int m = 0; m < read.size(); m++) {
            assertEquals(expected.get(m).geometry(), read.get(m).geometry());
            assertArrayEquals(expected.get(m).voxels(), read.get(m).voxels());
        }
    }

    private static List<Mask> readAll(Mutant mutant, Geometry image, DicomMaskSettings settings) {
        List<Mask> masks = new ArrayList<>();
        DicomMutants.discreetly(mutant, task -> {
            DicomMaskReader reader = new DicomMaskReader(UnderTest.TOOLKIT);
            for (MaskRef ref : reader.list(mutant.path(), settings, task)) {
                reader.frameOfReference(ref, settings, task);
                Mask mask = reader.read(ref, image, settings, task);
                Sound.check(mask);
                masks.add(mask);
            }
        });
        return masks;
    }

    @Test
    void anyMutationOfStructures_isReadRightOrIsAProblem_withinASecondAnd512Mib() throws IOException {
        fuzz("RTSTRUCT", structures(), Structures.IMAGE);
    }

    @Test
    void anyMutationOfSegmentations_isReadRightOrIsAProblem_withinASecondAnd512Mib() throws IOException {
        fuzz("SEG", segmentations(), SMALL);
    }
}
