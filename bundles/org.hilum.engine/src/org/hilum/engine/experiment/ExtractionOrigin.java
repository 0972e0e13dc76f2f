// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.engine.store.InputHashes;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.ImageSpec;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.RegionSpec;
import org.hilum.engine.study.RegionSpec.CarryOver;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.engine.study.Study;
import org.hilum.image.Processing;
import org.hilum.image.perturb.Perturbation;

/** Says what the features of one case × block follow from: the contents of its files, and everything that is done to them. */
final class ExtractionOrigin {
    private final Study study;
    private final Uses uses;
    private final InputHashes hashes;
    private final ImageFiles files;

    ExtractionOrigin(Study study, Uses uses, InputHashes hashes) {
        this.study = study;
        this.uses = uses;
        this.hashes = hashes;
        this.files = new ImageFiles(uses.registry());
    }

    /** The part that is the same for all cases. */
    Map<String, Object> of(ImageBlock block, RegionExtraction what) {
        Map<String, Object> from = new LinkedHashMap<>();
        from.put("block", block.name());
        from.put("processing", Settings.write(what.processing()));
        from.put("original", block.original());
        from.put("filters", uses.content(Kind.FILTER, block.filters()));
        from.put("families", uses.content(Kind.FEATURE, block.families()));
        Map<String, Object> host = new LinkedHashMap<>(uses.host());
        host.put("image", uses.code(Processing.class));
        from.put("host", host);
        return from;
    }

    /** The whole of it. */
    Map<String, Object> of(Case subject, ImageBlock block, Map<String, Object> same) {
        Map<String, Object> from = new LinkedHashMap<>(same);
        from.put("case", subject.id());
        from.put("image", image(subject, block.role()));
        List<String> regions = RegionExtraction.regions(block);
        from.put("region", region(subject, block.role(), regions.getFirst()));
        if (regions.size() > 1) {
            from.put("reference", region(subject, block.role(), regions.getLast()));
        }
        return from;
    }

    /** A perturbation, with its seed if chance has a part in it. */
    static Map<String, Object> of(Perturbation by, long seed) {
        Map<String, Object> from = new LinkedHashMap<>();
        from.put("name", by.name());
        if (by.isRandom()) {
            from.put("seed", seed);
        }
        return from;
    }

    private Map<String, Object> image(Case subject, String role) {
        Optional<Path> file = subject.image(role);
        if (file.isEmpty()) {
            return Map.of();
        }
        ImageSpec spec = study.image(role).orElseThrow();
        return file(Kind.IMAGE_READER, file.get(), files.filesOfImage(file.get(), spec.reader()), subject.item(spec.item(), role), spec.reader());
    }

    private Map<String, Object> mask(Case subject, String role, RegionSpec.DrawnRegion drawn, Path file) {
        Map<String, Object> from = new LinkedHashMap<>(file(Kind.MASK_READER, file, files.filesOfMask(file, drawn.reader()), subject.item(drawn.item(), role), drawn.reader()));
        if (drawn.otherGrid() != OtherGrid.REFUSE) {
            from.put("other-grid", drawn.otherGrid());
        }
        return from;
    }

    private Map<String, Object> file(Kind kind, Path file, List<Path> all, String item, Optional<PluginUse> reader) {
        PluginUse use = reader.orElseGet(() -> files.use(kind, file, Map.of(), Where.in("")));
        return Map.of("hash", hashes.of(all), "item", item, "reader", uses.content(kind, use));
    }

    private Map<String, Object> region(Case subject, String role, String name) {
        RegionSpec spec = study.region(name).orElseThrow();
        Map<String, Object> from = new LinkedHashMap<>();
        from.put("name", name);
        switch (spec) {
            case RegionSpec.DrawnRegion drawn -> {
                Optional<Path> own = drawn.drawnOn().contains(role) ? subject.mask(role, name) : Optional.empty();
                own.ifPresent(file -> from.put("mask", mask(subject, role, drawn, file)));
                if (own.isEmpty() && drawn.carryOver() != CarryOver.NO) {
                    from.put("carry-over", drawn.carryOver());
                    from.put("others", others(subject, drawn));
                }
            }
            case RegionSpec.SegmentedRegion made -> {
                from.put("segmenter", uses.content(Kind.SEGMENTER, made.segmenter()));
                from.put("needs", made.needs().stream().map(need -> region(subject, role, need)).toList());
            }
        }
        return from;
    }

    /** Masks that might be carried over, each with the image it was drawn on. */
    private List<Map<String, Object>> others(Case subject, RegionSpec.DrawnRegion drawn) {
        List<Map<String, Object>> others = new ArrayList<>();
        for (String role : drawn.drawnOn()) {
            subject.mask(role, drawn.name()).ifPresent(file -> others.add(Map.of("image", image(subject, role), "mask", mask(subject, role, drawn, file))));
        }
        return others;
    }
}
