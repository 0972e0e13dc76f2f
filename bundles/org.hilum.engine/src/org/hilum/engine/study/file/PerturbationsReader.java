// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.study.PerturbationChain;
import org.hilum.image.perturb.Perturbation;
import org.hilum.spi.image.Vec3;

/** Reads {@code perturbations}: a chain, or a list of chains. */
final class PerturbationsReader {
    /** Each costs an extraction of every case. */
    private static final int MOST = 200;
    private static final long MOST_DRAWS = 100;
    private static final double TURN = 180.5;
    private static final double VOXELS = 100;

    private PerturbationsReader() {
    }

    static List<Perturbation> read(Spot spot) {
        List<Spot> chains = spot.isGroup() ? List.of(spot) : spot.items().orElse(List.of());
        Map<String, Perturbation> all = new LinkedHashMap<>();
        long size = 0;
        for (Spot at : chains) {
            PerturbationChain chain = chain(at);
            size += chain.size();
            if (size > MOST) {
                spot.error("these are more than " + MOST + " perturbations, and each costs an extraction of every case", "name fewer angles, moves, volumes or draws");
                return List.of();
            }
            chain.perturbations().forEach(p -> all.put(p.name(), p));
        }
        if (all.size() < 2) {
            spot.error("this is " + (all.isEmpty() ? "no perturbation" : "one perturbation") + ", which repeats nothing", "name two values at least, as in rotation: [-10, 10]");
        }
        return List.copyOf(all.values());
    }

    private static PerturbationChain chain(Spot spot) {
        Keys keys = spot.keys("noise", "rotation", "translation", "volume", "contour");
        return new PerturbationChain(draws(keys, "noise"), numbers(keys, "rotation", -TURN, TURN), moves(keys), numbers(keys, "volume", -1, 10), draws(keys, "contour"));
    }

    private static int draws(Keys keys, String key) {
        return keys.get(key).flatMap(s -> s.whole(0, MOST_DRAWS)).orElse(0L).intValue();
    }

    private static List<Double> numbers(Keys keys, String key, double low, double high) {
        List<Double> numbers = new ArrayList<>();
        for (Spot at : values(keys, key)) {
            // −0 is 0
            at.between(low, high).ifPresent(x -> numbers.add(x + 0.0));
        }
        return numbers;
    }

    private static List<Vec3> moves(Keys keys) {
        List<Vec3> moves = new ArrayList<>();
        for (Spot at : values(keys, "translation")) {
            if (at.isScalar()) {
                at.between(-VOXELS, VOXELS).ifPresent(x -> moves.add(new Vec3(x + 0.0, x + 0.0, x + 0.0)));
            } else {
                move(at).ifPresent(moves::add);
            }
        }
        return moves;
    }

    private static Optional<Vec3> move(Spot spot) {
        List<Double> along = new ArrayList<>();
        spot.items().orElse(List.of()).forEach(item -> item.between(-VOXELS, VOXELS).ifPresent(x -> along.add(x + 0.0)));
        if (along.size() != 3) {
            spot.error("a move has three numbers, one along each axis", "write [x, y, z] in voxels, or one number for all three");
            return Optional.empty();
        }
        return Optional.of(new Vec3(along.get(0), along.get(1), along.get(2)));
    }

    /** The items of a list, or a value that stands alone. */
    private static List<Spot> values(Keys keys, String key) {
        Optional<Spot> found = keys.get(key);
        return found.isEmpty() ? List.of() : found.get().isScalar() ? List.of(found.get()) : found.get().items().orElse(List.of());
    }
}
