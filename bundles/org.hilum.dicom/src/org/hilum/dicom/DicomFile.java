// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import java.nio.file.Path;

/**
 * What was read of a DICOM file, pixels apart.
 *
 * @param meta the file's meta information (group 0002); empty where it has none
 * @param syntax how the data set is encoded; where the file doesn't say, what it was found to be
 * @param dataSet without pixel data (group 7FE0)
 */
public record DicomFile(Path path, DataSet meta, TransferSyntax syntax, DataSet dataSet) {
}
