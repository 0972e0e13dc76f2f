// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.hilum.testdata.CancelledTask;
import org.junit.jupiter.api.Test;

class TaskTest {
    @Test
    void parts_haveTheirOwnSeeds_byName() {
        Task task = Task.quiet(7);
        assertEquals(task.part("a").seed(), Task.quiet(7).part("a").seed());
        assertNotEquals(task.part("a").seed(), task.part("b").seed());
        assertNotEquals(task.seed(), task.part("a").seed());
    }

    @Test
    void notesOfWorkAndItsParts_goWhereTheyAreWanted_andNowhereElse() {
        List<String> above = new ArrayList<>();
        List<String> here = new ArrayList<>();
        Task task = Task.quiet(7, above::add);
        Task noted = task.noting(here::add);
        noted.note("one");
        noted.part("a").note("two");
        task.note("three");
        assertEquals(List.of("one", "two"), here);
        assertEquals(List.of("three"), above);
        assertEquals(task.part("a").seed(), noted.part("a").seed());
    }

    @Test
    void notedWork_isCancelledWithTheWorkItBelongsTo() {
        assertThrows(CancellationException.class, CancelledTask.atOnce().noting(note -> {
            // not read
        }).part("a")::check);
    }
}
