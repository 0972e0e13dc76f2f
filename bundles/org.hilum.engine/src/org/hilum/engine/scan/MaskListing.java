// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;
import java.util.List;

import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.extract.ReaderOrder;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.MaskReader;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.MaskRef;

/**
 * The structures, segments or labels that a file holds.
 *
 * @param reader short name of the reader that knows them, where the file's name does not tell it; else empty
 */
record MaskListing(List<MaskRef> masks, String reader) {
    /**
     * Asks the mask readers that take the file's name, of a name that none takes each, until one knows the file.
     *
     * @throws Problem what the first said where none does
     */
    static MaskListing of(Registry registry, Path file, Task task) {
        List<Contribution> all = ReaderOrder.of(registry, Kind.MASK_READER);
        List<Contribution> byName = all.stream().filter(c -> ImageFiles.takes(c, file)).toList();
        Problem first = null;
        for (Contribution c : byName.isEmpty() ? all : byName) {
            try {
                List<MaskRef> masks = c.<MaskReader<Record>>plugin().list(file, c.defaults(), task);
                return new MaskListing(masks, new ImageFiles(registry).isRead(file, c) ? "" : c.shortName());
            } catch (Problem p) {
                first = first == null ? p : first;
            }
        }
        throw first == null ? new Problem("no mask reader is installed", file.toString(), "install one") : first;
    }
}
