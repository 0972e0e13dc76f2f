// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hilum.engine.pair.FramesOfReference;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.ImageSpec;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.RegionSpec;
import org.hilum.engine.study.RegionSpec.CarryOver;
import org.hilum.engine.study.RegionSpec.DrawnRegion;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.engine.study.RegionSpec.SegmentedRegion;
import org.hilum.engine.study.Study;
import org.hilum.image.MaskTransfer;
import org.hilum.spi.Problem;
import org.hilum.spi.Segmenter;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.GridDifference;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;
import org.hilum.spi.settings.Keys;

/** A case's image of one role and the regions on it, each read or made at the first call. Not for several threads at once. */
public final class RoleImages {
    private final Registry registry;
    private final ImageFiles files;
    private final Study study;
    private final Case subject;
    private final String role;
    private final Map<String, Mask> masks = new HashMap<>();
    private final Map<String, List<String>> notes = new HashMap<>();
    private Volume image;
    private ImageRef found;

    public RoleImages(Registry registry, Study study, Case subject, String role) {
        this.registry = registry;
        this.files = new ImageFiles(registry);
        this.study = study;
        this.subject = subject;
        this.role = role;
    }

    public String role() {
        return role;
    }

    /** @throws Problem where there is none, or it cannot be read */
    public Volume image(Task task) {
        if (image == null) {
            image = files.image(found(task), spec(role).reader(), task);
        }
        return image;
    }

    /** The image's grid, without its voxels. */
    Geometry geometry(Task task) {
        return image == null ? found(task).geometry() : image.geometry();
    }

    private ImageRef found(Task task) {
        if (found == null) {
            found = files.find(path(role), item(spec(role)), spec(role).reader(), task);
        }
        return found;
    }

    private ImageSpec spec(String of) {
        return study.image(of).orElseThrow(() -> new Problem("there are no images of the role " + of, study.name(), "add it to images"));
    }

    private String item(ImageSpec of) {
        return subject.item(of.item(), of.role());
    }

    private Path path(String of) {
        return subject.image(of).orElseThrow(() -> new Problem("it has no image of the role " + of, "case " + subject.id(), "add the file, or leave the case out"));
    }

    /**
     * A region on this image's grid: read, carried over from another role, or made by its segmenter.
     *
     * @throws Problem where the region is not there on this role, or cannot be made
     */
    public Mask mask(String region, Task task) {
        Mask known = masks.get(region);
        if (known == null) {
            RegionSpec spec = study.region(region).orElseThrow(() -> new Problem("there is no region " + region, study.name(), "add it to regions"));
            List<String> noted = Collections.synchronizedList(new ArrayList<>());
            Task making = task.noting(note -> {
                noted.add(note);
                task.note(note);
            });
            known = switch (spec) {
                case DrawnRegion drawn -> drawn(drawn, making);
                case SegmentedRegion made -> segmented(made, making);
            };
            masks.put(region, known);
            notes.put(region, List.copyOf(noted));
        } else {
            notes.get(region).forEach(task::note);
        }
        return known;
    }

    /**
     * At most so much memory in bytes it takes to read what {@link #mask} is made from, until it is on this image's grid; 0 for a
     * mask that has been read. What a segmenter takes isn't known.
     */
    long maskBytes(String region, Task task) {
        if (masks.containsKey(region)) {
            return 0;
        }
        return study.region(region).map(spec -> switch (spec) {
            case DrawnRegion drawn -> drawnBytes(drawn, task);
            case SegmentedRegion made -> made.needs().stream().mapToLong(need -> maskBytes(need, task)).max().orElse(0);
        }).orElse(0L);
    }

    private long drawnBytes(DrawnRegion spec, Task task) {
        Optional<String> on = drawnOn(spec);
        if (on.isEmpty()) {
            return 0;
        }
        MaskFile file = file(spec, on.get(), subject.mask(on.get(), spec.name()).orElseThrow());
        return files.maskBytes(file, on.get().equals(role) ? geometry(task) : drawnOn(on.get(), task).geometry(), task);
    }

    /** The role whose mask is used: this one, or, where the study allows it, the first of the others that has one; none where there is none. */
    private Optional<String> drawnOn(DrawnRegion spec) {
        Stream<String> others = spec.carryOver() == CarryOver.NO ? Stream.of() : spec.drawnOn().stream();
        return Stream.concat(spec.drawnOn().stream().filter(role::equals), others).filter(of -> subject.mask(of, spec.name()).isPresent()).findFirst();
    }

    private ImageRef drawnOn(String other, Task task) {
        return files.find(path(other), item(spec(other)), spec(other).reader(), task);
    }

    /** The mask of this role, or, where the study allows it, that of another role brought onto this image's grid. */
    private Mask drawn(DrawnRegion spec, Task task) {
        String on = drawnOn(spec).orElseThrow(() -> new Problem("it has no mask of the region " + spec.name() + " drawn on " + role, "case " + subject.id(),
                "add the mask, or let the study carry one over from another role (carry-over)"));
        Path file = subject.mask(on, spec.name()).orElseThrow();
        if (!on.equals(role)) {
            return carried(spec, on, file, task);
        }
        checkFrame(found(task), spec, role, file, task);
        return files.mask(file(spec, role, file), image(task).geometry(), task);
    }

    /**
     * The region's mask as its file places it, if {@link #mask} refuses it because it was drawn on this image's role but lies on another grid.
     *
     * @throws Problem where it cannot be read at all
     */
    public Optional<MaskElsewhere> elsewhere(String region, Task task) {
        if (!(study.region(region).orElse(null) instanceof DrawnRegion drawn) || drawn.otherGrid() != OtherGrid.REFUSE || !drawn.drawnOn().contains(role)) {
            return Optional.empty();
        }
        return subject.mask(role, region).flatMap(path -> {
            Mask mask = files.unplaced(file(drawn, role, path), image(task).geometry(), task);
            return GridDifference.between(image(task).geometry(), mask.geometry()).map(difference -> new MaskElsewhere(region, mask, difference));
        });
    }

    private MaskFile file(DrawnRegion spec, String on, Path path) {
        return new MaskFile(spec.name(), path, subject.item(spec.item(), on), spec.reader(), spec.otherGrid());
    }

    private Mask carried(DrawnRegion spec, String from, Path file, Task task) {
        ImageRef drawnOn = drawnOn(from, task);
        checkFrame(drawnOn, spec, from, file, task);
        if (spec.carryOver() == CarryOver.SAME_FRAME && FramesOfReference.differ(drawnOn.frameOfReference(), found(task).frameOfReference())) {
            throw new Problem("the images " + from + " and " + role + " lie in different frames of reference, but the region " + spec.name() + " is carried over as if in one", "case " + subject.id(),
                    "draw the region on " + role + " too, or register the images and say so (carry-over: registered)");
        }
        Geometry theirs = drawnOn.geometry();
        task.note("region " + spec.name() + " was carried over from " + from + " to " + role + " (" + Keys.of(spec.carryOver()) + ")");
        Mask moved = MaskTransfer.onto(files.mask(file(spec, from, file), theirs, task), image(task).geometry());
        if (moved.count() == 0) {
            throw new Problem("nothing of the mask drawn on " + from + " lies in the image " + role, file.toString(), "check that the two images share a frame of reference");
        }
        return moved;
    }

    private void checkFrame(ImageRef on, DrawnRegion spec, String of, Path file, Task task) {
        if (spec.carryOver() != CarryOver.REGISTERED) {
            files.checkFrame(file(spec, of, file), on, task);
        }
    }

    private Mask segmented(SegmentedRegion spec, Task task) {
        Map<String, Mask> needed = new LinkedHashMap<>();
        for (String need : spec.needs()) {
            needed.put(need, mask(need, task));
        }
        PluginUse use = spec.segmenter();
        Segmenter<Record> segmenter = registry.find(Kind.SEGMENTER, use.id()).plugin();
        Mask made = segmenter.segment(image(task), needed, use.settings(), task.part("segment/" + spec.name()));
        String where = "region " + spec.name() + " on " + role;
        GridDifference.between(image(task).geometry(), made.geometry()).ifPresent(difference -> {
            throw new Problem("the segmenter " + use.id() + " made a mask on another grid: " + difference, where, "report it to the segmenter's author");
        });
        if (made.count() == 0) {
            throw new Problem("the segmenter " + use.id() + " found no voxel", where, "check its settings and the regions it works on");
        }
        return made;
    }
}
