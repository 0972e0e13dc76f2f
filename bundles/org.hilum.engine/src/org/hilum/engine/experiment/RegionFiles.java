// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.nio.file.Path;

import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.spi.Problem;

/**
 * The files of one region that is to be extracted outside a study.
 *
 * @param id the case, empty where there is only one
 * @param imageName what the image is called in results
 * @param item which of the images that the file holds; empty where it holds one
 * @param maskName what the mask is called
 * @param label which of the mask's labels; empty where it has one
 * @param reference the mask of a region to normalise by; the empty path where there is none
 * @param referenceLabel which of its labels
 * @param otherGrid what becomes of masks that lie on another grid than the image
 */
public record RegionFiles(String id, String imageName, Path image, String item, String maskName, Path mask, String label, Path reference, String referenceLabel,
        OtherGrid otherGrid) {
    /** Whether there is a region to normalise by. */
    boolean hasReference() {
        return !reference.toString().isEmpty();
    }

    /** What the region is called in results. */
    public String region() {
        return label.isEmpty() ? maskName : maskName + ":" + label;
    }

    /** What messages call it. */
    String where() {
        return id.isEmpty() ? imageName : "case " + id;
    }

    /** A problem that knows the file or the region, told with the case, or with the image where there is no case. */
    Problem named(Problem problem) {
        boolean told = id.isEmpty() ? problem.where().contains(imageName) || problem.where().startsWith(maskName) : problem.where().startsWith(where());
        return told ? problem : new Problem(problem.what(), where() + ", " + problem.where(), problem.cure(), problem);
    }
}
