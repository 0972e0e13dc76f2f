// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.hilum.engine.extract.MaskElsewhere;
import org.hilum.engine.extract.RoleImages;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.RegionSpec;
import org.hilum.engine.study.RegionSpec.CarryOver;
import org.hilum.engine.study.RegionSpec.DrawnRegion;
import org.hilum.engine.study.RegionSpec.SegmentedRegion;
import org.hilum.engine.study.Study;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Volume;
import org.hilum.ui.image.slice.WindowPreset;
import org.hilum.ui.job.MonitorTask;

/** Reads the images of a case and the regions on them, in the background. */
final class PictureJob extends Job {
    private final Registry registry;
    private final Study study;
    private final Case subject;
    private final List<String> roles;
    private final Consumer<Loaded> then;

    /** What was read, and why the rest was not. */
    record Loaded(List<Picture> pictures, List<Problem> problems) {
    }

    /** {@code then} is called in this job's thread, unless the job was cancelled. */
    PictureJob(Registry registry, Study study, Case subject, List<String> roles, Consumer<Loaded> then) {
        super("Read images of " + subject.id());
        this.registry = registry;
        this.study = study;
        this.subject = subject;
        this.roles = roles;
        this.then = then;
        setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Task task = new MonitorTask(monitor, getName(), study.seed(), "images");
        List<Picture> pictures = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            for (int r = 0; r < roles.size(); r++) {
                task.progress(r, roles.size());
                task.check();
                picture(roles.get(r), task, pictures, problems);
            }
            task.check();
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        }
        then.accept(new Loaded(pictures, problems));
        return Status.OK_STATUS;
    }

    private void picture(String role, Task task, List<Picture> pictures, List<Problem> problems) {
        RoleImages images = new RoleImages(registry, study, subject, role);
        Volume volume;
        try {
            volume = images.image(task);
        } catch (Problem problem) {
            problems.add(problem);
            return;
        }
        List<Overlay> overlays = new ArrayList<>();
        List<Stray> strays = new ArrayList<>();
        for (int r = 0; r < study.regions().size(); r++) {
            RegionSpec region = study.regions().get(r);
            if (!isOn(role, region)) {
                continue;
            }
            int rgb = RegionColours.rgb(r);
            try {
                overlays.add(new Overlay(region.name(), images.mask(region.name(), task.part(region.name())), rgb,
                        study.blocks().stream().anyMatch(b -> b instanceof ImageBlock i && i.region().equals(region.name()))));
            } catch (Problem problem) {
                problems.add(problem);
                stray(images, region.name(), task).ifPresent(mask -> strays.add(new Stray(mask, rgb)));
            }
        }
        pictures.add(new Picture(subject.id(), role, volume, overlays, strays, presets(role, volume)));
    }

    private static Optional<MaskElsewhere> stray(RoleImages images, String region, Task task) {
        try {
            return images.elsewhere(region, task);
        } catch (Problem unreadable) {
            return Optional.empty(); // told already
        }
    }

    /** Whether the study means a region to lie on a role's images: drawn there or carried over, or made of such ones. */
    private boolean isOn(String role, RegionSpec region) {
        return switch (region) {
            case DrawnRegion drawn -> drawn.drawnOn().contains(role) || drawn.carryOver() != CarryOver.NO;
            case SegmentedRegion made -> made.needs().stream().flatMap(n -> study.region(n).stream()).allMatch(n -> isOn(role, n));
        };
    }

    /** A file format may not say what its voxels measure; the profile by which features are read from them does. */
    private List<WindowPreset> presets(String role, Volume volume) {
        List<WindowPreset> presets = new ArrayList<>(WindowPreset.of(volume));
        study.blocks().stream().filter(b -> b instanceof ImageBlock i && i.role().equals(role)).map(b -> ((ImageBlock) b).profile()).findFirst()
                .ifPresent(profile -> {
                    String kind = profile.split("-")[0].toLowerCase(Locale.ROOT) + " ";
                    presets.stream().filter(p -> p.name().toLowerCase(Locale.ROOT).startsWith(kind)).findFirst().ifPresent(best -> {
                        presets.remove(best);
                        presets.addFirst(best);
                    });
                });
        return presets;
    }
}
