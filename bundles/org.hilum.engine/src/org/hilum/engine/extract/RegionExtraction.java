// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.PluginUse;
import org.hilum.image.Disturbance;
import org.hilum.image.ProcessedRegion;
import org.hilum.image.Processing;
import org.hilum.image.ProcessingChain;
import org.hilum.image.RegionOfResponse;
import org.hilum.spi.Problem;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Volume;

/**
 * What is computed of a region: processing, then each family on the image and on each filter's responses. Families that
 * don't apply to responses (shape) are computed once, on the image. Immutable, and safe in several threads.
 */
public final class RegionExtraction {
    private final Processing processing;
    private final boolean original;
    private final List<FilterRun> filters;
    private final List<FamilyRun<?>> families;
    private final List<FeatureKey> keys;

    /**
     * @param original whether families that apply to responses are computed on the image itself too
     * @throws Problem when a plug-in is not there, or two values would be called the same
     */
    public RegionExtraction(Registry registry, Processing processing, boolean original, List<PluginUse> filters, List<PluginUse> families) {
        this.processing = processing;
        this.original = original;
        this.filters = filters.stream().map(use -> FilterRun.of(registry, use)).toList();
        this.families = new ArrayList<>();
        for (PluginUse use : families) {
            this.families.add(FamilyRun.of(registry, use, processing.standardGrid()));
        }
        this.keys = List.copyOf(catalogue());
    }

    /** What a study's block asks for. */
    public static RegionExtraction of(Registry registry, ImageBlock block) {
        return new RegionExtraction(registry, processing(block), block.original(), block.filters(), block.families());
    }

    /** The image processing of a study's block, with everything filled in. */
    public static Processing processing(ImageBlock block) {
        return Settings.read(Profiles.find(block.profile()).processing(), block.processing(), Where.in("block " + block.name()));
    }

    /** The regions whose masks a study's block reads: its own, and that of reference where the image is normalised by one. */
    public static List<String> regions(ImageBlock block) {
        return Stream.concat(Stream.of(block.region()), processing(block).normalisation().reference().stream()).toList();
    }

    /** The image processing, with everything filled in. */
    public Processing processing() {
        return processing;
    }

    /** The values that {@link #extract} gives of whatever region, in their order. */
    public List<FeatureKey> keys() {
        return keys;
    }

    private List<FeatureKey> catalogue() {
        List<FeatureKey> all = new ArrayList<>();
        families.stream().filter(this::onImage).forEach(f -> all.addAll(f.keys(FeatureKey.ORIGINAL, processing.imageLevels())));
        for (FilterRun filter : filters) {
            for (Response response : filter.responses()) {
                families.stream().filter(FamilyRun::appliesToResponses).forEach(f -> all.addAll(f.keys(filter.name(response), processing.responseLevels())));
            }
        }
        Set<String> names = new HashSet<>();
        for (FeatureKey key : all) {
            if (!names.add(key.column(""))) {
                throw new Problem("two features are called the same", key.column(""), "leave out the filter or family that is named twice");
            }
        }
        return all;
    }

    private boolean onImage(FamilyRun<?> family) {
        return original || !family.appliesToResponses();
    }

    /** Computes everything of one region of an image that knows no other. */
    public List<FeatureValue> extract(String region, Volume image, Mask mask, Task task) {
        return extract(region, image, mask, other -> {
            throw new Problem("there is no region " + other + " to normalise the image by", "region " + region, "give its mask");
        }, task);
    }

    /**
     * Computes everything of one region.
     *
     * @param regions the mask of another region of the image, by its name, for normalisation; throws Problem where there is none
     * @throws Problem when image or mask cannot be used
     */
    public List<FeatureValue> extract(String region, Volume image, Mask mask, Function<String, Mask> regions, Task task) {
        return extract(region, image, mask, Disturbance.NONE, regions, task);
    }

    /** As {@link #extract(String, Volume, Mask, Function, Task)}, of a region that is changed on purpose. */
    public List<FeatureValue> extract(String region, Volume image, Mask mask, Disturbance by, Function<String, Mask> regions, Task task) {
        ProcessedRegion processed = new ProcessingChain(processing).process(region, image, mask, by, regions, need()::reach, task);
        List<FeatureValue> values = new ArrayList<>(keys.size());
        addOriginal(processed.region(), values, task);
        for (FilterRun filter : filters) {
            addResponses(processed, filter, values, task);
        }
        task.progress(keys.size(), keys.size());
        return values;
    }

    /**
     * What becomes of the region at each stage of processing, on the whole image.
     *
     * @throws Problem when image or mask cannot be used
     */
    public List<Diagnostic> diagnostics(String region, Volume image, Mask mask, Function<String, Mask> regions, Task task) {
        return Diagnostics.of(image, mask, new ProcessingChain(processing).process(region, image, mask, Disturbance.NONE, regions, grid -> Reach.WHOLE, task));
    }

    /** What families share is let go with the region. */
    private void addOriginal(Region plain, List<FeatureValue> values, Task task) {
        for (FamilyRun<?> family : families) {
            if (onImage(family)) {
                values.addAll(family.values(FeatureKey.ORIGINAL, plain, begin(FeatureKey.ORIGINAL, family.name(), values.size(), task)));
            }
        }
    }

    private void addResponses(ProcessedRegion processed, FilterRun filter, List<FeatureValue> values, Task task) {
        Deque<Response> left = new ArrayDeque<>(filter.responses());
        try {
            RegionOfResponse place = RegionOfResponse.of(processed, filter.stride(), need()::familiesReach);
            filter.applyEach(processed.surroundings(), place.part(), processed.name(), (response, made) -> {
                left.remove();
                addValues(place, filter.name(response), made, values, task);
            }, begin(filter.name(), "", values.size(), task));
        } catch (Undefined u) {
            left.forEach(response -> addUndefined(filter.name(response), processed.surroundings().quantity(), u, values));
        }
    }

    private void addValues(RegionOfResponse place, String name, Volume made, List<FeatureValue> values, Task task) {
        Region region;
        try {
            region = place.in(made);
        } catch (Undefined u) {
            addUndefined(name, made.quantity(), u, values);
            return;
        }
        for (FamilyRun<?> family : families) {
            if (family.appliesToResponses()) {
                values.addAll(family.values(name, region, begin(name, family.name(), values.size(), task)));
            }
        }
    }

    private void addUndefined(String name, Quantity of, Undefined why, List<FeatureValue> values) {
        families.stream().filter(FamilyRun::appliesToResponses).forEach(f -> values.addAll(f.undefined(name, processing.responseLevels(), of, why.getMessage())));
    }

    private Task begin(String filter, String family, int done, Task task) {
        task.check();
        task.progress(done, keys.size());
        return task.part(filter + "/" + family);
    }

    /** At most so much memory in bytes {@link #extract} takes beside image and mask themselves, for a mask whose box is {@code drawn}. */
    public long bytes(Geometry image, Box drawn) {
        return need().bytes(image, drawn);
    }

    /** The same for {@link #diagnostics}, which brings the whole image onto its new grid. */
    public long diagnosticBytes(Geometry image, Box drawn) {
        return need().diagnosticBytes(image, drawn);
    }

    private MemoryNeed need() {
        return new MemoryNeed(processing, filters, families);
    }
}
