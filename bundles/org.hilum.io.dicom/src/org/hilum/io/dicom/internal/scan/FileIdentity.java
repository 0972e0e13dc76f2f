// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.scan;

import java.util.Map;
import java.util.Optional;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DicomFile;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.MaskKind;
import org.hilum.io.dicom.internal.plane.ImageClass;
import org.hilum.io.dicom.internal.series.About;
import org.hilum.spi.FileEntry;
import org.hilum.spi.FileEntry.Content;

/** What one DICOM file is: part of a series that is read, a structure set or segmentation, or something else. */
public final class FileIdentity {
    private static final String SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7";
    private static final String DIRECTORY = "1.2.840.10008.1.3.10";

    private FileIdentity() {
    }

    public static FileEntry of(DicomFile file) {
        DataSet data = file.dataSet();
        Map<String, String> about = About.of(data);
        String id = data.text(Tag.SOPInstanceUID).orElse(file.path().toString());
        if (MaskKind.knows(data)) {
            return new FileEntry(Content.MASK, id, id, modality(data).orElse("mask"), about);
        }
        Optional<ImageClass> kind = ImageClass.of(data);
        if (kind.isPresent() && !data.texts(Tag.ImageType).contains("LOCALIZER") && data.text(Tag.SeriesInstanceUID).isPresent()) {
            return new FileEntry(Content.IMAGE, data.text(Tag.SeriesInstanceUID).get(), id, kind.get().modality(), about);
        }
        return new FileEntry(Content.OTHER, id, id, other(file, kind), about);
    }

    private static String other(DicomFile file, Optional<ImageClass> kind) {
        String sopClass = file.dataSet().text(Tag.SOPClassUID).or(() -> file.meta().text(Tag.MediaStorageSOPClassUID)).orElse("");
        if (sopClass.equals(DIRECTORY)) {
            return "a directory of DICOM files, which is not needed";
        }
        if (sopClass.equals(SECONDARY_CAPTURE) || sopClass.startsWith(SECONDARY_CAPTURE + ".")) {
            return "secondary capture";
        }
        if (kind.isPresent()) {
            return file.dataSet().texts(Tag.ImageType).contains("LOCALIZER") ? "localizer" : "an image that names no series";
        }
        return modality(file.dataSet()).map(m -> m + " object").orElse("object of no modality");
    }

    /** The term only, not what somebody wrote there. */
    private static Optional<String> modality(DataSet data) {
        return data.text(Tag.Modality).filter(m -> m.matches("[A-Z0-9]{1,16}"));
    }
}
