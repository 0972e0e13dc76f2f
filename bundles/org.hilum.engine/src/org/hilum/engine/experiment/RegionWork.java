// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.hilum.engine.extract.Diagnostic;
import org.hilum.engine.extract.ExtractionSettings;
import org.hilum.engine.extract.FeatureValue;
import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.extract.MaskFile;
import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.extract.RegionValues;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.store.InputHashes;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/** Extracts regions from files outside a study, within the memory that there is for it. Safe in several threads. */
final class RegionWork {
    /** Masks of one byte a voxel that are held with an image: that of the region and one to normalise by. */
    private static final long MASKS = 2;

    private final ExtractionSettings settings;
    private final RegionExtraction what;
    private final boolean diagnostics;
    private final ImageFiles files;
    private final InputHashes hashes = new InputHashes();
    private final Memory images;
    private final Memory work;

    /** @param memory half of it for images, half for what is made from them, so that who has its image never waits for another */
    RegionWork(Registry registry, ExtractionSettings settings, RegionExtraction what, boolean diagnostics, long memory) {
        this.settings = settings;
        this.what = what;
        this.diagnostics = diagnostics;
        this.files = new ImageFiles(registry);
        this.images = new Memory(memory / 2);
        this.work = new Memory(memory / 2);
    }

    /** Regions of one image, which is read once. */
    List<ExtractedRegion> extract(List<RegionFiles> regions, Task run) {
        RegionFiles first = regions.getFirst();
        UnitTask reading = new UnitTask(run, run.seed());
        try {
            ImageRef found = files.find(first.image(), first.item(), Optional.of(settings.imageReader(first.image())), reading);
            long bytes = (Float.BYTES + MASKS) * found.geometry().count();
            images.refusal(bytes, first.where()).ifPresent(refused -> {
                throw refused;
            });
            return images.with(bytes, reading, () -> {
                Volume image = files.image(found, Optional.of(settings.imageReader(first.image())), reading);
                List<ExtractedRegion> extracted = new ArrayList<>();
                for (RegionFiles region : regions) {
                    extracted.add(extract(region, found.frameOfReference(), image, reading.notes(), run));
                }
                return extracted;
            });
        } catch (RuntimeException thrown) {
            Problem problem = Problems.of(thrown, first.image().toString());
            return regions.stream().map(region -> failed(region, problem, reading.notes())).toList();
        }
    }

    private ExtractedRegion extract(RegionFiles region, String frame, Volume image, List<String> before, Task run) {
        UnitTask task = new UnitTask(run, run.seed());
        before.forEach(task::note);
        try {
            files.checkFrame(frame, region.mask(), region.label(), Optional.of(settings.maskReader(region.mask())), task);
            Mask mask = mask(region, image, task);
            long bytes = what.bytes(image.geometry(), mask.box().orElseThrow());
            if (diagnostics) {
                bytes = Math.max(bytes, what.diagnosticBytes(image.geometry(), mask.box().orElseThrow()));
            }
            work.refusal(bytes, region.where()).ifPresent(refused -> {
                throw refused;
            });
            return work.with(bytes, task, () -> {
                Function<String, Mask> others = name -> reference(region, name, image, task);
                List<Diagnostic> beside = diagnostics ? diagnostics(region, image, mask, others, task) : List.of();
                List<FeatureValue> values = what.extract(region.region(), image, mask, others, task);
                return new ExtractedRegion(new RegionValues(region.id(), region.imageName(), region.region(), beside, values), task.notes(), Optional.empty());
            });
        } catch (RuntimeException thrown) {
            return failed(region, Problems.of(thrown, region.where()), task.notes());
        }
    }

    private Mask mask(RegionFiles region, Volume image, Task task) {
        return files.mask(new MaskFile(region.region(), region.mask(), region.label(), Optional.of(settings.maskReader(region.mask())), region.otherGrid()), image.geometry(), task);
    }

    private Mask reference(RegionFiles region, String name, Volume image, Task task) {
        if (!region.hasReference()) {
            throw new Problem("there is no mask of the region " + name + " to normalise the image by", region.where(), "give one: --reference MASK, or a column reference");
        }
        return files.mask(new MaskFile(name, region.reference(), region.referenceLabel(), Optional.of(settings.maskReader(region.reference())), region.otherGrid()), image.geometry(), task);
    }

    private List<Diagnostic> diagnostics(RegionFiles region, Volume image, Mask mask, Function<String, Mask> others, Task task) {
        List<Diagnostic> all = new ArrayList<>(what.diagnostics(region.region(), image, mask, others, task));
        all.add(new Diagnostic("image-hash", Double.NaN, "", "sha256 " + hashes.of(files.filesOfImage(region.image(), Optional.of(settings.imageReader(region.image()))))));
        all.add(new Diagnostic("mask-hash", Double.NaN, "", "sha256 " + hashes.of(files.filesOfMask(region.mask(), Optional.of(settings.maskReader(region.mask()))))));
        return all;
    }

    /** Every value is undefined for that reason, so that whoever makes a table of them sees the case. */
    private ExtractedRegion failed(RegionFiles region, Problem thrown, List<String> notes) {
        Problem problem = region.named(thrown);
        List<FeatureValue> none = what.keys().stream().map(key -> new FeatureValue(key, Double.NaN, "", problem.getMessage())).toList();
        return new ExtractedRegion(new RegionValues(region.id(), region.imageName(), region.region(), List.of(), none), notes, Optional.of(problem));
    }
}
