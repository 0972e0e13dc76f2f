// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hilum.engine.study.Block;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.ImageSpec;
import org.hilum.engine.study.RegionSpec;
import org.hilum.engine.study.RegionSpec.DrawnRegion;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.TableBlock;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.Yaml;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.StudyItem.CaseItem;
import org.hilum.ui.session.Trouble;
import org.hilum.ui.widget.PathKind;

/** The files that may be what is wrong. */
public final class FileChoices {
    private FileChoices() {
    }

    /** Of a case the files it lacks, or all where it lacks none; of a table that cannot be read that table; else nothing. */
    public static List<FileChoice> of(OpenStudy open, Trouble trouble) {
        Optional<Study> study = open.study().filter(s -> open.reading().study().isPresent());
        if (study.isEmpty()) {
            return List.of();
        }
        if (trouble.item().orElse(null) instanceof CaseItem item) {
            Optional<Case> subject = open.cohort().flatMap(c -> c.find(item.id()));
            return subject.map(c -> ofCase(study.get(), c)).orElse(List.of());
        }
        return trouble.severe() ? tables(open, study.get(), trouble.where()) : List.of();
    }

    private static List<FileChoice> ofCase(Study study, Case subject) {
        List<FileChoice> all = new ArrayList<>();
        for (ImageSpec image : study.images()) {
            KeyPath entry = KeyPath.of("images", image.role());
            all.add(new FileChoice("image " + image.role() + " of " + subject.id(), subject.image(image.role()), entry, "path", entry.key("except").key(subject.id()), PathKind.EITHER));
        }
        for (RegionSpec region : study.regions()) {
            if (region instanceof DrawnRegion drawn) {
                drawn.drawnOn().forEach(role -> all.add(mask(drawn, role, subject)));
            }
        }
        List<FileChoice> missing = all.stream().filter(f -> f.now().isEmpty()).toList();
        return missing.isEmpty() ? all : missing;
    }

    private static FileChoice mask(DrawnRegion drawn, String role, Case subject) {
        KeyPath entry = KeyPath.of("regions", drawn.name());
        KeyPath own = entry.key("except").key(subject.id());
        boolean several = drawn.drawnOn().size() > 1;
        return new FileChoice("mask " + drawn.name() + (several ? " on " + role : "") + " of " + subject.id(), subject.mask(role, drawn.name()), entry, "mask",
                several ? own.key(role) : own, PathKind.EITHER);
    }

    private static List<FileChoice> tables(OpenStudy open, Study study, String where) {
        List<FileChoice> all = new ArrayList<>();
        if (isAt(where, study.cases().table())) {
            KeyPath cases = KeyPath.of("cases");
            boolean group = open.reading().parsed().flatMap(t -> t.at(cases)).orElse(null) instanceof Yaml.Mapping;
            all.add(table(study, study.cases().table(), group ? cases.key("table") : cases));
        }
        for (Block block : study.blocks()) {
            if (block instanceof TableBlock table && isAt(where, table.table())) {
                all.add(table(study, table.table(), open.reading().origins().get(block.name()).key("table")));
            }
        }
        return all;
    }

    private static FileChoice table(Study study, String path, KeyPath at) {
        return new FileChoice("table " + path, Optional.of(study.folder().resolve(Path.of(path))), at, "", at, PathKind.FILE);
    }

    /** Whether a place that a message names is that table, or in it. */
    private static boolean isAt(String where, String table) {
        return where.equals(table) || where.startsWith(table + ",") || where.endsWith("/" + table);
    }
}
