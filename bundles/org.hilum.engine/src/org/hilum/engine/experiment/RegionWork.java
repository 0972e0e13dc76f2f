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
import org.hilum.engine.extract.ImageNeed;
import org.hilum.engine.extract.MaskFile;
import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.extract.RegionValues;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.store.InputHashes;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/** Extracts regions from files outside a study, within the memory that there is for it. Safe in several threads. */
final class RegionWork {
    /** Masks of one byte a voxel that are held with an image: that of the region and one to normalise by. */
    private static final int MASKS = 2;

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
            long bytes = ImageNeed.bytes(found.geometry(), MASKS);
            refuse(images, bytes, first);
            return images.with(bytes, reading, () -> {
                Volume image = files.image(found, Optional.of(settings.imageReader(first.image())), reading);
                List<ExtractedRegion> extracted = new ArrayList<>();
                for (RegionFiles region : regions) {
                    extracted.add(extract(region, found, image, reading.notes(), run));
                }
                return extracted;
            });
        } catch (RuntimeException thrown) {
            Problem problem = Problems.of(thrown, first.image().toString());
            return regions.stream().map(region -> failed(region, problem, reading.notes())).toList();
        }
    }

    private ExtractedRegion extract(RegionFiles region, ImageRef found, Volume image, List<String> before, Task run) {
        UnitTask task = new UnitTask(run, run.seed());
        before.forEach(task::note);
        try {
            long reading = files.maskBytes(drawn(region), image.geometry(), task);
            refuse(work, reading, region);
            Mask mask = work.with(reading, task, () -> files.mask(drawn(region), found, task));
            long bytes = bytes(region, image, mask.box().orElseThrow(), task);
            refuse(work, bytes, region);
            return work.with(bytes, task, () -> {
                Function<String, Mask> others = name -> files.mask(reference(region, name), found, task);
                List<Diagnostic> beside = diagnostics ? diagnostics(region, image, mask, others, task) : List.of();
                List<FeatureValue> values = what.extract(region.region(), image, mask, others, task);
                return new ExtractedRegion(new RegionValues(region.id(), region.imageName(), region.region(), beside, values), task.notes(), Optional.empty());
            });
        } catch (RuntimeException thrown) {
            return failed(region, Problems.of(thrown, region.where()), task.notes());
        }
    }

    private long bytes(RegionFiles region, Volume image, Box box, Task task) {
        long bytes = what.bytes(image.geometry(), box);
        if (diagnostics) {
            bytes = Math.max(bytes, what.diagnosticBytes(image.geometry(), box));
        }
        Optional<String> by = region.hasReference() ? what.processing().normalisation().reference() : Optional.empty();
        return bytes + by.map(name -> files.maskBytes(reference(region, name), image.geometry(), task)).orElse(0L);
    }

    private static void refuse(Memory memory, long bytes, RegionFiles region) {
        memory.refusal(bytes, region.where()).ifPresent(refused -> {
            throw refused;
        });
    }

    private MaskFile drawn(RegionFiles region) {
        return new MaskFile(region.region(), region.mask(), region.label(), Optional.of(settings.maskReader(region.mask())), region.otherGrid());
    }

    private MaskFile reference(RegionFiles region, String name) {
        if (!region.hasReference()) {
            throw new Problem("there is no mask of the region " + name + " to normalise the image by", region.where(), "give one: --reference MASK, or a column reference");
        }
        return new MaskFile(name, region.reference(), region.referenceLabel(), Optional.of(settings.maskReader(region.reference())), region.otherGrid());
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
