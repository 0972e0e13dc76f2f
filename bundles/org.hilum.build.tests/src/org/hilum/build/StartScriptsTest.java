// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Nothing starts Java without keeping ONNX Runtime from reporting its use: it has to be in the environment before. */
class StartScriptsTest {
    private static final String UNIX = "features/org.hilum.feature/rootfiles/unix/hilum";
    private static final String WINDOWS = "features/org.hilum.feature/rootfiles/win32/hilum.bat";
    private static final Pattern STARTS_JAVA = Pattern.compile("(?m)^[^#\\n]*(bin/java\"|%JAVAW%\")");

    private final Checkout checkout = Checkout.find();

    @Test
    void unix_setsItForWhateverItStarts() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
        ProcessBuilder bash = new ProcessBuilder("/bin/bash", "-c", ". \"$1\"; env", "test", checkout.top().resolve(UNIX).toString()).redirectErrorStream(true);
        bash.environment().remove("ORT_DISABLE_TELEMETRY");
        Process process = bash.start();
        String environment = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), environment);
        assertTrue(environment.lines().anyMatch("ORT_DISABLE_TELEMETRY=1"::equals), environment);
    }

    @Test
    void windows_setsItBeforeJavaStarts() {
        List<String> lines = checkout.text(WINDOWS).lines().toList();
        int set = lines.indexOf("set \"ORT_DISABLE_TELEMETRY=1\"");
        int start = lines.indexOf(lines.stream().filter(l -> l.startsWith("start ")).findFirst().orElseThrow());
        assertTrue(set > 0 && set < start, "line " + set + ", " + start);
    }

    @Test
    void everyOtherScript_startsJavaThroughThese() {
        assertTrue(checkout.text("hilum").contains(". \"$top/" + UNIX + "\""));
        assertTrue(checkout.text("releng/org.hilum.product/mac/MacOS/hilum").contains("exec \"$(dirname -- \"$0\")/../Eclipse/hilum\""));
        assertTrue(checkout.text("releng/benchmark/peer").contains(UNIX + "\""));
        assertTrue(checkout.text("releng/benchmark/regions").contains(UNIX + "\""));
        assertTrue(checkout.text("releng/benchmark/scan").contains(UNIX + "\""));
        List<String> starting = checkout.files().stream().filter(f -> !f.toString().endsWith(".java"))
                .filter(f -> Checkout.read(f).filter(text -> STARTS_JAVA.matcher(text).find()).isPresent())
                .map(f -> checkout.top().relativize(f).toString().replace('\\', '/')).sorted().toList();
        assertEquals(List.of(UNIX, WINDOWS, "releng/benchmark/peer", "releng/benchmark/regions", "releng/benchmark/scan", "releng/org.hilum.product/pom.xml", "releng/sh/build.sh", "releng/sh/test.sh"), starting,
                "the pom starts the build's own programs; the scripts in releng/sh are parts of ./hilum");
    }
}
