// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hilum.engine.pair.FramesOfReference;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.engine.study.PluginUse;
import org.hilum.spi.ImageReader;
import org.hilum.spi.ImageWriter;
import org.hilum.spi.MaskReader;
import org.hilum.spi.Plugin;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;
import org.hilum.spi.image.Volume;

/** Reads images and masks by whichever reader takes files of that name, and writes images where it can. */
public final class ImageFiles {
    private final Registry registry;

    public ImageFiles(Registry registry) {
        this.registry = registry;
    }

    /**
     * The reader for a file, by the patterns in the readers' {@code files} attribute; of several that take it, the first in {@link ReaderOrder}.
     *
     * @param kind {@link Kind#IMAGE_READER} or {@link Kind#MASK_READER}
     * @throws Problem listing what can be read
     */
    public Contribution reader(Kind kind, Path file) {
        List<String> patterns = new ArrayList<>();
        for (Contribution c : ReaderOrder.of(registry, kind)) {
            for (NamePattern pattern : patterns(c)) {
                if (pattern.takes(file)) {
                    return c;
                }
                patterns.add(pattern.describe());
            }
        }
        throw new Problem("no reader takes a file of that name", file.toString(), "files that can be read: " + patterns.stream().distinct().collect(Collectors.joining(", ")));
    }

    /** Whether this reader is the one that is asked where a study says none. */
    public boolean isRead(Path file, Contribution reader) {
        return takes(reader, file) && reader(reader.kind(), file).equals(reader);
    }

    /** The reader with its default settings but for what {@code tree} says. */
    public PluginUse use(Kind kind, Path file, Map<String, ?> tree, Where where) {
        Contribution c = reader(kind, file);
        return new PluginUse(c.id(), Settings.read(c, tree, where));
    }

    private PluginUse given(Kind kind, Path file, Optional<PluginUse> use) {
        return use.orElseGet(() -> use(kind, file, Map.of(), Where.in("")));
    }

    /**
     * What an item of a file is, its grid among it, without its voxels.
     *
     * @param item empty where the file holds one image that is not set aside
     */
    public ImageRef find(Path file, String item, Optional<PluginUse> use, Task task) {
        PluginUse by = given(Kind.IMAGE_READER, file, use);
        ImageReader<Record> reader = registry.find(Kind.IMAGE_READER, by.id()).plugin();
        return ImageRef.choose(reader.list(file, by.settings(), task), item, file);
    }

    public Volume image(Path file, String item, Optional<PluginUse> use, Task task) {
        return image(find(file, item, use, task), use, task);
    }

    /** One that {@link #find} has found with the same reader. */
    public Volume image(ImageRef found, Optional<PluginUse> use, Task task) {
        PluginUse by = given(Kind.IMAGE_READER, found.path(), use);
        ImageReader<Record> reader = registry.find(Kind.IMAGE_READER, by.id()).plugin();
        return reader.read(found, by.settings(), task);
    }

    /**
     * Nothing where mask and image lie in the same frame of reference, or that of one isn't known.
     *
     * @throws Problem where they lie in different ones
     */
    public void checkFrame(MaskFile file, ImageRef image, Task task) {
        if (image.frameOfReference().isEmpty()) {
            return;
        }
        PluginUse by = given(Kind.MASK_READER, file.path(), file.reader());
        MaskReader<Record> reader = registry.find(Kind.MASK_READER, by.id()).plugin();
        if (FramesOfReference.differ(image.frameOfReference(), reader.frameOfReference(ref(file), by.settings(), task))) {
            throw new Problem("mask and image lie in different frames of reference, so that positions in one say nothing of the other", file.path().toString(),
                    "give the image that the mask was drawn on; where both were registered, a study may say so (carry-over: registered)");
        }
    }

    /**
     * A mask of the same frame of reference as its image, as far as both tell it, and on exactly its grid.
     *
     * @throws Problem where it is empty, lies in another frame, or lies on another grid and may not be resampled
     */
    public Mask mask(MaskFile file, ImageRef image, Task task) {
        checkFrame(file, image, task);
        return mask(file, image.geometry(), task);
    }

    /**
     * A mask on exactly the grid of its image.
     *
     * @throws Problem where it is empty, or lies on another grid and may not be resampled
     */
    public Mask mask(MaskFile file, Geometry image, Task task) {
        Mask mask = MaskOnImage.place(unplaced(file, image, task), file, image, task);
        if (mask.count() == 0) {
            throw new Problem("the mask is empty" + (file.item().isEmpty() ? "" : " at " + file.item()), file.path().toString(), "draw the region, or choose another label");
        }
        return mask;
    }

    /** At most so much memory in bytes {@link #mask} takes until the mask is on its image's grid, where it takes a byte a voxel. */
    public long maskBytes(MaskFile file, Geometry image, Task task) {
        PluginUse by = given(Kind.MASK_READER, file.path(), file.reader());
        MaskReader<Record> reader = registry.find(Kind.MASK_READER, by.id()).plugin();
        return reader.bytes(ref(file), image, by.settings(), task) + image.count();
    }

    private static MaskRef ref(MaskFile file) {
        return new MaskRef(file.path(), file.item(), file.item(), "");
    }

    /** A mask on the grid that its file has. */
    Mask unplaced(MaskFile file, Geometry image, Task task) {
        PluginUse by = given(Kind.MASK_READER, file.path(), file.reader());
        MaskReader<Record> reader = registry.find(Kind.MASK_READER, by.id()).plugin();
        return reader.read(ref(file), image, by.settings(), task);
    }

    /** All files that are read where an image is named. */
    public List<Path> filesOfImage(Path image, Optional<PluginUse> use) {
        ImageReader<Record> reader = registry.find(Kind.IMAGE_READER, given(Kind.IMAGE_READER, image, use).id()).plugin();
        return reader.files(image);
    }

    /** All files that are read where a mask is named. */
    public List<Path> filesOfMask(Path mask, Optional<PluginUse> use) {
        MaskReader<Record> reader = registry.find(Kind.MASK_READER, given(Kind.MASK_READER, mask, use).id()).plugin();
        return reader.files(mask);
    }

    /**
     * Writes an image in the format that the file's name says.
     *
     * @throws Problem where no format of that name can be written, or the file cannot be
     */
    public void write(Path file, Volume image) {
        List<String> patterns = new ArrayList<>();
        for (Contribution c : registry.all(Kind.IMAGE_READER)) {
            Plugin<?> plugin = c.plugin();
            if (plugin instanceof ImageWriter writer) {
                for (NamePattern pattern : written(c)) {
                    if (pattern.takes(file)) {
                        writer.write(file, image);
                        return;
                    }
                    patterns.add(pattern.describe());
                }
            }
        }
        throw new Problem("images cannot be written to a file of that name", file.toString(), "name it as one of " + String.join(", ", patterns));
    }

    /** Whether a reader takes files of that name. */
    public static boolean takes(Contribution reader, Path file) {
        return patterns(reader).stream().anyMatch(pattern -> pattern.takes(file));
    }

    private static List<NamePattern> patterns(Contribution reader) {
        return patterns(reader.attribute("files"));
    }

    /** Names of the files that a reader which can also write does write. */
    static List<NamePattern> written(Contribution reader) {
        return reader.attribute("writes").isEmpty() ? patterns(reader) : patterns(reader.attribute("writes"));
    }

    private static List<NamePattern> patterns(String list) {
        return Arrays.stream(list.split(",")).map(pattern -> new NamePattern(pattern.strip())).toList();
    }
}
