// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Which of several images a mask belongs to, by what DICOM tells of both. */
package org.hilum.engine.pair;
