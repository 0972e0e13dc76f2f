// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.hilum.engine.table.CsvTable;
import org.hilum.engine.table.Tables;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/** Reads a study's cases: who they are, what came out, which files and table rows each has. */
final class CohortReader {
    private final Study study;
    private final Task task;
    /** What makes the cohort useless until it is put right. */
    private final List<Problem> grave = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    CohortReader(Study study, Task task) {
        this.study = study;
        this.task = task;
    }

    Cohort read() {
        CsvTable table = CsvTable.read(study.folder().resolve(study.cases().table()), study.cases().table());
        checkColumns(table);
        Tables.throwFirst(grave);
        List<String> ids = Tables.ids(table, study.cases().id(), grave);
        List<String> patients = patients(table);
        noteSeveralCasesOfAPatient(table);
        if (ids.isEmpty()) {
            grave.add(new Problem("the table has no case", table.name(), "add a row for each case"));
        }
        Tables.throwFirst(grave);
        NamedCases.check(study, ids, grave);
        OutcomeReader.Outcomes outcomes = new OutcomeReader(study.outcome(), table, NamedCases.leftOut(study, ids), grave).read();
        TableBlocksReader tables = new TableBlocksReader(study, ids, grave, problems);
        tables.read();
        Tables.throwFirst(grave);
        List<Case> cases = cases(table, ids, patients, outcomes, tables);
        noteEmptyBlocks(cases);
        return new Cohort(cases, outcomes.known().stream().map(ids::get).toList(), outcomes.outcome(), tables.tables(), problems);
    }

    private void checkColumns(CsvTable table) {
        Set<String> columns = new LinkedHashSet<>(List.of(study.cases().id(), study.cases().patient()));
        study.cases().centre().ifPresent(columns::add);
        columns.addAll(study.outcome().columns());
        study.images().forEach(i -> {
            columns.addAll(i.path().columns(List.of(i.role())));
            columns.addAll(i.except().columns(List.of(i.role())));
            columns.addAll(new PathPattern(i.item()).columns(List.of(i.role())));
        });
        study.regions().forEach(r -> {
            if (r instanceof RegionSpec.DrawnRegion d) {
                columns.addAll(d.path().columns(d.drawnOn()));
                columns.addAll(d.except().columns(d.drawnOn()));
                columns.addAll(new PathPattern(d.item()).columns(d.drawnOn()));
            }
        });
        if (study.resampling() instanceof Resampling.External e) {
            columns.add(e.column());
        }
        for (String column : columns) {
            try {
                table.place(column);
            } catch (Problem p) {
                grave.add(p);
            }
        }
    }

    private List<String> patients(CsvTable table) {
        int at = table.place(study.cases().patient());
        List<String> patients = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            patients.add(table.cell(r, at));
            if (patients.get(r).isEmpty() && !study.cases().patient().equals(study.cases().id())) {
                grave.add(new Problem("the row names no patient", table.where(r, at), "write the patient's id: training and test cases are divided by patient"));
            }
        }
        return patients;
    }

    /** A column called patient in which somebody stands twice, but which the study does not mention. */
    private void noteSeveralCasesOfAPatient(CsvTable table) {
        OptionalInt at = table.find(PathPattern.PATIENT);
        boolean mentioned = study.cases().id().equals(PathPattern.PATIENT) || !study.cases().patient().equals(study.cases().id());
        if (at.isPresent() && !mentioned) {
            long distinct = table.rows().stream().map(r -> r.cells().get(at.getAsInt())).distinct().count();
            if (distinct < table.rows().size()) {
                problems.add(new Problem("the column patient names some patients more than once, but the study divides cases by " + study.cases().id()
                        + ", so that one patient may stand in training and test", table.name(), "add patient: patient to cases"));
            }
        }
    }

    private List<Case> cases(CsvTable table, List<String> ids, List<String> patients, OutcomeReader.Outcomes outcomes, TableBlocksReader tables) {
        CaseFiles files = new CaseFiles(study);
        List<Case> cases = new ArrayList<>();
        for (int r = 0; r < ids.size(); r++) {
            task.check();
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < table.columns().size(); c++) {
                row.put(table.columns().get(c), table.cell(r, c));
            }
            String centre = study.cases().centre().map(row::get).orElse("");
            Case plain = new Case(ids.get(r), patients.get(r), centre, row, new Status.Included(), Map.of(), Map.of(), Map.of());
            Case full = tables.told(files.found(plain));
            String reason = outcomes.missing().get(r);
            cases.add(reason == null ? full : full.exclude(reason));
            task.progress(r + 1L, ids.size());
        }
        return cases;
    }

    /** A block that no case has is more likely a wrong path than a cohort without images. */
    private void noteEmptyBlocks(List<Case> cases) {
        for (Block block : study.blocks()) {
            if (cases.stream().noneMatch(c -> c.has(block.name()))) {
                problems.add(new Problem("no case has the block " + block.name() + "; of the first one it is said: " + cases.getFirst().absent().get(block.name()),
                        study.cases().table(), "check the paths in " + Study.FILE));
            }
        }
    }
}
