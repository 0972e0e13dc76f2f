// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.hilum.spi.FittedRecipe;

/** Finds the fitted recipes in what a fusion strategy learnt, wherever they stand in its record. */
final class FittedRecipes {
    private FittedRecipes() {
    }

    static List<FittedRecipe> in(Record model) {
        List<FittedRecipe> found = new ArrayList<>();
        collect(model, found);
        return found;
    }

    private static void collect(Object value, List<FittedRecipe> found) {
        switch (value) {
            case null -> {
                // an empty component
            }
            case FittedRecipe recipe -> found.add(recipe);
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    collect(read(record, component), found);
                }
            }
            case Map<?, ?> map -> map.values().forEach(v -> collect(v, found));
            case Collection<?> all -> all.forEach(v -> collect(v, found));
            default -> {
                // a number, a text, bytes
            }
        }
    }

    private static Object read(Record record, RecordComponent component) {
        if (component.getType().isPrimitive()) {
            return null;
        }
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName() + " of " + record.getClass().getName() + " cannot be read", e);
        }
    }
}
