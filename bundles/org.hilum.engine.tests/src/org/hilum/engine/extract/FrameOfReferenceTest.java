// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.CaseUse;
import org.hilum.engine.study.CasesSpec;
import org.hilum.engine.study.ImageSpec;
import org.hilum.engine.study.OutcomeSpec;
import org.hilum.engine.study.PathPattern;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.RegionSpec.CarryOver;
import org.hilum.engine.study.RegionSpec.DrawnRegion;
import org.hilum.engine.study.Resampling;
import org.hilum.engine.study.Status;
import org.hilum.engine.study.Study;
import org.hilum.spi.ImageReader;
import org.hilum.spi.MaskReader;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;

/** Masks and images of a study that tell their frame of reference: here it is the name of their file. */
class FrameOfReferenceTest {
    private static final Geometry GRID = Geometry.of(3, 3, 3, 1, 1, 1);
    private static final PluginUse IMAGES = new PluginUse("org.hilum.image-reader.named", new NoSettings());
    private static final PluginUse MASKS = new PluginUse("org.hilum.mask-reader.named", new NoSettings());

    private static String frame(Path path) {
        return path.getFileName().toString().replace("unknown", "");
    }

    private static final class Images implements ImageReader<NoSettings> {
        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public List<ImageRef> list(Path path, NoSettings settings, Task task) {
            return List.of(new ImageRef(path, "", "", "CT", Quantity.ARBITRARY, GRID, frame(path)));
        }

        @Override
        public Volume read(ImageRef ref, NoSettings settings, Task task) {
            return new Volume(GRID, new float[GRID.count()], Quantity.ARBITRARY);
        }
    }

    private static final class Masks implements MaskReader<NoSettings> {
        @Override
        public NoSettings defaults() {
            return new NoSettings();
        }

        @Override
        public List<MaskRef> list(Path path, NoSettings settings, Task task) {
            return List.of(new MaskRef(path, "", "", frame(path)));
        }

        @Override
        public String frameOfReference(MaskRef ref, NoSettings settings, Task task) {
            return frame(ref.path());
        }

        @Override
        public Mask read(MaskRef ref, Geometry onto, NoSettings settings, Task task) {
            byte[] all = new byte[GRID.count()];
            Arrays.fill(all, (byte) 1);
            return new Mask(GRID, all);
        }
    }

    /** The tumour, drawn on the CT, as a region of one of the images. */
    private static Mask tumour(String role, String ct, String pet, String mask, CarryOver carryOver) {
        Registry registry = Registry.of(List.of(Contribution.of(Kind.IMAGE_READER, IMAGES.id(), new Images()), Contribution.of(Kind.MASK_READER, MASKS.id(), new Masks())));
        List<ImageSpec> roles = List.of(new ImageSpec("ct", new PathPattern("x"), "", Optional.of(IMAGES)), new ImageSpec("pet", new PathPattern("x"), "", Optional.of(IMAGES)));
        DrawnRegion drawn = new DrawnRegion("tumour", new PathPattern("x"), "", List.of("ct"), carryOver, Optional.of(MASKS));
        Study study = new Study(Path.of(""), "test", 1, new CasesSpec("cases.csv", "id", "id", Optional.empty()), new OutcomeSpec.BinaryOutcome("y", "1"), roles, List.of(drawn), List.of(), List.of(),
                new Resampling.RepeatedKFold(2, 1), List.of(), CaseUse.COMMON);
        Case subject = new Case("p7", "p7", "", Map.of(), new Status.Included(), Map.of("ct", Path.of("ct", ct), "pet", Path.of("pet", pet)), Map.of(new Case.MaskPlace("ct", "tumour"), Path.of("mask", mask)), Map.of());
        return new RoleImages(registry, study, subject, role).mask("tumour", Task.quiet(1));
    }

    private static String refused(String role, String ct, String pet, String mask, CarryOver carryOver) {
        return assertThrows(Problem.class, () -> tumour(role, ct, pet, mask, carryOver)).what();
    }

    @Test
    void aMaskOfAnotherFrameThanItsImage_isRefused_unlessTheStudySaysRegistered() {
        assertEquals("mask and image lie in different frames of reference, so that positions in one say nothing of the other", refused("ct", "1.2", "1.2", "1.3", CarryOver.NO));
        assertEquals("mask and image lie in different frames of reference, so that positions in one say nothing of the other", refused("pet", "1.2", "1.3", "1.3", CarryOver.SAME_FRAME));
        assertEquals(27, tumour("ct", "1.2", "1.2", "1.3", CarryOver.REGISTERED).count());
    }

    @Test
    void framesThatAreNotKnown_areNotCompared() {
        assertEquals(27, tumour("ct", "1.2", "1.2", "unknown", CarryOver.NO).count());
        assertEquals(27, tumour("ct", "unknown", "1.2", "1.3", CarryOver.NO).count());
        assertEquals(27, tumour("pet", "1.2", "unknown", "1.2", CarryOver.SAME_FRAME).count());
    }

    @Test
    void carryingOverAsIfInOneFrame_isRefusedWhereTheImagesSayOtherwise() {
        assertEquals("the images ct and pet lie in different frames of reference, but the region tumour is carried over as if in one", refused("pet", "1.2", "1.3", "1.2", CarryOver.SAME_FRAME));
        assertEquals(27, tumour("pet", "1.2", "1.3", "1.2", CarryOver.REGISTERED).count());
        assertEquals(27, tumour("pet", "1.2", "1.2", "1.2", CarryOver.SAME_FRAME).count());
    }
}
