// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hilum.spi.Problem;

/** Even slices between uneven planes: from the first plane to the last, about as far apart as planes usually are. */
final class EvenLayers {
    /** So many slices for each that is there are too many. */
    private static final int MOST_MADE = 10;

    private final Places places;
    private final int slices;

    /** @throws Problem where nearly all slices would be made up */
    EvenLayers(Places places, String where) {
        this.places = places;
        double wanted = Math.rint(places.length() / places.medianGap()) + 1;
        if (wanted > MOST_MADE * places.count()) {
            throw new Problem(String.format(Locale.ROOT, "slices are too uneven to be interpolated: %.0f would have to lie %s apart, of which %d are there", wanted, Slices.mm(places.medianGap()), places.count()), where,
                    "fetch what is missing from the archive, or remove slices that don't belong to the volume");
        }
        this.slices = (int) Math.max(2, wanted);
    }

    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        int below = 0;
        for (int k = 0; k < slices; k++) {
            double at = k == slices - 1 ? places.length() : k * places.length() / (slices - 1);
            while (below + 1 < places.count() - 1 && places.at(below + 1) <= at) {
                below++;
            }
            double weight = (at - places.at(below)) / places.gap(below);
            layers.add(isPlane(below, at) ? Layer.of(below) : isPlane(below + 1, at) ? Layer.of(below + 1) : new Layer(below, below + 1, weight));
        }
        return List.copyOf(layers);
    }

    private boolean isPlane(int plane, double at) {
        return Math.abs(places.at(plane) - at) <= Places.SAME_PLACE;
    }

    String note() {
        double largest = 0;
        for (int k = 0; k + 1 < places.count(); k++) {
            largest = Math.max(largest, places.gap(k));
        }
        long made = layers().stream().filter(layer -> layer.above() != layer.below()).count();
        return made + " of " + slices + " slices were interpolated, since the " + places.count() + " there are lie unevenly: up to " + Slices.mm(largest) + " apart, usually "
                + Slices.mm(places.medianGap());
    }
}
