// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.experiment.Pace;
import org.hilum.engine.experiment.RunOptions;
import org.hilum.engine.extract.ExtractionSettings;
import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.extract.ImageNeed;
import org.hilum.engine.extract.MaskFile;
import org.hilum.engine.map.Estimate;
import org.hilum.engine.map.FeatureMap;
import org.hilum.engine.map.FeatureMapping;
import org.hilum.engine.map.MapMemory;
import org.hilum.engine.map.MappedRegion;
import org.hilum.engine.registry.Registry;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/** The files of a map: reads image and masks, has the map made, writes it, and tells what became of it. */
final class MapFiles {
    /** Masks of one byte a voxel that are held with an image: that of the region and one to normalise by. */
    private static final int MASKS = 2;

    private final Arguments arguments;
    private final ExtractionSettings settings;
    private final int threads;
    private final long memory;
    private final Console console;
    private final ImageFiles files;
    private final ProgressLine line;
    private final Task reading;

    MapFiles(Arguments arguments, Registry registry, ExtractionSettings settings, RunOptions options, Console console) {
        this.arguments = arguments;
        this.settings = settings;
        this.threads = options.threads();
        this.memory = options.memory();
        this.console = console;
        this.files = new ImageFiles(registry);
        this.line = new ProgressLine(Extract.SEED, "voxels", console.talk());
        this.reading = Task.quiet(Extract.SEED, line::note);
    }

    void make(FeatureMapping mapping, Path out) {
        try {
            MappedRegion region = region(mapping);
            Estimate estimate = region.estimate(threads, reading);
            Geometry g = region.geometry();
            tell(String.format(Locale.ROOT, "%s around %d voxels, on %d x %d x %d at %.4g x %.4g x %.4g mm; about %s on %d threads, from %d of them", mapping.feature().name(), estimate.windows(),
                    g.nx(), g.ny(), g.nz(), g.spacing().x(), g.spacing().y(), g.spacing().z(), Pace.text(estimate.time()), threads, estimate.tried()));
            FeatureMap map = region.map(threads, line);
            line.close();
            NiftiWriter.write(out, map.values());
            told(map);
        } finally {
            line.close();
        }
    }

    private MappedRegion region(FeatureMapping mapping) {
        Path image = Extract.path(arguments.rest().getFirst());
        String item = arguments.value("--item").orElse("");
        ImageRef found = files.find(image, item, Optional.of(settings.imageReader(image)), reading);
        Geometry grid = found.geometry();
        long held = ImageNeed.bytes(grid, MASKS);
        fits(held, image);
        Optional<String> given = arguments.rest().stream().skip(1).findFirst();
        Mask mask = given.map(file -> mask(file, "--label", found, held)).orElseGet(() -> whole(grid));
        fits(held + mapping.bytes(grid, mask.box().orElseThrow(), threads), image);
        Volume voxels = files.image(found, Optional.of(settings.imageReader(image)), reading);
        return mapping.process(given.orElse("image"), voxels, mask, name -> reference(name, found, held), reading);
    }

    private void fits(long bytes, Path image) {
        MapMemory.check(bytes, memory, image.toString(), "give more (--memory, and to Java, by HILUM_VMARGS=-Xmx8g), or a mask of a smaller region, a coarser spacing or a smaller window");
    }

    private Mask mask(String file, String label, ImageRef image, long held) {
        Path path = Extract.path(file);
        MaskFile mask = new MaskFile(file, path, arguments.value(label).orElse(""), Optional.of(settings.maskReader(path)), Extract.otherGrid(arguments));
        fits(held + files.maskBytes(mask, image.geometry(), reading), path);
        return files.mask(mask, image, reading);
    }

    private Mask reference(String name, ImageRef image, long held) {
        return arguments.value("--reference").map(file -> mask(file, "--reference-label", image, held))
                .orElseThrow(() -> new Problem("there is no mask of the region " + name + " to normalise the image by", "image", "give one: --reference MASK"));
    }

    private static Mask whole(Geometry grid) {
        byte[] all = new byte[grid.count()];
        Arrays.fill(all, (byte) 1);
        return new Mask(grid, all);
    }

    private void told(FeatureMap map) {
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (float x : map.values().voxels()) {
            if (!Float.isNaN(x)) {
                least = Math.min(least, x);
                most = Math.max(most, x);
            }
        }
        String unit = map.values().quantity().unit();
        tell(map.values().quantity().name() + ": " + map.defined() + " of " + map.values().geometry().count() + " voxels have a value"
                + (map.defined() == 0 ? "" : String.format(Locale.ROOT, ", from %.6g to %.6g", least, most) + (unit.isEmpty() ? "" : " " + unit)));
        counted(" without a value: ", map.undefined());
        counted(" with a note: ", map.notes());
    }

    private void counted(String what, Map<String, Long> counts) {
        counts.forEach((text, n) -> tell(n + what + text));
    }

    private void tell(String text) {
        console.talk().println("hilum map: " + text);
    }
}
