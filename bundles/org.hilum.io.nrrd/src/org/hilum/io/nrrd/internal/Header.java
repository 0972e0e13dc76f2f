// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;

import org.hilum.image.file.VoxelType;
import org.hilum.spi.image.Vec3;

/**
 * What an NRRD header says that matters here.
 *
 * @param space the name of the space that directions and origin are told in; empty where none is named
 * @param origin centre of the first voxel in that space
 * @param mmPerUnit converts lengths of that space
 * @param keys the file's own
 */
public record Header(VoxelType type, Encoding encoding, ByteOrder order, Layout layout, String space, Optional<Vec3> origin, double mmPerUnit, DataPlace data, Map<String, String> keys) {
    /** Whether any axis has a direction. */
    boolean hasDirections() {
        return layout.space().stream().anyMatch(a -> a.direction().isPresent());
    }
}
