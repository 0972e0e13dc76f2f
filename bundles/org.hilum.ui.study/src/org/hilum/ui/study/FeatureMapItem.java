// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.services.IServiceLocator;
import org.hilum.engine.study.ImageBlock;
import org.hilum.ui.Commands;
import org.hilum.ui.Ids;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;
import org.hilum.ui.session.StudyItem;
import org.hilum.ui.session.StudyItem.BlockItem;
import org.hilum.ui.session.StudyItem.ImageItem;
import org.hilum.ui.session.StudyItem.RegionItem;

/** The menu's way from a region, a block or an image to a feature map of it. */
final class FeatureMapItem {
    private FeatureMapItem() {
    }

    /** @param chosen what the menu is of */
    static void into(Menu menu, IServiceLocator site, Session session, Supplier<Optional<StudyItem>> chosen) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText("Feature map…");
        item.addListener(SWT.Selection, e -> chosen.get().flatMap(c -> parameters(session, c)).ifPresent(p -> Commands.run(site, Ids.MAP, p)));
        menu.addListener(SWT.Show, e -> item.setEnabled(chosen.get().flatMap(c -> parameters(session, c)).isPresent()));
    }

    /** Nothing for what has no map. */
    private static Optional<Map<String, String>> parameters(Session session, StudyItem item) {
        return switch (item) {
            case RegionItem r -> Optional.of(Map.of(Ids.MAP_REGION, r.region()));
            case BlockItem b -> session.study().flatMap(OpenStudy::study).flatMap(s -> s.block(b.block())).filter(ImageBlock.class::isInstance).map(x -> Map.of(Ids.MAP_BLOCK, b.block()));
            case ImageItem i -> Optional.of(Map.of());
            default -> Optional.empty();
        };
    }
}
