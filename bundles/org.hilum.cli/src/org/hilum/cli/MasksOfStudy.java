// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.util.List;

import org.hilum.engine.Nearest;
import org.hilum.engine.extract.StudyMasks;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.ImageSpec;
import org.hilum.engine.study.RegionSpec;
import org.hilum.engine.study.Study;
import org.hilum.spi.MaskWriter.Source;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.NamedMask;

/** The regions of one case of a study that {@code mask} is to write, those that a segmenter makes among them. */
record MasksOfStudy(StudyMasks masks, Registry registry) implements WriteMask.Masks {
    static MasksOfStudy of(Arguments arguments, Registry registry, Console console) {
        List<String> regions = arguments.all(WriteMask.REGION);
        if (regions.isEmpty()) {
            throw new UsageError("--region is needed: once for each region that is to be written");
        }
        WriteMask.checkNames(arguments, regions.size(), WriteMask.REGION);
        Study study = Running.read(Extract.path(arguments.rest().getFirst()), registry, console.talk());
        List<String> known = study.regions().stream().map(RegionSpec::name).toList();
        regions.stream().filter(r -> !known.contains(r)).findFirst().ifPresent(r -> {
            throw new Problem("there is no region " + r, study.name(), Nearest.cure(r, known));
        });
        Cohort cohort = Cohort.load(study, Task.quiet(study.seed()));
        String id = arguments.value(WriteMask.CASE).orElseThrow();
        Case subject = cohort.find(id).orElseThrow(() -> new Problem("there is no case " + id, study.cases().table(), Nearest.cure(id, cohort.cases().stream().map(Case::id).toList())));
        return new MasksOfStudy(new StudyMasks(study, subject, arguments.value(WriteMask.ROLE).orElseGet(() -> only(study)), regions), registry);
    }

    private static String only(Study study) {
        List<String> roles = study.images().stream().map(ImageSpec::role).toList();
        if (roles.size() != 1) {
            throw new Problem("the study has " + roles.size() + " roles of images", study.name(), "say which one the regions are to lie on: --role " + String.join(", --role ", roles));
        }
        return roles.getFirst();
    }

    @Override
    public int count() {
        return masks.regions().size();
    }

    @Override
    public Source source(boolean identity) {
        return masks.source(identity);
    }

    @Override
    public List<NamedMask> read(Task task) {
        return masks.read(registry, Task.quiet(masks.study().seed(), task::note));
    }
}
