// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.MaskRef;
import org.hilum.spi.image.Vec3;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NiftiMaskReaderTest {
    private static final Geometry GRID = Geometry.of(3, 2, 2, 2, 3, 4);

    @TempDir
    Path folder;

    private Path labels;

    @BeforeEach
    void write() {
        labels = folder.resolve("labels.nii.gz");
        NiftiWriter.writeLabels(labels, GRID, new byte[] {0, 1, 1, 0, 0, 7, 0, 0, 0, 1, (byte) 200, 0});
    }

    private Problem refused(Path file, String label, Geometry onto) {
        Problem p = assertThrows(Problem.class, () -> Reading.mask(file, label, onto));
        assertEquals(file.toString(), p.where());
        return p;
    }

    @Test
    void labels_areListedWithTheirCounts() {
        List<MaskRef> refs = new NiftiMaskReader().list(labels, NiftiSettings.DEFAULT, Task.quiet(1));
        assertEquals(List.of("label 1: 3 voxels", "label 7: 1 voxels", "label 200: 1 voxels"), refs.stream().map(MaskRef::label).toList());
        assertEquals(List.of("1", "7", "200"), refs.stream().map(MaskRef::item).toList());
    }

    @Test
    void label_selectsItsVoxels() {
        assertArrayEquals(new byte[] {0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0}, Reading.mask(labels, "1", GRID).voxels());
        assertEquals(1, Reading.mask(labels, "200", GRID).count());
        assertEquals(5, Reading.mask(labels, "all", GRID).count());
    }

    @Test
    void severalLabels_areNeverMergedByGuess() {
        Problem p = refused(labels, "", GRID);
        assertEquals("it holds several labels: 1 (3 voxels), 7 (1 voxels), 200 (1 voxels)", p.what());
        assertEquals("say which with label (all: every one of them together)", p.cure());
    }

    @Test
    void absentLabel_tellsThoseThatExist() {
        assertEquals("it has 1 (3 voxels), 7 (1 voxels), 200 (1 voxels)", refused(labels, "2", GRID).cure());
        assertTrue(refused(labels, "tumour", GRID).what().contains("number is expected"));
    }

    @Test
    void emptyMask_isReadAsSuchAndRefusedByLabel() {
        Path empty = folder.resolve("empty.nii");
        NiftiWriter.writeLabels(empty, GRID, new byte[12]);
        assertEquals(0, Reading.mask(empty, "", GRID).count());
        assertEquals("every voxel is 0: the mask is empty", refused(empty, "1", GRID).cure());
    }

    @Test
    void mask_liesOnItsFilesGrid_whateverItsImagesIs() {
        Geometry shifted = new Geometry(3, 2, 2, new Vec3(2, 3, 4), new Vec3(0.3, 0, 0), Axes.LPS);
        assertEquals(GRID, Reading.mask(labels, "1", shifted).geometry());
        assertEquals(GRID, Reading.mask(labels, "1", Geometry.of(9, 9, 9, 1, 1, 1)).geometry());
    }

    @Test
    void maskThatIsNoWholeNumber_isRefused() throws IOException {
        Path half = RawNifti.of(16, 4, ByteOrder.LITTLE_ENDIAN).floats(RawNifti.VOXELS_AT + 12, 0.5).save(folder);
        Geometry grid = Reading.image(half).geometry();
        assertEquals("a mask's voxels must be whole numbers, but voxel 3 is 0.5", refused(half, "", grid).what());
        Path nan = RawNifti.of(16, 4, ByteOrder.LITTLE_ENDIAN).floats(RawNifti.VOXELS_AT, Double.NaN).save(folder);
        assertTrue(refused(nan, "", grid).what().contains("NaN"));
    }
}
