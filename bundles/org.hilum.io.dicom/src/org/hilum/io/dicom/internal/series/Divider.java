// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.Attributes;
import org.hilum.io.dicom.internal.plane.Plane;

/** Attributes by which a series may hold several volumes at the same place, in the order in which they are tried. */
enum Divider {
    STACK(0, Tag.FrameContentSequence, Tag.StackID), ACQUISITION(Tag.AcquisitionNumber, Tag.FrameContentSequence, Tag.FrameAcquisitionNumber),
    TEMPORAL_POSITION(Tag.TemporalPositionIdentifier, Tag.FrameContentSequence, Tag.TemporalPositionIndex),
    TRIGGER_TIME(Tag.TriggerTime, Tag.CardiacSynchronizationSequence, Tag.NominalCardiacTriggerDelayTime),
    CARDIAC_PHASE(0, Tag.CardiacSynchronizationSequence, Tag.NominalPercentageOfCardiacPhase),
    B_VALUE(0, 0, 0) {
        @Override
        Optional<String> value(Plane plane) {
            return BValue.of(plane);
        }
    },
    ECHO_TIME(Tag.EchoTime, Tag.MREchoSequence, Tag.EffectiveEchoTime),
    IMAGE_TYPE(0, 0, 0) {
        @Override
        Optional<String> value(Plane plane) {
            Attributes a = plane.attributes();
            List<String> terms = List.of();
            for (int macro : new int[] { Tag.CTImageFrameTypeSequence, Tag.MRImageFrameTypeSequence, Tag.PETFrameTypeSequence }) {
                DataSet holding = a.holding(macro, Tag.FrameType);
                terms = holding == plane.data() ? terms : holding.texts(Tag.FrameType);
            }
            terms = terms.isEmpty() ? plane.data().texts(Tag.ImageType) : terms;
            return terms.size() < 3 ? Optional.empty() : Optional.of(String.join("-", terms.subList(2, terms.size())));
        }
    },
    ACQUISITION_TIME(0, 0, 0) {
        @Override
        Optional<String> value(Plane plane) {
            return AcquisitionTime.of(plane);
        }
    };

    private final int classic;
    private final int macro;
    private final int tag;

    Divider(int classic, int macro, int tag) {
        this.classic = classic;
        this.macro = macro;
        this.tag = tag;
    }

    /** What the plane has, as text. */
    Optional<String> value(Plane plane) {
        DataSet group = plane.attributes().holding(macro, tag);
        Optional<String> framed = group == plane.data() ? Optional.empty() : group.text(tag);
        return framed.or(() -> classic == 0 ? Optional.empty() : plane.data().text(classic));
    }

    /**
     * Whether stacks that differ in it are different volumes even where they lie between each other. Acquisitions of MR are often
     * packages of one volume, and image type and time may differ within one.
     */
    boolean partsInterleaved(Plane plane) {
        return switch (this) {
            case ACQUISITION -> !plane.kind().modality().equals("MR");
            case STACK, TEMPORAL_POSITION, TRIGGER_TIME, CARDIAC_PHASE, B_VALUE, ECHO_TIME -> true;
            case IMAGE_TYPE, ACQUISITION_TIME -> false;
        };
    }

    /** As it stands in the item of a volume: {@code acquisition-2}. */
    String named(String value) {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.+-]+", "-");
    }
}
