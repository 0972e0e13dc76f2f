// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import org.hilum.spi.Task;

/**
 * How far a scan is. Each file counts half when it was looked at, and whole when nothing more has to be read of it: at once
 * where it is no image or mask, else when what it belongs to was put together.
 */
final class ScanProgress {
    private final Task task;
    private final long files;
    private long halves;

    ScanProgress(Task task, long files) {
        this.task = task;
        this.files = files;
    }

    /** So many files were looked at, and will be read again. */
    synchronized void half(long more) {
        halves += more;
        task.progress(halves / 2, files);
    }

    /** So many files were looked at, and that is all. */
    void whole(long more) {
        half(2 * more);
    }

    /** Putting something together of so many files; {@link Part#done} ends it. */
    Part part(Task run, long of) {
        return new Part(run, of);
    }

    /** A reader's work on some files, as far as it tells itself. */
    final class Part implements Task {
        private final Task run;
        private final long of;
        private long counted;

        private Part(Task run, long of) {
            this.run = run;
            this.of = of;
        }

        void done() {
            count(of);
        }

        private synchronized void count(long now) {
            if (now > counted) {
                half(now - counted);
                counted = now;
            }
        }

        @Override
        public long seed() {
            return run.seed();
        }

        @Override
        public void check() {
            run.check();
        }

        @Override
        public void progress(long now, long total) {
            count(total <= 0 ? 0 : Math.min(of, of * now / total));
        }

        @Override
        public void note(String text) {
            run.note(text);
        }
    }
}
