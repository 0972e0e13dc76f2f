// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hilum.engine.study.Block;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.ImageSpec;
import org.hilum.engine.study.RegionSpec;
import org.hilum.engine.study.Study;
import org.hilum.spi.settings.Refers;
import org.hilum.spi.table.Column;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;
import org.hilum.ui.study.form.Offers;

/** The names that the open study offers to settings. */
record StudyOffers(Session session, String intensityUnit) implements Offers {
    @Override
    public List<String> names(Refers to) {
        Optional<Study> study = session.study().flatMap(OpenStudy::study);
        return switch (to) {
            case NOTHING -> List.of();
            case REGION -> study.map(s -> s.regions().stream().map(RegionSpec::name).toList()).orElse(List.of());
            case ROLE -> study.map(s -> s.images().stream().map(ImageSpec::role).toList()).orElse(List.of());
            case BLOCK -> study.map(s -> s.blocks().stream().map(Block::name).toList()).orElse(List.of());
            case COLUMN -> session.study().flatMap(OpenStudy::cohort).map(StudyOffers::columns).orElse(List.of());
        };
    }

    private static List<String> columns(Cohort cohort) {
        return cohort.tables().values().stream().flatMap(t -> t.columns().stream()).map(Column::name).distinct().toList();
    }

    @Override
    public Path folder() {
        return session.study().map(OpenStudy::folder).orElse(Path.of(""));
    }
}
