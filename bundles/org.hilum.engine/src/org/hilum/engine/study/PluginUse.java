// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

/** A plug-in with its settings; {@code id} is the full one, whatever the study calls it. */
public record PluginUse(String id, Record settings) {
}
