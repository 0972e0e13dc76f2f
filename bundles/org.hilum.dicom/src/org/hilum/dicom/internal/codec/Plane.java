// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import org.hilum.dicom.internal.codec.FrameHeader.Component;

/**
 * The samples of one component of a DCT-coded frame, in whole blocks of 8 x 8 and, where components are sampled differently, in whole
 * groups of blocks.
 */
final class Plane {
    final Component component;
    /** Blocks that hold the component's own samples: what a scan of it alone has. */
    final int blocksAcross;
    final int blocksDown;
    final int stride;
    final int[] samples;

    /** {@code across} and {@code down}: the finest sampling of the frame. */
    Plane(Component component, FrameHeader header, int across, int down) {
        this.component = component;
        blocksAcross = up(up(header.columns() * component.across(), across), 8);
        blocksDown = up(up(header.rows() * component.down(), down), 8);
        stride = 8 * component.across() * up(header.columns(), 8 * across);
        samples = new int[stride * 8 * component.down() * up(header.rows(), 8 * down)];
    }

    static int up(int value, int by) {
        return (value + by - 1) / by;
    }
}
