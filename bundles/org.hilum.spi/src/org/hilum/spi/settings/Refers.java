// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.settings;

/** What a text in a settings record names, so that forms can offer it and a study can be checked before it runs. */
public enum Refers {
    NOTHING, REGION, ROLE, COLUMN, BLOCK
}
