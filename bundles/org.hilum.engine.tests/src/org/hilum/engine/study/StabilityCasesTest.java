// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.file.StudyFile;
import org.hilum.engine.study.file.StudyReading;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StabilityCasesTest {
    private static final Registry REGISTRY = Registry.open(List.of());
    @TempDir
    Path folder;

    private StudyReading read(String stability) throws IOException {
        Files.writeString(folder.resolve(Study.FILE), """
                hilum: 1
                cases: cases.csv
                outcome: { binary: y, positive: 1 }
                blocks: { t: { table: t.csv } }
                """ + stability);
        return StudyFile.read(folder, REGISTRY);
    }

    private Cohort cohort(int cases) throws IOException {
        StringBuilder table = new StringBuilder("patient,y\n");
        StringBuilder values = new StringBuilder("patient,x\n");
        for (int c = 0; c < cases; c++) {
            table.append("p%02d,%d\n".formatted(c, c % 2));
            values.append("p%02d,%d\n".formatted(c, c));
        }
        Files.writeString(folder.resolve("cases.csv"), table);
        Files.writeString(folder.resolve("t.csv"), values);
        return Cohort.load(read("").study().orElseThrow(), Task.quiet(0));
    }

    private static List<String> ids(StabilityCases of, Cohort cohort, long seed) {
        return of.of(cohort, seed).stream().map(Case::id).toList();
    }

    private String error(String stability) throws IOException {
        StudyReading reading = read(stability);
        assertEquals(1, reading.errors().size(), reading.findings().toString());
        return reading.errors().getFirst().toString();
    }

    @Test
    void withoutTheKey_allCasesTellIt_elseAsManyOrThose() throws IOException {
        assertEquals(new StabilityCases.All(), read("").study().orElseThrow().stability());
        assertEquals(new StabilityCases.All(), read("stability: {}").study().orElseThrow().stability());
        assertEquals(new StabilityCases.Drawn(40), read("stability: { cases: 40 }").study().orElseThrow().stability());
        assertEquals(new StabilityCases.Named(List.of("007", "b")), read("stability: { cases: [007, b] }").study().orElseThrow().stability());
    }

    @Test
    void whatIsWrong_isToldAtItsPlace() throws IOException {
        assertTrue(error("stability: { cases: 1 }").contains("from 2 to"));
        assertTrue(error("stability: { cases: [a] }").contains("two cases at least"));
        assertTrue(error("stability: { case: 40 }").contains("cases"));
        assertTrue(error("stability: { cases: all }").contains("whole number"));
    }

    @Test
    void drawnCases_followFromSeedAndId_soThatOneMoreChangesOneAtMost() throws IOException {
        Cohort twenty = cohort(20);
        List<String> drawn = ids(new StabilityCases.Drawn(8), twenty, 1);
        assertEquals(8, drawn.size());
        assertEquals(drawn.stream().sorted().toList(), drawn, "in the order of the table");
        assertEquals(drawn, ids(new StabilityCases.Drawn(8), twenty, 1));
        assertNotEquals(drawn, ids(new StabilityCases.Drawn(8), twenty, 2));
        assertTrue(ids(new StabilityCases.Drawn(9), twenty, 1).containsAll(drawn));
        List<String> kept = new ArrayList<>(ids(new StabilityCases.Drawn(8), cohort(21), 1));
        kept.retainAll(drawn);
        assertTrue(kept.size() >= 7, kept + " of " + drawn);
        assertEquals(20, ids(new StabilityCases.Drawn(99), twenty, 1).size());
    }

    @Test
    void namedCases_areThoseAlone_andMustTakePart() throws IOException {
        Cohort twenty = cohort(20);
        assertEquals(List.of("p03", "p11"), ids(new StabilityCases.Named(List.of("p11", "p03")), twenty, 1));
        Problem stranger = assertThrows(Problem.class, () -> new StabilityCases.Named(List.of("p03", "p3")).of(twenty, 1));
        assertTrue(stranger.getMessage().contains("p3 takes no part") && stranger.getMessage().contains("p03"), stranger.getMessage());
    }
}
