// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import org.hilum.spi.settings.Schema;

/**
 * Anything a lab can plug in. A plug-in is stateless and thread-safe: its settings arrive with every call, as a record
 * whose components are annotated with {@link org.hilum.spi.settings.Param}. From that record come the form, the command
 * line flags, the keys of {@code study.yaml} and the documentation.
 *
 * @param <S> the settings
 */
public interface Plugin<S extends Record> {
    /** Settings that are sensible without knowing the data. */
    S defaults();

    /** What the settings are; read from the record unless a plug-in knows only at run time. */
    @SuppressWarnings("unchecked")
    default Schema<S> schema() {
        return Schema.of((Class<S>) defaults().getClass());
    }
}
