// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.hilum.engine.stability.StabilityTable;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.Status.Excluded;
import org.hilum.engine.study.Study;
import org.hilum.spi.Problem;
import org.hilum.ui.job.MonitorTask;

/** Reads what takes long (cases, tables, results) off the user interface's thread and hands it over there. */
final class Background {
    /** Milliseconds to wait for the next key before reading cases again. */
    private static final long PAUSE = 250;

    private final Session session;
    private final Executor ui;
    private Job cohort;
    private Job results;

    Background(Session session, Executor ui) {
        this.session = session;
        this.ui = ui;
    }

    void readCohort(OpenStudy open) {
        open.study().ifPresent(study -> {
            if (cohort != null) {
                cohort.cancel();
            }
            cohort = Job.createSystem("Read the cases of " + study.name(), (IJobFunction) monitor -> cohort(open, study, monitor));
            cohort.setPriority(Job.SHORT);
            cohort.schedule(PAUSE);
        });
    }

    private IStatus cohort(OpenStudy open, Study study, IProgressMonitor monitor) {
        List<Trouble> troubles = new ArrayList<>();
        Optional<Cohort> read = Optional.empty();
        try {
            Cohort loaded = Cohort.load(study, new MonitorTask(monitor, "Read the cases", study.seed(), "cases"));
            loaded.problems().forEach(p -> troubles.add(Trouble.of(p, false)));
            loaded.cases().forEach(c -> {
                if (study.cases().leftOut().containsKey(c.id())) {
                    return; // as somebody wished
                }
                if (c.status() instanceof Excluded out) {
                    troubles.add(Trouble.ofCase(c.id(), out.reason(), "fill it in, or leave the case out"));
                } else {
                    c.absent().values().stream().distinct().forEach(why -> troubles.add(Trouble.ofCase(c.id(), why, why.startsWith("no row") ? "add the row, or leave the case out" : "choose the file, or leave the case out")));
                }
            });
            read = Optional.of(loaded);
        } catch (CancellationException another) {
            return Status.CANCEL_STATUS;
        } catch (Problem problem) {
            troubles.add(Trouble.of(problem, true));
            for (Throwable other : problem.getSuppressed()) {
                if (other instanceof Problem more) {
                    troubles.add(Trouble.of(more, true));
                }
            }
        }
        Optional<Cohort> there = read;
        hand(open, Change.COHORT, () -> open.cohort(there, troubles));
        return Status.OK_STATUS;
    }

    void readResults(OpenStudy open) {
        if (results != null && results.getState() == Job.WAITING) {
            return;
        }
        results = job("Read the results of " + open.name(), () -> results(open));
        results.schedule();
    }

    private void results(OpenStudy open) {
        List<Trouble> troubles = new ArrayList<>();
        Path folder = open.folder().resolve("results");
        Optional<Results> read = readable(() -> Results.read(folder), troubles);
        read.map(Results::troubles).ifPresent(troubles::addAll);
        Path table = folder.resolve(StabilityTable.FILE);
        Optional<StabilityTable> stability = readable(() -> Files.exists(table) ? Optional.of(StabilityTable.read(table)) : Optional.empty(), troubles);
        hand(open, Change.RESULTS, () -> open.results(read, stability, troubles));
    }

    private static <T> Optional<T> readable(Supplier<Optional<T>> reading, List<Trouble> troubles) {
        try {
            return reading.get();
        } catch (Problem broken) {
            troubles.add(Trouble.of(broken, false));
            return Optional.empty();
        }
    }

    private static Job job(String name, Runnable work) {
        Job job = Job.createSystem(name, monitor -> {
            work.run();
            return Status.OK_STATUS;
        });
        job.setPriority(Job.SHORT);
        return job;
    }

    private void hand(OpenStudy open, Change what, Runnable over) {
        ui.execute(() -> {
            if (session.study().filter(now -> now == open).isPresent()) {
                over.run();
                session.tell(what);
            }
        });
    }
}
