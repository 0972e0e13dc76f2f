// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.plugin;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.hilum.engine.catalogue.Catalogue;
import org.hilum.engine.registry.Registry;
import org.hilum.ui.Commands;
import org.hilum.ui.Ids;
import org.hilum.ui.session.Session;
import org.hilum.ui.study.table.TableTools;
import org.hilum.ui.widget.Pages;

/** All plug-ins: what each is, whether it works, what can be set. It needs no study. */
public final class PluginsView extends ViewPart {
    private Pages pages;
    private PluginsPanel panel;

    @Override
    public void createPartControl(Composite parent) {
        pages = new Pages(parent);
        panel = new PluginsPanel(pages, () -> Commands.run(getSite(), Ids.PLUGIN_FOLDER));
        TableTools.into(getViewSite().getActionBars().getToolBarManager(), panel.plugins());
        pages.show("Looking whether all plug-ins work…");
        Registry registry = getSite().getService(Session.class).registry();
        Job.createSystem("Plug-ins", monitor -> {
            Catalogue found = Catalogue.of(registry); // loads classes of others
            parent.getDisplay().asyncExec(() -> show(found));
        }).schedule();
    }

    private void show(Catalogue found) {
        if (!pages.isDisposed()) {
            panel.show(found);
            pages.show(panel);
        }
    }

    @Override
    public void setFocus() {
        pages.setFocus();
    }
}
