// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.docs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Reference;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Wording;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Response;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.settings.Field;

/** The text of {@code docs/filters.md}: every filter with its responses and settings, as the filters themselves tell them. */
final class FilterPage {
    private static final String HEAD = """
            # Filters

            Written by the test `FilterPageTest` from the filters themselves; do not edit. To write it anew, run the test once with `HILUM_WRITE_DOCS=true` in the
            environment. `./hilum describe FILTER` tells the same of any filter, a lab's too; `./hilum try FILTER IMAGE --out RESPONSE.nii.gz` makes a response to look at.

            A filter is named in a study's block, `filters: [original, wavelet: { wavelet: haar }]`. Features of its responses are told by its name with what is set otherwise
            than by default, and by the response's. Filters see the image after interpolation, and as much of it around the region as they reach; re-segmentation is that of the
            unfiltered image, and grey levels are made anew from each response. `extent: slices` filters each slice by itself. What lies beyond the edge of the image is
            `zero`, the `nearest` voxel, the image again (`periodic`) or the image mirrored at the outer side of its edge voxels (`mirror`). Where an image has no response, as
            where a kernel is larger than it, features are NaN with the reason.

            A response may keep fewer voxels than the image (`wavelet` with `decimated: true`): at level j every 2^j-th along each axis that is filtered, counted from the
            first voxel of the interpolated image, wherever the region lies. They are voxels of the image's grid, so the region has in the response those of its voxels that
            are kept, and nothing is interpolated; a region none of whose voxels is kept has no features there, with the reason. Features with lengths in voxels, such as
            distances of textures, then count the kept ones. PyRadiomics' grid begins with its padding around the region, and so do the voxels kept there.
            """;
    private static final Geometry MILLIMETRES = Geometry.of(64, 64, 64, 1, 1, 1);

    private final StringBuilder text = new StringBuilder(HEAD);

    static String of(List<Contribution> filters) {
        FilterPage page = new FilterPage();
        page.text.append("\n| filter | name | responses | reach in voxels of 1 mm |\n|---|---|---:|---|\n");
        filters.forEach(page::line);
        filters.forEach(page::section);
        return page.text.toString();
    }

    private void line(Contribution c) {
        ImageFilter<Record> filter = c.plugin();
        String anchor = c.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
        text.append("| [`").append(c.shortName()).append("`](#").append(anchor).append(") | ").append(c.name()).append(" | ").append(filter.responses(c.defaults()).size())
                .append(" | ").append(reach(filter.reach(MILLIMETRES, c.defaults()))).append(" |\n");
    }

    private static String reach(Reach r) {
        if (r.equals(Reach.WHOLE)) {
            return "the whole image";
        }
        return r.x() == r.y() && r.y() == r.z() ? Integer.toString(r.x()) : r.x() + ", " + r.y() + ", " + r.z();
    }

    private void section(Contribution c) {
        ImageFilter<Record> filter = c.plugin();
        text.append("\n## ").append(c.name()).append("\n\n`").append(c.shortName()).append("`: ").append(c.description()).append('\n');
        List<Response> responses = filter.responses(c.defaults());
        if (responses.size() > 1) {
            text.append("\nResponses by default: ").append(responses.stream().map(Response::name).collect(Collectors.joining(", "))).append(".\n");
        }
        text.append("\n| setting | is | takes | default |\n|---|---|---|---|\n");
        Map<String, Object> defaults = Settings.write(c.schema(), c.defaults());
        c.schema().fields().forEach(field -> setting(field, defaults.get(field.key())));
        text.append('\n');
        for (Reference reference : c.references()) {
            text.append("- ").append(reference.text()).append(reference.doi().isEmpty() ? "" : ", doi " + reference.doi()).append('\n');
        }
    }

    private void setting(Field field, Object value) {
        String help = field.about().help();
        String shown = value == null ? "" : value instanceof Double d ? Wording.number(d) : value.toString();
        text.append("| `").append(field.key()).append("` | ").append(field.label()).append(help.isEmpty() ? "" : ". " + help).append(" | ").append(Wording.wanted(field))
                .append(shown.isEmpty() ? " | |\n" : " | " + shown + " |\n");
    }
}
