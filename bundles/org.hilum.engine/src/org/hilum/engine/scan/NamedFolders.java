// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who a file without a patient's id belongs to, by the folders it lies in. */
final class NamedFolders {
    private static final String VISIT_WORD = "visit|timepoint|time|tp|session|ses|baseline|bl|follow-?up|fu|pre|post|scan|week|day|month";
    /** {@code visit2}, {@code ses-01}, {@code baseline}; also a date. */
    private static final Pattern VISIT = Pattern.compile("((" + VISIT_WORD + ")[-_ ]?(tx|treatment|therapy|op)?[-_ ]?\\d{0,3})|[vt]\\d|\\d{4}[-_]?\\d{2}[-_]?\\d{2}");
    /** What says nothing of the patient. */
    private static final Pattern GENERAL = Pattern.compile("((images?|masks?|labels?|segmentations?|segs?|rois?|contours?)(tr|ts|train|test)?|nii|nifti|nrrd|dicom|dcm|data|anat|func|ct|mri?|pet|pt"
            + "|mr[-_]?t[12].*|t[12]w?.*|dwi|adc|flair|series[-_ ]?\\d*|arterial|portal|venous|delayed|native)");

    private static final Pattern COLLECTION = Pattern.compile("(images?|masks?|labels?|segmentations?|segs?|rois?)(tr|ts|train|test)?");

    private NamedFolders() {
    }

    /**
     * By the file's name where one folder holds the images of all, another the masks, as in {@code images/P01_ct.nii.gz}; else by
     * its folder.
     */
    static String patientOf(Path file) {
        String collection = String.valueOf(file.getParent().getFileName()).toLowerCase(Locale.ROOT);
        String own = COLLECTION.matcher(collection).matches() ? NameWords.ownName(file) : "";
        return own.chars().anyMatch(Character::isDigit) ? own : patient(file.getParent());
    }

    /** The name of the nearest folder that says more than that there are images in it; of the outermost where all say no more. */
    static String patient(Path folder) {
        for (Path f = folder.toAbsolutePath().normalize(); f != null && f.getFileName() != null; f = f.getParent()) {
            String name = f.getFileName().toString();
            if (!GENERAL.matcher(name.toLowerCase(Locale.ROOT)).matches() && !VISIT.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                return name;
            }
        }
        return "patient";
    }

    /** The folder below the patient's that names a visit. */
    static Optional<String> visit(Path folder) {
        String patient = patient(folder);
        for (Path f = folder.toAbsolutePath().normalize(); f != null && f.getFileName() != null && !f.getFileName().toString().equals(patient); f = f.getParent()) {
            if (VISIT.matcher(f.getFileName().toString().toLowerCase(Locale.ROOT)).matches()) {
                return Optional.of(f.getFileName().toString());
            }
        }
        return Optional.empty();
    }
}
