// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** What readers of image files share: how voxels are stored and decoded, labels of masks, and what is told of damaged files. */
package org.hilum.image.file;
