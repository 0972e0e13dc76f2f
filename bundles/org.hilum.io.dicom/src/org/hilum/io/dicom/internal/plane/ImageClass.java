// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.plane;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;

/** The kinds of DICOM objects that are read as images, by their SOP class (PS3.4, B.5). */
public enum ImageClass {
    CT("1.2.840.10008.5.1.4.1.1.2", "CT", false), ENHANCED_CT("1.2.840.10008.5.1.4.1.1.2.1", "CT", true),
    LEGACY_CONVERTED_CT("1.2.840.10008.5.1.4.1.1.2.2", "CT", false), MR("1.2.840.10008.5.1.4.1.1.4", "MR", false),
    ENHANCED_MR("1.2.840.10008.5.1.4.1.1.4.1", "MR", true), LEGACY_CONVERTED_MR("1.2.840.10008.5.1.4.1.1.4.4", "MR", false),
    PET("1.2.840.10008.5.1.4.1.1.128", "PT", false), LEGACY_CONVERTED_PET("1.2.840.10008.5.1.4.1.1.128.1", "PT", false),
    ENHANCED_PET("1.2.840.10008.5.1.4.1.1.130", "PT", true);

    private static final Map<String, ImageClass> BY_UID = Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(c -> c.uid, Function.identity()));

    private final String uid;
    private final String modality;
    private final boolean enhanced;

    ImageClass(String uid, String modality, boolean enhanced) {
        this.uid = uid;
        this.modality = modality;
        this.enhanced = enhanced;
    }

    /** What the object is; nothing where it is none of these. */
    public static Optional<ImageClass> of(DataSet data) {
        return data.text(Tag.SOPClassUID).map(BY_UID::get);
    }

    public String uid() {
        return uid;
    }

    /** DICOM's term: CT, MR or PT. */
    public String modality() {
        return modality;
    }

    /** Whether the modules of enhanced objects hold, with units of their own. */
    public boolean isEnhanced() {
        return enhanced;
    }
}
