// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.study.Study;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.StudyText;
import org.hilum.spi.Problem;

/** The folder of a study that a scan makes. What is there is never overwritten. */
public final class ScanFolder {
    /** What was found. */
    public static final String TABLE = "scan.csv";
    /** What was set aside. */
    public static final String ASIDE = "scan-aside.csv";
    private static final String CASES = "cases.csv";

    private ScanFolder() {
    }

    /**
     * Says whether a study may be made there, before a long scan.
     *
     * @throws Problem where one of its files is there
     */
    public static void check(Path folder) {
        for (String name : List.of(Study.FILE, CASES, TABLE, ASIDE)) {
            if (Files.exists(folder.resolve(name))) {
                throw new Problem("there is a " + name + " already, and a scan overwrites nothing", folder.resolve(name).toString(), "name another folder, or move the file away");
            }
        }
    }

    /**
     * Writes the table, and the study with its cases.
     *
     * @throws Problem where it cannot be written; where there is nothing to extract, the table is written all the same
     */
    public static void write(ScanPlan plan, Path folder) {
        write(plan, folder, "");
    }

    /** The same with a name for the study; without one it is called as its folder. */
    public static void write(ScanPlan plan, Path folder, String name) {
        check(folder);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(TABLE, ScanTable.images(plan));
        files.put(ASIDE, ScanTable.aside(plan.result()));
        Optional<Problem> none = Optional.empty();
        try {
            CaseTable table = new CaseTable(plan, folder);
            String study = new StudyYaml(plan, table).text();
            files.put(CASES, table.csv());
            files.put(Study.FILE, name.isEmpty() ? study : StudyText.of(study).set(KeyPath.of("name"), name).after().text());
        } catch (Problem p) {
            none = Optional.of(p);
        }
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                written.add(folder.resolve(file.getKey()));
                Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
        } catch (FileAlreadyExistsException e) {
            written.removeLast(); // somebody else's
            takeAway(written);
            throw new Problem("there is such a file already, and a scan overwrites nothing", e.getFile(), "name another folder, or move the file away", e);
        } catch (IOException e) {
            takeAway(written);
            throw new Problem("the study cannot be written: " + e.getMessage(), folder.toString(), "check the disk's free space and your rights in the folder", e);
        }
        if (none.isPresent()) {
            throw none.get();
        }
    }

    /** Half a study is worse than none. */
    private static void takeAway(List<Path> written) {
        for (Path file : written) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // what kept it from being written is told
            }
        }
    }
}
