// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.table;

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

    public double time(int row) {
        return time[row];
    }

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
}
