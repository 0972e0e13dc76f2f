// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.List;
import java.util.Map;

import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;

/**
 * Features that are read from the same preparation of a region: a matrix, a mesh, a histogram.
 *
 * @param <S> the settings
 * @param <D> what is prepared
 */
public interface FeatureFamily<S extends Record, D> extends Plugin<S> {
    /** Discretisation of families that don't read grey levels. */
    String NO_LEVELS = "none";

    /** The catalogue; it needs no image and is the same for every image. */
    List<Feature<D>> features(S settings);

    /** The aggregations for which {@link #prepare} gives members; needs no image either. */
    default List<Aggregation> aggregations(S settings) {
        return List.of(Aggregation.VOLUME);
    }

    /**
     * Reads the region once for all features. Throws {@link Undefined} where nothing can be made of it, such as an empty
     * intensity mask: then every feature is NaN with that reason.
     */
    Parts<D> prepare(Region region, S settings, Task task);

    /** Whether the family is measured on filters' responses too; if not, as with shape, it is measured once, on the image itself. */
    default boolean appliesToResponses(S settings) {
        return true;
    }

    /**
     * The discretisation that the family's values depend on, by its code, which stands in their columns' names: the region's
     * own; another where the family discretises by its own settings; {@link #NO_LEVELS} where grey levels don't matter.
     */
    default String discretisation(S settings, Discretisation ofRegion) {
        return appliesToResponses(settings) ? ofRegion.code() : NO_LEVELS;
    }

    /** How far around the region's box, on an image of this grid, the family reads {@link Region#surroundings}. */
    default Reach reach(Geometry grid, S settings) {
        return Reach.NONE;
    }

    /** What the symbols in the features' definitions mean. */
    default String notation() {
        return "";
    }

    /** The memory in bytes that preparing a region of this grid takes at most, beside the region and its surroundings. */
    default long bytes(Geometry box, S settings) {
        return 16L * box.count();
    }

    /**
     * What of {@link #bytes} stays with the region for the families that follow, in bytes, by the key that it is shared under
     * ({@link Region#shared}). Unless a family says so, all of it is taken to stay.
     */
    default Map<String, Long> shared(Geometry box, S settings) {
        return Map.of(getClass().getName(), bytes(box, settings));
    }
}
