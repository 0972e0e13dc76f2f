// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes one component of a settings record for people: what a form, a command line and the documentation show. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Param {
    /** Name in forms, in the words of the field: {@code Bin width}. */
    String label();

    /** A sentence or two on what it does and what to choose. */
    String help() default "";

    /** Unit of a number; {@code {intensity}} stands for the image's own. */
    String unit() default "";

    /** The least valid number; a record's own constructor may refuse more (as 0 for a width). For a list, of each element. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The largest valid number. */
    double max() default Double.POSITIVE_INFINITY;

    /** Rarely changed: folded away in forms. */
    boolean expert() default false;

    /** For a text, or a list of texts: what in the study it names. */
    Refers refers() default Refers.NOTHING;
}
