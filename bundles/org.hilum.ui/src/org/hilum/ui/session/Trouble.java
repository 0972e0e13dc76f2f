// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.session;

import java.util.Optional;
import java.util.OptionalInt;
import org.hilum.engine.study.file.Finding;
import org.hilum.engine.study.file.Severity;
import org.hilum.spi.Problem;

/**
 * Something the user should see to: what is wrong, where, what to do about it; and where one click leads.
 *
 * @param severe whether a run cannot start before it is put right
 * @param line of study.yaml, counted from 1
 * @param item what it is about
 */
public record Trouble(boolean severe, String what, String where, String cure, OptionalInt line, Optional<StudyItem> item) {
    /** Whether another one tells of the same, whatever it advises. */
    boolean saysTheSame(Trouble other) {
        return what.equals(other.what) && where.equals(other.where);
    }

    /** Something about the text of study.yaml. */
    public static Trouble inText(Finding finding) {
        return new Trouble(finding.severity() == Severity.ERROR, finding.what(), finding.where(), finding.cure(), OptionalInt.of(finding.place().line()),
                Optional.empty());
    }

    /** A problem elsewhere, for instance in a table. */
    public static Trouble of(Problem problem, boolean severe) {
        return new Trouble(severe, problem.what(), problem.where(), problem.cure(), OptionalInt.empty(), Optional.empty());
    }

    /** A problem with a file of a case. */
    public static Trouble ofCase(String id, Problem problem) {
        return new Trouble(false, problem.what(), id + ", " + problem.where(), problem.cure(), OptionalInt.empty(), Optional.of(new StudyItem.CaseItem(id)));
    }

    /** A case that does not take part, or not with everything. */
    public static Trouble ofCase(String id, String reason, String cure) {
        return new Trouble(false, reason, id, cure, OptionalInt.empty(), Optional.of(new StudyItem.CaseItem(id)));
    }
}
