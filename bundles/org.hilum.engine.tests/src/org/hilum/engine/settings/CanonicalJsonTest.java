// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.hilum.spi.Blob;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    enum Link { LOGIT }

    record Inner(String columnName, double weight) {
    }

    record Model(double intercept, List<Inner> columns, Map<String, Double> centres, Blob foreign, OptionalDouble shrink, OptionalInt folds,
            double[] path, Link link, Path file) {
    }

    private static Model model(Map<String, Double> centres) {
        return new Model(0.1, List.of(new Inner("age \"y\"", 1e300)), centres, new Blob("weka 3.8", new byte[] { 0, 1, (byte) 255 }),
                OptionalDouble.empty(), OptionalInt.of(3), new double[] { Double.NaN, Double.NEGATIVE_INFINITY, -0.0, 1 }, Link.LOGIT, Path.of("a", "b"));
    }

    @Test
    void everyPartOfARecord_isWrittenInAFixedWay() {
        assertEquals("{\"intercept\":0.1,\"columns\":[{\"column-name\":\"age \\\"y\\\"\",\"weight\":1.0E300}],\"centres\":{\"a\":2.0,\"b\":1.0},"
                + "\"foreign\":{\"format\":\"weka 3.8\",\"bytes\":\"AAH/\"},\"shrink\":null,\"folds\":3,"
                + "\"path\":[\"NaN\",\"-Infinity\",-0.0,1.0],\"link\":\"logit\",\"file\":\"a/b\"}",
                CanonicalJson.write(model(Map.of("b", 1.0, "a", 2.0))));
    }

    @Test
    void orderOfAMap_doesNotMatter() {
        Map<String, Double> one = new LinkedHashMap<>();
        one.put("b", 1.0);
        one.put("a", 2.0);
        Map<String, Double> other = new LinkedHashMap<>();
        other.put("a", 2.0);
        other.put("b", 1.0);
        assertEquals(CanonicalJson.hash(model(one)), CanonicalJson.hash(model(other)));
    }

    @Test
    void smallestDifferenceInADouble_changesTheHash() {
        assertNotEquals(CanonicalJson.hash(new Inner("x", 0.1)), CanonicalJson.hash(new Inner("x", Math.nextUp(0.1))));
    }

    @Test
    void hash_isThatOfTheTextInUtf8() {
        // SHA-256 of {"column-name":"µ","weight":1.0} by coreutils' sha256sum
        assertEquals("2be389dce3751b62b0e9b1ee03b79993ac660dbfc1efcd8ee676ed294976ca24", CanonicalJson.hash(new Inner("µ", 1)));
    }

    @Test
    void whatIsNoData_isRefusedByName() {
        record Holder(Thread thread) {
        }
        Exception e = assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(new Holder(Thread.currentThread())));
        assertTrue(e.getMessage().contains("java.lang.Thread"), e.getMessage());
    }

    @Test
    void forPeople_theSameIsIndented() {
        assertEquals("{\n  \"column-name\": \"x\",\n  \"weight\": 1.0\n}", CanonicalJson.pretty(new Inner("x", 1)).replace("\r", ""));
    }
}
