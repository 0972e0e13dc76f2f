// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.spi.Scores;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;

/** Results as trees for JSON. */
final class Told {
    private Told() {
    }

    static Map<String, Object> geometry(Geometry g) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("size", List.of(g.nx(), g.ny(), g.nz()));
        told.put("spacing-mm", list(g.spacing()));
        told.put("origin-mm", list(g.origin()));
        return told;
    }

    private static List<Double> list(Vec3 v) {
        return List.of(v.x(), v.y(), v.z());
    }

    /** Range and mean of an image's voxels. */
    static Map<String, Object> volume(Volume volume) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (float x : volume.voxels()) {
            least = Math.min(least, x);
            most = Math.max(most, x);
            sum += x;
        }
        Map<String, Object> told = new LinkedHashMap<>(geometry(volume.geometry()));
        told.put("unit", volume.quantity().unit());
        told.put("minimum", least);
        told.put("maximum", most);
        told.put("mean", sum / volume.voxels().length);
        return told;
    }

    static Map<String, Object> mask(Mask mask) {
        Map<String, Object> told = new LinkedHashMap<>(geometry(mask.geometry()));
        told.put("voxels", mask.count());
        told.put("volume-mm3", mask.count() * mask.geometry().voxelVolume());
        mask.box().ifPresent(box -> {
            told.put("first-voxel", List.of(box.x(), box.y(), box.z()));
            told.put("box-size", List.of(box.nx(), box.ny(), box.nz()));
        });
        return told;
    }

    /** One entry a row: the case, then its values; null where missing, categories by name. */
    static List<Map<String, Object>> rows(FeatureTable table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("case", table.cases().get(row));
            for (int c = 0; c < table.width(); c++) {
                one.put(table.columns().get(c).name(), cell(table.columns().get(c), table.value(row, c)));
            }
            rows.add(one);
        }
        return rows;
    }

    private static Object cell(Column column, double value) {
        if (Double.isNaN(value)) {
            return null;
        }
        return column.isNumber() ? (Object) value : column.categories().get((int) value);
    }

    static List<Map<String, Object>> scores(List<String> cases, Scores scores) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 0; row < scores.size(); row++) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("case", cases.get(row));
            one.put(scores.kind() == Scores.Kind.PROBABILITY ? "probability" : "risk", scores.value(row));
            rows.add(one);
        }
        return rows;
    }
}
