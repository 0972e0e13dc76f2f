// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.util.List;

import org.hilum.engine.experiment.RunRecord;
import org.hilum.engine.experiment.StudyResults;
import org.hilum.engine.settings.CanonicalJson;

/** What made these results: the study file as it was, every plug-in with version and settings, versions, seed, notes. */
final class ConfigurationSection {
    private ConfigurationSection() {
    }

    static void write(Html page, StudyResults results) {
        RunRecord run = results.run();
        page.heading("configuration", "Configuration");
        HtmlTable table = new HtmlTable().text("What").text("Value");
        table.row(List.of("Seed", Long.toString(run.study().seed())));
        table.row(List.of("Started, ended (UTC)", run.started() + (run.ended().isEmpty() ? "" : ", " + run.ended())));
        run.host().forEach((what, value) -> table.row(List.of(what, value)));
        table.row(List.of("Units computed, found", run.counts().computed() + ", " + run.counts().found()));
        page.raw(table.toString());
        if (!run.notes().isEmpty()) {
            page.list(run.notes());
        }
        page.folded("study.yaml", new Html().preformatted(run.study().file()));
        run.arms().forEach(arm -> page.folded("Arm " + arm.name() + ": plug-ins, versions and settings", new Html().preformatted(CanonicalJson.write(arm.content()))));
        results.arms().forEach(arm -> {
            if (!arm.notes().isEmpty()) {
                Html notes = new Html().list(arm.notes().entrySet().stream().map(n -> n.getKey() + " (" + n.getValue() + " fits)").toList());
                page.folded("Arm " + arm.name() + ": what its plug-ins noted", notes);
            }
        });
    }
}
