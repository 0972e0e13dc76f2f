// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hilum.engine.scan.ScanPlan.PlannedImage;
import org.hilum.spi.image.Geometry;

/** What was found and what is made of it, as CSV. No names, no dates. */
public final class ScanTable {
    private static final List<String> HEAD = List.of("case", "patient", "visit", "study", "series", "modality", "description", "size", "spacing_mm", "images", "phase", "phase_reason", "role",
            "used", "role_reason", "structures", "structure_names", "regions", "region_reason", "path", "item");

    private ScanTable() {
    }

    /** One row an image. */
    public static String images(ScanPlan plan) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        for (PlannedImage p : plan.images()) {
            FoundImage i = p.row().image();
            rows.add(List.of(p.caseId(), i.patient(), Integer.toString(p.row().visit()), Integer.toString(p.row().study()), i.told("SeriesNumber"), i.modality(), i.description(),
                    i.geometry().map(ScanTable::size).orElse(""), i.geometry().map(ScanTable::spacing).orElse(""), Integer.toString(i.images()), p.row().phase().phase().toString(),
                    p.row().phase().reason(), p.role(), p.used() ? "yes" : "no", p.why(), Integer.toString(p.masks().size()),
                    p.masks().stream().map(m -> m.mask().name()).collect(Collectors.joining("; ")),
                    p.masks().stream().filter(ScanPlan.PlannedMask::used).map(m -> m.region() + " = " + m.mask().name()).collect(Collectors.joining("; ")),
                    p.masks().stream().map(m -> m.mask().name() + ": " + m.why() + "; " + m.mask().how()).collect(Collectors.joining(" / ")), i.path().toString(), i.item()));
        }
        return CsvText.of(rows);
    }

    /** What was set aside: masks without an image, and what is no image. */
    public static String aside(ScanResult result) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("path", "files", "reason")));
        result.loose().forEach(m -> rows.add(List.of(m.path().toString(), "1", "structure " + m.name() + ": " + m.how())));
        result.aside().forEach(a -> rows.add(List.of(a.path().toString(), Long.toString(a.files()), a.reason())));
        return CsvText.of(rows);
    }

    /** As in {@code 512 x 512 x 60}. */
    public static String size(Geometry g) {
        return g.nx() + " x " + g.ny() + " x " + g.nz();
    }

    /** As in {@code 0.98 x 0.98 x 3}. */
    public static String spacing(Geometry g) {
        return number(g.spacing().x()) + " x " + number(g.spacing().y()) + " x " + number(g.spacing().z());
    }

    private static String number(double mm) {
        return String.format(Locale.ROOT, "%.3f", mm).replaceAll("\\.?0+$", "");
    }
}
