// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.image.file.PossibleLengths;
import org.hilum.spi.Problem;

/**
 * One contour of an ROI.
 *
 * @param number its place in the ROI, from 1
 * @param points x, y and z of one point after the other, in mm, LPS
 */
record Contour(int number, ContourType type, double[] points) {
    private static final int FEWEST = 3;

    /** @param roi what messages call the ROI */
    static Contour of(DataSet item, int number, String roi) {
        String what = "contour " + number + " of ROI " + roi;
        String term = item.text(Tag.ContourGeometricType).orElseThrow(() -> new Problem(what + " has no " + Tag.describe(Tag.ContourGeometricType), item.where(), again()));
        ContourType type = ContourType.of(term).orElseThrow(() -> new Problem(what + " is of the unknown type " + term, item.where(),
                "Hilum reads CLOSED_PLANAR and CLOSEDPLANAR_XOR; export the contours as one of them"));
        double[] points = item.numbers(Tag.ContourData);
        if (points.length == 0 || points.length % 3 != 0) {
            throw new Problem(what + " has " + points.length + " numbers in " + Tag.describe(Tag.ContourData) + ", which are no whole points", item.where(), again());
        }
        int announced = item.whole(Tag.NumberOfContourPoints).orElse(points.length / 3);
        if (announced != points.length / 3) {
            throw new Problem(what + " has " + points.length / 3 + " points, but announces " + announced, item.where(), again());
        }
        if (type.isClosed() && points.length / 3 < FEWEST) {
            throw new Problem(what + " is closed but has " + points.length / 3 + (points.length == 3 ? " point" : " points") + ", so that it encloses nothing", item.where(),
                    "delete it where the structure was drawn, and export again");
        }
        for (double x : points) {
            if (!PossibleLengths.isAway(x)) {
                throw new Problem(what + " has a point more than a kilometre away", item.where(), again());
            }
        }
        return new Contour(number, type, points);
    }

    private static String again() {
        return "export the structures again from where they were drawn";
    }
}
