// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** A study as its file {@code study.yaml} tells it: what is there, what is to be computed and compared; and the cohort it names. */
package org.hilum.engine.study;
