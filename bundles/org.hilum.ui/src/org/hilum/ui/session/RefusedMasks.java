// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hilum.engine.extract.MaskOnImage;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.RegionSpec.DrawnRegion;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.StudyText;
import org.hilum.ui.session.StudyItem.CaseItem;

/** Masks that were refused because they lie on another grid than their image, and the one way on: to have such masks resampled. */
public final class RefusedMasks {
    /** Stands once in what is told of each problem, before what to do. */
    private static final String CURE = " — ";

    private RefusedMasks() {
    }

    /** The regions a trouble tells this of, and which the study still wants refused. */
    public static List<String> regions(OpenStudy open, Trouble trouble) {
        return open.study().map(study -> told(study, open.cohort(), trouble, OtherGrid.REFUSE)).orElse(List.of());
    }

    /** Whether the study has since been told to resample every mask that a trouble is about. */
    static boolean isSettled(Study study, Optional<Cohort> cohort, Trouble trouble) {
        int now = told(study, cohort, trouble, OtherGrid.NEAREST).size();
        return now > 0 && now >= Math.max(1, trouble.what().split(CURE, -1).length - 1);
    }

    private static List<String> told(Study study, Optional<Cohort> cohort, Trouble trouble, OtherGrid choice) {
        Optional<Case> subject = trouble.item().filter(CaseItem.class::isInstance).map(CaseItem.class::cast).flatMap(item -> cohort.flatMap(c -> c.find(item.id())));
        return subject.map(c -> study.regions().stream().filter(DrawnRegion.class::isInstance).map(DrawnRegion.class::cast)
                .filter(r -> r.otherGrid() == choice && r.drawnOn().stream().flatMap(role -> c.mask(role, r.name()).stream()).anyMatch(mask -> tells(trouble, mask)))
                .map(DrawnRegion::name).toList()).orElse(List.of());
    }

    private static boolean tells(Trouble trouble, Path mask) {
        return MaskOnImage.isRefusal(trouble.what(), mask) || MaskOnImage.isRefusal(trouble.where() + ": " + trouble.what(), mask);
    }

    /** Writes into the study that masks of these regions are resampled where their grid is another; undone as one. */
    public static void resample(Session session, List<String> regions) {
        session.edit("resample masks of " + String.join(", ", regions), "", text -> resampled(text, regions));
    }

    private static StudyText resampled(StudyText text, List<String> regions) {
        StudyText now = text;
        for (String region : regions) {
            KeyPath at = KeyPath.of("regions", region);
            now = BareValue.asGroup(now, at, "mask").set(at.key("other-grid"), "nearest").after();
        }
        return now;
    }
}
