// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.table;

import java.util.Arrays;

/** Time until an event, or until the case was last seen without it (censored). Times are positive, in the study's unit. */
public final class Survival implements Outcome {
    private final String name;
    private final double[] time;
    private final boolean[] event;

    public Survival(String name, double[] time, boolean[] event) {
        if (time.length != event.length) {
            throw new IllegalArgumentException(time.length + " times for " + event.length + " events");
        }
        this.name = name;
        this.time = time.clone();
        this.event = event.clone();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return time.length;
    }

    /** Time of follow-up of a case: to the event, or until it was last seen. */
    public double time(int row) {
        return time[row];
    }

    /** Whether the event happened at that time; if not, the case is censored. */
    public boolean event(int row) {
        return event[row];
    }

    @Override
    public Survival select(int[] rows) {
        double[] t = new double[rows.length];
        boolean[] e = new boolean[rows.length];
        for (int r = 0; r < rows.length; r++) {
            t[r] = time[rows[r]];
            e[r] = event[rows[r]];
        }
        return new Survival(name, t, e);
    }

    @Override
    public int stratum(int row) {
        return event[row] ? 1 : 0;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Survival s && name.equals(s.name) && Arrays.equals(time, s.time) && Arrays.equals(event, s.event);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(time) + Arrays.hashCode(event);
    }
}
