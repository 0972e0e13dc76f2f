// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** From what PET files hold to standardised uptake values. */
package org.hilum.io.dicom.internal.pet;
