// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.study.ImageSpec;
import org.hilum.engine.study.OwnPaths;
import org.hilum.engine.study.PathPattern;
import org.hilum.engine.study.PluginUse;
import org.hilum.spi.Problem;

/** Reads {@code images}: for each role a path, or a path with what else is needed to read it. */
final class ImagesReader {
    private final UseReader uses;

    ImagesReader(UseReader uses) {
        this.uses = uses;
    }

    List<ImageSpec> read(Spot spot) {
        List<ImageSpec> images = new ArrayList<>();
        for (Spot.Named entry : spot.entries()) {
            if (Names.isWord(entry, "role")) {
                image(entry).ifPresent(images::add);
            }
        }
        return images;
    }

    private Optional<ImageSpec> image(Spot.Named entry) {
        Spot spot = entry.value();
        if (spot.isScalar()) {
            return Patterns.ofCase(spot).filter(p -> readable(uses, Kind.IMAGE_READER, p, spot))
                    .map(p -> new ImageSpec(entry.name(), p, "", Optional.empty()));
        }
        Keys keys = spot.keys("path", "except", "item", "reader");
        Optional<Spot> at = keys.require("path", "path: \"images/{patient}/" + entry.name() + ".nii.gz\"");
        Optional<PathPattern> path = at.flatMap(Patterns::ofCase);
        Optional<PluginUse> reader = keys.get("reader").flatMap(r -> uses.read(Kind.IMAGE_READER, r));
        if (keys.get("reader").isEmpty()) {
            path = path.filter(p -> readable(uses, Kind.IMAGE_READER, p, at.get()));
        }
        OwnPaths except = keys.get("except").map(e -> Patterns.ofSingleCases(e, List.of(entry.name()))).orElse(OwnPaths.NONE);
        return path.map(p -> new ImageSpec(entry.name(), p, except, keys.text("item").orElse(""), reader));
    }

    /** Whether some reader takes files of that name, as far as the pattern tells it. */
    static boolean readable(UseReader uses, Kind kind, PathPattern pattern, Spot spot) {
        String name = pattern.text().substring(Math.max(pattern.text().lastIndexOf('/'), pattern.text().lastIndexOf('\\')) + 1);
        if (name.endsWith("}") || !name.contains(".")) {
            return true;
        }
        try {
            new ImageFiles(uses.registry()).reader(kind, Path.of(new PathPattern(name).fill(place -> "x")));
            return true;
        } catch (Problem | InvalidPathException e) {
            spot.error("no " + kind.key() + " takes a file named like " + name, e instanceof Problem p ? p.cure() : "correct the path");
            return false;
        }
    }
}
