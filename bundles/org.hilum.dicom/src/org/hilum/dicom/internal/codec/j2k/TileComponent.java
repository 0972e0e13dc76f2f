// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import java.util.ArrayList;
import java.util.List;

import org.hilum.dicom.internal.codec.DamagedFrame;

/** One component of a tile: its resolutions, their subbands and precincts (B.5 to B.7). */
final class TileComponent {
    /** At most one bit of a coefficient is needed beside these: a half, for those that are not told to the last. */
    private static final int MOST_PLANES = 30;

    final int component;
    final Area area;
    final CodingStyle style;
    /** By how many bits coefficients of a region of interest are shifted. */
    final int shift;
    private final List<List<Subband>> bands = new ArrayList<>();
    private final List<Precinct> precincts = new ArrayList<>();

    TileComponent(int component, Area area, Header header, int precision) throws DamagedFrame {
        this.component = component;
        this.area = area;
        style = header.coding(component);
        shift = header.shift(component);
        Quantisation quantisation = header.quantisation(component);
        for (int r = 0; r <= style.levels(); r++) {
            bands.add(bands(r, quantisation, precision));
        }
    }

    private List<Subband> bands(int resolution, Quantisation quantisation, int precision) throws DamagedFrame {
        if (resolution == 0) {
            return List.of(band(0, 0, area.halved(style.levels()), 0, 0, quantisation, 0, precision));
        }
        int levels = style.levels() - resolution + 1;
        Area low = area.halved(levels);
        return List.of(band(resolution, 0, area.band(levels, 1, 0), low.width(), 0, quantisation, 1, precision),
                band(resolution, 1, area.band(levels, 0, 1), 0, low.height(), quantisation, 2, precision),
                band(resolution, 2, area.band(levels, 1, 1), low.width(), low.height(), quantisation, 3, precision));
    }

    private Subband band(int resolution, int number, Area of, int x, int y, Quantisation quantisation, int filters, int precision) throws DamagedFrame {
        int planes = quantisation.planes(resolution, number) + shift;
        if (planes > MOST_PLANES) {
            throw new DamagedFrame("its coefficients have " + planes + " bits, and " + MOST_PLANES + " are the most that is supported");
        }
        int right = filters & 1;
        int down = filters >> 1;
        return new Subband(of, right, down, planes, style.reversible() ? 1 : quantisation.step(resolution, number, precision + right + down), x, y);
    }

    /** The subbands of a resolution: LL of the coarsest, else HL, LH and HH. */
    List<Subband> bands(int resolution) {
        return bands.get(resolution);
    }

    List<Precinct> precincts() {
        return precincts;
    }

    /** How many precincts {@link #divide} makes. */
    long precinctCount() {
        long count = 0;
        for (int r = 0; r <= style.levels(); r++) {
            Area grid = grid(r);
            count += (long) grid.width() * grid.height();
        }
        return count;
    }

    /** The precincts of a resolution by the numbers of their columns and rows. */
    private Area grid(int resolution) {
        Area of = area.halved(style.levels() - resolution);
        int wide = style.precinctWidth(resolution);
        int high = style.precinctHeight(resolution);
        return of.isEmpty() ? new Area(0, 0, 0, 0) : new Area(of.x0() >> wide, of.y0() >> high, Area.ceiling(of.x1(), wide), Area.ceiling(of.y1(), high));
    }

    /** Makes precincts and code blocks. */
    void divide() {
        for (int r = 0; r <= style.levels(); r++) {
            divide(r);
        }
    }

    private void divide(int resolution) {
        Area grid = grid(resolution);
        int wide = style.precinctWidth(resolution);
        int high = style.precinctHeight(resolution);
        int levels = style.levels() - resolution;
        int half = resolution == 0 ? 0 : 1; // precincts are as large on the subbands as on the resolution, which has twice the samples
        int blockWidth = Math.min(style.blockWidth(), wide - half);
        int blockHeight = Math.min(style.blockHeight(), high - half);
        for (int row = grid.y0(); row < grid.y1(); row++) {
            for (int column = grid.x0(); column < grid.x1(); column++) {
                List<Precinct.Part> parts = new ArrayList<>(3);
                for (Subband band : bands(resolution)) {
                    parts.add(Precinct.Part.of(band, band.area().cell(column, row, wide - half, high - half), blockWidth, blockHeight));
                }
                int number = (row - grid.y0()) * grid.width() + column - grid.x0();
                precincts.add(new Precinct(this, resolution, number, Math.max(area.x0(), (long) column << wide + levels), Math.max(area.y0(), (long) row << high + levels), parts));
            }
        }
    }
}
