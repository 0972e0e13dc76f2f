// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which of the images that were found the study uses, in which role, with which regions. Where two images of a visit have the
 * same role, the one with more structures is used, then the one with more slices, then the first; where two structures of an
 * image are the same region, none is. All of it can be told otherwise.
 */
public final class ScanPlan {
    /**
     * An image's place in the study.
     *
     * @param used whether the study names it
     * @param why the role is so, or why the image is not used
     */
    public record PlannedImage(SeriesRow row, String caseId, String role, boolean used, String why, List<PlannedMask> masks) {
        public PlannedImage {
            masks = List.copyOf(masks);
        }
    }

    /** A structure's place in the study; {@code region} is empty where it has none. */
    public record PlannedMask(FoundMask mask, String region, boolean used, String why) {
    }

    private final ScanResult result;
    private final ScanRules rules;
    private final List<PlannedImage> images;

    private ScanPlan(ScanResult result, ScanRules rules) {
        this.result = result;
        this.rules = rules;
        this.images = Collections.unmodifiableList(plan());
    }

    public static ScanPlan of(ScanResult result, ScanRules rules) {
        return new ScanPlan(result, rules);
    }

    /** What was found, planned by other rules. */
    public ScanPlan by(ScanRules others) {
        return of(result, others);
    }

    public ScanRules rules() {
        return rules;
    }

    public ScanResult result() {
        return result;
    }

    /** One a row of the result, in that order. */
    public List<PlannedImage> images() {
        return images;
    }

    /** The images that the study uses. */
    public List<PlannedImage> used() {
        return images.stream().filter(PlannedImage::used).toList();
    }

    private List<PlannedImage> plan() {
        List<String> cases = CaseIds.of(result.rows());
        List<PlannedImage> all = new ArrayList<>();
        for (int r = 0; r < result.rows().size(); r++) {
            SeriesRow row = rules.phased(result.rows().get(r));
            ScanRules.Named role = rules.role(row);
            all.add(new PlannedImage(row, cases.get(r), role.name(), !role.name().isEmpty(), role.reason(), masks(row, role.name())));
        }
        Map<List<String>, List<Integer>> taken = new LinkedHashMap<>();
        for (int r = 0; r < all.size(); r++) {
            if (all.get(r).used()) {
                taken.computeIfAbsent(List.of(all.get(r).caseId(), all.get(r).role()), k -> new ArrayList<>()).add(r);
            }
        }
        taken.values().stream().filter(rivals -> rivals.size() > 1).forEach(rivals -> {
            int best = rivals.stream().max(Comparator.comparingInt((Integer r) -> all.get(r).row().masks().size()).thenComparingInt(r -> all.get(r).row().image().images())
                    .thenComparing(Comparator.<Integer>naturalOrder().reversed())).orElseThrow();
            rivals.stream().filter(r -> r != best).forEach(r -> {
                PlannedImage p = all.get(r);
                all.set(r, new PlannedImage(p.row(), p.caseId(), p.role(), false, "another image of the visit has the role: " + name(all.get(best).row().image()), p.masks()));
            });
        });
        return all;
    }

    private static String name(FoundImage image) {
        String number = image.told("SeriesNumber");
        return (number.isEmpty() ? "" : "series " + number + ", ") + (image.description().isEmpty() ? image.path().getFileName() : image.description()) + ", " + image.images()
                + (image.images() == 1 ? " file" : " images");
    }

    private List<PlannedMask> masks(SeriesRow row, String role) {
        Map<String, Integer> counts = new TreeMap<>();
        List<ScanRules.Named> names = new ArrayList<>();
        for (FoundMask mask : row.masks()) {
            ScanRules.Named region = rules.region(mask, role);
            names.add(region);
            counts.merge(region.name(), 1, Integer::sum);
        }
        List<PlannedMask> all = new ArrayList<>();
        for (int m = 0; m < row.masks().size(); m++) {
            FoundMask mask = row.masks().get(m);
            String region = names.get(m).name();
            String why = region.isEmpty() ? names.get(m).reason() : counts.get(region) > 1 ? counts.get(region) + " structures of this image would be " + region + ": say which"
                    : CaseTable.isHarmless(mask.item()) ? "" : "a spreadsheet would take its name for a formula";
            all.add(new PlannedMask(mask, region, why.isEmpty(), why.isEmpty() ? names.get(m).reason() : why));
        }
        return all;
    }
}
