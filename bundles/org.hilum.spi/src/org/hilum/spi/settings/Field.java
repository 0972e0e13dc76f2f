// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.settings;

import java.util.List;

/**
 * One setting, as forms, command lines and study files need to know it. The list of kinds is closed, so that every
 * renderer is an exhaustive switch. Beside each kind stands the Java type of its value.
 */
public sealed interface Field {
    /** What all kinds have in common. */
    About about();

    /** The name in study files and on the command line. */
    default String key() {
        return about().key();
    }

    default String label() {
        return about().label();
    }

    /**
     * What people read about a setting.
     *
     * @param key name in study files: lower-case with dashes
     * @param label name in forms
     * @param help a sentence or two; may be empty
     * @param expert rarely changed: folded away in forms
     */
    record About(String key, String label, String help, boolean expert) {
    }

    /** A finite number with its unit, within {@code min} and {@code max}, both included: {@code double}, or {@code OptionalDouble} if optional. */
    record Real(About about, String unit, double min, double max, boolean optional) implements Field {
    }

    /** A whole number: {@code int}, or {@code OptionalInt} if optional. */
    record Whole(About about, String unit, int min, int max, boolean optional) implements Field {
    }

    /** Yes or no: {@code boolean}. */
    record Flag(About about) implements Field {
    }

    /** One of some: a constant of the enum {@code type}. */
    record Choice(About about, Class<? extends Enum<?>> type, List<Option> options) implements Field {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** What a {@link Choice} offers: its name in study files and the constant it stands for. */
    record Option(String key, Enum<?> value) {
    }

    /** Any text: {@code String}. */
    record Text(About about) implements Field {
    }

    /** A file or folder, relative to the study's folder: {@code java.nio.file.Path}. */
    record Place(About about) implements Field {
    }

    /** The name of something else in the study: {@code String}. */
    record Reference(About about, Refers to) implements Field {
    }

    /** Any number of the same: {@code List} of the element's type. The element shares the list's label. */
    record Many(About about, Field element) implements Field {
    }

    /** Settings that belong together: a nested record. */
    record Group(About about, Schema<?> schema) implements Field {
    }
}
