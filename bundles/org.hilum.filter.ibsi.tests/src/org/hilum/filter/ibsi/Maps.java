// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.hilum.io.nifti.NiftiImageReader;
import org.hilum.io.nifti.NiftiSettings;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Stride;
import org.hilum.spi.image.Volume;
import org.hilum.testdata.SharedData;

/** IBSI 2's phantoms and reference response maps, and made-up images. */
public final class Maps {
    public static final Task TASK = Task.quiet(1);

    private Maps() {
    }

    public static Volume phantom(String name) {
        return read(SharedData.path("ibsi").resolve("ibsi2_digital_phantoms/nifti/" + name + ".nii.gz"));
    }

    public static Volume reference(String test) {
        return read(SharedData.path("ibsi").resolve("ibsi2_phase1/response_maps/" + test.replace('.', '_') + "-ValidCRM.nii.gz"));
    }

    private static Volume read(Path file) {
        ImageRef ref = new ImageRef(file, "", "", "", Quantity.ARBITRARY, Geometry.of(1, 1, 1, 1, 1, 1), "");
        return new NiftiImageReader().read(ref, NiftiSettings.DEFAULT, TASK);
    }

    public static Volume noise(Geometry g) {
        Random random = new Random(7);
        float[] x = new float[g.count()];
        for (int v = 0; v < x.length; v++) {
            x[v] = (float) random.nextGaussian();
        }
        return new Volume(g, x, Quantity.HU);
    }

    /** The only response, or the one that is asked for. */
    public static <S extends Record> Volume filter(ImageFilter<S> filter, Volume image, S settings) {
        return filter.apply(image, filter.responses(settings).getFirst(), settings, TASK);
    }

    /** The same by way of a part of the image and what the filter sees around it, from a voxel on that the filter keeps. */
    public static <S extends Record> Volume part(ImageFilter<S> filter, Volume image, Box box, S settings) {
        Stride stride = filter.stride(settings);
        Box around = stride.back(filter.reach(image.geometry(), settings).around(box, image.geometry()), stride.span(stride.of(box).orElseThrow()));
        Box within = box.within(around);
        Volume[] made = new Volume[1];
        Response first = filter.responses(settings).getFirst();
        filter.applyEach(image.crop(around), within, List.of(first), settings, (r, v) -> made[0] = v, TASK);
        return made[0];
    }

    /** Largest difference at any voxel, as a part of the reference's range. */
    public static double worst(Volume reference, Volume made) {
        float low = Float.POSITIVE_INFINITY;
        float high = Float.NEGATIVE_INFINITY;
        double worst = 0;
        for (int v = 0; v < reference.geometry().count(); v++) {
            low = Math.min(low, reference.at(v));
            high = Math.max(high, reference.at(v));
            double off = Math.abs(reference.at(v) - made.at(v));
            worst = off <= worst ? worst : off;
        }
        return worst / (high - low);
    }
}
