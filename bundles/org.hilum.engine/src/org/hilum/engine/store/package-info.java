// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * The results store: what was computed, kept as immutable unit files that are named by their content, and what is derived
 * from them.
 *
 * <p>Key invariant: a unit's name is the hash of everything its content follows from. A file that is there and whole is
 * therefore right, whoever made it and whenever; nothing else has to be looked at.
 */
package org.hilum.engine.store;
