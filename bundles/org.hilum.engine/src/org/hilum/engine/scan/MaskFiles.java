// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.MaskReader;
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

    /** Lists one; may be called by several threads. A file whose name no mask reader knows is tried with each. */
    void read(Identified file, Task task) {
        List<Contribution> byName = registry.all(Kind.MASK_READER).stream().filter(c -> ImageFiles.takes(c, file.file())).toList();
        Problem first = null;
        for (Contribution c : byName.isEmpty() ? registry.all(Kind.MASK_READER) : byName) {
            try {
                List<MaskRef> refs = c.<MaskReader<Record>>plugin().list(file.file(), c.defaults(), task);
                add(file, refs, byName.isEmpty() ? c.shortName() : "");
                return;
            } catch (Problem p) {
                first = first == null ? p : first;
            }
        }
        add(new SetAside(file.file(), 1, file.entry().what() + ": " + (first == null ? "no mask reader is installed" : first.what())));
    }

    private synchronized void add(Identified file, List<MaskRef> refs, String reader) {
        Path path = file.file();
        if (refs.isEmpty()) {
            aside.add(new SetAside(path, 1, file.entry().what() + " without a structure"));
        }
        refs.forEach(ref -> masks.add(new Referring(new FoundMask(path, ref.item(), ref.item().isEmpty() ? ref.label() : ref.item(), reader, ""), ref, file)));
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
