// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

/**
 * A segment of 3D Slicer's.
 *
 * @param id Slicer's own name for it
 * @param name what its user calls it
 * @param layer which volume of the file it lies in; segments of one layer do not overlap
 * @param label the value of its voxels there
 */
record Segment(String id, String name, int layer, int label) {
    boolean isCalled(String item) {
        return item.equals(name) || item.equals(id) || item.equals(Integer.toString(label));
    }
}
