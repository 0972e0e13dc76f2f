// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.Map;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.StudyText;
import org.hilum.engine.study.text.Yaml;
import org.hilum.ui.session.BareValue;
import org.hilum.ui.session.Session;

/** What the workbench writes into study.yaml about single cases. */
public final class CaseEdits {
    private static final KeyPath CASES = KeyPath.of("cases");
    private static final KeyPath LEFT_OUT = CASES.key("leave-out");

    private CaseEdits() {
    }

    /** Leaves cases out of the study, each with its reason; undone as one. */
    public static void leaveOut(Session session, Map<String, String> reasons) {
        session.edit("leave out " + String.join(", ", reasons.keySet()), "", text -> leftOut(text, reasons));
    }

    static StudyText leftOut(StudyText text, Map<String, String> reasons) {
        StudyText now = BareValue.asGroup(text, CASES, "table");
        for (Map.Entry<String, String> one : reasons.entrySet()) {
            now = now.set(LEFT_OUT.key(one.getKey()), one.getValue()).after();
        }
        return now;
    }

    /** Takes a case into the study again that was left out. */
    public static void takeIn(Session session, String id) {
        session.edit("take in " + id, "", text -> {
            boolean last = text.at(LEFT_OUT).orElse(null) instanceof Yaml.Mapping m && m.entries().size() == 1;
            return text.remove(last ? LEFT_OUT : LEFT_OUT.key(id)).after();
        });
    }
}
