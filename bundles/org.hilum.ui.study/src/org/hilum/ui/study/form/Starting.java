// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.hilum.spi.settings.Field;
import org.hilum.spi.settings.Schema;

/** Values that a new item of a list may start from: within their bounds, near nought. */
final class Starting {
    private Starting() {
    }

    /** Empty where the record does not take such values together. */
    static Optional<Record> of(Schema<?> schema, Offers offers) {
        try {
            return Optional.of((Record) schema.make(schema.fields().stream().map(f -> value(f, offers)).toList()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Object value(Field field, Offers offers) {
        return switch (field) {
            case Field.Real r -> r.optional() ? OptionalDouble.empty() : (Object) Math.clamp(0.0, r.min(), r.max());
            case Field.Whole w -> w.optional() ? OptionalInt.empty() : (Object) (int) Math.clamp(0.0, Math.ceil(w.min()), Math.floor(w.max()));
            case Field.Flag f -> false;
            case Field.Choice c -> c.options().getFirst().value();
            case Field.Text t -> "";
            case Field.Place p -> Path.of("");
            case Field.Reference r -> offers.names(r.to()).stream().findFirst().orElse("");
            case Field.Many m -> List.of();
            case Field.Group g -> of(g.schema(), offers).orElseThrow(() -> new IllegalArgumentException(g.label()));
        };
    }
}
