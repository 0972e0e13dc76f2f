// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.Plane;

/**
 * The b-value of a diffusion-weighted plane, s/mm²: the standard's, else the maker's own element, which is looked for in the
 * block that its private creator has reserved, wherever that lies. Nothing where there is none, or none that can be read.
 */
final class BValue {
    /** GE adds this to some: 1000000750 is 750. */
    private static final double GE_OFFSET = 1e9;
    private static final List<Private> MAKERS = List.of(new Private(0x0019, "SIEMENS MR HEADER", 0x0c), new Private(0x0043, "GEMS_PARM_01", 0x39),
            new Private(0x2001, "Philips Imaging DD 001", 0x03), new Private(0x0065, "Image Private Header", 0x09));

    /** Where a maker has it; the first of the element's values. */
    private record Private(int group, String creator, int element) {
        Optional<String> in(DataSet data) {
            OptionalInt tag = data.privateTag(group, creator, element);
            return tag.isEmpty() ? Optional.empty() : first(data, tag.getAsInt()).map(b -> plain(group == 0x0043 ? b % GE_OFFSET : b));
        }
    }

    private BValue() {
    }

    static Optional<String> of(Plane plane) {
        Optional<String> standard = first(plane.attributes().holding(Tag.MRDiffusionSequence, Tag.DiffusionBValue), Tag.DiffusionBValue).map(BValue::plain);
        // other modalities may have other things under the same private tags
        return standard.isPresent() || !plane.kind().modality().equals("MR") ? standard
                : plane.attributes().places().stream().flatMap(data -> MAKERS.stream().flatMap(maker -> maker.in(data).stream())).findFirst();
    }

    /** Also of an element whose representation an archive has lost, or whose other values are no numbers: it is then none. */
    private static Optional<Double> first(DataSet data, int tag) {
        return data.element(tag).filter(e -> e.vr().isText() || e.vr().isNumber()).flatMap(e -> data.text(tag)).filter(text -> text.matches("\\+?[0-9]{1,12}(\\.[0-9]*)?([eE][-+]?[0-9]{1,2})?"))
                .map(Double::valueOf);
    }

    /** As 800, not 800.0, so that all makers' are alike. */
    private static String plain(double b) {
        return b == Math.rint(b) && b < 1e12 ? Long.toString((long) b) : Double.toString(b);
    }
}
