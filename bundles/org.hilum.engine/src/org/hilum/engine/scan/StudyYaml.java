// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.hilum.engine.scan.ScanPlan.PlannedImage;
import org.hilum.engine.scan.ScanPlan.PlannedMask;
import org.hilum.spi.Problem;

/** The study file of a plan: every region on every role that it was drawn on, extracted as the modality's profile says; no outcome. */
final class StudyYaml {
    private static final Map<String, String> PROFILES = Map.of("CT", "ct-abdomen", "MR", "mr", "PT", "pet");

    private final ScanPlan plan;
    private final CaseTable table;
    private final StringBuilder text = new StringBuilder();
    /** Region to the roles it was drawn on, and to the names of its structures. */
    private final Map<String, Set<String>> drawnOn = new LinkedHashMap<>();
    private final Map<String, Set<String>> structures = new TreeMap<>();
    private final Map<String, Set<String>> readers = new TreeMap<>();
    /** Role to the modalities of its images. */
    private final Map<String, Set<String>> roles = new LinkedHashMap<>();
    private final Map<String, Set<String>> imageReaders = new TreeMap<>();

    StudyYaml(ScanPlan plan, CaseTable table) {
        this.plan = plan;
        this.table = table;
        for (PlannedImage p : plan.used()) {
            roles.computeIfAbsent(p.role(), r -> new TreeSet<>()).add(p.row().image().modality());
            imageReaders.computeIfAbsent(p.role(), r -> new TreeSet<>()).add(p.row().image().reader());
            p.masks().stream().filter(PlannedMask::used).forEach(m -> {
                drawnOn.computeIfAbsent(m.region(), r -> new LinkedHashSet<>()).add(p.role());
                structures.computeIfAbsent(m.region(), r -> new TreeSet<>()).add(m.mask().name());
                readers.computeIfAbsent(m.region(), r -> new TreeSet<>()).add(m.mask().reader());
            });
        }
    }

    /** @throws Problem where no region was drawn on any image that is used: there would be nothing to extract */
    String text() {
        if (drawnOn.isEmpty()) {
            throw new Problem(plan.used().isEmpty() ? "no image was found that could be used" : "none of the " + plan.used().size() + " images has a structure that could be used",
                    plan.result().root().toString(), "see the table for the reasons; say which images have a role (--role) and which structures are a region (--region)");
        }
        text.append("# Made by a scan. Roles and regions were guessed unless somebody said them; scan.csv gives the reason of each.\n");
        text.append("# Which file is which stands in cases.csv. Without an outcome, features are extracted and no model is made.\n");
        text.append("hilum: 1\ncases: { table: cases.csv, id: case, patient: patient }\nimages:\n");
        roles.keySet().forEach(this::image);
        text.append("regions:\n");
        drawnOn.keySet().forEach(this::region);
        text.append("blocks:\n");
        drawnOn.forEach((region, on) -> on.forEach(role -> text.append("  ").append(role).append('.').append(region).append(": { profile: ").append(profile(role)).append(" }\n")));
        return text.toString();
    }

    private void image(String role) {
        String path = "\"{" + role + "}\"";
        String item = table.has(role + CaseTable.ITEM) ? ", item: \"{" + role + CaseTable.ITEM + "}\"" : "";
        String more = item + reader(imageReaders.get(role));
        text.append("  ").append(role).append(": ").append(more.isEmpty() ? path : "{ path: " + path + more + " }").append('\n');
    }

    private void region(String region) {
        Set<String> on = drawnOn.get(region);
        text.append("  ").append(region).append(": { mask: \"{{role}.").append(region).append("}\"");
        if (on.stream().anyMatch(role -> table.has(role + "." + region + CaseTable.LABEL))) {
            text.append(", label: \"{{role}.").append(region).append(CaseTable.LABEL).append("}\"");
        }
        if (!on.equals(roles.keySet())) {
            text.append(", role: [").append(String.join(", ", on)).append(']');
        }
        text.append(reader(readers.get(region))).append(" }   # ").append(String.join(", ", structures.get(region)).replaceAll("\\p{Cntrl}+", " ")).append('\n');
    }

    /** Said where all files have the same, and their names don't tell it. */
    private static String reader(Set<String> readers) {
        String only = readers.size() == 1 ? readers.iterator().next() : "";
        return only.isEmpty() ? "" : ", reader: " + only;
    }

    private String profile(String role) {
        return roles.get(role).size() == 1 ? PROFILES.getOrDefault(roles.get(role).iterator().next(), "as-is") : "as-is";
    }
}
