// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import org.hilum.dicom.internal.codec.FrameHeader.Component;

/**
 * Samples of one component of a DCT-coded frame: a band of it, one row of blocks of 8 x 8 high, or of groups of blocks where the
 * scan has several components.
 */
final class Plane {
    final Component component;
    final int stride;
    final int[] samples;
    /** Blocks across and down that hold the component's own samples: what a scan of it alone has. */
    final int blocksAcross;
    final int blocksDown;
    private final FrameHeader header;
    private final int height;

    Plane(Component component, FrameHeader header, boolean alone) {
        this.component = component;
        this.header = header;
        blocksAcross = up(up(header.columns() * component.across(), header.across()), 8);
        blocksDown = up(up(header.rows() * component.down(), header.down()), 8);
        stride = 8 * component.across() * up(header.columns(), 8 * header.across());
        height = alone ? 8 : 8 * component.down();
        samples = new int[stride * height];
    }

    static int up(int value, int by) {
        return (value + by - 1) / by;
    }

    /** Gives the pixels of band {@code band} their samples; where the component is sampled more coarsely than others, these repeat. */
    void copy(int band, int[] to) {
        int across = component.across();
        int down = component.down();
        int mostAcross = header.across();
        int mostDown = header.down();
        int first = up(band * height * mostDown, down);
        int end = Math.min(header.rows(), up((band + 1) * height * mostDown, down));
        int step = header.components().size();
        int at = first * header.columns() * step + component.index();
        for (int y = first; y < end; y++) {
            int row = (y * down / mostDown - band * height) * stride;
            for (int x = 0; x < header.columns(); x++, at += step) {
                to[at] = samples[row + x * across / mostAcross];
            }
        }
    }
}
