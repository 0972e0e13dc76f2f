// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** New studies: what the user says in a wizard becomes a study.yaml to go on with. */
package org.hilum.ui.study.create;
