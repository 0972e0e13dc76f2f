// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

/**
 * Input that cannot be used, told to the person who gave it: what is wrong, where (file, case, column, line), and what to
 * do about it. The engine marks the case and goes on; no stack trace is shown.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String where;
    private final String cure;

    /**
     * @param what is wrong, without the place: {@code the column holds text}
     * @param where it is wrong: file, with line or column or case; a plug-in's short name where it is none
     * @param cure what to do about it, as a request; may be empty
     */
    public Problem(String what, String where, String cure) {
        this(what, where, cure, null);
    }

    /** {@code cause} is for the log, never shown to the user. */
    public Problem(String what, String where, String cure, Throwable cause) {
        super(where + ": " + what + (cure.isEmpty() ? "" : " — " + cure), cause);
        this.what = what;
        this.where = where;
        this.cure = cure;
    }

    public String what() {
        return what;
    }

    public String where() {
        return where;
    }

    public String cure() {
        return cure;
    }
}
