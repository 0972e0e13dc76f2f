// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** The image viewer: linked planes of one image, or one plane of several, with regions laid over them. */
package org.hilum.ui.image;
