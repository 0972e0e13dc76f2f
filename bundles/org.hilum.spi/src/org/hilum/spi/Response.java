// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

/** One image that a filter makes; {@code name} tells it from the filter's other responses (a wavelet's sub-band) and is empty where there is one. */
public record Response(String name, String label) {
    /** The response of a filter that makes just one. */
    public static final Response ONLY = new Response("", "");
}
