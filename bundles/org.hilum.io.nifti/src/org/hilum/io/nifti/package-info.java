// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Images and masks in NIfTI-1 and NIfTI-2 files (.nii, .nii.gz): readers, and a writer. */
package org.hilum.io.nifti;
