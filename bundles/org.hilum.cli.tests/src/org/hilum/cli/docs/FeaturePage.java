// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Reference;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.settings.Field;

/** The text of {@code docs/features.md}: every family with its features, as the families themselves tell them. */
final class FeaturePage {
    private static final String AGGREGATIONS = "aggregations";

    private static final String HEAD = """
            # Features

            Written by the test `FeaturePageTest` from the families themselves; do not edit. To write it anew, run the test once with `HILUM_WRITE_DOCS=true` in the
            environment. `./hilum describe FAMILY` tells the same of any family, a lab's too, with its settings.

            `code` is the feature's code in the Image Biomarker Standardisation Initiative's reference manual (IBSI 1, arXiv:1612.07003; Zwanenburg et al., Radiology
            2020;295:328-338), empty where the standard has no such feature or defines it otherwise. In units, {intensity} stands for the image's own, as HU; a unit that is
            empty is that of a plain number. `aggregations` are the standard's ways from slices and directions to one value.
            """;

    private final StringBuilder text = new StringBuilder(HEAD);

    static String of(List<Contribution> families) {
        FeaturePage page = new FeaturePage();
        page.text.append("\n| family | name | features | aggregations |\n|---|---|---:|---|\n");
        families.forEach(page::line);
        page.text.append("\n| aggregation | is |\n|---|---|\n");
        for (Aggregation a : Aggregation.values()) {
            page.text.append("| ").append(a.code()).append(" | ").append(a.label()).append(" |\n");
        }
        families.forEach(page::section);
        return page.text.toString();
    }

    private void line(Contribution c) {
        Record settings = settings(c);
        FeatureFamily<Record, Object> family = c.plugin();
        text.append("| [`").append(c.shortName()).append("`](#").append(anchor(c)).append(") | ").append(c.name()).append(" | ").append(family.features(settings).size())
                .append(" | ").append(aggregations(family, settings)).append(" |\n");
    }

    private void section(Contribution c) {
        Record settings = settings(c);
        FeatureFamily<Record, Object> family = c.plugin();
        text.append("\n## ").append(c.name()).append("\n\n`").append(c.shortName()).append("`: ").append(c.description()).append("\n\n").append(escaped(family.notation()))
                .append("\n\n| id | name | code | unit | definition |\n|---|---|---|---|---|\n");
        for (Feature<Object> f : family.features(settings)) {
            String cells = String.join(" | ", f.id(), f.label(), f.ibsi(), f.unit(), escaped(f.definition()));
            text.append("| ").append(cells.replace("|  |", "| |").replace("|  |", "| |")).append(" |\n");
        }
        text.append('\n');
        for (Reference reference : c.references()) {
            text.append("- ").append(reference.text()).append(reference.doi().isEmpty() ? "" : ", doi " + reference.doi()).append('\n');
        }
    }

    private static String escaped(String formula) {
        return formula.replace("\\", "\\\\").replace("|", "\\|").replace("_", "\\_").replace("*", "\\*").replace("<", "&lt;");
    }

    private static String anchor(Contribution c) {
        return c.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }

    private static String aggregations(FeatureFamily<Record, Object> family, Record settings) {
        return family.aggregations(settings).stream().map(Aggregation::code).collect(Collectors.joining(", "));
    }

    /** The defaults, with every aggregation there is. */
    private static Record settings(Contribution c) {
        List<String> all = new ArrayList<>();
        if (c.schema().find(AGGREGATIONS).orElse(null) instanceof Field.Many many && many.element() instanceof Field.Choice choice) {
            choice.options().forEach(option -> all.add(option.key()));
        }
        return all.isEmpty() ? c.defaults() : Settings.read(c, Map.of(AGGREGATIONS, all), Where.in(c.id()));
    }
}
