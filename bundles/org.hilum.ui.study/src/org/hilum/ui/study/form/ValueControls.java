// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.form;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.hilum.spi.settings.Field;

/** Chooses the widget for a kind of setting; a group has none, it is a form within the form. */
final class ValueControls {
    private ValueControls() {
    }

    static Optional<ValueControl> of(Composite parent, Field field, Offers offers) {
        return switch (field) {
            case Field.Real r -> Optional.of(new TextValue(parent, r));
            case Field.Whole w -> Optional.of(new TextValue(parent, w));
            case Field.Text t -> Optional.of(new TextValue(parent, t));
            case Field.Flag f -> Optional.of(new FlagValue(parent));
            case Field.Choice c -> Optional.of(new ComboValue(parent, c.options().stream().map(Field.Option::key).toList()));
            case Field.Place p -> Optional.of(new PlaceValue(parent, field.label(), offers));
            case Field.Reference r -> Optional.of(reference(parent, r, offers.names(r.to())));
            case Field.Many m when m.element() instanceof Field.Group -> Optional.empty();
            case Field.Many m -> Optional.of(new TextValue(parent, m));
            case Field.Group g -> Optional.empty();
        };
    }

    /** Where there is nothing to choose from, the name can still be typed. */
    private static ValueControl reference(Composite parent, Field.Reference field, List<String> names) {
        return names.isEmpty() ? new TextValue(parent, field) : new ComboValue(parent, names);
    }
}
