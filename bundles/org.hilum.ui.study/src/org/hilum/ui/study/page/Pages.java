// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.page;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.TableBlock;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;
import org.hilum.ui.session.StudyItem;

/** Chooses the page for what is selected. */
public final class Pages {
    private Pages() {
    }

    /** What a page can be built for, among what may be selected; the study itself for all else. */
    public static Optional<StudyItem> subject(Session session) {
        Study study = session.study().flatMap(OpenStudy::study).orElseThrow();
        return session.selected().now().filter(item -> switch (item) {
            case StudyItem.BlockItem b -> study.block(b.block()).isPresent();
            case StudyItem.ArmItem a -> study.arm(a.arm()).isPresent();
            case StudyItem.RegionItem r -> study.region(r.region()).isPresent();
            case StudyItem.CaseItem c -> false;
            case StudyItem.ImageItem i -> study.image(i.role()).isPresent();
            case StudyItem.TableItem t -> true;
        });
    }

    public static Page build(Composite parent, Session session, Optional<StudyItem> subject) {
        if (subject.isEmpty()) {
            return new StudyPage(parent, session);
        }
        return switch (subject.get()) {
            case StudyItem.BlockItem b -> switch (session.study().flatMap(OpenStudy::study).flatMap(s -> s.block(b.block())).orElseThrow()) {
                case ImageBlock image -> new BlockPage(parent, session, image.name());
                case TableBlock table -> new TablePage(parent, session, table);
            };
            case StudyItem.ArmItem a -> new ArmPage(parent, session, a.arm());
            case StudyItem.RegionItem r -> new RegionPage(parent, session, r.region());
            case StudyItem.CaseItem c -> new StudyPage(parent, session);
            case StudyItem.ImageItem i -> new ImagePage(parent, session, i.role());
            case StudyItem.TableItem t -> new TableFilePage(parent, session, t.table());
        };
    }
}
