// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.StudyText;
import org.hilum.engine.study.text.Yaml;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;
import org.hilum.ui.study.form.Edits;

/**
 * Writes a form's changes into the text of the study, below one key.
 *
 * @param base the key whose group holds the form's settings
 * @param what the form is about, for the undo menu
 * @param first brings the text into a shape that has {@code base}, where it says less; else does nothing
 * @param restore takes all of the form's settings out of the text
 */
record TextEdits(Session session, KeyPath base, String what, UnaryOperator<StudyText> first, UnaryOperator<StudyText> restore) implements Edits {
    /** Settings in a group of their own, which goes with the last of them. */
    static TextEdits group(Session session, KeyPath base, String what) {
        return new TextEdits(session, base, what, text -> text, text -> text.at(base).isPresent() ? text.remove(base).after() : text);
    }

    private KeyPath path(List<String> keys) {
        KeyPath path = base;
        for (String key : keys) {
            path = path.key(key);
        }
        return path;
    }

    @Override
    public void set(List<String> keys, Object value) {
        KeyPath path = path(keys);
        session.edit(what + ": " + keys.getLast(), path.toString(), text -> {
            StudyText ready = first.apply(text);
            return ready.set(path, value).after();
        });
    }

    @Override
    public void clear(List<String> keys) {
        session.edit("restore " + what, "", text -> {
            StudyText left = keys.isEmpty() ? text : removed(text, path(keys));
            boolean none = left.at(base).orElse(null) instanceof Yaml.Mapping m && m.entries().isEmpty();
            return keys.isEmpty() || none ? restore.apply(left) : left;
        });
    }

    private static StudyText removed(StudyText text, KeyPath path) {
        return text.at(path).isPresent() ? text.remove(path).after() : text;
    }

    @Override
    public boolean isGiven(List<String> keys) {
        return session.study().map(OpenStudy::reading).flatMap(r -> r.parsed()).flatMap(t -> t.at(path(keys))).isPresent();
    }
}
