// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import java.nio.file.Path;

/**
 * One image that a file or folder holds, named without reading its voxels: {@code item} tells it from the others
 * (a series, a volume of a 4D file; empty where there is only one). {@code modality} is DICOM's (CT, MR, PT; empty where
 * unknown), {@code geometry} its grid, from which a run knows beforehand how much memory the image takes, and
 * {@code frameOfReference} DICOM's UID (empty where unknown).
 */
public record ImageRef(Path path, String item, String label, String modality, Quantity quantity, Geometry geometry, String frameOfReference) {
}
