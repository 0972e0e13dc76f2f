// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.study.Block;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.RegionSpec;
import org.hilum.engine.study.RegionSpec.CarryOver;
import org.hilum.engine.study.RegionSpec.DrawnRegion;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.engine.study.text.KeyPath;

/** A mask belongs to the image it was drawn on: breath-holds and protocols differ. And no region may need itself. */
final class RegionChecks {
    private final Notes notes;
    private final Map<String, RegionSpec> regions = new LinkedHashMap<>();
    private final Map<String, KeyPath> origins;

    RegionChecks(Notes notes, List<RegionSpec> regions, Map<String, KeyPath> origins) {
        this.notes = notes;
        this.origins = origins;
        regions.forEach(r -> this.regions.put(r.name(), r));
    }

    void check(List<Block> blocks) {
        Set<String> circular = new LinkedHashSet<>();
        for (RegionSpec region : regions.values()) {
            List<String> way = circle(region.name(), new ArrayList<>());
            if (!way.isEmpty() && way.getFirst().equals(region.name()) && circular.addAll(way)) {
                notes.addKey(Severity.ERROR, KeyPath.of("regions", region.name()), "the region " + region.name() + " is made from itself: " + String.join(" from ", way),
                        "make one of them from a mask");
            }
        }
        if (circular.isEmpty()) {
            blocks.forEach(b -> {
                if (b instanceof ImageBlock image) {
                    RegionExtraction.regions(image).forEach(region -> drawn(region, new LinkedHashSet<>()).forEach(mask -> check(image, mask)));
                }
            });
            regions.values().forEach(region -> {
                if (region instanceof DrawnRegion mask && mask.otherGrid() == OtherGrid.NEAREST) {
                    notes.addKey(Severity.NOTE, KeyPath.of("regions", mask.name()), "the mask " + mask.name() + " is resampled onto its image by nearest neighbour where it lies on another grid",
                            "fine where both lie rightly in the patient; the report lists it");
                }
            });
        }
    }

    /** The way from a region back to itself; empty where there is none. */
    private List<String> circle(String region, List<String> way) {
        if (way.contains(region)) {
            List<String> back = new ArrayList<>(way.subList(way.indexOf(region), way.size()));
            back.add(region);
            return back;
        }
        way.add(region);
        for (String need : regions.containsKey(region) ? regions.get(region).needs() : List.<String>of()) {
            List<String> found = circle(need, new ArrayList<>(way));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The masks that a region is made from in the end. */
    private Set<DrawnRegion> drawn(String region, Set<DrawnRegion> into) {
        switch (regions.get(region)) {
            case null -> { }
            case DrawnRegion d -> into.add(d);
            case RegionSpec.SegmentedRegion s -> s.needs().forEach(n -> drawn(n, into));
        }
        return into;
    }

    private void check(ImageBlock block, DrawnRegion mask) {
        if (mask.drawnOn().contains(block.role())) {
            return;
        }
        String on = String.join(" and ", mask.drawnOn());
        if (mask.carryOver() == CarryOver.NO) {
            notes.addKey(Severity.ERROR, origins.get(block.name()), "the block " + block.name() + " reads the mask " + mask.name() + " on the image " + block.role()
                    + ", but it was drawn on " + on, "give each image its own mask ({role} in the path), or, where both images lie in one frame or are registered, say so: carry-over: same-frame or carry-over: registered");
        } else {
            notes.addKey(Severity.NOTE, origins.get(block.name()), "the mask " + mask.name() + ", drawn on " + on + ", is carried over to " + block.role(),
                    "fine where the images truly match; the report lists it");
        }
    }
}
