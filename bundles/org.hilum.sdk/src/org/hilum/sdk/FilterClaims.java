// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hilum.spi.ImageFilter;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Volume;

/** What is expected of an image filter. */
final class FilterClaims {
    private static final Geometry GRID = Geometry.of(21, 19, 17, 2, 2, 3);
    /** A grid on which the reach of a filter of up to 30 voxels can be seen. */
    private static final Geometry WIDE = Geometry.of(65, 9, 9, 2, 2, 2);

    private FilterClaims() {
    }

    static void check(ImageFilter<Record> filter, Record settings, Claims claims) {
        claims.claim("its responses have names of their own", () -> {
            Set<String> names = new HashSet<>();
            List<Response> responses = filter.responses(settings);
            Claims.require(!responses.isEmpty(), "there is none");
            for (Response r : responses) {
                Claims.require(names.add(r.name()), "the name \"" + r.name() + "\" is there twice");
                Claims.require(r.name().isEmpty() ? responses.size() == 1 : r.name().matches("[A-Za-z0-9.+-]+"), "\"" + r.name() + "\" is no name for a column");
            }
        });
        claims.claimSteady(task -> responses(filter, settings, Phantoms.textured(GRID), task));
        claims.claim("responses lie on the grid that it announces, and are finite", () -> {
            Geometry grid = filter.stride(settings).of(GRID);
            for (Response r : filter.responses(settings)) {
                Volume made = filter.apply(Phantoms.textured(GRID), r, settings, Task.quiet(1));
                Claims.require(made.geometry().equals(grid), "response \"" + r.name() + "\" lies on " + made.geometry());
                for (float x : made.voxels()) {
                    Claims.require(Float.isFinite(x), "response \"" + r.name() + "\" holds " + x);
                }
            }
        });
        claims.claim("it leaves the image as it was", () -> {
            Volume image = Phantoms.textured(GRID);
            responses(filter, settings, image, Task.quiet(1));
            Claims.require(Arrays.equals(image.voxels(), Phantoms.textured(GRID).voxels()), "it changed");
        });
        claims.claim("a part of the image has the responses of the whole", () -> part(filter, settings));
        claims.claim("voxels beyond its reach do not matter", () -> local(filter, settings));
    }

    private static void local(ImageFilter<Record> filter, Record settings) {
        int reach = filter.reach(WIDE, settings).x();
        int far = reach + 1;
        if (far >= WIDE.nx() / 2) {
            return; // wider than this image: nothing in it is beyond its reach
        }
        Volume image = Phantoms.textured(WIDE);
        float[] voxels = image.voxels().clone();
        for (int k = 0; k < WIDE.nz(); k++) {
            for (int j = 0; j < WIDE.ny(); j++) {
                for (int i = far; i < WIDE.nx(); i++) {
                    voxels[WIDE.index(i, j, k)] += 500;
                }
            }
        }
        Volume other = new Volume(WIDE, voxels, image.quantity());
        for (Response r : filter.responses(settings)) {
            Volume made = filter.apply(image, r, settings, Task.quiet(1));
            Geometry g = made.geometry();
            int first = g.index(0, g.ny() / 2, g.nz() / 2);
            float a = made.at(first);
            float b = filter.apply(other, r, settings, Task.quiet(1)).at(first);
            Claims.require(Math.abs(a - b) <= 1e-3, "a change by 500 beyond " + reach + " voxels changes response \"" + r.name() + "\" by " + (b - a));
        }
    }

    private static void part(ImageFilter<Record> filter, Record settings) {
        Volume image = Phantoms.textured(GRID);
        Box part = new Box(7, 6, 5, 8, 7, 6);
        Optional<Box> kept = filter.stride(settings).of(part);
        if (kept.isEmpty()) {
            return; // there is nothing to be had of it
        }
        List<Response> wanted = filter.responses(settings);
        List<Response> given = new ArrayList<>();
        filter.applyEach(image, part, wanted, settings, (response, made) -> {
            given.add(response);
            Volume whole = filter.apply(image, response, settings, Task.quiet(1)).crop(kept.get());
            Claims.require(made.geometry().equals(whole.geometry()), "response \"" + response.name() + "\" lies on " + made.geometry());
            for (int v = 0; v < whole.voxels().length; v++) {
                float off = Math.abs(whole.at(v) - made.at(v));
                Claims.require(off <= 1e-3, "response \"" + response.name() + "\" differs by " + off);
            }
        }, Task.quiet(1));
        Claims.require(given.equals(wanted), "the responses come as " + given);
    }

    private static String responses(ImageFilter<Record> filter, Record settings, Volume image, Task task) {
        StringBuilder all = new StringBuilder();
        for (Response r : filter.responses(settings)) {
            all.append(r.name()).append(Arrays.hashCode(filter.apply(image, r, settings, task).voxels())).append(' ');
        }
        return all.toString();
    }
}
