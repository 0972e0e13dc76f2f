// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.study.Case.MaskPlace;
import org.hilum.engine.study.RegionSpec.CarryOver;
import org.hilum.engine.study.RegionSpec.DrawnRegion;
import org.hilum.engine.table.Cells;

/** Finds the images and masks of a case, and says which blocks it lacks for want of one. Opens none of them. */
final class CaseFiles {
    private final Study study;

    CaseFiles(Study study) {
        this.study = study;
    }

    /** The case with its files. */
    Case found(Case subject) {
        Map<String, Path> images = new LinkedHashMap<>();
        Map<MaskPlace, Path> masks = new LinkedHashMap<>();
        Map<String, String> noImage = new LinkedHashMap<>();
        Map<MaskPlace, String> noMask = new LinkedHashMap<>();
        for (ImageSpec image : study.images()) {
            new Lookup(subject, image.role(), image.except().find(subject.id(), image.role()).orElse(image.path()), "image " + image.role()).find(path -> images.put(image.role(), path), why -> noImage.put(image.role(), why));
        }
        for (RegionSpec region : study.regions()) {
            if (region instanceof DrawnRegion drawn) {
                for (String role : drawn.drawnOn()) {
                    MaskPlace place = new MaskPlace(role, drawn.name());
                    PathPattern pattern = drawn.except().find(subject.id(), role).orElse(drawn.path());
                    new Lookup(subject, role, pattern, "mask " + drawn.name() + " on " + role).find(path -> masks.put(place, path), why -> noMask.put(place, why));
                }
            }
        }
        Case with = new Case(subject.id(), subject.patient(), subject.centre(), subject.row(), subject.status(), images, masks, subject.absent());
        for (Block block : study.blocks()) {
            if (block instanceof ImageBlock image) {
                String why = noImage.containsKey(image.role()) ? noImage.get(image.role()) : missing(with, image, noImage, noMask);
                with = why == null ? with : with.lacking(block.name(), why);
            }
        }
        return with;
    }

    private String missing(Case subject, ImageBlock block, Map<String, String> noImage, Map<MaskPlace, String> noMask) {
        return RegionExtraction.regions(block).stream().map(region -> missing(subject, block.role(), region, noImage, noMask)).filter(why -> why != null).findFirst().orElse(null);
    }

    /** Why the region cannot be had on the role's image; null where it can. */
    private String missing(Case subject, String role, String region, Map<String, String> noImage, Map<MaskPlace, String> noMask) {
        return switch (study.region(region).orElseThrow()) {
            case RegionSpec.SegmentedRegion s -> s.needs().stream().map(n -> missing(subject, role, n, noImage, noMask)).filter(why -> why != null).findFirst().orElse(null);
            case DrawnRegion d -> {
                if (d.drawnOn().contains(role) && subject.mask(role, region).isPresent()) {
                    yield null;
                }
                Optional<String> from = d.carryOver() == CarryOver.NO ? Optional.empty()
                        : d.drawnOn().stream().filter(other -> subject.mask(other, region).isPresent()).findFirst();
                yield from.map(noImage::get).orElse(from.isPresent() ? null
                        : noMask.getOrDefault(new MaskPlace(role, region), noMask.get(new MaskPlace(d.drawnOn().getFirst(), region))));
            }
        };
    }

    private interface Found {
        void at(Path path);
    }

    private interface Missing {
        void because(String why);
    }

    /** One file of a case. */
    private final class Lookup {
        private final Case subject;
        private final PathPattern pattern;
        private final String what;
        private final List<String> blanks = new ArrayList<>();

        Lookup(Case subject, String role, PathPattern pattern, String what) {
            this.subject = subject;
            this.pattern = pattern.on(role);
            this.what = what;
        }

        void find(Found found, Missing missing) {
            String text = pattern.fill(this::value);
            if (!blanks.isEmpty()) {
                missing.because("no " + what + ": the column " + blanks.getFirst() + " of " + study.cases().table() + " is empty");
                return;
            }
            try {
                Path path = study.folder().resolve(text);
                if (Files.exists(path)) {
                    found.at(path);
                } else {
                    missing.because("no " + what + ": there is no file " + text);
                }
            } catch (InvalidPathException e) {
                missing.because("no " + what + ": " + text + " is no path");
            }
        }

        private String value(String place) {
            String value = switch (place) {
                case PathPattern.CASE -> subject.id();
                case PathPattern.PATIENT -> subject.patient();
                default -> subject.row().get(place);
            };
            if (Cells.isMissing(value)) {
                blanks.add(place);
            }
            return value;
        }
    }
}
