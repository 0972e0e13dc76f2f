// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * From the text of {@code study.yaml} to a {@link org.hilum.engine.study.Study}: defaults filled in, patterns expanded,
 * plug-ins found, every reference checked. All that is wrong is collected, each with its line, before anything runs.
 */
package org.hilum.engine.study.file;
