// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.spi.Segmenter;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;
import org.hilum.spi.settings.Field;
import org.hilum.spi.settings.Refers;

/** What is expected of a segmenter. The regions that its settings name are balls. */
final class SegmenterClaims {
    private static final Geometry GRID = Geometry.of(21, 19, 17, 2, 2, 3);

    private SegmenterClaims() {
    }

    static void check(Segmenter<Record> segmenter, Record given, Claims claims) {
        Record settings = named(segmenter, given);
        Map<String, Mask> masks = masks(segmenter, settings);
        claims.claimSteady(task -> Arrays.hashCode(segmenter.segment(Phantoms.textured(GRID), masks, settings, task).voxels()) + "");
        claims.claim("its mask lies on the image's grid", () -> {
            Geometry made = segmenter.segment(Phantoms.textured(GRID), masks, settings, Task.quiet(1)).geometry();
            Claims.require(made.equals(GRID), "it lies on " + made);
        });
        claims.claim("it leaves image and masks as they were", () -> {
            Volume image = Phantoms.textured(GRID);
            segmenter.segment(image, masks, settings, Task.quiet(1));
            Claims.require(Arrays.equals(image.voxels(), Phantoms.textured(GRID).voxels()), "the image changed");
            masks(segmenter, settings).forEach((name, fresh) -> Claims.require(Arrays.equals(fresh.voxels(), masks.get(name).voxels()), "mask " + name + " changed"));
        });
    }

    /** The settings, with a name for each region that must have one and has none by default. */
    private static Record named(Segmenter<Record> segmenter, Record settings) {
        Map<String, Object> tree = Settings.write(segmenter.schema(), settings);
        Map<String, Object> change = new LinkedHashMap<>();
        for (Field field : segmenter.schema().fields()) {
            if (field instanceof Field.Reference r && r.to() == Refers.REGION && "".equals(tree.get(field.key()))) {
                change.put(field.key(), "region");
            }
        }
        return Settings.check(segmenter.schema(), settings, change, Where.in("")).isEmpty() ? Settings.read(segmenter.schema(), settings, change, Where.in("")) : settings;
    }

    private static Map<String, Mask> masks(Segmenter<Record> segmenter, Record settings) {
        Map<String, Object> tree = Settings.write(segmenter.schema(), settings);
        Map<String, Mask> masks = new LinkedHashMap<>();
        for (Field field : segmenter.schema().fields()) {
            List<Object> names = new ArrayList<>();
            if (field instanceof Field.Reference r && r.to() == Refers.REGION) {
                names.add(tree.get(field.key()));
            } else if (field instanceof Field.Many m && m.element() instanceof Field.Reference r && r.to() == Refers.REGION) {
                names.addAll((List<?>) tree.get(field.key()));
            }
            for (Object name : names) {
                if (!name.equals("")) {
                    masks.put((String) name, Phantoms.ball(GRID, 4 + masks.size()));
                }
            }
        }
        return masks;
    }
}
