// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The settings that a record holds: its fields in order, and how a record is taken apart into their values and put
 * together again. Mostly made from the record's class by {@link #of}; a plug-in whose settings are known only at run time
 * (the options of a foreign library) makes its own.
 *
 * @param <S> the settings record
 */
public final class Schema<S extends Record> {
    private final Class<S> type;
    private final List<Field> fields;
    private final Function<? super S, List<?>> apart;
    private final Function<List<?>, ? extends S> together;

    /**
     * @param apart gives a record's values, one for each field and in their order
     * @param together makes a record of such values; may refuse them by IllegalArgumentException
     */
    public Schema(Class<S> type, List<Field> fields, Function<? super S, List<?>> apart, Function<List<?>, ? extends S> together) {
        this.type = type;
        this.fields = List.copyOf(fields);
        this.apart = apart;
        this.together = together;
    }

    /**
     * The schema that a record's components spell out: {@code double}, {@code int}, {@code boolean}, {@code String},
     * {@code Path}, enums, {@code OptionalDouble}, {@code OptionalInt}, records of such, and {@code List} of any of them but
     * the optional ones. Every component carries {@link Param}.
     *
     * @throws IllegalArgumentException naming the component that is of another type or has no {@link Param}
     */
    public static <S extends Record> Schema<S> of(Class<S> type) {
        return new Components().schema(type);
    }

    public Class<S> type() {
        return type;
    }

    public List<Field> fields() {
        return fields;
    }

    public Optional<Field> find(String key) {
        for (Field f : fields) {
            if (f.key().equals(key)) {
                return Optional.of(f);
            }
        }
        return Optional.empty();
    }

    /** The record's values, in the order of the fields. */
    public List<?> values(S settings) {
        return apart.apply(settings);
    }

    /**
     * The record of these values, in the order of the fields.
     *
     * @throws IllegalArgumentException what the record itself refuses, as two settings that exclude each other
     */
    public S make(List<?> values) {
        return together.apply(values);
    }
}
