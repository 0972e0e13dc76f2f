// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * From an image and a mask to feature values. {@link org.hilum.engine.extract.RegionExtraction} knows what to compute
 * (processing, filters, families) and does it for one region; {@link org.hilum.engine.extract.CaseExtraction} does it for the
 * blocks of a case of a study; {@link org.hilum.engine.extract.Profiles} are named presets.
 */
package org.hilum.engine.extract;
