// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.hilum.ui.Ids;
import org.hilum.ui.session.Session;

/** The studies opened last, as menu items. */
public final class RecentStudies extends CompoundContributionItem {
    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> studies = PlatformUI.getWorkbench().getService(Session.class).recent().studies();
        return studies.stream().map(RecentStudies::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Path study) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, Ids.OPEN, SWT.PUSH);
        item.label = study.getFileName() + "   " + study.getParent();
        item.parameters = Map.of(OpenHandler.FOLDER, study.toString());
        return new CommandContributionItem(item);
    }
}
