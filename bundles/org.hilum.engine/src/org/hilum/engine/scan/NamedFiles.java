// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.ImageReader;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.MaskRef;

/** Images and masks of formats that say little of themselves, as NIfTI: names and folders tell the rest. */
final class NamedFiles {
    /** A mask with the grid it lies on; its image is looked for later. */
    record GridMask(FoundMask mask, String patient, String study, Geometry grid) {
    }

    private final Registry registry;
    private final Pseudonyms pseudonyms;
    private final List<FoundImage> images = new ArrayList<>();
    private final List<GridMask> masks = new ArrayList<>();
    private final List<SetAside> aside = new ArrayList<>();

    NamedFiles(Registry registry, Pseudonyms pseudonyms) {
        this.registry = registry;
        this.pseudonyms = pseudonyms;
    }

    /** Reads one; may be called by several threads. */
    void read(NamedFile named, Task task) {
        Path file = named.file();
        try {
            String folder = NamedFolders.patientOf(file);
            String patient = pseudonyms.of(folder);
            String study = NamedFolders.visit(file.getParent()).orElse("");
            List<ImageRef> refs = named.reader().<ImageReader<Record>>plugin().list(file, named.reader().defaults(), task);
            if (NameWords.isMask(file)) {
                masks(file, refs, patient, study, task);
                return;
            }
            List<String> words = NameWords.words(NameWords.stem(file));
            String description = pseudonyms.hide(folder, NameWords.stem(file));
            String reader = new ImageFiles(registry).isRead(file, named.reader()) ? "" : named.reader().shortName();
            for (ImageRef ref : refs) {
                String modality = ref.modality().isEmpty() ? NameWords.modality(words) : ref.modality();
                add(new FoundImage(file, ref.item(), patient, study, file.toString(), modality, description + (ref.item().isEmpty() ? "" : ", " + ref.label()),
                        Optional.of(ref.geometry()), 1, ref.frameOfReference(), reader, Map.of()));
            }
        } catch (Problem p) {
            add(new SetAside(file, 1, p.what()));
        }
    }

    private void masks(Path file, List<ImageRef> refs, String patient, String study, Task task) {
        MaskListing listing = MaskListing.of(registry, file, task);
        List<MaskRef> labels = listing.masks();
        if (labels.isEmpty()) {
            add(new SetAside(file, 1, "a mask without a label"));
        }
        for (MaskRef label : labels) {
            boolean numbered = label.item().matches("\\d+");
            String name = !numbered ? label.item() : NameWords.stem(file) + (labels.size() == 1 ? "" : " " + label.item());
            add(new GridMask(new FoundMask(file, label.item(), name, listing.reader(), ""), patient, study, refs.getFirst().geometry()));
        }
    }

    private synchronized void add(FoundImage image) {
        images.add(image);
    }

    private synchronized void add(GridMask mask) {
        masks.add(mask);
    }

    private synchronized void add(SetAside one) {
        aside.add(one);
    }

    List<FoundImage> images() {
        return images;
    }

    List<GridMask> masks() {
        return masks;
    }

    List<SetAside> aside() {
        return aside;
    }
}
