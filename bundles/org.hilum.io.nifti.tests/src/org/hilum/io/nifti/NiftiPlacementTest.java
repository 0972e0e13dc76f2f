// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti;

import static org.hilum.io.nifti.NiftiSettings.Orientation.QFORM;
import static org.hilum.io.nifti.NiftiSettings.Orientation.SFORM;
import static org.hilum.io.nifti.NiftiSettings.Orientation.SPACING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.hilum.spi.Problem;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NiftiPlacementTest {
    @TempDir
    Path folder;

    /** A quarter turn about z: RAS directions of the indices are y, −x, z. */
    private static RawNifti quarterTurn() {
        double half = Math.sqrt(0.5);
        return RawNifti.int16().shorts(252, 1, 0).floats(256, 0, 0, half, 10, 20, 30);
    }

    @Test
    void sform_becomesLps() throws IOException {
        Geometry g = Reading.image(RawNifti.int16().save(folder)).geometry();
        assertEquals(new Geometry(3, 2, 2, new Vec3(2, 3, 4), new Vec3(-10, -20, 30), new Axes(new Vec3(-1, 0, 0), new Vec3(0, -1, 0), new Vec3(0, 0, 1))), g);
    }

    @Test
    void qform_isReadWhereSformIsNotSet() throws IOException {
        Geometry g = Reading.image(quarterTurn().save(folder)).geometry();
        assertEquals(0, g.toPatient(1, 0, 0).minus(new Vec3(-10, -22, 30)).length(), 1e-6);
        assertEquals(0, g.toPatient(0, 1, 0).minus(new Vec3(-7, -20, 30)).length(), 1e-6);
        assertEquals(0, g.toPatient(0, 0, 1).minus(new Vec3(-10, -20, 34)).length(), 1e-6);
    }

    @Test
    void negativeQfac_turnsTheThirdAxis() throws IOException {
        Geometry g = Reading.image(quarterTurn().floats(76, -1).save(folder)).geometry();
        assertEquals(0, g.toPatient(0, 0, 1).minus(new Vec3(-10, -20, 26)).length(), 1e-6);
    }

    @Test
    void sformAndQform_agreeingWithinAPercent_areAccepted() throws IOException {
        Path file = RawNifti.int16().shorts(252, 1, 1).floats(256, 0, 0, 0, 10.01, 20, 30).save(folder);
        assertEquals(-10, Reading.image(file).geometry().origin().x(), "the sform's");
    }

    @Test
    void sformAndQform_disagreeing_areRefusedUntilToldWhich() throws IOException {
        Path file = RawNifti.int16().shorts(252, 1, 1).floats(256, 0, 0, 0, 10.5, 20, 30).save(folder);
        Problem p = Reading.problem(file);
        assertEquals("its sform and its qform place the image differently, by up to 0.5000 mm", p.what());
        assertEquals("find out which one is right and set orientation: sform or orientation: qform", p.cure());
        assertEquals(-10, Reading.image(file, Reading.by(SFORM)).geometry().origin().x());
        assertEquals(-10.5, Reading.image(file, Reading.by(QFORM)).geometry().origin().x());
    }

    @Test
    void noPlacementAtAll_isRefusedUntilSpacingIsAskedFor() throws IOException {
        Path file = RawNifti.int16().shorts(252, 0, 0).save(folder);
        assertTrue(Reading.problem(file).cure().contains("orientation: spacing"));
        assertEquals(new Vec3(2, 3, 4), Reading.image(file, Reading.by(SPACING)).geometry().spacing());
        assertTrue(Reading.problem(file, Reading.by(SFORM)).what().contains("not set"));
        assertTrue(Reading.problem(file, Reading.by(QFORM)).what().contains("not set"));
    }

    @Test
    void metresAndMicrometres_becomeMillimetres() throws IOException {
        RawNifti metres = RawNifti.int16().with(b -> b.put(123, (byte) (1 | 8))).floats(280, 0.002, 0, 0, 0.01, 0, 0.003, 0, 0, 0, 0, 0.004, 0);
        assertEquals(new Vec3(2, 3, 4), Reading.image(metres.save(folder)).geometry().spacing());
        assertEquals(-10, Reading.image(metres.save(folder)).geometry().origin().x(), 1e-12);
        Path unknown = RawNifti.int16().with(b -> b.put(123, (byte) 0)).save(folder);
        assertEquals(new Vec3(2, 3, 4), Reading.image(unknown).geometry().spacing());
        assertTrue(Reading.problem(RawNifti.int16().with(b -> b.put(123, (byte) 5)).save(folder)).what().contains("unit of length"));
    }

    @Test
    void spacing_isTheDecimalThatWasMeant() throws IOException {
        assertEquals(0.977, Reading.image(RawNifti.int16().floats(280, 0.977).save(folder)).geometry().spacing().x());
    }

    @Test
    void shearedAxesAndImpossibleSpacing_areRefused() throws IOException {
        assertTrue(Reading.problem(RawNifti.int16().floats(284, 0.1).save(folder)).what().contains("not perpendicular"));
        assertTrue(Reading.problem(RawNifti.int16().floats(280, 0).save(folder)).what().contains("impossible"));
        assertTrue(Reading.problem(RawNifti.int16().floats(280, Double.NaN).save(folder)).what().contains("impossible"));
        assertTrue(Reading.problem(quarterTurn().floats(80, 0).save(folder)).what().contains("impossible"));
    }
}
