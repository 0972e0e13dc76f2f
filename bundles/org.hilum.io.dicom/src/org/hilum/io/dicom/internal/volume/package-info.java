// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Voxels of volumes, from the pixels of their planes. */
package org.hilum.io.dicom.internal.volume;
