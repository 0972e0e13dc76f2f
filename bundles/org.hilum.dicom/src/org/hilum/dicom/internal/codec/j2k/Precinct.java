// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import java.util.List;

/**
 * The code blocks of a part of a resolution, which a packet tells of for one layer (B.6, B.7).
 *
 * @param number within its resolution
 * @param x where it begins on the reference grid, as packets are ordered; likewise {@code y}
 */
record Precinct(TileComponent of, int resolution, int number, long x, long y, List<Part> parts) {
    /** What of a precinct is of one subband. */
    record Part(Subband band, CodeBlock[] blocks, TagTree inclusion, TagTree zeroPlanes) {
        static Part of(Subband band, Area area, int blockWidth, int blockHeight) {
            if (area.isEmpty()) {
                return new Part(band, new CodeBlock[0], null, null);
            }
            int left = area.x0() >> blockWidth;
            int top = area.y0() >> blockHeight;
            int columns = Area.ceiling(area.x1(), blockWidth) - left;
            int rows = Area.ceiling(area.y1(), blockHeight) - top;
            CodeBlock[] blocks = new CodeBlock[columns * rows];
            for (int b = 0; b < blocks.length; b++) {
                blocks[b] = new CodeBlock(area.cell(left + b % columns, top + b / columns, blockWidth, blockHeight));
            }
            return new Part(band, blocks, new TagTree(columns, rows), new TagTree(columns, rows));
        }
    }
}
