// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Images and masks in NRRD files (.nrrd, .nhdr), segmentations of 3D Slicer (.seg.nrrd) among them: readers. */
package org.hilum.io.nrrd;
