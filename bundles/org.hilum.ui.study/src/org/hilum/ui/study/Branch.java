// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.List;
import org.hilum.ui.session.StudyItem;

/** A heading of the navigator and the items beneath it. */
record Branch(String name, String icon, List<? extends StudyItem> items) {
    Branch {
        items = List.copyOf(items);
    }

    /** Two headings are the same branch whatever is beneath them: it stays unfolded when its items change. */
    @Override
    public boolean equals(Object o) {
        return o instanceof Branch other && other.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
