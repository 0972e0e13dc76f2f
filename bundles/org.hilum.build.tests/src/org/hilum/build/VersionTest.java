// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The version is the same wherever it stands: {@code ./hilum version X} sets it. */
class VersionTest {
    private static final Pattern POM = Pattern.compile("<artifactId>org\\.hilum\\.(?:parent|dcm4che)</artifactId>\\s*<version>(.*?)-SNAPSHOT</version>");
    private static final Pattern MANIFEST = Pattern.compile("Bundle-Version: (.*?)\\.qualifier");
    private static final Pattern FEATURE = Pattern.compile("<feature\\b[^>]*? version=\"(.*?)\\.qualifier\"");
    private static final Pattern PRODUCT = Pattern.compile("<product\\b[^>]*? version=\"(.*?)\\.qualifier\"");

    @Test
    void poms_manifests_features_andProduct_haveOneVersion() {
        Checkout checkout = Checkout.find();
        Map<String, String> versions = new TreeMap<>();
        for (var file : checkout.files()) {
            String name = file.getFileName().toString();
            switch (name) {
                case "pom.xml" -> versions.put(file.toString(), find(POM, Checkout.read(file).orElseThrow()));
                case "MANIFEST.MF" -> versions.put(file.toString(), find(MANIFEST, Checkout.read(file).orElseThrow()));
                case "feature.xml" -> versions.put(file.toString(), find(FEATURE, Checkout.read(file).orElseThrow()));
                default -> {
                    if (name.endsWith(".product")) {
                        versions.put(file.toString(), find(PRODUCT, Checkout.read(file).orElseThrow()));
                    }
                }
            }
        }
        String version = versions.get(checkout.top().resolve("pom.xml").toString());
        assertTrue(version.matches("\\d+\\.\\d+\\.\\d+"), version);
        assertEquals(List.of(), versions.entrySet().stream().filter(e -> !e.getValue().equals(version)).toList(), "others than " + version);
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "none";
    }
}
