// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import org.hilum.engine.store.CsvFile;
import org.hilum.engine.study.Arm;
import org.hilum.engine.study.Study;
import org.hilum.spi.Task;
import org.junit.jupiter.api.io.TempDir;

/** Runs studies of generated tables in a folder of their own. */
abstract class TableRuns {
    @TempDir
    Path folder;
    final TableStudy generated = new TableStudy(60, 1);
    final ConcurrentLinkedQueue<String> notes = new ConcurrentLinkedQueue<>();

    /** A task that remembers notes and cancels once so many units are done. */
    class Watch implements Task {
        private final int cancelAfter;
        private volatile long done;

        Watch(int cancelAfter) {
            this.cancelAfter = cancelAfter;
        }

        @Override
        public long seed() {
            return 0;
        }

        @Override
        public void check() {
            if (done >= cancelAfter) {
                throw new CancellationException();
            }
        }

        @Override
        public void progress(long units, long total) {
            done = units;
        }

        @Override
        public void note(String text) {
            notes.add(text);
        }
    }

    StudyResults run(Study study, int threads) {
        return StudyRun.run(study, "text of the file", generated.cohort(), Plugins.registry(), new RunOptions(threads, 1 << 30), new Watch(Integer.MAX_VALUE));
    }

    StudyResults run(String name, List<Arm> arms, int threads) {
        return run(generated.study(folder.resolve(name), arms), threads);
    }

    /** The predictions of some arms as they are exported. */
    String predictions(StudyResults results, Set<String> arms) throws IOException {
        Path file = folder.resolve("predictions.csv");
        CsvFile.write(new ResultTables(results).predictions(), file);
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(l -> arms.contains(l.substring(0, l.indexOf(',')))).reduce("", (a, b) -> a + b + "\n");
        }
    }

    static final Set<String> ALL = Set.of("genes", "clinical", "early", "late");
}
