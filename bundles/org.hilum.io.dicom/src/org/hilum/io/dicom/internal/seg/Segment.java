// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.seg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.item.Entries;
import org.hilum.io.dicom.internal.item.Entry;
import org.hilum.spi.Problem;

/**
 * A segment of a segmentation.
 *
 * @param algorithm AUTOMATIC, SEMIAUTOMATIC or MANUAL; empty where not said
 * @param property what it is, in words; empty where not said
 */
public record Segment(Entry entry, String algorithm, String property) {
    /** All segments of a file, but a label map's background. */
    public static List<Segment> all(DataSet segmentation) {
        List<Segment> all = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (DataSet item : segmentation.sequence(Tag.SegmentSequence)) {
            int number = item.whole(Tag.SegmentNumber).orElseThrow(() -> item.missing(Tag.SegmentNumber));
            if (!numbers.add(number)) {
                throw new Problem("two segments have the number " + number, segmentation.where(), "write the segmentation again");
            }
            String property = item.sequence(Tag.SegmentedPropertyTypeCodeSequence).stream().findFirst().flatMap(code -> code.text(Tag.CodeMeaning)).orElse("");
            if (number != 0) {
                all.add(new Segment(new Entry(number, item.text(Tag.SegmentLabel).orElse("")), item.text(Tag.SegmentAlgorithmType).orElse(""), property));
            }
        }
        if (all.isEmpty()) {
            throw new Problem("it lists no segments in " + Tag.describe(Tag.SegmentSequence), segmentation.where(), "write the segmentation again");
        }
        return List.copyOf(all);
    }

    public static Entries entries(List<Segment> segments) {
        return new Entries("segment", segments.stream().map(Segment::entry).toList());
    }

    /** For people: number, name, what it is, how it was made. */
    public String label() {
        return entry + (property.isEmpty() || property.equalsIgnoreCase(entry.name()) ? "" : " (" + property + ")") + (algorithm.isEmpty() ? "" : ", " + algorithm.toLowerCase(Locale.ROOT));
    }

    String told() {
        return entry.name().isEmpty() ? Integer.toString(entry.number()) : entry.name();
    }
}
