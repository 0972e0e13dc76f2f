// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.StudyText;
import org.hilum.engine.study.text.Yaml;

/** A bare value of study.yaml that is the short form of a group. */
public final class BareValue {
    private BareValue() {
    }

    /** The text with a group where a bare value stood, which the group then holds under {@code key}. */
    public static StudyText asGroup(StudyText text, KeyPath at, String key) {
        if (!(text.at(at).orElse(null) instanceof Yaml.Scalar bare)) {
            return text;
        }
        Map<String, Object> group = new LinkedHashMap<>();
        group.put(key, bare.text());
        return text.set(at, group).after();
    }
}
