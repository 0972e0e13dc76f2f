// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hilum.engine.Nearest;
import org.hilum.spi.Problem;
import org.hilum.spi.Seeds;

/** Of which cases a study's table of stability is made. Outcomes are not looked at. */
public sealed interface StabilityCases {
    /** The cases, in the order of the table of cases. */
    List<Case> of(Cohort cohort, long seed);

    /** All that take part. */
    record All() implements StabilityCases {
        @Override
        public List<Case> of(Cohort cohort, long seed) {
            return cohort.included();
        }
    }

    /** As many of those that take part, or all where there are fewer. Each case's lot follows from the study's seed and its id: another case more or less changes one at most. */
    record Drawn(int count) implements StabilityCases {
        @Override
        public List<Case> of(Cohort cohort, long seed) {
            List<Case> all = cohort.included();
            Set<String> drawn = new HashSet<>();
            all.stream().map(Case::id).sorted(Comparator.<String>comparingLong(id -> Seeds.derive(seed, "stability", id)).thenComparing(id -> id)).limit(count).forEach(drawn::add);
            return all.stream().filter(c -> drawn.contains(c.id())).toList();
        }
    }

    /** These and no others. */
    record Named(List<String> ids) implements StabilityCases {
        public Named {
            ids = List.copyOf(ids);
        }

        /** @throws Problem if one takes no part in the study */
        @Override
        public List<Case> of(Cohort cohort, long seed) {
            List<Case> included = cohort.included();
            List<String> known = included.stream().map(Case::id).toList();
            Set<String> wanted = new HashSet<>(ids);
            for (String id : ids) {
                if (!known.contains(id)) {
                    throw new Problem("the case " + id + " takes no part in the study", "the cases to be perturbed", Nearest.cure(id, known));
                }
            }
            return included.stream().filter(c -> wanted.contains(c.id())).toList();
        }
    }
}
