// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.Study;
import org.hilum.image.Disturbance;
import org.hilum.image.perturb.Perturbation;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/**
 * The image blocks of one case of a study. The image of a role is read once for all blocks that follow each other on it, and
 * let go with the next role: ask for blocks role by role. Not for several threads at once.
 */
public final class CaseExtraction {
    /** Masks of one byte a voxel that are held with an image: that of the region and some it is made from. */
    private static final int MASKS = 4;

    private final Registry registry;
    private final Study study;
    private final Case subject;
    private RoleImages images;

    public CaseExtraction(Registry registry, Study study, Case subject) {
        this.registry = registry;
        this.study = study;
        this.subject = subject;
    }

    /**
     * The block's values, as {@code what} is to compute them ({@link RegionExtraction#of}; the same for all cases).
     *
     * @throws Problem naming the case, whatever kept it from being computed
     */
    public List<FeatureValue> extract(ImageBlock block, RegionExtraction what, Task task) {
        return extract(block, what, (image, mask) -> Disturbance.NONE, task);
    }

    /** As {@link #extract(ImageBlock, RegionExtraction, Task)}, of a region that is changed on purpose. */
    public List<FeatureValue> extract(ImageBlock block, RegionExtraction what, BiFunction<Volume, Mask, Disturbance> by, Task task) {
        return told(() -> {
            RoleImages of = of(block.role());
            Volume image = of.image(task);
            Mask mask = of.mask(block.region(), task);
            return what.extract(block.region(), image, mask, by.apply(image, mask), other -> of.mask(other, task), task);
        });
    }

    /** Memory in bytes that the image of the block's role and masks on it take; reads no voxel. */
    public long imageBytes(ImageBlock block, Task task) {
        return told(() -> ImageNeed.bytes(of(block.role()).geometry(task), MASKS));
    }

    /** At most so much memory in bytes it takes to read the block's mask, before {@link #bytes} can be told; reads no voxel. */
    public long maskBytes(ImageBlock block, Task task) {
        return told(() -> of(block.role()).maskBytes(block.region(), task));
    }

    /** At most so much memory in bytes the block takes beside image and masks, which it reads for that: a region's size decides. */
    public long bytes(ImageBlock block, RegionExtraction what, Task task) {
        return told(() -> {
            RoleImages of = of(block.role());
            Geometry grid = of.geometry(task);
            return of.mask(block.region(), task).box().map(drawn -> what.bytes(grid, drawn) + referenceBytes(of, what, task)).orElse(0L);
        });
    }

    /** As {@link #bytes(ImageBlock, RegionExtraction, Task)}, for a perturbed region. */
    public long bytes(ImageBlock block, RegionExtraction what, Perturbation by, Task task) {
        return told(() -> {
            RoleImages of = of(block.role());
            Geometry grid = of.geometry(task);
            return of.mask(block.region(), task).box().map(drawn -> PerturbedNeed.bytes(what, grid, drawn, by) + referenceBytes(of, what, task)).orElse(0L);
        });
    }

    /** Of the mask that the image is normalised by, which is read in the course of it. */
    private static long referenceBytes(RoleImages of, RegionExtraction what, Task task) {
        return what.processing().normalisation().reference().map(region -> of.maskBytes(region, task)).orElse(0L);
    }

    private RoleImages of(String role) {
        if (images == null || !images.role().equals(role)) {
            images = new RoleImages(registry, study, subject, role);
        }
        return images;
    }

    private interface Work<T> {
        T run();
    }

    private <T> T told(Work<T> work) {
        try {
            return work.run();
        } catch (CancellationException e) {
            throw e;
        } catch (Problem p) {
            String own = "case " + subject.id();
            throw p.where().startsWith(own) ? p : new Problem(p.what(), own + ", " + p.where(), p.cure(), p);
        }
    }
}
