// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import org.hilum.spi.Problem;

/** A text that is no YAML, or YAML that a study may not hold. Only the first such place is told: what follows cannot be trusted. */
public final class BrokenText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String what;
    private final String cure;

    BrokenText(Place place, String what, String cure) {
        super(place + ": " + what + " — " + cure);
        this.place = place;
        this.what = what;
        this.cure = cure;
    }

    public Place place() {
        return place;
    }

    public String what() {
        return what;
    }

    public String cure() {
        return cure;
    }

    public Problem problem(String file) {
        return new Problem(what, file + ", " + place, cure);
    }
}
