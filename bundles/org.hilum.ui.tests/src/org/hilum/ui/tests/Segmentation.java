// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hilum.dicom.DataSet;
import org.hilum.dicom.DicomFile;
import org.hilum.dicom.DicomToolkit;
import org.hilum.dicom.Element;
import org.hilum.dicom.Frames;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;

/** What a segmentation says, element by element and frame by frame, but for what differs each time it is written: UIDs of its own, dates, times. */
final class Segmentation {
    private static final Set<Vr> MOMENTS = Set.of(Vr.DA, Vr.TM, Vr.DT);

    private Segmentation() {
    }

    static List<String> of(Path file) {
        DicomFile read = DicomToolkit.compact().header(file);
        try (Frames frames = DicomToolkit.compact().frames(read)) {
            Stream<String> pixels = Stream.iterate(0, f -> f < read.dataSet().whole(Tag.NumberOfFrames).getAsInt(), f -> f + 1).map(f -> Arrays.toString(frames.frame(f)));
            return Stream.concat(elements(read.dataSet()), pixels).toList();
        }
    }

    static List<String> names(Path file) {
        return DicomToolkit.compact().header(file).dataSet().sequence(Tag.SegmentSequence).stream().map(s -> s.text(Tag.SegmentLabel).orElseThrow()).toList();
    }

    private static Stream<String> elements(DataSet of) {
        Predicate<Element> same = e -> !MOMENTS.contains(e.vr()) && !(e.value() instanceof Element.Text t && t.text().startsWith("2.25."));
        return of.elements().stream().filter(same).flatMap(e -> switch (e.value()) {
            case Element.Text t -> Stream.of(Tag.describe(e.tag()) + " " + t.text());
            case Element.Binary b -> Stream.of(Tag.describe(e.tag()) + " " + Arrays.toString(b.bytes()));
            case Element.Items items -> items.items().stream().flatMap(Segmentation::elements);
        });
    }
}
