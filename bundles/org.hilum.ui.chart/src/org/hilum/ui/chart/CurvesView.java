// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.chart;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hilum.report.chart.ArmSeries;
import org.hilum.spi.table.Binary;
import org.hilum.ui.Ids;
import org.hilum.ui.StudyView;
import org.hilum.ui.session.Change;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Results;
import org.hilum.ui.session.Session;
import org.jfree.chart.JFreeChart;

/** A chart of the ticked arms, each in its own colour and dash. */
abstract class CurvesView extends StudyView {
    private ChartCanvas canvas;

    /** The chart of these arms. */
    abstract JFreeChart chart(List<ArmSeries> arms);

    /** What it says under the mouse. */
    abstract Reading reading(List<ArmSeries> arms);

    @Override
    protected final Control content(Composite parent) {
        canvas = new ChartCanvas(parent);
        canvas.setData("org.hilum.ui.id", "chart." + getSite().getId());
        return canvas;
    }

    @Override
    protected final void changed(OpenStudy study, Change what) {
        Optional<Results> results = study.results().filter(r -> !r.predictions().arms().isEmpty());
        if (results.isEmpty()) {
            boolean running = session().work() == Session.Work.RUN;
            showHint(running ? "The run has no predictions yet. Curves appear here as they come."
                    : "There are no predictions yet.", running ? new org.hilum.ui.widget.Hint.Way[0]
                    : new org.hilum.ui.widget.Hint.Way[] {way("Run the study", Ids.RUN)});
            return;
        }
        if (!(results.get().predictions().outcome() instanceof Binary)) {
            showHint("These curves are of a binary outcome; the study's outcome is of another kind.");
            return;
        }
        List<ArmSeries> series = results.get().series(session().ticked());
        if (series.isEmpty()) {
            showHint("No arm is ticked.", new org.hilum.ui.widget.Hint.Way("Tick all arms",
                    () -> results.get().rows().forEach(r -> session().tick(r.name(), true))));
            return;
        }
        if (what == Change.STUDY || what == Change.RESULTS || what == Change.TICKS) {
            canvas.show(chart(series), reading(series));
        }
        showContent();
    }

    /** The chart that is shown. */
    public final Optional<JFreeChart> shown() {
        return canvas.isVisible() ? canvas.chart() : Optional.empty();
    }
}
