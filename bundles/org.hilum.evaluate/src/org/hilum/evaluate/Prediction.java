// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import org.hilum.spi.Scores;

/** What one arm says of one case that it was not trained on, in one resample, with the decision threshold learnt there. */
public record Prediction(String arm, Resample resample, String caseId, Scores.Kind kind, double value, double threshold) {
}
