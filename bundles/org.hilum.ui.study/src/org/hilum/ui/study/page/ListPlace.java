// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.Optional;
import org.hilum.engine.study.text.StudyText;

/** A list of plug-ins in the text, and how it is edited. Numbers count what is shown, from 0. */
interface ListPlace {
    /** The text with each shown plug-in spelled out, so that {@link #use} is there. */
    StudyText spelledOut(StudyText text);

    /** Where the n-th stands in such a text. */
    Uses.Use use(StudyText spelledOut, int n);

    StudyText with(StudyText text, String name);

    StudyText without(StudyText text, int n);

    /** Why the n-th cannot be removed here; empty where it can. */
    Optional<String> fixed(StudyText text, int n);
}
