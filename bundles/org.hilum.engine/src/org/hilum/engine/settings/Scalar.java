// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.settings;

/**
 * A scalar of a YAML file: the text as it was written (without quotes), and the value that the core schema gives it. Which
 * of the two counts depends on the setting: a name or path is text whatever it looks like.
 */
public record Scalar(String text, Object value) {
}
