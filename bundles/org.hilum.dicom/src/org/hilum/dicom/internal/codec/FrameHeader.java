// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import java.util.ArrayList;
import java.util.List;

import org.hilum.dicom.PixelFormat;

/**
 * The frame header of a JPEG or JPEG-LS stream (SOF, ISO 10918-1 B.2.2), checked against what the DICOM file says of its pixels.
 *
 * @param precision bits of a sample, 2 to 16
 */
record FrameHeader(int precision, int rows, int columns, List<Component> components) {
    /**
     * @param index from 0, in the order of the header
     * @param id how scans refer to it
     * @param across how finely it is sampled across, relative to the others; likewise {@code down}
     * @param table number of its quantisation table
     */
    record Component(int index, int id, int across, int down, int table) {
    }

    /** Reads the segment that {@code markers} stand at. A height of 0, which a later marker would tell, is taken from {@code format}. */
    static FrameHeader read(Markers markers, PixelFormat format) throws DamagedFrame {
        int precision = markers.u8();
        int rows = markers.u16();
        int columns = markers.u16();
        int count = markers.u8();
        if ((rows != format.rows() && rows != 0) || columns != format.columns()) {
            throw new DamagedFrame("the stream holds %d x %d pixels (columns x rows) where the file says %d x %d"
                    .formatted(columns, rows, format.columns(), format.rows()));
        }
        if (count != format.samples() || count > 4) {
            throw new DamagedFrame("the stream holds " + count + " samples a pixel where the file says " + format.samples() + ", and 4 are the most");
        }
        if (precision < 2 || precision > 16 || precision > format.bitsAllocated()) {
            throw new DamagedFrame("the stream holds samples of " + precision + " bits where the file says " + format.bitsAllocated());
        }
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int id = markers.u8();
            int sampling = markers.u8();
            components.add(component(i, id, sampling >> 4, sampling & 15, markers.u8()));
        }
        return new FrameHeader(precision, format.rows(), columns, List.copyOf(components));
    }

    private static Component component(int index, int id, int across, int down, int table) throws DamagedFrame {
        if (across < 1 || across > 4 || down < 1 || down > 4) {
            throw new DamagedFrame("component " + id + " is sampled " + across + " x " + down);
        }
        return new Component(index, id, across, down, table);
    }

    /** The components that a scan header (SOS) names, each with its byte of table numbers, in the scan's order. */
    List<Selected> scan(Markers markers) throws DamagedFrame {
        int count = markers.u8();
        if (count < 1 || count > components.size()) {
            throw new DamagedFrame("a scan has " + count + " components of " + components.size());
        }
        List<Selected> selected = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int id = markers.u8();
            int tables = markers.u8();
            Component component = components.stream().filter(c -> c.id() == id).findFirst()
                    .orElseThrow(() -> new DamagedFrame("a scan names component " + id + ", which the frame lacks"));
            if (selected.stream().anyMatch(s -> s.component() == component)) {
                throw new DamagedFrame("a scan names component " + id + " twice");
            }
            selected.add(new Selected(component, tables));
        }
        return selected;
    }

    /** A component of a scan and its table numbers: Huffman tables, DC and AC, in JPEG; the mapping table in JPEG-LS. */
    record Selected(Component component, int tables) {
    }

    /** The finest sampling across. */
    int across() {
        return components.stream().mapToInt(Component::across).max().orElse(1);
    }

    /** The finest sampling down. */
    int down() {
        return components.stream().mapToInt(Component::down).max().orElse(1);
    }

    boolean subsampled() {
        return components.stream().anyMatch(c -> c.across() != across() || c.down() != down());
    }
}
