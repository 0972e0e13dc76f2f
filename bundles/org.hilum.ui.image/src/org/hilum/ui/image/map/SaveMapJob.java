// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.map;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Volume;

/** Writes a map's values in the background. */
final class SaveMapJob extends Job {
    private final Registry registry;
    private final Volume values;
    private final Path file;
    private final Consumer<String> then;

    /** @param then is told in this job's thread why the file could not be written; with an empty text, that it was */
    SaveMapJob(Registry registry, Volume values, Path file, Consumer<String> then) {
        super("Save " + file.getFileName());
        this.registry = registry;
        this.values = values;
        this.file = file;
        this.then = then;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        String why = "";
        try {
            new ImageFiles(registry).write(file, values);
        } catch (Problem problem) {
            why = MapText.of(problem);
        }
        then.accept(why);
        return Status.OK_STATUS;
    }
}
