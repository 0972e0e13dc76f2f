// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What features are read from: an image cropped to a region of interest, with IBSI's two masks. The
 * <em>morphological</em> mask says where the region is; the <em>intensity</em> mask is what of it remains after
 * re-segmentation by intensity. What several families need (grey levels, meshes, distances) is made once and shared.
 */
public final class Region {
    private final String name;
    private final Volume image;
    private final Mask morphological;
    private final Mask intensity;
    private final Discretisation discretisation;
    private final Map<String, Object> shared = new HashMap<>();

    /** Image and masks lie on one grid; the intensity mask is part of the morphological one. */
    public Region(String name, Volume image, Mask morphological, Mask intensity, Discretisation discretisation) {
        if (!image.geometry().equals(morphological.geometry()) || !image.geometry().equals(intensity.geometry())) {
            throw new IllegalArgumentException("image and masks of region " + name + " lie on different grids");
        }
        this.name = name;
        this.image = image;
        this.morphological = morphological;
        this.intensity = intensity;
        this.discretisation = discretisation;
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
        return shared("grey/" + by, r -> Grey.levels(r, by));
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
