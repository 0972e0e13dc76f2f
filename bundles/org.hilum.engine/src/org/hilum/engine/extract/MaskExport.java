// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.store.WholeFile;
import org.hilum.spi.MaskWriter;
import org.hilum.spi.MaskWriter.Source;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.NamedMask;

/** Writes masks in the format that the file's name says, whole or not at all: what was there stays until all of it is written. */
public final class MaskExport {
    private final Registry registry;

    public MaskExport(Registry registry) {
        this.registry = registry;
    }

    /** Names of files that can be written, as {@code *.nii.gz}. */
    public List<String> names() {
        return names(writer -> true);
    }

    private List<String> names(Predicate<MaskWriter> which) {
        return formats().stream().filter(c -> which.test(writer(c))).flatMap(c -> ImageFiles.written(c).stream()).map(NamePattern::describe).distinct().toList();
    }

    private List<Contribution> formats() {
        return ReaderOrder.of(registry, Kind.MASK_READER).stream().filter(c -> c.plugin() instanceof MaskWriter).toList();
    }

    private static MaskWriter writer(Contribution format) {
        return (MaskWriter) (Object) format.plugin();
    }

    /**
     * What can be put into a file of that name.
     *
     * @throws Problem where masks cannot be written to one
     */
    public MaskWriter writer(Path file) {
        return writer(format(file));
    }

    private Contribution format(Path file) {
        return formats().stream().filter(c -> ImageFiles.written(c).stream().anyMatch(pattern -> pattern.takes(file))).findFirst()
                .orElseThrow(() -> new Problem("masks cannot be written to a file of that name", file.toString(), "name it as one of " + String.join(", ", names())));
    }

    /**
     * Whether so many masks of an image can be written to a file, told before the work rather than after it.
     *
     * @throws Problem where they cannot
     */
    public void check(Path file, int count, Source image) {
        Contribution format = format(file);
        MaskWriter writer = writer(format);
        if (count > 1 && !writer.holdsSeveral()) {
            throw new Problem("a " + writer.format() + " holds one region, but " + count + " are given", file.toString(), several(image.path()));
        }
        if (writer.refersToImage() && !mayRead(format, image.path())) {
            throw new Problem("a " + writer.format() + " refers to the slices of its image, and this image is of another format", image.path().toString(),
                    "name the file as " + either(w -> !w.refersToImage()));
        }
        if (image.identity() && !writer.refersToImage()) {
            throw new Problem("a " + writer.format() + " tells nothing of patients", file.toString(), "leave --with-identity away, or name the file as " + either(MaskWriter::refersToImage));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new Problem("the mask cannot be written there", file.toString(), "check that the folder exists and may be written to");
        }
    }

    /** What to do with several masks of an image. */
    private String several(Path image) {
        List<String> names = formats().stream().filter(c -> writer(c).holdsSeveral() && (!writer(c).refersToImage() || mayRead(c, image)))
                .flatMap(c -> ImageFiles.written(c).stream()).map(NamePattern::describe).distinct().toList();
        return names.isEmpty() ? "choose one" : "choose one, or name the file as " + String.join(" or ", names);
    }

    private String either(Predicate<MaskWriter> which) {
        return names(which).stream().collect(Collectors.joining(" or "));
    }

    /** Whether an image is of a format, as far as its name tells. */
    private boolean mayRead(Contribution format, Path image) {
        return ImageFiles.takes(format, image) || registry.all(Kind.IMAGE_READER).stream().noneMatch(reader -> ImageFiles.takes(reader, image));
    }

    /**
     * Writes them. That an archive will not take a file without identity is noted.
     *
     * @param masks on the grid of the image, none of them empty
     * @throws Problem where it cannot be done
     */
    public void write(Path file, List<NamedMask> masks, Source image, Task task) {
        check(file, masks.size(), image);
        MaskWriter writer = writer(file);
        try {
            WholeFile.write(file, to -> writer.write(to, masks, image, task));
        } catch (IOException e) {
            throw new Problem("the mask cannot be written (" + e.getClass().getSimpleName() + ")", file.toString(), "check that the folder may be written to, and has room", e);
        }
        if (writer.refersToImage() && !image.identity()) {
            task.note(file.getFileName() + " tells neither patient nor study, so that an archive will not put it with its images; --with-identity copies both");
        }
    }
}
