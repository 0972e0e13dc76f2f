// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.map;

import java.util.Arrays;

import org.hilum.image.ProcessedRegion;
import org.hilum.image.Processing;
import org.hilum.image.Resegmentation;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Volume;

/**
 * The region that windows are cut out of.
 *
 * @param region all that windows see: the region itself, or, for windows that reach over its edge, its box with what lies around it
 * @param drawn on the region's grid, the region's own voxels
 * @param middle those of them that windows stand around: all but what re-segmentation leaves out
 * @param odd voxels seen that are not finite, and in no intensity mask; empty where there are none
 */
record SeenRegion(Region region, Mask drawn, Mask middle, byte[] odd) {
    /** @param over how far windows reach over the region's edge */
    static SeenRegion of(ProcessedRegion processed, Reach over) {
        Box box = processed.part(over);
        boolean cut = box.equals(processed.box()) && over.equals(Reach.NONE);
        Geometry grid = cut ? processed.morphological().geometry() : processed.surroundings().geometry().crop(box);
        Mask seen = cut ? processed.morphological() : whole(grid);
        Volume image = new Volume(grid, processed.surroundings().crop(box).voxels(), processed.surroundings().quantity());
        byte[] odd = odd(image, seen);
        Processing by = processed.processing();
        if (odd.length > 0 && by.outlierSigmas().isPresent()) {
            throw new Problem("there are voxels that are not finite (NaN or infinite) among those that outliers are told by", "region " + processed.name(),
                    "repair the image, draw the region without them, or don't leave out outliers");
        }
        Mask intensity = cut ? processed.intensity() : Resegmentation.apply(image, seen, by.lowest(), by.highest(), by.outlierSigmas());
        Mask finite = odd.length == 0 ? intensity : without(intensity, odd);
        Region region = new Region(processed.name(), processed.surroundings(), box, seen, finite, by.imageLevels(), by.lowest(), by.highest());
        Mask drawn = drawn(processed, box, grid);
        return new SeenRegion(region, drawn, middle(drawn, intensity, odd), odd);
    }

    private static Mask whole(Geometry grid) {
        byte[] all = new byte[grid.count()];
        Arrays.fill(all, (byte) 1);
        return new Mask(grid, all);
    }

    private static byte[] odd(Volume image, Mask seen) {
        byte[] odd = new byte[seen.geometry().count()];
        boolean any = false;
        for (int v = 0; v < odd.length; v++) {
            if (seen.at(v) && !Float.isFinite(image.at(v))) {
                odd[v] = 1;
                any = true;
            }
        }
        return any ? odd : new byte[0];
    }

    private static Mask without(Mask mask, byte[] odd) {
        byte[] left = mask.voxels().clone();
        for (int v = 0; v < left.length; v++) {
            left[v] = odd[v] != 0 ? 0 : left[v];
        }
        return new Mask(mask.geometry(), left);
    }

    private static Mask drawn(ProcessedRegion processed, Box box, Geometry grid) {
        Mask mask = processed.morphological();
        Box own = processed.box().within(box);
        byte[] in = new byte[grid.count()];
        for (int k = 0; k < own.nz(); k++) {
            for (int j = 0; j < own.ny(); j++) {
                System.arraycopy(mask.voxels(), mask.geometry().index(0, j, k), in, grid.index(own.x(), own.y() + j, own.z() + k), own.nx());
            }
        }
        return new Mask(grid, in);
    }

    /** Voxels that are not finite are among them, whatever range is asked for, so that they are told as such. */
    private static Mask middle(Mask drawn, Mask intensity, byte[] odd) {
        byte[] in = new byte[drawn.geometry().count()];
        for (int v = 0; v < in.length; v++) {
            in[v] = (byte) (drawn.at(v) && (intensity.at(v) || odd.length > 0 && odd[v] != 0) ? 1 : 0);
        }
        return new Mask(drawn.geometry(), in);
    }
}
