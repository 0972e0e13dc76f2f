// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.hilum.engine.extract.CaseExtraction;
import org.hilum.engine.extract.FeatureValue;
import org.hilum.engine.store.Unit;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.ImageBlock;
import org.hilum.image.perturb.Perturbation;
import org.hilum.image.perturb.Perturbing;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/**
 * The image blocks of one case: what is not there yet is computed, role by role, with one reading of the role's image.
 *
 * <p>An extraction seldom draws random numbers. Whether it did is seen; a unit that did not is good for every seed.
 */
final class CaseWork {
    private static final String SEED = "seed";

    /** A block that is to be computed, and what it follows from. */
    private record Missing(Extraction.Prepared block, Map<String, Object> from) {
        String role() {
            return block.block().role();
        }
    }

    private final Extraction all;
    private final Case subject;
    private final Task run;
    /** Estimated once for each region. */
    private final Map<String, Double> noise = new HashMap<>();

    CaseWork(Extraction all, Case subject, Task run) {
        this.all = all;
        this.subject = subject;
        this.run = run;
    }

    void go() {
        List<Missing> missing = new ArrayList<>();
        for (Extraction.Prepared p : all.blocks()) {
            if (subject.has(p.name())) {
                find(p, missing);
            }
        }
        for (String role : missing.stream().map(Missing::role).distinct().toList()) {
            role(role, missing.stream().filter(m -> m.role().equals(role)).toList());
        }
    }

    /** How many of the case's blocks are there already; computes nothing. */
    long there() {
        return all.blocks().stream().filter(p -> subject.has(p.name())).filter(p -> {
            try {
                return find(p, all.origin(subject, p)).isPresent();
            } catch (Problem unreadable) {
                return false;
            }
        }).count();
    }

    private Optional<Unit> find(Extraction.Prepared p, Map<String, Object> from) {
        return all.units().find(ExtractionUnit.KIND, from)
                .or(() -> all.units().find(ExtractionUnit.KIND, seeded(from, all.seed(subject, p.block().role()))));
    }

    private void find(Extraction.Prepared p, List<Missing> missing) {
        try {
            Map<String, Object> from = all.origin(subject, p);
            find(p, from).ifPresentOrElse(u -> all.done(subject, p, u), () -> missing.add(new Missing(p, from)));
        } catch (Problem unreadable) {
            lack(p, unreadable);
        }
    }

    private void role(String role, List<Missing> blocks) {
        CaseExtraction extraction = new CaseExtraction(all.registry(), all.study(), subject);
        AtomicBoolean seedUsed = new AtomicBoolean();
        UnitTask task = new UnitTask(run, all.seed(subject, role), seedUsed);
        String where = "case " + subject.id() + ", " + role;
        long bytes;
        try {
            bytes = extraction.imageBytes(blocks.get(0).block().block(), task);
            all.images().refusal(bytes, where).ifPresent(refused -> {
                throw refused;
            });
        } catch (RuntimeException thrown) {
            Problem unusable = Problems.of(thrown, where);
            blocks.forEach(m -> lack(m.block(), unusable));
            return;
        }
        all.images().with(bytes, task, () -> {
            blocks.forEach(m -> block(m, extraction, seedUsed));
            return null;
        });
    }

    private void block(Missing m, CaseExtraction extraction, AtomicBoolean seedUsed) {
        UnitTask task = new UnitTask(run, all.seed(subject, m.role()), seedUsed);
        Units.Stopwatch watch = Units.Stopwatch.start();
        Unit made;
        try {
            String where = "case " + subject.id() + ", block " + m.block().name();
            long reading = extraction.maskBytes(m.block().block(), task);
            Optional<Problem> refused = all.work().refusal(reading, where);
            long bytes = refused.isPresent() ? 0 : all.work().with(reading, task, () -> bytes(m, extraction, task));
            refused = refused.or(() -> all.work().refusal(bytes, where));
            if (refused.isPresent()) {
                lack(m.block(), refused.get());
                return;
            }
            List<FeatureValue> values = all.work().with(bytes, task, () -> extract(m, extraction, task));
            made = ExtractionUnit.made(seeded(m.from(), task), m.block().columns(), values, task.notes(), watch.made());
        } catch (RuntimeException thrown) {
            Problem problem = Problems.of(thrown, "case " + subject.id() + ", block " + m.block().name());
            if (!Units.lasts(problem)) {
                lack(m.block(), problem);
                return;
            }
            run.note(problem.getMessage());
            made = ExtractionUnit.failed(seeded(m.from(), task), problem, watch.made());
        }
        all.done(subject, m.block(), all.units().keep(made));
    }

    private static long bytes(Missing m, CaseExtraction extraction, Task task) {
        Extraction.Prepared p = m.block();
        return p.by().isPresent() ? extraction.bytes(p.block(), p.what(), p.by().get(), task) : extraction.bytes(p.block(), p.what(), task);
    }

    private List<FeatureValue> extract(Missing m, CaseExtraction extraction, Task task) {
        Extraction.Prepared p = m.block();
        return p.by().isEmpty() ? extraction.extract(p.block(), p.what(), task)
                : extraction.extract(p.block(), p.what(), (image, mask) -> perturbing(p.by().get(), p.block(), image, mask), task);
    }

    private Perturbing perturbing(Perturbation by, ImageBlock block, Volume image, Mask mask) {
        String region = block.region();
        double level = by.noise() == 0 ? 0 : noise.computeIfAbsent(block.role() + "/" + region, r -> Perturbing.level(image, mask, region));
        return new Perturbing(by, level, region, all.perturbationSeed(subject, block.role()));
    }

    private void lack(Extraction.Prepared p, Problem problem) {
        run.note(problem.getMessage());
        all.lack(subject, p, problem);
    }

    private static Map<String, Object> seeded(Map<String, Object> from, UnitTask task) {
        return task.seedUsed() ? seeded(from, task.seedUnseen()) : from;
    }

    private static Map<String, Object> seeded(Map<String, Object> from, long seed) {
        Map<String, Object> with = new LinkedHashMap<>(from);
        with.put(SEED, seed);
        return with;
    }
}
