// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.hilum.spi.Undefined;

/**
 * What features are read from: an image cropped to a region of interest, with IBSI's two masks. The
 * <em>morphological</em> mask says where the region is; the <em>intensity</em> mask is what of it remains after
 * re-segmentation by intensity. What several families need (grey levels, meshes, distances) is made once and shared.
 */
public final class Region {
    private final String name;
    private final Volume surroundings;
    private final Box place;
    private final Volume image;
    private final Mask morphological;
    private final Mask intensity;
    private final Discretisation discretisation;
    private final OptionalDouble lowest;
    private final OptionalDouble highest;
    private final Region levelled;
    private final Box inLevelled;
    private final Map<String, Object> shared = new HashMap<>();

    /** A region of which no surroundings are known and no range of intensities was asked for. */
    public Region(String name, Volume image, Mask morphological, Mask intensity, Discretisation discretisation) {
        this(name, image, image.geometry().box(), morphological, intensity, discretisation, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /**
     * Masks lie on one grid, that of a part of the surroundings; the intensity mask is part of the morphological one.
     *
     * @param surroundings the image of the region and of what families see around it
     * @param place where in {@code surroundings} the region lies
     * @param lowest lower end of the re-segmentation range, where one was asked for
     * @param highest its upper end
     */
    public Region(String name, Volume surroundings, Box place, Mask morphological, Mask intensity, Discretisation discretisation, OptionalDouble lowest,
            OptionalDouble highest) {
        Geometry own = morphological.geometry();
        if (!own.equals(intensity.geometry()) || !surroundings.geometry().crop(place).sameGrid(own)) {
            throw new IllegalArgumentException("image and masks of region " + name + " lie on different grids");
        }
        this.name = name;
        this.surroundings = surroundings;
        this.place = place;
        // the masks' own geometry: that of a crop of a crop differs by rounding
        this.image = place.equals(surroundings.geometry().box()) && own.equals(surroundings.geometry()) ? surroundings
                : new Volume(own, surroundings.crop(place).voxels(), surroundings.quantity());
        this.morphological = morphological;
        this.intensity = intensity;
        this.discretisation = discretisation;
        this.lowest = lowest;
        this.highest = highest;
        this.levelled = this;
        this.inLevelled = own.box();
    }

    private Region(Region whole, Box part, Mask morphological, Mask intensity) {
        Geometry own = morphological.geometry();
        if (!own.equals(intensity.geometry()) || !whole.geometry().crop(part).equals(own)) {
            throw new IllegalArgumentException("masks of a part of region " + whole.name + " lie elsewhere");
        }
        this.name = whole.name;
        this.surroundings = whole.surroundings;
        this.place = new Box(whole.place.x() + part.x(), whole.place.y() + part.y(), whole.place.z() + part.z(), part.nx(), part.ny(), part.nz());
        this.image = whole.image.crop(part);
        this.morphological = morphological;
        this.intensity = intensity;
        this.discretisation = whole.discretisation;
        this.lowest = OptionalDouble.empty();
        this.highest = OptionalDouble.empty();
        this.levelled = whole;
        this.inLevelled = part;
    }

    /**
     * A part of this region, as a window that is moved over it. Its grey levels and its range of intensities are those of the
     * whole, under whatever discretisation, so that a level means the same in every part.
     *
     * @param part where in this region's grid it lies
     * @param morphological on that part of the grid
     * @param intensity likewise
     */
    public Region part(Box part, Mask morphological, Mask intensity) {
        return new Region(this, part, morphological, intensity);
    }

    public String name() {
        return name;
    }

    public Geometry geometry() {
        return image.geometry();
    }

    public Volume image() {
        return image;
    }

    public Mask morphological() {
        return morphological;
    }

    public Mask intensity() {
        return intensity;
    }

    /** The image of the region and of what lies around it, as far as families asked for ({@link org.hilum.spi.FeatureFamily#reach}) and the image goes. */
    public Volume surroundings() {
        return surroundings;
    }

    /** Where in {@link #surroundings} the region's own grid lies. */
    public Box place() {
        return place;
    }

    /**
     * The standard's range of intensities: each end is that of the re-segmentation range where one was asked for, and otherwise
     * the least or greatest intensity there is. Of a {@link #part}, it is that of the whole.
     *
     * @throws Undefined where that would be an intensity of an empty mask, or one that is no finite number
     */
    public Range range() {
        if (levelled != this) {
            return levelled.range();
        }
        return shared("range", r -> new Range(r.lowest.orElseGet(() -> r.observed().lowest()), r.highest.orElseGet(() -> r.observed().highest())));
    }

    private Range observed() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (float x : intensities()) {
            low = Math.min(low, x);
            high = Math.max(high, x);
        }
        if (intensity.count() == 0) {
            throw new Undefined("no voxel is left in the intensity mask");
        }
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            throw new Undefined("the region holds intensities that are not finite");
        }
        return new Range(low, high);
    }

    /** How this region's texture is discretised. */
    public Discretisation discretisation() {
        return discretisation;
    }

    /** The intensities within the intensity mask, in the order of the voxels; not a copy. For reading only. */
    public float[] intensities() {
        return shared("intensities", Region::collect);
    }

    /** The grey levels under {@link #discretisation()}. */
    public GreyLevels grey() {
        return grey(discretisation);
    }

    /** The grey levels under a discretisation of the caller's choice. */
    public GreyLevels grey(Discretisation by) {
        return shared("grey/" + by, r -> r.levelled == r ? Grey.levels(r, by) : Grey.part(r.levelled.grey(by), r.inLevelled, r.intensity));
    }

    /**
     * Something made from this region that more than one family reads; made at the first call, the same object at the
     * next. {@code key} starts with the bundle's name, so that two plug-ins never meet by chance.
     */
    @SuppressWarnings("unchecked")
    public <T> T shared(String key, Function<Region, T> maker) {
        synchronized (shared) {
            Object known = shared.get(key);
            if (known == null) {
                known = maker.apply(this);
                shared.put(key, known);
            }
            return (T) known;
        }
    }

    private static float[] collect(Region r) {
        byte[] in = r.intensity.voxels();
        float[] all = r.image.voxels();
        float[] kept = new float[r.intensity.count()];
        int n = 0;
        for (int v = 0; v < in.length; v++) {
            if (in[v] != 0) {
                kept[n++] = all[v];
            }
        }
        return kept;
    }
}
