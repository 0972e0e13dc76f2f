// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hilum.ui.image.cine.CineSettings;
import org.hilum.ui.image.cine.Way;
import org.junit.jupiter.api.Test;

class WayTest {
    private static List<Integer> played(Way way, int from, int slices) {
        List<Integer> all = new ArrayList<>(List.of(from));
        int step = 1;
        for (int n = 0; n < 5; n++) {
            int at = all.getLast();
            all.add(way.after(at, step, slices));
            step = way.turned(at, step, slices);
        }
        return all;
    }

    @Test
    void forwards_beginsAnewAfterTheLastSlice() {
        assertEquals(List.of(1, 2, 0, 1, 2, 0), played(Way.FORWARD, 1, 3));
    }

    @Test
    void backwards_goesOnAtTheLastAfterTheFirst() {
        assertEquals(List.of(1, 0, 2, 1, 0, 2), played(Way.BACKWARD, 1, 3));
    }

    @Test
    void backAndForth_showsTheEndsOnce() {
        assertEquals(List.of(1, 2, 1, 0, 1, 2), played(Way.BACK_AND_FORTH, 1, 3));
        assertEquals(List.of(0, 1, 0, 1, 0, 1), played(Way.BACK_AND_FORTH, 0, 2));
    }

    @Test
    void aRateBeyondTheScreens_isTheFastest() {
        assertEquals(60, CineSettings.DEFAULT.withRate(1000).rate());
        assertEquals(1, CineSettings.DEFAULT.withRate(-3).rate());
    }
}
