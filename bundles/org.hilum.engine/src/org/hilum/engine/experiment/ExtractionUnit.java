// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.extract.FeatureKey;
import org.hilum.engine.extract.FeatureValue;
import org.hilum.engine.store.Tree;
import org.hilum.engine.store.Unit;
import org.hilum.spi.Problem;
import org.hilum.spi.table.Column;

/**
 * The features of one case × block as a unit: the values in the order of a {@link ColumnList}, why some are undefined, what
 * was noted; or why there are none.
 */
record ExtractionUnit(String columns, double[] values, Map<String, String> undefined, List<String> notes, Optional<Problem> problem) {
    static final String KIND = "extraction";

    static Unit made(Map<String, Object> from, String columns, List<FeatureValue> values, List<String> notes, Map<String, Object> made) {
        Map<String, Object> undefined = new LinkedHashMap<>();
        for (int v = 0; v < values.size(); v++) {
            if (!values.get(v).note().isEmpty()) {
                undefined.put(Integer.toString(v), values.get(v).note());
            }
        }
        Map<String, Object> content = Map.of("columns", columns, "values", values.stream().mapToDouble(FeatureValue::value).toArray(), "undefined", undefined,
                "notes", notes);
        return Unit.of(KIND, from, made, content, Unit.NO_MODEL);
    }

    static Unit failed(Map<String, Object> from, Problem problem, Map<String, Object> made) {
        return Unit.of(KIND, from, made, Map.of("problem", Problems.tree(problem)), Unit.NO_MODEL);
    }

    static ExtractionUnit read(Unit unit) {
        Tree content = unit.content();
        if (content.has("problem")) {
            return new ExtractionUnit("", new double[0], Map.of(), List.of(), Optional.of(Problems.read(content.tree("problem"))));
        }
        return new ExtractionUnit(content.text("columns"), content.numbers("values"), content.tree("undefined").texts(), content.texts("notes"),
                Optional.empty());
    }

    /** The columns of a block. A unit that stands on the image's scale is not filled in: images of one role may differ in it. */
    static List<Column> columns(String block, List<FeatureKey> keys) {
        return keys.stream().map(key -> new Column(key.column(block), block, key.unit(), List.of(), key.ibsi())).toList();
    }
}
