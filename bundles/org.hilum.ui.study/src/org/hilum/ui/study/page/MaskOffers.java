// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.nio.file.Path;
import java.util.List;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.ImageSpec;
import org.hilum.engine.study.Study;
import org.hilum.spi.settings.Refers;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;
import org.hilum.ui.study.create.PathGuess;
import org.hilum.ui.study.form.Offers;

/** What the study offers to the settings of a drawn region: of one patient's mask, the pattern by which everybody's is found. */
record MaskOffers(Offers study, Session session) implements Offers {
    @Override
    public List<String> names(Refers to) {
        return study.names(to);
    }

    @Override
    public String intensityUnit() {
        return study.intensityUnit();
    }

    @Override
    public Path folder() {
        return study.folder();
    }

    @Override
    public String written(Path chosen) {
        String plain = study.written(chosen);
        List<String> ids = session.study().flatMap(OpenStudy::cohort).map(Cohort::cases).orElse(List.of()).stream().map(Case::id).toList();
        return session.study().flatMap(OpenStudy::study).flatMap(s -> PathGuess.pattern(plain, ids, s.cases().id(), roles(s))).orElse(plain);
    }

    private static List<String> roles(Study of) {
        return of.images().stream().map(ImageSpec::role).toList();
    }
}
