// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.engine.registry.Registry;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.MaskRef;

/** The structures and segments in files that an identifying reader called masks. */
final class MaskFiles {
    /**
     * A structure with what it says of its image.
     *
     * @param file what its file says of itself
     */
    record Referring(FoundMask mask, MaskRef ref, Identified file) {
    }

    private final Registry registry;
    private final List<Referring> masks = new ArrayList<>();
    private final List<SetAside> aside = new ArrayList<>();

    MaskFiles(Registry registry) {
        this.registry = registry;
    }

    /** Lists one; may be called by several threads. */
    void read(Identified file, Task task) {
        try {
            add(file, MaskListing.of(registry, file.file(), task));
        } catch (Problem p) {
            add(new SetAside(file.file(), 1, file.entry().what() + ": " + p.what()));
        }
    }

    private synchronized void add(Identified file, MaskListing listing) {
        Path path = file.file();
        if (listing.masks().isEmpty()) {
            aside.add(new SetAside(path, 1, file.entry().what() + " without a structure"));
        }
        listing.masks().forEach(ref -> masks.add(new Referring(new FoundMask(path, ref.item(), ref.item().isEmpty() ? ref.label() : ref.item(), listing.reader(), ""), ref, file)));
    }

    private synchronized void add(SetAside one) {
        aside.add(one);
    }

    List<Referring> masks() {
        return masks;
    }

    List<SetAside> aside() {
        return aside;
    }
}
