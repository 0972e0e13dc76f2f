// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the text of a table's cell becomes a number. Nothing is learnt from other cases here; what learns is a transform. */
public sealed interface Encoding {
    /** Numbers where every value is one, categories where none is; a mixture is an error. */
    record Detected() implements Encoding {
    }

    record Number() implements Encoding {
    }

    /** Text of a few kinds, kept as categories for a transform to encode. */
    record Category() implements Encoding {
    }

    /** Logarithm of a positive number; to base 10 or e. */
    record Log(boolean decimal) implements Encoding {
    }

    /** A number for each text, in the study's own order. */
    record Codes(Map<String, Double> values) implements Encoding {
        public Codes {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }
}
