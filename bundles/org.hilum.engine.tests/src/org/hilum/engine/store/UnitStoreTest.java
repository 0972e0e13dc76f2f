// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitStoreTest {
    @TempDir
    Path results;
    private final List<String> told = new ArrayList<>();
    private UnitStore store;

    @BeforeEach
    void open() {
        store = new UnitStore(results, told::add);
    }

    private static Unit unit(double value) {
        return Unit.of("fit", Map.of("seed", 7L, "settings", Map.of("above", 0.9)), Map.of("seconds", 0.5),
                Map.of("scores", new double[] {value, Double.NaN, Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE}), "{\"beta\":[1.5]}");
    }

    @Test
    void keptUnit_isFoundByWhatItFollowsFrom_withEveryBitOfItsNumbers() {
        store.keep(unit(0.1 + 0.2));
        Unit found = new UnitStore(results, told::add).find("fit", Map.of("settings", Map.of("above", 0.9), "seed", 7L)).orElseThrow();
        assertArrayEquals(new double[] {0.1 + 0.2, Double.NaN, Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE}, found.content().numbers("scores"));
        assertEquals("{\"beta\":[1.5]}", found.model());
        assertEquals(0.9, found.from().tree("settings").number("above"));
        assertEquals(List.of(), told);
    }

    @Test
    void otherSettingsSeedOrKind_areAnotherUnit() {
        store.keep(unit(1));
        assertTrue(store.find("fit", Map.of("seed", 8L, "settings", Map.of("above", 0.9))).isEmpty());
        assertTrue(store.find("fit", Map.of("seed", 7L, "settings", Map.of("above", 0.8))).isEmpty());
        assertTrue(store.find("extraction", Map.of("seed", 7L, "settings", Map.of("above", 0.9))).isEmpty());
        assertNotEquals(Unit.key("fit", Map.of("a", "1")), Unit.key("fit", Map.of("a", 1L)));
    }

    @Test
    void truncatedAtAnyByte_isNotTakenForWhole_andIsSaid() throws IOException {
        store.keep(unit(1));
        Path file = store.file("fit", unit(1).key());
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertTrue(store.find("fit", unit(1).key()).isEmpty(), "cut to " + length + " bytes");
        }
        assertEquals(whole.length, told.size());
        assertTrue(told.get(0).contains(file.toString()) && told.get(0).contains("computed again"), told.get(0));
    }

    @Test
    void anyChangedByte_isNoticed() throws IOException {
        store.keep(unit(1));
        Path file = store.file("fit", unit(1).key());
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(1);
        for (int trial = 0; trial < 300; trial++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(7));
            Files.write(file, changed);
            assertTrue(store.find("fit", unit(1).key()).isEmpty());
        }
    }

    @Test
    void unitUnderAnotherName_isRefused() throws IOException {
        store.keep(unit(1));
        String other = Unit.key("fit", Map.of("seed", 8L));
        Files.createDirectories(store.file("fit", other).getParent());
        Files.copy(store.file("fit", unit(1).key()), store.file("fit", other));
        assertTrue(store.find("fit", other).isEmpty());
        assertTrue(told.get(0).contains("not what its name says"), told.get(0));
    }

    @Test
    void keepingAgain_replacesABrokenFile() throws IOException {
        Path file = store.file("fit", unit(1).key());
        Files.createDirectories(file.getParent());
        Files.writeString(file, "half a un");
        store.keep(unit(1));
        assertTrue(store.find("fit", unit(1).key()).isPresent());
    }

    @Test
    void sweep_removesWhatAKilledRunLeftHalfWritten_andNothingElse() throws IOException {
        store.keep(unit(1));
        Path half = store.file("fit", unit(1).key()).resolveSibling("ab.json.123-1.tmp");
        Files.writeString(half, "half");
        store.sweep();
        assertTrue(Files.notExists(half));
        assertTrue(store.find("fit", unit(1).key()).isPresent());
    }

    @Test
    void keyIsTheHashOfASecondLineAnybodyCanCheck() throws IOException {
        store.keep(unit(1));
        String from = Files.readAllLines(store.file("fit", unit(1).key())).get(1);
        assertEquals("{\"seed\":7,\"settings\":{\"above\":0.9}}", from);
        assertEquals(unit(1).key(), ContentHash.of("fit " + from));
    }
}
