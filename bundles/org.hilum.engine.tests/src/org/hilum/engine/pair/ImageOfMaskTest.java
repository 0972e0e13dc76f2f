// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.hilum.engine.pair.ImageOfMask.Evidence;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.MaskRef;
import org.hilum.spi.image.Quantity;
import org.junit.jupiter.api.Test;

/** Which image a mask is paired with. */
class ImageOfMaskTest {
    private static final ImageRef CT = image("CT", "1.1", "1.1.1\\1.1.2\\1.1.3", "9.1");
    private static final ImageRef MR = image("MR", "1.2", "1.2.1\\1.2.2", "9.2");

    private static ImageRef image(String label, String series, String files, String frame) {
        return new ImageRef(Path.of("images"), label, label, label, Quantity.ARBITRARY, Geometry.of(2, 2, 2, 1, 1, 1), frame, Map.of("SeriesInstanceUID", series, "SOPInstanceUID", files));
    }

    private static MaskRef mask(String frame, String... about) {
        Map<String, String> map = about.length == 0 ? Map.of() : about.length == 2 ? Map.of(about[0], about[1]) : Map.of(about[0], about[1], about[2], about[3]);
        return new MaskRef(Path.of("rs.dcm"), "GTV", "1 GTV", frame, map);
    }

    @Test
    void theReferencedSeries_decidesFirst() {
        assertEquals(new ImageOfMask(MR, Evidence.REFERENCED_SERIES, ""), ImageOfMask.find(mask("9.1", "ReferencedSeriesInstanceUID", "1.2"), List.of(CT, MR)));
    }

    @Test
    void referencedFiles_decideNext_andThoseThatAreNotThereAreCounted() {
        assertEquals(new ImageOfMask(CT, Evidence.REFERENCED_FILES, "1 GTV: 2 of the 3 files that it refers to are not there"),
                ImageOfMask.find(mask("9.2", "ReferencedSeriesInstanceUID", "7", "ReferencedSOPInstanceUID", "1.1.2\\8\\9"), List.of(CT, MR)));
    }

    @Test
    void phasesOfOneSeries_areToldByTheirFiles() {
        ImageRef later = image("CT later", "1.1", "1.1.4\\1.1.5", "9.1");
        assertEquals(later, ImageOfMask.find(mask("9.1", "ReferencedSeriesInstanceUID", "1.1", "ReferencedSOPInstanceUID", "1.1.4"), List.of(CT, later, MR)).image());
        assertEquals("2 images could be the one that it was drawn on: CT; CT later",
                assertThrows(Problem.class, () -> ImageOfMask.find(mask("9.1", "ReferencedSeriesInstanceUID", "1.1"), List.of(CT, later, MR))).what());
    }

    @Test
    void theFrameOfReference_decidesLast_ifOnlyOneImageHasIt_andIsNoted() {
        MaskRef mask = mask("9.2", "ReferencedSOPInstanceUID", "8\\9");
        assertEquals(new ImageOfMask(MR, Evidence.FRAME_OF_REFERENCE, "1 GTV: its image was found by the frame of reference alone; 2 of the 2 files that it refers to are not there"),
                ImageOfMask.find(mask, List.of(CT, MR)));
        assertEquals("2 images could be the one that it was drawn on: MR; PET", assertThrows(Problem.class, () -> ImageOfMask.find(mask, List.of(CT, MR, image("PET", "1.3", "1.3.1", "9.2")))).what());
    }

    @Test
    void aMaskOfOtherImages_isRefused() {
        Problem problem = assertThrows(Problem.class, () -> ImageOfMask.find(mask("9.3", "ReferencedSeriesInstanceUID", "7"), List.of(CT, MR)));
        assertEquals("its image is not among the 2 that there are: neither the series nor the files that it refers to, nor its frame of reference are theirs", problem.what());
        assertThrows(Problem.class, () -> ImageOfMask.find(mask(""), List.of(image("NIfTI", "", "", ""))));
    }
}
