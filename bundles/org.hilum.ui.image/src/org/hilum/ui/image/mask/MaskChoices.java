// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.mask;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hilum.engine.ShellLine;
import org.hilum.engine.extract.MaskExport;
import org.hilum.engine.extract.StudyMasks;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.Study;
import org.hilum.spi.Problem;
import org.hilum.spi.image.NamedMask;
import org.hilum.ui.image.Overlay;
import org.hilum.ui.image.Picture;

/**
 * What can be saved of an image, and in which formats.
 *
 * @param first the regions that are meant
 */
record MaskChoices(Registry registry, Study study, Case subject, Picture picture, List<Overlay> first) {
    private static final double UL_PER_ML = 1000;

    MaskExport export() {
        return new MaskExport(registry);
    }

    /** Endings of files with what they are: those that this image goes with come first. */
    List<Format> formats() {
        List<Format> can = new ArrayList<>();
        List<Format> cannot = new ArrayList<>();
        for (String name : export().names()) {
            String ending = name.replace("*", "");
            (fits(ending) ? can : cannot).add(new Format(ending, export().writer(Path.of("x" + ending)).format()));
        }
        // the shorter of two endings of one format is the unusual one: .nii, which is not compressed
        can.sort((a, b) -> a.what().equals(b.what()) ? Integer.compare(b.ending().length(), a.ending().length()) : 0);
        can.addAll(cannot);
        return can;
    }

    private boolean fits(String ending) {
        try {
            export().check(study.folder().resolve("x" + ending), 1, masks(List.of()).source(false));
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    /** The ending of a file's name and what such files are. */
    record Format(String ending, String what) {
        String label() {
            return what + "  (" + ending + ")";
        }
    }

    /** The regions that are chosen at first, as many as go into a file of a format. */
    List<Overlay> first(Format format) {
        return export().writer(Path.of("x" + format.ending())).holdsSeveral() ? first : first.stream().limit(1).toList();
    }

    StudyMasks masks(List<Overlay> chosen) {
        return new StudyMasks(study, subject, picture.role(), chosen.stream().map(Overlay::name).toList());
    }

    /** Why that cannot be written; empty where it can. */
    String against(List<Overlay> chosen, String file, boolean identity) {
        if (file.isBlank()) {
            return "Choose a file.";
        }
        if (chosen.isEmpty()) {
            return "Choose at least one region.";
        }
        try {
            Path path = Path.of(file.strip());
            if (!path.isAbsolute()) {
                return "Give the whole path of the file.";
            }
            export().check(path, chosen.size(), masks(chosen).source(identity));
            return "";
        } catch (InvalidPathException e) {
            return "That is no file's name.";
        } catch (Problem problem) {
            return Character.toUpperCase(problem.what().charAt(0)) + problem.what().substring(1) + ": " + problem.cure() + ".";
        }
    }

    MaskWish wish(List<Overlay> chosen, String file, boolean identity) {
        return new MaskWish(masks(chosen), chosen.stream().map(o -> new NamedMask(o.name(), o.mask())).toList(), Path.of(file.strip()), identity);
    }

    /** The command that writes the same. */
    String line(List<Overlay> chosen, String file, boolean identity) {
        List<String> arguments = new ArrayList<>(masks(chosen).arguments(identity));
        arguments.add("--out");
        arguments.add(file.strip());
        return ShellLine.of(arguments);
    }

    /** A file's name that tells what is in it, without its ending. */
    String name(List<Overlay> chosen) {
        String name = subject.id() + "_" + picture.role() + "_" + (chosen.size() == 1 ? chosen.getFirst().name() : "regions");
        return name.replaceAll("[^\\w.-]+", "-").toLowerCase(Locale.ROOT);
    }

    static String voxels(Overlay region) {
        return String.format(Locale.ROOT, "%,d", region.mask().count()).replace(',', '\u2009');
    }

    /** In millilitres. */
    static double volume(Overlay region) {
        var spacing = region.mask().geometry().spacing();
        return region.mask().count() * spacing.x() * spacing.y() * spacing.z() / UL_PER_ML;
    }
}
