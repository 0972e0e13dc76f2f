// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.ArrayList;
import java.util.List;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.ImageSpec;
import org.hilum.engine.study.Study;
import org.hilum.spi.MaskWriter.Source;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.NamedMask;

/**
 * Regions of a study's case on the image of one role, to be written to a file: as features are read from them, whether they
 * were drawn there, carried over or made by a segmenter.
 */
public record StudyMasks(Study study, Case subject, String role, List<String> regions) {
    public StudyMasks {
        regions = List.copyOf(regions);
    }

    /**
     * The image that the regions lie on.
     *
     * @throws Problem where the case has none
     */
    public Source source(boolean identity) {
        ImageSpec image = study.image(role).orElseThrow(() -> new Problem("there are no images of the role " + role, study.name(), "name one of " + String.join(", ", study.images().stream().map(ImageSpec::role).toList())));
        return new Source(subject.image(role).orElseThrow(() -> new Problem("it has no image of the role " + role, "case " + subject.id(), "add the file, or name another role")),
                subject.item(image.item(), role), identity);
    }

    /**
     * The masks, each called as its region.
     *
     * @throws Problem where one cannot be read or made
     */
    public List<NamedMask> read(Registry registry, Task task) {
        RoleImages images = new RoleImages(registry, study, subject, role);
        return regions.stream().map(region -> new NamedMask(region, images.mask(region, task.part(region)))).toList();
    }

    /** The call of {@code hilum mask} that writes the same, {@code mask} the first; only {@code --out} is left to add. */
    public List<String> arguments(boolean identity) {
        List<String> all = new ArrayList<>(List.of("mask", study.folder().toAbsolutePath().normalize().toString(), "--case", subject.id(), "--role", role));
        regions.forEach(region -> all.addAll(List.of("--region", region)));
        if (identity) {
            all.add("--with-identity");
        }
        return all;
    }
}
