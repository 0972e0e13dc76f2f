// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

/** Where a plug-in's method was published: a DOI, a citation as text, or both; empty where not given. */
public record Reference(String doi, String text) {
    @Override
    public String toString() {
        return doi.isEmpty() ? text : (text.isEmpty() ? "" : text + " ") + "https://doi.org/" + doi;
    }
}
