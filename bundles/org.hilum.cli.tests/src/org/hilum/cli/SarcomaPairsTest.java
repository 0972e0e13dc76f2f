// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.engine.pair.ImageOfMask;
import org.hilum.engine.pair.ImageOfMask.Evidence;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.ImageReader;
import org.hilum.spi.MaskReader;
import org.hilum.spi.Task;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.MaskRef;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Structure sets of real patients find their image among CT, MR and PET. */
class SarcomaPairsTest {
    private final Registry registry = Registry.open(List.of());
    private final ImageReader<Record> images = registry.find(Kind.IMAGE_READER, "dicom").plugin();
    private final MaskReader<Record> masks = registry.find(Kind.MASK_READER, "dicom").plugin();

    @ParameterizedTest
    @CsvSource({"CT, 267", "MR_T1, 35", "PET, 267"})
    void eachStructureSet_findsItsSeries_thoughNoneOfTheFilesItRefersToIsThere(String modality, int dangling) {
        Path patient = SharedData.path("sts/dicom/STS_002");
        List<ImageRef> all = new ArrayList<>();
        for (String series : List.of("CT", "MR_T1", "PET")) {
            all.addAll(images.list(patient.resolve(series).resolve("image"), images.defaults(), Task.quiet(1)));
        }
        MaskRef mask = masks.list(patient.resolve(modality).resolve("mask/RS.dcm"), masks.defaults(), Task.quiet(1)).getFirst();
        ImageOfMask found = ImageOfMask.find(mask, all);
        assertEquals(patient.resolve(modality).resolve("image"), found.image().path());
        assertEquals(Evidence.REFERENCED_SERIES, found.by());
        assertEquals(mask.label() + ": " + dangling + " of the " + dangling + " files that it refers to are not there", found.note());
        assertEquals(found.image().frameOfReference(), mask.frameOfReference());
    }

    @Test
    void contoursOnAnImageOfAnotherFrameOfReference_areRefused() {
        Path sts = SharedData.path("sts/dicom");
        Called called = Called.hilum("extract", sts.resolve("STS_003/PET/image").toString(), sts.resolve("STS_002/PET/mask").toString(), "--label", "GTV_Mass_PET");
        assertEquals(ExitCode.FAILED, called.exit());
        assertTrue(called.talk().contains("mask and image lie in different frames of reference, so that positions in one say nothing of the other"), called.talk());
    }
}
