// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.hilum.filter.ibsi.Extent;
import org.hilum.image.Boundary;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;

/**
 * Local binary patterns: which samples around a voxel, interpolated linearly, are not below it.
 *
 * <p>In slices (Ojala, Pietikäinen and Mäenpää 2002): P samples on a circle, the p-th at angle 2πp/P from x towards −y, at
 * coordinates rounded to five decimals as in scikit-image, so that with the edge {@code zero} the responses are those of
 * PyRadiomics' {@code lbp-2D}.
 *
 * <p>In a volume (Banerjee et al. 2013): 42 samples on a sphere, told by the power of each degree of spherical harmonics
 * ({@link SphericalPower}). Not PyRadiomics' {@code lbp-3D}, which takes the two angles of the sphere for each other, so that
 * its responses change when the patient is turned, and interpolates with splines.
 */
public final class LocalBinaryPattern implements ImageFilter<LocalBinaryPatternSettings> {
    private static final Quantity PATTERN = new Quantity("local binary pattern", "");
    /** A pattern of more samples than there are. */
    private static final long UNKNOWN = -1L;

    @Override
    public LocalBinaryPatternSettings defaults() {
        return new LocalBinaryPatternSettings(Extent.SLICES, 1, 8, PatternCode.UNIFORM, 2, Boundary.NEAREST);
    }

    @Override
    public List<Response> responses(LocalBinaryPatternSettings s) {
        return s.extent() == Extent.SLICES ? List.of(Response.ONLY)
                : IntStream.range(0, s.degrees()).mapToObj(n -> new Response("degree-" + n, "power of degree " + n)).toList();
    }

    private static Reach circle(LocalBinaryPatternSettings s) {
        int r = (int) Math.ceil(s.radius());
        return new Reach(r, r, s.extent() == Extent.VOLUME ? r : 0);
    }

    @Override
    public Reach reach(Geometry grid, LocalBinaryPatternSettings s) {
        return s.boundary() == Boundary.PERIODIC ? Reach.WHOLE : circle(s);
    }

    @Override
    public Volume apply(Volume image, Response response, LocalBinaryPatternSettings s, Task task) {
        Volume[] made = new Volume[1];
        applyEach(image, image.geometry().box(), List.of(response), s, (r, volume) -> made[0] = volume, task);
        return made[0];
    }

    @Override
    public void applyEach(Volume image, Box part, List<Response> wanted, LocalBinaryPatternSettings s, BiConsumer<Response, Volume> to, Task task) {
        Padded padded = new Padded(image, part, circle(s), s.boundary());
        List<Vec3> places = s.extent() == Extent.SLICES ? onCircle(s) : Icosphere.vertices();
        List<Sampler> samplers = places.stream().map(p -> sampler(padded, p, s)).toList();
        long[] patterns = patterns(padded, samplers, part, task);
        for (Response response : wanted) {
            to.accept(response, new Volume(image.geometry().crop(part), coded(patterns, response, places, s), PATTERN));
        }
    }

    /** The part with its surroundings, a pattern a voxel, and a response. */
    @Override
    public long bytes(Geometry g, LocalBinaryPatternSettings s) {
        Reach r = circle(s);
        return Float.BYTES * (g.nx() + 2L * r.x()) * (g.ny() + 2L * r.y()) * (g.nz() + 2L * r.z()) + (Long.BYTES + Float.BYTES) * (long) g.count();
    }

    private static List<Vec3> onCircle(LocalBinaryPatternSettings s) {
        List<Vec3> places = new ArrayList<>();
        for (int p = 0; p < s.samples(); p++) {
            double angle = 2 * Math.PI * p / s.samples();
            places.add(new Vec3(Math.cos(angle), -Math.sin(angle), 0));
        }
        return places;
    }

    private static Sampler sampler(Padded image, Vec3 place, LocalBinaryPatternSettings s) {
        return new Sampler(image, rounded(s.radius() * place.x()), rounded(s.radius() * place.y()), rounded(s.radius() * place.z()));
    }

    private static double rounded(double x) {
        return Math.rint(x * 1e5) / 1e5;
    }

    private static long[] patterns(Padded image, List<Sampler> samplers, Box part, Task task) {
        Sampler[] each = samplers.toArray(Sampler[]::new);
        long[] patterns = new long[part.nx() * part.ny() * part.nz()];
        int to = 0;
        for (int k = 0; k < part.nz(); k++) {
            for (int j = 0; j < part.ny(); j++) {
                task.check();
                for (int i = 0; i < part.nx(); i++) {
                    int at = image.index(i, j, k);
                    patterns[to++] = pattern(image.values, at, each);
                }
            }
        }
        return patterns;
    }

    private static long pattern(float[] values, int at, Sampler[] samplers) {
        double middle = values[at];
        long pattern = 0;
        for (int p = 0; p < samplers.length; p++) {
            double above = samplers[p].at(values, at) - middle;
            // a comparison with NaN is false: it would be a pattern like any other
            if (!Double.isFinite(above)) {
                return UNKNOWN;
            }
            pattern |= above >= 0 ? 1L << p : 0;
        }
        return pattern;
    }

    private static float[] coded(long[] patterns, Response response, List<Vec3> places, LocalBinaryPatternSettings s) {
        float[] codes = new float[patterns.length];
        boolean slices = s.extent() == Extent.SLICES;
        SphericalPower power = new SphericalPower(slices ? 0 : responseDegree(response), slices ? List.of() : places);
        for (int v = 0; v < codes.length; v++) {
            long p = patterns[v];
            codes[v] = p == UNKNOWN ? Float.NaN : slices ? s.code().of((int) p, s.samples()) : (float) power.of(p);
        }
        return codes;
    }

    private static int responseDegree(Response response) {
        return Integer.parseInt(response.name().substring("degree-".length()));
    }
}
